// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class FindBar;
class MessageStrip;

/// All headers of a message, decoded, in their order; or only those most people look for. At most
/// 256 KiB until all are asked for (promise 42). GUI thread.
class HeadersTab : public QWidget
{
    Q_OBJECT
public:
    explicit HeadersTab(QWidget *parent = nullptr);
    void showHeader(const QByteArray &rawHeader);
    void clear() { showHeader({}); }
    [[nodiscard]] QString text() const;
    void find();

private:
    void fill(qsizetype limit);

    QByteArray m_raw;
    QCheckBox *m_brief;
    QPushButton *m_all;
    MessageStrip *m_cut;
    QPlainTextEdit *m_text;
    FindBar *m_find;
};

} // namespace ui
