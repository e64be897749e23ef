// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/sasl/bearertoken.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace imap {

namespace {

constexpr qsizetype longestStatus = 60;
constexpr qsizetype longestJson = 16 * 1024;

} // namespace

bool isBearerToken(const QByteArray &token)
{
    return !token.isEmpty() &&
           std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

QByteArray bearerErrorStatus(const QByteArray &json)
{
    if (json.size() > longestJson)
        return {};
    const QJsonValue status = QJsonDocument::fromJson(json).object().value(QLatin1String("status"));
    const QByteArray word = status.toVariant().toString().toLatin1().left(longestStatus);
    const bool printable =
        std::all_of(word.begin(), word.end(), [](char c) { return c >= ' ' && c < '\x7f'; });
    return printable ? word : QByteArray();
}

} // namespace imap
