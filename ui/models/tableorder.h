// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/sorting.h"
#include "ui/models/messagecolumns.h"

#include <QList>
#include <QString>

#include <optional>

namespace ui {

/// How a person wants the messages of a folder to stand. A value.
struct TableOrder
{
    /// Arrival is the order of the numbers and needs no server.
    enum class By : quint8 { Arrival, Received, Sent, From, To, Subject, Size };
    static constexpr int byCount = 7;

    By by = By::Arrival;
    bool descending = true; // newest, largest or Z first
    /// In conversations, by the newest message of each; `by` waits meanwhile.
    bool conversations = false;

    /// Texts from A on, all else with the newest or largest first.
    [[nodiscard]] static TableOrder startingWith(By by);
    [[nodiscard]] bool isByArrival() const { return by == By::Arrival && !conversations; }
    /// What a server is asked for. `display`: names can be sorted as they are shown (RFC 5957).
    [[nodiscard]] QList<imap::SortCriterion> criteria(bool display) const;
    /// The rows stand in the order of that column; in conversations of none.
    [[nodiscard]] bool isOf(MessageColumn column, bool recipients) const;
    /// After a click on a column's header; nothing when there is no such order.
    [[nodiscard]] std::optional<TableOrder> afterClick(MessageColumn column, bool recipients) const;

    /// For the settings.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static TableOrder fromText(const QString &text);
    bool operator==(const TableOrder &) const = default;
};

/// In a menu: "Date &Sent".
[[nodiscard]] QString orderTitle(TableOrder::By by);
/// Object name of its action: "sortSent".
[[nodiscard]] const char *orderName(TableOrder::By by);

} // namespace ui
