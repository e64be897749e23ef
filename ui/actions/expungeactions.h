// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/request.h"
#include "ui/actions/messagecontext.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace ui {

class DeletionMarks;
class ExpungeDialog;

/// The only two ways by which messages go for good: expunge and CLOSE, each after the list of what
/// goes. Owned by MessageActions. GUI thread.
class ExpungeActions : public QObject
{
    Q_OBJECT
public:
    ExpungeActions(MessageContext *context, DeletionMarks *marks);

    QAction *expunge = nullptr;     // Ctrl+E
    QAction *closeFolder = nullptr; // CLOSE
    [[nodiscard]] QList<QAction *> all() const { return {expunge, closeFolder}; }
    void update();

private:
    void find(bool close);
    void onFound(const imap::Request *request, const ActPlace &place, bool close);
    void open(const imap::MessageSelection &marked, bool close);
    void run(ExpungeDialog *dialog, bool close);
    void closeNothing(const imap::MessageSelection &none);

    MessageContext *m_context;
    DeletionMarks *m_marks;
    QPointer<imap::Request> m_looking;
};

} // namespace ui
