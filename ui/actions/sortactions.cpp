// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/sortactions.h"

#include "ui/actions/actiontools.h"
#include "ui/models/messagetablemodel.h"
#include "ui/views/messagearranger.h"
#include "ui/views/messageheader.h"
#include "ui/views/messageview.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace ui {

SortActions::SortActions(QWidget *window, MessageView *view)
    : QObject(window)
    , m_view(view)
    , m_menu(new QMenu(tr("&Sort By"), window))
    , m_by(new QActionGroup(this))
{
    m_by->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    makeActions(window);
    m_menu->setToolTipsVisible(true);
    m_menu->addActions(m_by->actions());
    m_menu->addSeparator();
    m_menu->addAction(reverse);
    connect(m_by, &QActionGroup::triggered, this, [this](const QAction *action) {
        sortBy(static_cast<TableOrder::By>(action->data().toInt()));
    });
    connect(reverse, &QAction::triggered, this, [this] {
        TableOrder turned = order();
        turned.descending = !turned.descending;
        change(turned);
    });
    connect(conversations, &QAction::triggered, this, [this](bool on) {
        TableOrder grouped = order();
        grouped.conversations = on;
        // Conversations begin with the newest; the order of before comes back as it begins.
        grouped.descending = on || TableOrder::startingWith(grouped.by).descending;
        change(grouped);
    });
    connect(view->header(), &MessageHeader::orderWanted, this, &SortActions::onHeader);
    update();
}

void SortActions::makeActions(QWidget *window)
{
    const QStringList tips{tr("As the messages came, by number; needs no answer of the server"),
                           tr("By the date the server received them (ARRIVAL)"),
                           tr("By the date the sender wrote (DATE)"),
                           tr("By the sender"),
                           tr("By the first recipient"),
                           tr("By the subject without Re: and Fwd:"),
                           tr("By size")};
    for (int by = 0; by < TableOrder::byCount; ++by) {
        const auto key = static_cast<TableOrder::By>(by);
        QAction *action =
            makeAction(window, {orderName(key), orderTitle(key), {}, {}, {}, tips.at(by)});
        action->setCheckable(true);
        action->setData(by);
        m_by->addAction(action);
    }
    reverse = makeAction(window, {"reverseOrder",
                                  tr("Re&verse Order"),
                                  {},
                                  {},
                                  {Qt::CTRL | Qt::SHIFT | Qt::Key_R},
                                  tr("Turn the list upside down")});
    conversations = makeAction(window, {"groupByConversation",
                                        tr("&Group by Conversation"),
                                        {},
                                        {},
                                        {Qt::CTRL | Qt::SHIFT | Qt::Key_G},
                                        tr("Show answers below what they answer")});
    conversations->setCheckable(true);
}

QList<QAction *> SortActions::all() const
{
    return m_by->actions() + QList<QAction *>{reverse, conversations};
}

TableOrder SortActions::order() const
{
    return m_arranger ? m_arranger->order() : TableOrder();
}

void SortActions::change(const TableOrder &order)
{
    if (m_arranger)
        m_arranger->setOrder(order);
    update();
}

void SortActions::sortBy(TableOrder::By by)
{
    TableOrder wanted = TableOrder::startingWith(by);
    if (by == order().by)
        wanted.descending = order().descending;
    change(wanted);
}

void SortActions::onHeader(MessageColumn column)
{
    if (!m_arranger || !m_arranger->model()->isOpen())
        return;
    const auto next = order().afterClick(column, m_arranger->model()->showsRecipients());
    if (next)
        change(*next);
    else
        emit told(tr("Servers cannot sort by “%1”.").arg(columnTitle(column)));
}

void SortActions::setArranger(MessageArranger *arranger)
{
    if (m_arranger)
        disconnect(m_arranger, nullptr, this, nullptr);
    m_arranger = arranger;
    if (arranger) {
        connect(arranger, &MessageArranger::changed, this, &SortActions::update);
        connect(arranger, &MessageArranger::orderRefused, this, &SortActions::told);
    }
    update();
}

void SortActions::update()
{
    const bool open = m_arranger && m_arranger->model()->isOpen();
    const QString whyNot = open ? QString() : tr("No folder is open.");
    for (QAction *action : all())
        setUsable(action, whyNot);
    const TableOrder shown = order();
    for (QAction *action : m_by->actions())
        action->setChecked(!shown.conversations &&
                           action->data().toInt() == static_cast<int>(shown.by));
    conversations->setChecked(shown.conversations);
    if (!open)
        return;
    MessageTableModel *model = m_arranger->model();
    model->setShowsSent(shown.by == TableOrder::By::Sent && !shown.conversations);
    // A filter has words of its own for that.
    const bool busy = m_arranger->isBusy() && m_arranger->filter().isAll();
    m_view->header()->setOrder(shown, model->showsRecipients(), busy);
}

} // namespace ui
