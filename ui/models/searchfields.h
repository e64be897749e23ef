// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/searchprogram.h"

#include <QDate>
#include <QString>

namespace ui {

/// What a person fills in to search, and the SEARCH program it means (RFC 9051, 6.4.4): all that is
/// filled in must hold. A value.
struct SearchFields
{
    enum class Is : quint8 { Any, Yes, No };

    QString from;
    QString to;
    QString subject;
    QString text;       // anywhere in the body
    QDate since;        // received on that day or later
    QDate before;       // received before that day
    quint32 larger = 0; // octets; 0: of any size
    quint32 smaller = 0;
    Is unread = Is::Any;
    Is flagged = Is::Any;
    Is answered = Is::Any;
    Is deleted = Is::Any;
    QByteArray keyword;
    QString headerName;
    QString headerText; // empty: the header is there

    [[nodiscard]] imap::SearchProgram program() const;
    /// Empty, or what is wrong with keyword or header name, which go to the server as they are.
    [[nodiscard]] QString problem() const;
};

/// date-text of RFC 9051: 1-Jan-2026, whatever the language.
[[nodiscard]] QByteArray searchDate(const QDate &date);

} // namespace ui
