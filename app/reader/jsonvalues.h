// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/bodystructure.h"
#include "imapcore/types/messagedata.h"
#include "imapcore/types/numberset.h"

#include <QJsonArray>
#include <QJsonObject>

namespace reader {

/// Bytes as text: UTF-8 when they are, else Latin-1; null for null.
[[nodiscard]] QJsonValue textValue(const QByteArray &bytes);
[[nodiscard]] QJsonArray textArray(const QByteArrayList &list);
[[nodiscard]] QJsonValue numberValue(quint64 number);
/// 2016-10-02T21:28:25Z
[[nodiscard]] QJsonValue dateValue(const imap::InternalDate &date);
[[nodiscard]] QJsonValue envelopeValue(const imap::Envelope &envelope);
[[nodiscard]] QJsonValue structureValue(const imap::BodyPart &part);

/// Ranges as [low, high], "*" for the last.
template <typename Number>
[[nodiscard]] QJsonArray setValue(const imap::NumberSet<Number> &set)
{
    const QString star = QStringLiteral("*");
    QJsonArray out;
    for (const auto &range : set.ranges())
        out.append(QJsonArray{static_cast<qint64>(range.low), static_cast<qint64>(range.high)});
    if (set.openFrom().isValid())
        out.append(QJsonArray{static_cast<qint64>(set.openFrom().value()), star});
    if (set.hasStar())
        out.append(QJsonArray{star, star});
    return out;
}

/// number when valid, else null.
template <typename Number>
[[nodiscard]] QJsonValue numberOrNull(Number number)
{
    return number.isValid() ? numberValue(number.value()) : QJsonValue();
}

} // namespace reader
