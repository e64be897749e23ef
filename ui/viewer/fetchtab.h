// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/operation.h"
#include "ui/viewer/messageref.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

/// "Fetch...": one FETCH of the person's choice on the message, and the server's answer as it came.
/// Forms that set \Seen say so. GUI thread; part of MessageViewer.
class FetchTab : public QWidget
{
    Q_OBJECT
public:
    explicit FetchTab(QWidget *parent = nullptr);

    void setMessage(const MessageRef &message);
    /// Chooses a form by its words on the wire ("FULL"); false when there is no such form.
    bool choose(const QString &form);
    void fetch();
    [[nodiscard]] QString answer() const;

signals:
    void answered();

private:
    void explain();
    void onFinished(const imap::Outcome &outcome);

    MessageRef m_message;
    QPointer<MessageTicket> m_ticket;
    QComboBox *m_form;
    QPushButton *m_fetch;
    QLabel *m_note;
    QPlainTextEdit *m_text;
};

} // namespace ui
