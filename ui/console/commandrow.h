// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/typedline.h"

#include <QWidget>

class QLabel;

namespace ui {

class CommandEdit;
class ConsoleAccount;
class LiteralEditor;

/// The line below the transcript: the tag of the next command, what is typed, and what the keys do.
/// Asks for literals in place and makes one command of it all. GUI thread, owned by ConsolePanel.
class CommandRow : public QWidget
{
    Q_OBJECT
public:
    explicit CommandRow(QWidget *parent = nullptr);

    /// Null for none.
    void setAccount(ConsoleAccount *account);
    [[nodiscard]] CommandEdit *edit() const { return m_edit; }
    void updateTag();

signals:
    /// Complete and without a problem.
    void commandReady(const imap::TypedLine &line);
    /// A sentence for the transcript.
    void noted(const QString &text);
    void explainRequested(const QString &typed);
    void leaveRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void submit();
    void go();
    void remember(const QString &typed);
    void startOver();
    void showHint(const QString &text);
    [[nodiscard]] static QString problemText(imap::TypedLine::Problem problem,
                                             const QByteArray &verb);

    ConsoleAccount *m_account = nullptr;
    imap::TypedLine m_line;
    QString m_typed; // the whole of it, for the history
    QLabel *m_tag;
    CommandEdit *m_edit;
    QLabel *m_hint;
    LiteralEditor *m_literal;
};

} // namespace ui
