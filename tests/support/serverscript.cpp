// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/serverscript.h"

#include <optional>

namespace testsupport {

namespace {

/// Escapes as in C; nothing when one is unknown.
std::optional<QByteArray> unescaped(const QByteArray &text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '\\') {
            out += text.at(i);
            continue;
        }
        switch (++i < text.size() ? text.at(i) : ' ') {
        case 'r':
            out += '\r';
            break;
        case 'n':
            out += '\n';
            break;
        case 't':
            out += '\t';
            break;
        case '0':
            out += '\0';
            break;
        case '\\':
            out += '\\';
            break;
        case 'x': {
            bool ok = false;
            out += static_cast<char>(text.mid(i + 1, 2).toUInt(&ok, 16));
            if (!ok)
                return {};
            i += 2;
            break;
        }
        default:
            return {};
        }
    }
    return out;
}

std::optional<ServerStep> bareStep(const QByteArray &line)
{
    using Kind = ServerStep::Kind;
    if (line == "STARTTLS")
        return ServerStep{Kind::StartTls};
    if (line == "CLOSE")
        return ServerStep{Kind::Close};
    if (line == "CUT")
        return ServerStep{Kind::Cut};
    if (line == "AGAIN")
        return ServerStep{Kind::Again};
    bool ok = false;
    const qint64 wait = line.startsWith("WAIT ") ? line.mid(5).toLongLong(&ok) : 0;
    if (!ok || wait < 0)
        return {};
    return ServerStep{Kind::Wait, {}, wait};
}

std::optional<ServerStep> stepOf(const QByteArray &line)
{
    using Kind = ServerStep::Kind;
    const QByteArray head = line.left(2);
    if (head == "C:")
        return ServerStep{Kind::Expect, line.mid(2).trimmed().toUpper()};
    if (!line.startsWith('S') || line.startsWith("STARTTLS"))
        return bareStep(line);
    QByteArray rest = line.mid(line.size() > 2 && line.at(2) == ' ' ? 3 : 2);
    ServerStep step;
    if (head == "S*") {
        bool ok = false;
        step.count = rest.left(rest.indexOf(' ')).toLongLong(&ok);
        if (!ok || step.count < 1)
            return {};
        rest = rest.mid(rest.indexOf(' ') + 1);
    } else if (head == "S~") {
        step.kind = Kind::SayForEver;
    } else if (head != "S:" && head != "S-") {
        return {};
    }
    const std::optional<QByteArray> text = unescaped(rest);
    if (!text || (text->isEmpty() && head != "S:"))
        return {};
    step.text = head == "S:" ? QByteArray(*text + "\r\n") : *text;
    return step;
}

} // namespace

ServerScript parseServerScript(const QByteArray &text, QString *problem)
{
    ServerScript script;
    bool waits = false;
    const QByteArrayList lines = text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray line = lines.at(i);
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const std::optional<ServerStep> step = stepOf(line);
        const bool spins = step && step->kind == ServerStep::Kind::Again && !waits;
        if (!step || spins) {
            if (problem)
                *problem = QStringLiteral("line %1: %2").arg(i + 1).arg(QString::fromLatin1(line));
            return {};
        }
        waits =
            waits || step->kind == ServerStep::Kind::Expect || step->kind == ServerStep::Kind::Wait;
        script.append(*step);
    }
    return script;
}

} // namespace testsupport
