// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(bool backward);

    QTextEdit *m_text;
    QLineEdit *m_words;
    QLabel *m_result;
};

} // namespace ui
