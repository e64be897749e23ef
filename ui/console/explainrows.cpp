// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/explainrows.h"

#include "imapcore/types/mailboxname.h"
#include "ui/console/transcripttext.h"

#include <QLocale>

namespace ui {

namespace {

constexpr qsizetype longestShownToken = 200;

QString shownToken(const QByteArray &token)
{
    const QString text = escapedBytes(token.left(longestShownToken));
    return token.size() > longestShownToken ? text + QStringLiteral("…") : text;
}

/// "Up to 32 bits" in words; numbers are as the wire has them, in the locale's digits.
QString shownNumber(const QByteArray &digits)
{
    bool ok = false;
    const qulonglong number = digits.toULongLong(&ok);
    return ok ? QLocale().toString(number) : escapedBytes(digits);
}

} // namespace

void ExplainRows::add(const QByteArray &token, const QString &meaning, const char *where)
{
    m_rows.append({shownToken(token), meaning, explainText(where), true});
}

void ExplainRows::add(const ProtocolToken &token, const QString &meaning, const char *where)
{
    const bool shown = token.kind == ProtocolToken::Kind::Literal && !token.value.isEmpty();
    add(shown ? QByteArray(token.text + ' ' + token.value) : token.text, meaning, where);
}

bool ExplainRows::addWord(WordKind kind, const ProtocolToken &token)
{
    const ExplainedWord *known = explainedWord(kind, token.value);
    if (!known)
        return false;
    add(token, explainText(known->meaning), known->where);
    return true;
}

void ExplainRows::addUnknown(const ProtocolToken &token)
{
    if (addWord(WordKind::General, token))
        return;
    m_rows.append({shownToken(token.text), tr("Postroom does not know this word"), {}, false});
}

void ExplainRows::addMailbox(const ProtocolToken &token)
{
    const auto name = imap::MailboxName::fromWire(token.value);
    const QString decoded = escapedBytes(name.text().toUtf8());
    if (name.isInbox())
        add(token, tr("The mailbox where new mail arrives; INBOX in any case"), "RFC 9051, 5.1");
    else if (token.value.isEmpty())
        add(token, tr("No mailbox: the empty name"), "RFC 9051, 6.3.9");
    else if (decoded.toUtf8() != token.value)
        add(token, tr("The mailbox “%1”, written in modified UTF-7").arg(decoded),
            "RFC 3501, 5.1.3");
    else
        add(token, tr("The mailbox “%1”").arg(decoded), "RFC 9051, 5.1");
}

void ExplainRows::addSet(const ProtocolToken &token, bool byUid)
{
    add(token, setInWords(token.value, byUid), byUid ? "RFC 9051, 2.3.1.1" : "RFC 9051, 2.3.1.2");
}

void ExplainRows::addFlag(const ProtocolToken &token)
{
    if (addWord(WordKind::Flag, token))
        return;
    if (token.value.startsWith('\\'))
        add(token, tr("A system flag of this server"), "RFC 9051, 2.3.2");
    else
        add(token, tr("A keyword: a label that somebody made up"), "RFC 9051, 2.3.2");
}

void ExplainRows::addFlags(const ProtocolToken &token)
{
    if (!token.isList()) {
        addFlag(token);
        return;
    }
    if (token.items.isEmpty())
        add(token, tr("No flags"), "RFC 9051, 2.3.2");
    for (const ProtocolToken &flag : token.items)
        addFlag(flag);
}

void ExplainRows::addWords(WordKind kind, const ProtocolToken &token)
{
    if (token.isList()) {
        for (const ProtocolToken &item : token.items)
            addWords(kind, item);
        return;
    }
    if (addWord(kind, token))
        return;
    bool isNumber = false;
    (void)token.value.toULongLong(&isNumber);
    if (isNumber)
        addNumber(token, tr("The number that belongs to it"), "RFC 9051, 4.2");
    else
        addUnknown(token);
}

void ExplainRows::addCapability(const ProtocolToken &token)
{
    if (token.upper().startsWith("AUTH="))
        add(token, tr("One can sign in by the mechanism %1").arg(shownToken(token.value.mid(5))),
            "RFC 9051, 6.2.2");
    else if (!addWord(WordKind::Capability, token))
        add(token, tr("A capability that is not in Postroom's list"), "RFC 9051, 7.2.2");
}

void ExplainRows::addRights(const ProtocolToken &token)
{
    QStringList words;
    for (const char letter : token.value) {
        const ExplainedWord *known = explainedWord(WordKind::Right, QByteArrayView(&letter, 1));
        const QString meaning = known ? explainText(known->meaning) : tr("a right of this server");
        words << tr("%1: %2").arg(QLatin1Char(letter)).arg(meaning);
    }
    add(token, words.isEmpty() ? tr("No rights") : words.join(tr("; ")), "RFC 4314, 2.1");
}

void ExplainRows::addNumber(const ProtocolToken &token, const QString &meaning, const char *where)
{
    add(token,
        token.value.size() > 3 ? tr("%1 (%2)").arg(meaning, shownNumber(token.value)) : meaning,
        where);
}

void ExplainRows::addText(const QByteArray &text)
{
    if (!text.trimmed().isEmpty())
        add(text.trimmed(), tr("Words for people; programs do not rely on them"), "RFC 9051, 7.1");
}

QString setInWords(const QByteArray &set, bool byUid)
{
    const auto tr = [](const char *text) {
        return explainText(text);
    };
    if (set == "$")
        return tr(QT_TRANSLATE_NOOP("ui::Explain", "The result of the last search that was saved"));
    QStringList pieces;
    for (const QByteArray &range : set.split(',')) {
        const QByteArrayList ends = range.split(':');
        const QString low = escapedBytes(ends.first());
        const QString high = escapedBytes(ends.last());
        if (range == "*")
            pieces << tr(QT_TRANSLATE_NOOP("ui::Explain", "the last one"));
        else if (ends.size() == 1)
            pieces << low;
        else if (range == "1:*")
            pieces << tr(QT_TRANSLATE_NOOP("ui::Explain", "all"));
        else if (ends.last() == "*")
            pieces << tr(QT_TRANSLATE_NOOP("ui::Explain", "from %1 on")).arg(low);
        else
            pieces << tr(QT_TRANSLATE_NOOP("ui::Explain", "%1 to %2")).arg(low, high);
        if (pieces.size() == 8) {
            pieces << QStringLiteral("…");
            break;
        }
    }
    const char *sentence = byUid
                               ? QT_TRANSLATE_NOOP("ui::Explain", "Which messages, by UID: %1")
                               : QT_TRANSLATE_NOOP("ui::Explain", "Which messages, by number: %1");
    return tr(sentence).arg(pieces.join(QStringLiteral(", ")));
}

} // namespace ui
