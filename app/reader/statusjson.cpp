// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/statusjson.h"

#include "app/reader/jsonvalues.h"

namespace reader {

namespace {

QJsonValue conditionName(imap::StatusKind kind)
{
    switch (kind) {
    case imap::StatusKind::Ok:
        return QStringLiteral("OK");
    case imap::StatusKind::No:
        return QStringLiteral("NO");
    case imap::StatusKind::Bad:
        return QStringLiteral("BAD");
    case imap::StatusKind::Bye:
        return QStringLiteral("BYE");
    case imap::StatusKind::PreAuth:
        break;
    }
    return QStringLiteral("PREAUTH");
}

QJsonValue codeValue(const imap::ResponseCode &code)
{
    if (code.name.isEmpty())
        return {};
    QJsonObject out{{QStringLiteral("name"), textValue(code.name)}};
    if (code.is("CAPABILITY") || code.is("PERMANENTFLAGS") || code.is("BADCHARSET")) {
        out.insert(QStringLiteral("args"), textArray(code.arguments));
    } else if (code.is("UIDNEXT") || code.is("UIDVALIDITY") || code.is("UNSEEN") ||
               code.is("HIGHESTMODSEQ")) {
        out.insert(QStringLiteral("value"), code.value ? numberValue(*code.value) : QJsonValue());
    } else if (code.is("COPYUID")) {
        out.insert(QStringLiteral("validity"), numberValue(code.validity));
        out.insert(QStringLiteral("source"), setValue(code.source));
        out.insert(QStringLiteral("dest"), setValue(code.destination));
    } else if (code.is("APPENDUID")) {
        out.insert(QStringLiteral("validity"), numberValue(code.validity));
        out.insert(QStringLiteral("uids"), setValue(code.destination));
    } else if (code.is("MODIFIED")) {
        out.insert(QStringLiteral("set"), setValue(code.set));
    } else if (!code.text.isEmpty()) {
        out.insert(QStringLiteral("text"), textValue(code.text));
    }
    return out;
}

} // namespace

QJsonObject statusToJson(const imap::StatusResponse &status)
{
    const QJsonValue tag = status.tag.isEmpty() ? QStringLiteral("*") : textValue(status.tag);
    return {{QStringLiteral("type"), QStringLiteral("status")},
            {QStringLiteral("tag"), tag},
            {QStringLiteral("cond"), conditionName(status.kind)},
            {QStringLiteral("code"), codeValue(status.code)},
            {QStringLiteral("text"), textValue(status.text)}};
}

} // namespace reader
