// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace ui {

class EmptyState;
class FilterStatus;
class MailboxBar;
class MessageTableModel;
class MessageView;
class QuickFilter;

/// The upper right pane: mailbox line, table, and what stands there when there is none.
class MessagePane : public QWidget
{
    Q_OBJECT
public:
    explicit MessagePane(QWidget *parent = nullptr);

    [[nodiscard]] MailboxBar *bar() const { return m_bar; }
    [[nodiscard]] MessageView *view() const { return m_view; }
    [[nodiscard]] QuickFilter *filter() const { return m_filter; }
    [[nodiscard]] FilterStatus *filterStatus() const { return m_filterStatus; }
    /// May be null.
    void setMessages(MessageTableModel *messages);
    void showTable();
    [[nodiscard]] bool isEmptyShown() const;
    void showState(const QString &iconName, const QString &sentence,
                   const QString &actionText = {});

signals:
    void actionRequested();

private:
    MailboxBar *m_bar;
    MessageView *m_view;
    QuickFilter *m_filter;
    FilterStatus *m_filterStatus;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
};

} // namespace ui
