// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/messagepane.h"

#include "ui/views/emptystate.h"
#include "ui/views/filterstatus.h"
#include "ui/views/mailboxbar.h"
#include "ui/views/messageview.h"
#include "ui/views/quickfilter.h"

#include <QVBoxLayout>

namespace ui {

MessagePane::MessagePane(QWidget *parent)
    : QWidget(parent)
    , m_bar(new MailboxBar(this))
    , m_view(new MessageView(this))
    , m_filter(new QuickFilter(this))
    , m_filterStatus(new FilterStatus(m_filter, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    m_bar->addAtEnd(m_filterStatus);
    m_bar->addAtEnd(m_filter);
    connect(m_filter, &QuickFilter::leaveRequested, this,
            [this] { m_view->setFocus(Qt::OtherFocusReason); });
    m_empty->setObjectName(QStringLiteral("messagesEmpty"));
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::actionRequested, this, &MessagePane::actionRequested);
}

void MessagePane::setMessages(MessageTableModel *messages)
{
    m_view->setMessages(messages);
}

void MessagePane::showTable()
{
    m_stack->setCurrentWidget(m_view);
}

bool MessagePane::isEmptyShown() const
{
    return m_stack->currentWidget() == m_empty;
}

void MessagePane::showState(const QString &iconName, const QString &sentence,
                            const QString &actionText)
{
    m_empty->show(iconName, sentence, actionText);
    m_stack->setCurrentWidget(m_empty);
}

} // namespace ui
