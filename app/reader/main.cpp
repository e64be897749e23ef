// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/imapjson.h"
#include "app/reader/mimejson.h"
#include "app/reader/statejson.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <optional>

namespace {

std::optional<QJsonObject> readAs(QByteArrayView kind, const QByteArray &input)
{
    if (kind == "imap")
        return reader::imapToJson(input);
    if (kind == "state")
        return reader::stateToJson(input);
    if (kind == "mime")
        return reader::mimeToJson(input);
    return std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    QFile in;
    if (argc != 2 || !in.open(stdin, QIODevice::ReadOnly)) {
        std::fputs("usage: postroom-read imap|state|mime < bytes\n", stderr);
        return 2;
    }
    const std::optional<QJsonObject> json = readAs(argv[1], in.readAll());
    if (!json) {
        std::fputs("postroom-read: the kind is imap, state or mime\n", stderr);
        return 2;
    }
    QByteArray text = QJsonDocument(*json).toJson(QJsonDocument::Compact);
    text += '\n';
    const auto size = static_cast<size_t>(text.size());
    return std::fwrite(text.constData(), 1, size, stdout) == size ? 0 : 1;
}
