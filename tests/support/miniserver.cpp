// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/miniserver.h"

#include "imapcore/types/numberset.h"

#include <algorithm>

namespace testsupport {

namespace {

QByteArray literal(const QByteArray &octets)
{
    return '{' + QByteArray::number(octets.size()) + "}\r\n" + octets;
}

QByteArray flagList(const MiniServer::Message &message)
{
    return "FLAGS (" + message.flags.join(' ') + ')';
}

/// "(A B[C D] E)" or "A": its words, brackets kept together.
QByteArrayList itemsOf(QByteArray text)
{
    if (text.startsWith('('))
        text = text.mid(1, text.size() - 2);
    QByteArrayList items{QByteArray()};
    int depth = 0;
    for (const char c : text) {
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        if (c == ' ' && depth == 0)
            items.append(QByteArray());
        else
            items.last() += c;
    }
    return items;
}

QByteArray headerOf(const MiniServer::Message &message)
{
    return "From: Ada <ada@example.org>\r\nTo: demo@example.org\r\nSubject: " + message.subject +
           "\r\nDate: Tue, 1 Jul 2025 10:00:00 +0200\r\nContent-Type: text/plain\r\n\r\n";
}

QByteArray itemText(const MiniServer::Message &message, const QByteArray &item)
{
    const QByteArray source = MiniServer::source(message);
    if (item == "UID")
        return "UID " + QByteArray::number(message.uid);
    if (item == "FLAGS")
        return flagList(message);
    if (item == "INTERNALDATE")
        return "INTERNALDATE \"01-Jul-2025 10:00:00 +0200\"";
    if (item == "RFC822.SIZE")
        return "RFC822.SIZE " + QByteArray::number(source.size());
    if (item == "ENVELOPE") {
        const QByteArray ada = "((\"Ada\" NIL \"ada\" \"example.org\"))";
        return "ENVELOPE (\"Tue, 1 Jul 2025 10:00:00 +0200\" " + literal(message.subject) + ' ' +
               ada + ' ' + ada + ' ' + ada +
               " ((NIL NIL \"demo\" \"example.org\")) NIL NIL NIL \"<" +
               QByteArray::number(message.uid) + "@example.org>\")";
    }
    if (item == "BODYSTRUCTURE")
        return "BODYSTRUCTURE (\"text\" \"plain\" (\"charset\" \"us-ascii\") NIL NIL \"7bit\" " +
               QByteArray::number(message.body.size()) + " 10)";
    if (item.startsWith("BODY.PEEK[HEADER]"))
        return "BODY[HEADER]<0> " + literal(headerOf(message));
    if (item.startsWith("BODY.PEEK[]"))
        return (item.contains('<') ? "BODY[]<0> " : "BODY[] ") + literal(source);
    return {};
}

} // namespace

MiniServer::MiniServer(quint32 count)
{
    for (quint32 i = 0; i < count; ++i)
        arrive();
    for (qsizetype i = 0; i < m_messages.size(); i += 3)
        m_messages[i].flags.append("\\Seen");
    m_pending.clear();
}

QByteArray MiniServer::source(const Message &message)
{
    return headerOf(message) + message.body;
}

const MiniServer::Message *MiniServer::message(quint32 uid) const
{
    const auto found = std::find_if(m_messages.begin(), m_messages.end(),
                                    [uid](const Message &m) { return m.uid == uid; });
    return found == m_messages.end() ? nullptr : &*found;
}

QByteArray MiniServer::connectClient()
{
    m_pending.clear();
    m_line.clear();
    m_idleTag.clear();
    m_selected = false;
    return "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\r\n";
}

void MiniServer::arrive()
{
    const QByteArray number = QByteArray::number(m_nextUid);
    const QByteArray text = "Text of message " + number + ", which says nothing new.\r\n";
    m_messages.append({m_nextUid++, {}, "Number " + number, text.repeated(10)});
    m_pending.append("* " + QByteArray::number(m_messages.size()) + " EXISTS\r\n");
}

void MiniServer::expunge(quint32 uid)
{
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        if (m_messages.at(i).uid != uid)
            continue;
        m_messages.removeAt(i);
        m_pending.append("* " + QByteArray::number(i + 1) + " EXPUNGE\r\n");
        return;
    }
}

void MiniServer::flag(quint32 uid, const QByteArray &flag)
{
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        Message &message = m_messages[i];
        if (message.uid != uid || message.flags.contains(flag))
            continue;
        message.flags.append(flag);
        m_pending.append("* " + QByteArray::number(i + 1) + " FETCH (UID " +
                         QByteArray::number(uid) + ' ' + flagList(message) + ")\r\n");
    }
}

QByteArray MiniServer::news()
{
    if (!m_selected)
        return {};
    return std::exchange(m_pending, {}).join();
}

QByteArray MiniServer::receive(const QByteArray &bytes)
{
    QByteArray out;
    m_line += bytes;
    for (qsizetype end = m_line.indexOf("\r\n"); end >= 0; end = m_line.indexOf("\r\n")) {
        const QByteArray line = m_line.first(end);
        m_line.remove(0, end + 2);
        out += answer(line);
    }
    return out;
}

QByteArray MiniServer::answer(const QByteArray &line)
{
    if (line == "DONE")
        return news() + std::exchange(m_idleTag, {}) + " OK done\r\n";
    const qsizetype blank = line.indexOf(' ');
    const QByteArray tag = line.first(std::max<qsizetype>(blank, 0));
    const QByteArray rest = line.mid(blank + 1);
    const QByteArray verb = rest.split(' ').first().toUpper();
    QByteArray done = tag + " OK done\r\n";
    if (verb == "UID")
        return answerUid(tag, rest.mid(4));
    if (verb == "AUTHENTICATE")
        return tag + " OK [CAPABILITY IMAP4rev1 IDLE ESEARCH UNSELECT UIDPLUS] in\r\n";
    if (verb == "LIST")
        return "* LIST () \"/\" INBOX\r\n" + done;
    if (verb == "STATUS")
        return status() + done;
    if (verb == "SELECT" || verb == "EXAMINE")
        return select() + tag + " OK [READ-WRITE] open\r\n";
    if (verb == "UNSELECT")
        m_selected = false;
    if (verb == "IDLE") {
        m_idleTag = tag;
        return "+ idling\r\n" + news();
    }
    if (verb == "LOGOUT")
        return "* BYE\r\n" + done;
    if (verb == "NOOP")
        return news() + done;
    if (verb == "LSUB" || verb == "UNSELECT" || verb == "CAPABILITY")
        return done;
    return tag + " BAD what is " + verb + "?\r\n";
}

QByteArray MiniServer::select()
{
    m_selected = true;
    m_pending.clear();
    return "* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)\r\n* " +
           QByteArray::number(m_messages.size()) + " EXISTS\r\n* OK [UIDVALIDITY " +
           QByteArray::number(uidValidity) +
           "] fixed\r\n* OK [PERMANENTFLAGS (\\Answered \\Flagged "
           "\\Deleted \\Seen \\Draft \\*)] all\r\n";
}

QByteArray MiniServer::status() const
{
    const auto unseen = std::count_if(m_messages.begin(), m_messages.end(),
                                      [](const Message &m) { return !m.flags.contains("\\Seen"); });
    return "* STATUS INBOX (MESSAGES " + QByteArray::number(m_messages.size()) + " UNSEEN " +
           QByteArray::number(unseen) + " UIDNEXT " + QByteArray::number(m_nextUid) +
           " UIDVALIDITY " + QByteArray::number(uidValidity) + ")\r\n";
}

QByteArray MiniServer::answerUid(const QByteArray &tag, const QByteArray &arguments)
{
    const QByteArray verb = arguments.split(' ').first().toUpper();
    const QByteArray rest = arguments.mid(verb.size() + 1);
    const QByteArray set = rest.left(rest.indexOf(' '));
    const QByteArray last = rest.mid(set.size() + 1);
    QByteArray out;
    if (verb == "SEARCH") {
        imap::UidSet all;
        for (const Message &message : m_messages)
            all.add(imap::Uid(message.uid));
        const bool counts = rest.contains("COUNT");
        out = "* ESEARCH (TAG \"" + tag + "\") UID " + (counts ? "COUNT " : "ALL ") +
              (counts ? QByteArray::number(m_messages.size()) : all.toBytes()) + "\r\n";
    } else if (verb == "FETCH") {
        out = fetch(set, last);
    } else if (verb == "STORE") {
        out = store(set, last);
    }
    return news() + out + tag + " OK done\r\n"; // the numbers are those of after the news
}

QByteArray MiniServer::fetch(const QByteArray &set, const QByteArray &items) const
{
    const auto wanted = imap::UidSet::parse(set);
    if (!wanted)
        return {};
    QByteArray out;
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        const quint32 uid = m_messages.at(i).uid;
        const bool isLast = i + 1 == m_messages.size();
        const quint32 openFrom = wanted->openFrom().value();
        const bool isOpen = openFrom != 0 && (uid >= openFrom || isLast);
        if (!wanted->contains(imap::Uid(uid)) && !isOpen)
            continue;
        QByteArrayList texts;
        for (const QByteArray &item : itemsOf(items))
            texts.append(itemText(m_messages.at(i), item));
        out += "* " + QByteArray::number(i + 1) + " FETCH (" + texts.join(' ') + ")\r\n";
    }
    return out;
}

QByteArray MiniServer::store(const QByteArray &set, const QByteArray &how)
{
    const auto wanted = imap::UidSet::parse(set);
    if (!wanted)
        return {};
    const QByteArrayList flags = itemsOf(how.mid(how.indexOf(' ') + 1));
    QByteArray out;
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        Message &message = m_messages[i];
        if (!wanted->contains(imap::Uid(message.uid)))
            continue;
        for (const QByteArray &flag : flags) {
            const bool has = message.flags.contains(flag);
            if (how.startsWith('-') && has)
                message.flags.removeAll(flag);
            else if (how.startsWith('+') && !has)
                message.flags.append(flag);
            else
                continue;
            ++m_stores;
        }
        out += "* " + QByteArray::number(i + 1) + " FETCH (UID " + QByteArray::number(message.uid) +
               ' ' + flagList(message) + ")\r\n";
    }
    return out;
}

} // namespace testsupport
