// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/commandcompletion.h"

#include "imapcore/types/typedline.h"
#include "ui/console/consoleaccount.h"
#include "ui/console/explaintables.h"

namespace ui {

namespace {

/// The text so far: whole words, and the one that is being typed.
struct Typing
{
    QStringList words;
    QString last;
};

Typing typingOf(const QString &before)
{
    Typing typing;
    QString word;
    bool quoted = false;
    int depth = 0;
    for (const QChar c : before) {
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        if (!quoted && c == QLatin1Char(' ') && depth == 0) {
            if (!word.isEmpty())
                typing.words << word;
            word.clear();
            continue;
        }
        depth += c == QLatin1Char('(') ? 1 : c == QLatin1Char(')') ? -1 : 0;
        word += c;
    }
    typing.last = word;
    if (depth > 0) // in a list only its last word counts
        typing.last = word.mid(
            qMax(word.lastIndexOf(QLatin1Char(' ')), word.lastIndexOf(QLatin1Char('('))) + 1);
    return typing;
}

QStringList tableWords(WordKind kind)
{
    QStringList words;
    for (const ExplainedWord &known : explainedWords(kind))
        words << QString::fromLatin1(known.word);
    return words;
}

bool isOffered(const ExplainedCommand &command, const ConsoleAccount &account)
{
    const QByteArray needed(command.capability);
    return needed.isEmpty() || account.capabilities().isEmpty() ||
           account.capabilities().has(needed);
}

/// A name as an argument: quoted when it must be.
QString mailboxArgument(const imap::MailboxName &name)
{
    const QByteArray &wire = name.wire();
    const bool plain = std::all_of(wire.begin(), wire.end(), [](char c) {
        return c > ' ' && c < 0x7f && !QByteArrayView("(){%*\"\\").contains(c);
    });
    if (plain && !wire.isEmpty())
        return QString::fromLatin1(wire);
    QByteArray quoted = wire;
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    return QString::fromUtf8('"' + quoted + '"');
}

QStringList commandWords(const ConsoleAccount &account, const QString &after)
{
    QStringList words;
    for (const ExplainedCommand &command : explainedCommands()) {
        const QString verb = QString::fromLatin1(command.verb);
        if (!isOffered(command, account) || !verb.startsWith(after, Qt::CaseInsensitive))
            continue;
        const QString rest = verb.mid(after.size());
        words << rest.section(QLatin1Char(' '), 0, 0);
    }
    return words;
}

QStringList flagWordsOf(const ConsoleAccount &account)
{
    QStringList words{QStringLiteral("\\Seen"), QStringLiteral("\\Answered"),
                      QStringLiteral("\\Flagged"), QStringLiteral("\\Deleted"),
                      QStringLiteral("\\Draft")};
    for (const QByteArray &flag : account.flags().toList())
        words << QString::fromLatin1(flag);
    words.removeDuplicates();
    words.removeAll(QStringLiteral("\\Recent"));
    return words;
}

QStringList candidatesFor(ArgumentKind kind, const ConsoleAccount &account)
{
    QStringList words;
    switch (kind) {
    case ArgumentKind::Mailbox:
        for (const imap::MailboxInfo &info : account.mailboxes())
            words << mailboxArgument(info.name);
        return words;
    case ArgumentKind::FetchItems:
        return tableWords(WordKind::FetchItem) +
               QStringList{
                   QStringLiteral("BODY[HEADER]"),    QStringLiteral("BODY[TEXT]"),
                   QStringLiteral("BODY.PEEK[]"),     QStringLiteral("BODY.PEEK[HEADER]"),
                   QStringLiteral("BODY.PEEK[TEXT]"), QStringLiteral("BODY.PEEK[HEADER.FIELDS")};
    case ArgumentKind::StatusItems:
        return tableWords(WordKind::StatusItem);
    case ArgumentKind::SearchKeys:
        return tableWords(WordKind::SearchKey);
    case ArgumentKind::StoreItem:
        return tableWords(WordKind::StoreItem);
    case ArgumentKind::Flags:
        return flagWordsOf(account);
    case ArgumentKind::Options:
        return tableWords(WordKind::Option);
    case ArgumentKind::Resources:
        return tableWords(WordKind::QuotaResource);
    case ArgumentKind::Capabilities:
        for (const QByteArray &name : account.capabilities().names())
            words << QString::fromLatin1(name);
        return words;
    case ArgumentKind::Set:
        return {QStringLiteral("1:*"), QStringLiteral("*")};
    case ArgumentKind::Reference:
        return {QStringLiteral("\"\"")};
    case ArgumentKind::Pattern:
        return {QStringLiteral("\"*\""), QStringLiteral("\"%\"")};
    default:
        return {};
    }
}

/// All kinds the next argument can be: those that may be missing, and the first that may not.
QList<ArgumentKind> kindsAt(const ExplainedCommand &command, qsizetype argument)
{
    const QByteArray letters(command.arguments);
    QList<ArgumentKind> kinds;
    qsizetype at = 0;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (letters.at(i) == '?')
            continue;
        const auto kind = static_cast<ArgumentKind>(letters.at(i));
        const bool optional = i + 1 < letters.size() && letters.at(i + 1) == '?';
        const bool goesOn = kind == ArgumentKind::SearchKeys || kind == ArgumentKind::Flags ||
                            kind == ArgumentKind::Capabilities;
        if (at == argument || (goesOn && at <= argument) || (optional && at <= argument))
            kinds.append(kind);
        if (!optional)
            ++at;
        if (at > argument)
            break;
    }
    return kinds;
}

} // namespace

QStringList completionsFor(const QString &before, const ConsoleAccount &account)
{
    Typing typing = typingOf(before);
    // A tag in front does not count.
    imap::TypedLine line;
    line.addText(before.toUtf8());
    if (!line.typedTag().isEmpty() && !typing.words.isEmpty())
        typing.words.removeFirst();
    QStringList candidates;
    const bool byUid =
        typing.words.value(0).compare(QLatin1String("UID"), Qt::CaseInsensitive) == 0;
    const qsizetype verbWords = byUid ? 2 : 1;
    if (typing.words.size() < verbWords) {
        candidates = commandWords(account, byUid ? QStringLiteral("UID ") : QString());
    } else {
        const QString verb = typing.words.mid(0, verbWords).join(QLatin1Char(' '));
        if (const ExplainedCommand *command = explainedCommand(verb.toLatin1())) {
            for (const ArgumentKind kind : kindsAt(*command, typing.words.size() - verbWords))
                candidates += candidatesFor(kind, account);
        }
    }
    candidates.removeDuplicates();
    candidates.removeIf([&typing](const QString &candidate) {
        return !candidate.startsWith(typing.last, Qt::CaseInsensitive) &&
               !candidate.startsWith(QLatin1Char('"') + typing.last, Qt::CaseInsensitive);
    });
    std::sort(candidates.begin(), candidates.end(), [](const QString &a, const QString &b) {
        return a.compare(b, Qt::CaseInsensitive) < 0;
    });
    return candidates;
}

} // namespace ui
