// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/typedline.h"

#include "imapcore/types/command.h"
#include "imapcore/types/typedrules.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace imap {

namespace {

using namespace std::string_view_literals;

/// Servers limit lines to some 8000 octets (RFC 7162, 4); messages come as literals.
constexpr qsizetype longestTypedLine = 8000;
constexpr quint64 longestTypedLiteral = 64 * 1024 * 1024;

/// First words of commands (RFC 9051 and its extensions), to tell a tag from a verb.
constexpr std::array knownVerbs{
    "CAPABILITY"sv,   "NOOP"sv,        "LOGOUT"sv,         "STARTTLS"sv,
    "AUTHENTICATE"sv, "LOGIN"sv,       "ENABLE"sv,         "SELECT"sv,
    "EXAMINE"sv,      "CREATE"sv,      "DELETE"sv,         "RENAME"sv,
    "SUBSCRIBE"sv,    "UNSUBSCRIBE"sv, "LIST"sv,           "LSUB"sv,
    "XLIST"sv,        "NAMESPACE"sv,   "STATUS"sv,         "APPEND"sv,
    "IDLE"sv,         "DONE"sv,        "CLOSE"sv,          "UNSELECT"sv,
    "CHECK"sv,        "EXPUNGE"sv,     "SEARCH"sv,         "FETCH"sv,
    "STORE"sv,        "COPY"sv,        "MOVE"sv,           "UID"sv,
    "ID"sv,           "GETQUOTA"sv,    "GETQUOTAROOT"sv,   "SETQUOTA"sv,
    "GETACL"sv,       "SETACL"sv,      "DELETEACL"sv,      "LISTRIGHTS"sv,
    "MYRIGHTS"sv,     "SORT"sv,        "THREAD"sv,         "ESEARCH"sv,
    "COMPRESS"sv,     "GETMETADATA"sv, "SETMETADATA"sv,    "GETANNOTATION"sv,
    "NOTIFY"sv,       "REPLACE"sv,     "UNAUTHENTICATE"sv, "GENURLAUTH"sv,
    "URLFETCH"sv,     "RESETKEY"sv,    "LANGUAGE"sv,
};

bool isVerb(const QByteArray &word)
{
    const QByteArray upper = word.toUpper();
    return std::find(knownVerbs.begin(), knownVerbs.end(),
                     std::string_view(upper.constData(), static_cast<size_t>(upper.size()))) !=
           knownVerbs.end();
}

/// "." or "a01": nothing else in IMAP looks so.
bool looksLikeTag(const QByteArray &word)
{
    if (word == "." || word == "*")
        return true;
    qsizetype letters = 0;
    while (letters < word.size() && QChar::isLetter(static_cast<uchar>(word.at(letters))))
        ++letters;
    return letters < word.size() && std::all_of(word.begin() + letters, word.end(),
                                                [](char c) { return c >= '0' && c <= '9'; });
}

QByteArray withoutOuterBlanks(QByteArrayView text)
{
    const auto isBlank = [](char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    };
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text.toByteArray();
}

/// Tabs between words are blanks; in a quoted string they stay.
void blankTabs(QByteArray &line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (quoted && line.at(i) == '\\')
            ++i;
        else if (line.at(i) == '"')
            quoted = !quoted;
        else if (!quoted && line.at(i) == '\t')
            line[i] = ' ';
    }
}

/// One blank behind the verb, and behind UID and its verb.
QByteArray withPlainVerb(const QByteArray &line)
{
    const qsizetype blank = line.indexOf(' ');
    if (blank < 0)
        return line;
    const QByteArray verb = line.first(blank);
    const QByteArray rest = withoutOuterBlanks(QByteArrayView(line).sliced(blank));
    return verb + ' ' + (verb.toUpper() == "UID" ? withPlainVerb(rest) : rest);
}

/// Cuts "{n}" or "{n+}" off the end of a line; its n.
std::optional<quint64> takeLiteralMarker(QByteArray &line)
{
    const qsizetype open = line.lastIndexOf('{');
    if (open < 0 || !line.endsWith('}'))
        return {};
    QByteArray size = line.mid(open + 1).chopped(1);
    if (size.endsWith('+') || size.endsWith('-')) // RFC 7888
        size.chop(1);
    bool ok = false;
    const quint64 octets = size.toULongLong(&ok);
    if (!ok || size.startsWith('+'))
        return {};
    line.truncate(open);
    return octets;
}

/// Reads the words of a command over its lines and literals.
class WordScanner
{
public:
    explicit WordScanner(const TypedCommand &command)
        : m_command(command)
    {
    }
    [[nodiscard]] QByteArrayList words()
    {
        QByteArrayList all;
        for (qsizetype i = 0; i < m_command.lines.size(); ++i) {
            scanLine(m_command.lines.at(i), all);
            if (i >= m_command.literals.size())
                continue;
            if (m_depth > 0)
                m_word += m_command.literals.at(i);
            else
                all.append(m_command.literals.at(i));
        }
        endWord(all);
        return all;
    }

private:
    void scanLine(const QByteArray &line, QByteArrayList &all)
    {
        for (qsizetype i = 0; i < line.size(); ++i) {
            const char c = line.at(i);
            if (m_quoted) {
                if (c == '\\' && i + 1 < line.size())
                    add(line.at(++i), true);
                else if (c == '"')
                    m_quoted = false;
                else
                    add(c, true);
                if (m_depth > 0 && c == '"')
                    m_word += '"';
            } else if (c == '"') {
                m_quoted = m_inWord = true;
                if (m_depth > 0)
                    m_word += '"';
            } else if (c == ' ' && m_depth == 0) {
                endWord(all);
            } else {
                m_depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
                m_depth = std::max(m_depth, 0);
                add(c, true);
            }
        }
    }
    void add(char c, bool isWord)
    {
        m_word += c;
        m_inWord = isWord;
    }
    void endWord(QByteArrayList &all)
    {
        if (m_inWord)
            all.append(m_word);
        m_word.clear();
        m_inWord = false;
    }

    const TypedCommand &m_command;
    QByteArray m_word;
    int m_depth = 0;
    bool m_quoted = false;
    bool m_inWord = false;
};

} // namespace

void TypedLine::addText(QByteArrayView text)
{
    const bool isFirst = m_command.lines.isEmpty();
    QByteArray line = isFirst ? withoutOuterBlanks(text) : text.toByteArray();
    blankTabs(line);
    while (line.endsWith(' ') || line.endsWith('\t'))
        line.chop(1);
    if (isFirst) {
        const qsizetype blank = line.indexOf(' ');
        const QByteArray word = line.first(blank < 0 ? line.size() : blank);
        const QByteArray rest = blank < 0 ? QByteArray() : withoutOuterBlanks(line.mid(blank));
        const QByteArray next = rest.first(rest.contains(' ') ? rest.indexOf(' ') : rest.size());
        if (word == "." ||
            (!isVerb(word) && !next.isEmpty() && (isVerb(next) || looksLikeTag(word)))) {
            m_tag = word;
            line = rest;
        }
        line = withPlainVerb(line);
    }
    // Behind a literal a person types the next argument without the blank that must be there.
    if (!isFirst && !line.isEmpty() && !QByteArrayView(" )]").contains(line.front()))
        line.prepend(' ');
    m_wanted = takeLiteralMarker(line);
    m_tooLong =
        m_tooLong || line.size() > longestTypedLine || m_wanted.value_or(0) > longestTypedLiteral;
    m_command.lines.append(line);
}

void TypedLine::addLiteral(const QByteArray &octets)
{
    m_command.literals.append(octets);
    m_wanted.reset();
}

QByteArray TypedLine::verb() const
{
    return commandName(m_command);
}

bool TypedLine::holdsSecret(QByteArrayView text)
{
    const QByteArrayList words = text.toByteArray().simplified().toUpper().split(' ').mid(0, 3);
    return words.contains("LOGIN") || words.contains("AUTHENTICATE");
}

TypedLine::Problem TypedLine::problem() const
{
    if (m_command.lines.value(0).isEmpty() && m_command.lines.size() <= 1)
        return Problem::Empty;
    if (m_tooLong)
        return Problem::TooLong;
    const auto isControl = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    };
    for (const QByteArray &line : m_command.lines) {
        if (std::any_of(line.begin(), line.end(), isControl))
            return Problem::ControlCharacter;
    }
    if (belongsToConnection(m_command))
        return Problem::ConnectionsOwn;
    if (!isPlainlyTyped(m_command))
        return Problem::UnclearVerb;
    const QByteArray name = verb();
    if (name != "LOGIN" && holdsSecret(m_command.lines.value(0)) &&
        !isVerb(name.split(' ').first()))
        return Problem::UnclearSecret;
    return Problem::None;
}

TypedWords TypedWords::of(const TypedCommand &command)
{
    TypedWords all;
    all.verb = commandName(command);
    all.arguments = WordScanner(command).words().mid(all.verb.count(' ') + 1);
    return all;
}

std::optional<MailboxName> typedSelect(const TypedCommand &command)
{
    const TypedWords words = TypedWords::of(command);
    if ((words.verb != "SELECT" && words.verb != "EXAMINE") || words.arguments.isEmpty())
        return {};
    return words.mailbox(0);
}

} // namespace imap
