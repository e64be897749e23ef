// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flowfactory.h"
#include "tests/support/flowscript.h"

namespace testsupport {

using namespace imap;

inline MailboxName named(const char *wire)
{
    return MailboxName::fromWire(wire);
}

inline MailboxName typed(const QString &text)
{
    return MailboxName::fromText(text).value();
}

inline QList<MailboxName> all(std::initializer_list<const char *> wires)
{
    QList<MailboxName> names;
    for (const char *wire : wires)
        names.append(named(wire));
    return names;
}

inline ServerMirror mirrorWith(const QByteArrayList &capabilities = {"IMAP4REV1", "UNSELECT"})
{
    ServerMirror mirror;
    (void)mirror.apply(CapabilityData{capabilities}, {});
    return mirror;
}

/// As after SELECT of an empty mailbox.
inline void select(ServerMirror &mirror, const MailboxName &name, bool readOnly = false)
{
    mirror.beginSelect(name);
    mirror.selected().completeSelect({}, readOnly);
}

/// Everything the flow sends while the server says OK, with LIST and LSUB answered by nothing. The
/// command at `refusedAt`, counted from 0, is answered by `refusal`.
struct Played
{
    QByteArrayList sent;
    Outcome outcome;
    QList<Change> news;
    QByteArrayList plan;

    [[nodiscard]] const Applied *applied() const { return std::get_if<Applied>(&outcome); }
    [[nodiscard]] const Refused *refused() const
    {
        const auto *error = std::get_if<ImapError>(&outcome);
        return error ? std::get_if<Refused>(error) : nullptr;
    }
    /// Of what was sent, what changes the server.
    [[nodiscard]] QByteArrayList changes() const
    {
        QByteArrayList lines;
        for (const QByteArray &line : sent) {
            for (const char *verb : {"CREATE", "DELETE", "RENAME", "SUBSCRIBE", "UNSUBSCRIBE"}) {
                if (line.left(line.indexOf(' ')) == verb)
                    lines.append(line);
            }
        }
        return lines;
    }
    template <typename Kind>
    [[nodiscard]] QList<Kind> told() const
    {
        QList<Kind> found;
        for (const Change &change : news) {
            if (const auto *one = std::get_if<Kind>(&change))
                found.append(*one);
        }
        return found;
    }
};

inline Played play(const Operation &operation, ServerMirror &mirror, int refusedAt = -1,
                   const QByteArray &refusal = "NO no", const QByteArray &untagged = {})
{
    Played played;
    for (const Command &command : flowFor(operation)->plan(mirror))
        played.plan.append(commandLine(command.body, LiteralMode::Plus));
    FlowScript script(flowFor(operation), mirror);
    for (int at = 0; !script.isFinished(); ++at) {
        const QByteArray line = script.nextCommand();
        if (line.isEmpty())
            break;
        played.sent.append(line);
        const bool refuse = at == refusedAt;
        script.answer(refuse || at > 0 ? QByteArray() : untagged, refuse ? refusal : "OK done");
    }
    if (script.isFinished())
        played.outcome = script.outcome();
    played.news = script.news();
    return played;
}

inline Played play(const Operation &operation, int refusedAt = -1,
                   const QByteArray &refusal = "NO no")
{
    ServerMirror mirror = mirrorWith();
    return play(operation, mirror, refusedAt, refusal);
}

inline const QByteArrayList listing{"LIST \"\" \"*\"", "LSUB \"\" \"*\""};

inline RenameMailbox renaming(const char *from, const char *to,
                              std::initializer_list<const char *> subscriptions = {})
{
    return {named(from), named(to), HierarchyDelimiter('/'), all(subscriptions)};
}

} // namespace testsupport
