// SPDX-License-Identifier: GPL-3.0-or-later
// Explains the arguments of commands.
#include "ui/console/explainer.h"

namespace ui {

namespace {

using ArgKind = ArgumentKind;

/// Keys of SEARCH with something behind them, by what it is.
enum class KeyArgument { None, Text, Day, Flag, Number, Set, HeaderField };

KeyArgument argumentOf(const QByteArray &key)
{
    static const QByteArrayList texts{"FROM", "TO", "CC", "BCC", "SUBJECT", "TEXT", "BODY"};
    static const QByteArrayList days{"BEFORE", "ON", "SINCE", "SENTBEFORE", "SENTON", "SENTSINCE"};
    static const QByteArrayList numbers{"LARGER", "SMALLER", "OLDER", "YOUNGER", "MODSEQ"};
    if (texts.contains(key))
        return KeyArgument::Text;
    if (days.contains(key))
        return KeyArgument::Day;
    if (numbers.contains(key))
        return KeyArgument::Number;
    if (key == "KEYWORD" || key == "UNKEYWORD")
        return KeyArgument::Flag;
    if (key == "UID")
        return KeyArgument::Set;
    return key == "HEADER" ? KeyArgument::HeaderField : KeyArgument::None;
}

/// Explains the tokens behind a verb, one argument after the other.
class Arguments
{
    Q_DECLARE_TR_FUNCTIONS(ui::Explain)

public:
    Arguments(ExplainRows &rows, const QList<ProtocolToken> &tokens, bool byUid)
        : m_rows(rows)
        , m_tokens(tokens)
        , m_byUid(byUid)
    {
    }

    void explain(const QByteArray &letters)
    {
        for (qsizetype i = 0; i < letters.size() && !atEnd(); ++i) {
            if (letters.at(i) == '?')
                continue;
            const auto kind = static_cast<ArgKind>(letters.at(i));
            const bool optional = i + 1 < letters.size() && letters.at(i + 1) == '?';
            if (!optional || fits(kind, m_tokens.at(m_at)))
                argument(kind, optional);
        }
        while (!atEnd()) // modifiers behind the last argument
            m_rows.addWords(WordKind::Option, next());
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_tokens.size(); }
    const ProtocolToken &next() { return m_tokens.at(m_at++); }

    [[nodiscard]] static bool fits(ArgKind kind, const ProtocolToken &token)
    {
        if (kind == ArgKind::Options)
            return token.isList() || token.upper() == "RETURN";
        if (kind == ArgKind::Flags)
            return token.isList();
        if (kind == ArgKind::DateTime)
            return token.kind == ProtocolToken::Kind::Quoted && token.value.contains(':');
        return true;
    }

    void argument(ArgKind kind, bool optional);
    void word(ArgKind kind, const ProtocolToken &token);
    void search(const QList<ProtocolToken> &tokens);
    qsizetype searchKey(const QList<ProtocolToken> &tokens, qsizetype at);
    void pattern(const ProtocolToken &token);
    void pairs(const ProtocolToken &token, WordKind kind, const QString &value, const char *where);

    ExplainRows &m_rows;
    const QList<ProtocolToken> &m_tokens;
    qsizetype m_at = 0;
    bool m_byUid;
};

void Arguments::argument(ArgKind kind, bool optional)
{
    switch (kind) {
    case ArgKind::SearchKeys:
        search(m_tokens.mid(m_at));
        m_at = m_tokens.size();
        return;
    case ArgKind::Capabilities:
        while (!atEnd())
            m_rows.addCapability(next());
        return;
    case ArgKind::Flags:
        m_rows.addFlags(next());
        while (!optional && !atEnd())
            m_rows.addFlags(next());
        return;
    case ArgKind::Options: {
        const ProtocolToken &first = next();
        m_rows.addWords(WordKind::Option, first);
        if (first.upper() == "RETURN" && !atEnd())
            for (const ProtocolToken &item : next().items)
                m_rows.addWords(item.isList() ? WordKind::StatusItem : WordKind::Option, item);
        return;
    }
    default:
        word(kind, next());
    }
}

void Arguments::word(ArgKind kind, const ProtocolToken &token)
{
    if (token.text == "***") {
        m_rows.add(token, tr("Hidden: passwords never come into the transcript"),
                   "RFC 9051, 6.2.3");
        return;
    }
    switch (kind) {
    case ArgKind::Mailbox:
        m_rows.addMailbox(token);
        break;
    case ArgKind::Set:
        m_rows.addSet(token, m_byUid);
        break;
    case ArgKind::FetchItems:
        for (const ProtocolToken &item : token.isList() ? token.items : QList{token})
            explainFetchItem(m_rows, item);
        break;
    case ArgKind::StatusItems:
        m_rows.addWords(WordKind::StatusItem, token);
        break;
    case ArgKind::StoreItem:
        m_rows.addWords(WordKind::StoreItem, token);
        break;
    case ArgKind::Reference:
        if (token.value.isEmpty())
            m_rows.add(token, tr("No reference: the pattern stands for itself"), "RFC 9051, 6.3.9");
        else
            m_rows.addMailbox(token);
        break;
    case ArgKind::Pattern:
        pattern(token);
        break;
    case ArgKind::User:
        m_rows.add(token, tr("The user name"), "RFC 9051, 6.2.3");
        break;
    case ArgKind::Password:
        m_rows.add("***", tr("The password"), "RFC 9051, 6.2.3");
        break;
    case ArgKind::Mechanism:
        m_rows.add(token, tr("How the password is proved: a SASL mechanism"), "RFC 9051, 6.2.2");
        break;
    case ArgKind::Message:
        m_rows.add(token, tr("The message itself, %1 octets").arg(token.size), "RFC 9051, 4.3");
        break;
    case ArgKind::DateTime:
        m_rows.add(token, tr("The arrival date the message shall have"), "RFC 9051, 6.3.12");
        break;
    case ArgKind::Identifier:
        m_rows.add(token, tr("Whose rights: a user, a group, or “anyone”"), "RFC 4314, section 2");
        break;
    case ArgKind::Rights:
        m_rows.addRights(token);
        break;
    case ArgKind::QuotaRoot:
        m_rows.add(token, tr("The name of a quota root: mailboxes that share a limit"),
                   "RFC 9208, 3.2");
        break;
    case ArgKind::Resources:
        pairs(token, WordKind::QuotaResource, tr("The limit"), "RFC 9208, 4.1.3");
        break;
    case ArgKind::IdFields:
        pairs(token, WordKind::IdField, tr("What the client says of it"), "RFC 2971, 3.1");
        break;
    default:
        m_rows.add(token, tr("An argument of the command"), "RFC 9051, 2.2.1");
    }
}

void Arguments::pattern(const ProtocolToken &token)
{
    if (token.isList()) {
        for (const ProtocolToken &item : token.items)
            pattern(item);
    } else if (token.value == "*") {
        m_rows.add(token, tr("All names, on every level"), "RFC 9051, 6.3.9");
    } else if (token.value == "%") {
        m_rows.add(token, tr("All names of the first level"), "RFC 9051, 6.3.9");
    } else if (token.value.isEmpty()) {
        m_rows.add(token, tr("No pattern: only asks for the delimiter"), "RFC 9051, 6.3.9");
    } else {
        m_rows.add(token,
                   tr("Which names: * stands for anything, % for anything without a delimiter"),
                   "RFC 9051, 6.3.9");
    }
}

void Arguments::pairs(const ProtocolToken &token, WordKind kind, const QString &value,
                      const char *where)
{
    if (!token.isList()) {
        m_rows.addUnknown(token);
        return;
    }
    for (qsizetype i = 0; i < token.items.size(); ++i) {
        if (i % 2 == 1)
            m_rows.add(token.items.at(i), value, where);
        else if (!m_rows.addWord(kind, token.items.at(i)))
            m_rows.add(token.items.at(i), tr("A field of the program's own"), where);
    }
}

void Arguments::search(const QList<ProtocolToken> &tokens)
{
    qsizetype at = 0;
    while (at < tokens.size())
        at = searchKey(tokens, at);
}

/// Where the next key begins.
qsizetype Arguments::searchKey(const QList<ProtocolToken> &tokens, qsizetype at)
{
    const ProtocolToken &key = tokens.at(at++);
    if (key.isList()) {
        search(key.items);
        return at;
    }
    if (!m_rows.addWord(WordKind::SearchKey, key)) {
        m_rows.addSet(key, false);
        return at;
    }
    if (at >= tokens.size())
        return at;
    if (key.upper() == "RETURN") {
        m_rows.addWords(WordKind::Option, tokens.at(at++));
        return at;
    }
    if (key.upper() == "CHARSET") {
        m_rows.add(tokens.at(at++), tr("A character set"), "RFC 9051, 6.4.4");
        return at;
    }
    switch (argumentOf(key.upper())) {
    case KeyArgument::None:
        break;
    case KeyArgument::HeaderField:
        m_rows.add(tokens.at(at++), tr("The header field"), "RFC 9051, 6.4.4");
        if (at < tokens.size())
            m_rows.add(tokens.at(at++), tr("The text to look for"), "RFC 9051, 6.4.4");
        break;
    case KeyArgument::Text:
        m_rows.add(tokens.at(at++), tr("The text to look for"), "RFC 9051, 6.4.4");
        break;
    case KeyArgument::Day:
        m_rows.add(tokens.at(at++), tr("The day"), "RFC 9051, 6.4.4");
        break;
    case KeyArgument::Flag:
        m_rows.addFlag(tokens.at(at++));
        break;
    case KeyArgument::Number:
        m_rows.addNumber(tokens.at(at++), tr("The number"), "RFC 9051, 4.2");
        break;
    case KeyArgument::Set:
        m_rows.addSet(tokens.at(at++), true);
        break;
    }
    return at;
}

} // namespace

void explainArguments(ExplainRows &rows, const QByteArray &kinds,
                      const QList<ProtocolToken> &arguments, bool byUid)
{
    Arguments(rows, arguments, byUid).explain(kinds);
}

} // namespace ui
