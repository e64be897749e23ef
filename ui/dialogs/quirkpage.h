// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/quirks.h"
#include "ui/dialogs/factpage.h"

class QCheckBox;
class QScrollArea;

namespace ui {

/// The page of an account's properties that says what this server is known to do in its own way and
/// what is done about it; what may be switched off has a box to untick. GUI thread.
class QuirkPage : public FactPage
{
    Q_OBJECT
public:
    explicit QuirkPage(QWidget *parent = nullptr);

    /// `known`: also those that are switched off. `isTold`: the server has said who it is.
    void setFacts(const imap::QuirkSet &known, const QByteArrayList &disabled, bool isTold);
    /// `before` with the boxes applied while they are shown: what it names of other servers stays.
    [[nodiscard]] QByteArrayList disabled(const QByteArrayList &before) const;

signals:
    /// A box was ticked or unticked.
    void changed();

private:
    [[nodiscard]] QWidget *rowOf(const imap::QuirkRow &row, bool isOn, QWidget *parent);

    QScrollArea *m_scroll;
    QLabel *m_hint;
    QList<QCheckBox *> m_boxes; // objectName: the quirk's name
    imap::QuirkSet m_shown;
};

} // namespace ui
