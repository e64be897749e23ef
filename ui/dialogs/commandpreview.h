// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/account.h"
#include "imapcore/account/request.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace ui {

/// "What will be sent": the exact commands of one or several operations, asked from the account,
/// as text to read, select and copy. A newer show() replaces an older one. For every dialog that
/// changes something. GUI thread.
class CommandPreview : public QWidget
{
    Q_OBJECT
public:
    explicit CommandPreview(QWidget *parent = nullptr);
    ~CommandPreview() override;

    /// Asks for the commands; shows what was there until they come.
    void show(imap::Account *account, const QList<imap::Operation> &operations);
    /// Lines that were asked for elsewhere, or why there are none.
    void showLines(const QByteArrayList &lines, const std::optional<imap::ImapError> &error = {});
    using QWidget::show;
    void clear();
    void setTitle(const QString &title);
    /// A word at the right of the title: "UIDPLUS: only the messages listed are touched".
    void setNote(const QString &note);
    /// The lines as sent, without tag.
    [[nodiscard]] const QByteArrayList &lines() const { return m_lines; }
    /// The lines, or the error, of the last show() are here.
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// Why the commands would not be sent at all.
    [[nodiscard]] const std::optional<imap::ImapError> &error() const { return m_error; }
    /// At most so many lines are in view at once.
    void setVisibleLines(int lines);

signals:
    /// Lines or an error came.
    void ready();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void askNext();
    void finish();
    void fitHeight();
    void copy() const;

    QPointer<imap::Account> m_account;
    QList<imap::Operation> m_operations;
    QPointer<imap::Request> m_request;
    QByteArrayList m_coming;
    QByteArrayList m_lines;
    std::optional<imap::ImapError> m_error;
    QTimer m_soon; // ticking off a hundred rows asks once
    bool m_ready = false;
    int m_visibleLines = 6;
    QLabel *m_title;
    QLabel *m_note;
    QPlainTextEdit *m_text;
    QToolButton *m_copy;
};

/// The lines as shown: control characters replaced, very long lines cut in the middle.
[[nodiscard]] QString shownCommands(const QByteArrayList &lines);

} // namespace ui
