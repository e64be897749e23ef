// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/numbers.h"

#include <QObject>

namespace ui {

class ActRunner;
class MessageView;
class MessageViewer;
class WindowPresenter;

/// What the viewer shows: the message the person is on in the table, that several are selected, or
/// why there is none. While an act runs nothing new is read. Owned by the window; GUI thread.
class ShownMessage : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        WindowPresenter *presenter = nullptr;
        MessageView *table = nullptr;
        MessageViewer *viewer = nullptr;
        ActRunner *runner = nullptr;
    };
    ShownMessage(const Parts &parts, QObject *parent);

    void show(imap::Uid uid);

signals:
    /// What can be done may have changed.
    void changed();

private:
    void showNext();
    void showNothing();
    void showSeveral(qint64 count);
    void lookAtSelection();
    void onMailboxShown();
    void onIdle();

    Parts m_parts;
    bool m_looking = false;      // at the selection, when the events of now are through
    bool m_removedByAct = false; // the message read; the next one is shown when the act is done
    bool m_isAway = false;       // a row that cannot be opened took the message away
    bool m_moved = false;        // the message read, by an act that had waited
};

} // namespace ui
