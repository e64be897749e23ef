// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>
#include <QTextDocument>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTextEdit;
class QPlainTextEdit;

namespace ui {

/// Find in a text: Enter and F3 go on, Shift+F3 back, Escape closes. GUI thread.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QTextEdit *text, QWidget *parent = nullptr);
    explicit FindBar(QPlainTextEdit *text, QWidget *parent = nullptr);
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FindBar(QTextEdit *rich, QPlainTextEdit *plain, QWidget *parent);
    void find(bool backward);
    [[nodiscard]] bool findNext(QTextDocument::FindFlags flags);
    [[nodiscard]] QTextCursor cursor() const;
    void setCursor(const QTextCursor &cursor);

    QTextEdit *m_rich;       // one of the two
    QPlainTextEdit *m_plain; // is null
    QLineEdit *m_words;
    QLabel *m_result;
};

} // namespace ui
