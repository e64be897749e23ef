// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tableorder.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

using By = TableOrder::By;

/// In the settings and in object names: never changed.
constexpr const char *names[TableOrder::byCount] = {
    "sortArrival", "sortReceived", "sortSent", "sortFrom", "sortTo", "sortSubject", "sortSize"};

std::optional<By> orderOf(MessageColumn column, bool recipients)
{
    switch (column) {
    case MessageColumn::From:
        return recipients ? By::To : By::From;
    case MessageColumn::Subject:
        return By::Subject;
    case MessageColumn::Date:
        return By::Sent;
    case MessageColumn::Size:
        return By::Size;
    case MessageColumn::InternalDate:
        return By::Received;
    case MessageColumn::Uid:
    case MessageColumn::Sequence:
        return By::Arrival;
    default:
        return std::nullopt;
    }
}

} // namespace

QList<imap::SortCriterion> TableOrder::criteria(bool display) const
{
    using imap::SortKey;
    SortKey key = SortKey::Arrival;
    switch (by) {
    case By::Arrival:
    case By::Received:
        break;
    case By::Sent:
        key = SortKey::Date;
        break;
    case By::From:
        key = display ? SortKey::DisplayFrom : SortKey::From;
        break;
    case By::To:
        key = display ? SortKey::DisplayTo : SortKey::To;
        break;
    case By::Subject:
        key = SortKey::Subject;
        break;
    case By::Size:
        key = SortKey::Size;
        break;
    }
    QList<imap::SortCriterion> criteria{{key, descending}};
    // Of those that are alike the newest is above; the server's own last word is the oldest first.
    if (key != SortKey::Arrival && key != SortKey::Date)
        criteria.append({SortKey::Arrival, true});
    return criteria;
}

bool TableOrder::isOf(MessageColumn column, bool recipients) const
{
    return !conversations && orderOf(column, recipients) == by;
}

std::optional<TableOrder> TableOrder::afterClick(MessageColumn column, bool recipients) const
{
    const std::optional<By> wanted = orderOf(column, recipients);
    if (!wanted)
        return std::nullopt;
    // Days are in order where messages came one by one: the other way round is what is wanted.
    const bool daysInOrder = isByArrival() && *wanted == By::Sent;
    TableOrder next = startingWith(*wanted);
    if (isOf(column, recipients) || daysInOrder)
        next.descending = !descending;
    return next;
}

TableOrder TableOrder::startingWith(By by)
{
    const bool isText = by == By::From || by == By::To || by == By::Subject;
    return {.by = by, .descending = !isText};
}

QString TableOrder::toText() const
{
    QStringList words{QString::fromLatin1(orderName(by))};
    words << (descending ? QStringLiteral("descending") : QStringLiteral("ascending"));
    if (conversations)
        words << QStringLiteral("conversations");
    return words.join(u' ');
}

TableOrder TableOrder::fromText(const QString &text)
{
    const QStringList words = text.split(u' ');
    TableOrder order;
    for (int by = 0; by < byCount; ++by) {
        if (words.first() == QLatin1String(names[by]))
            order.by = static_cast<By>(by);
    }
    order.descending = !words.contains(QLatin1String("ascending"));
    order.conversations = words.contains(QLatin1String("conversations"));
    return order;
}

const char *orderName(TableOrder::By by)
{
    return names[static_cast<int>(by)];
}

QString orderTitle(TableOrder::By by)
{
    switch (by) {
    case By::Arrival:
        return QCoreApplication::translate("ui::TableOrder", "Order of &Arrival");
    case By::Received:
        return QCoreApplication::translate("ui::TableOrder", "Date &Received");
    case By::Sent:
        return QCoreApplication::translate("ui::TableOrder", "&Date Sent");
    case By::From:
        return QCoreApplication::translate("ui::TableOrder", "&From");
    case By::To:
        return QCoreApplication::translate("ui::TableOrder", "&To");
    case By::Subject:
        return QCoreApplication::translate("ui::TableOrder", "&Subject");
    case By::Size:
        return QCoreApplication::translate("ui::TableOrder", "Si&ze");
    }
    return {};
}

} // namespace ui
