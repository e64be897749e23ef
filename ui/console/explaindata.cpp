// SPDX-License-Identifier: GPL-3.0-or-later
// Explains what stands behind the name of a response or of a code in brackets.
#include "ui/console/explainer.h"

#include "ui/console/transcripttext.h"

namespace ui {

namespace {

/// Explains one response behind its name.
class ResponseData
{
    Q_DECLARE_TR_FUNCTIONS(ui::Explain)

public:
    ResponseData(ExplainRows &rows, const QList<ProtocolToken> &tokens)
        : m_rows(rows)
        , m_tokens(tokens)
    {
    }
    void explain(const QByteArray &name);
    void code(const QByteArray &name);

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_tokens.size(); }
    const ProtocolToken &next() { return m_tokens.at(m_at++); }
    void mailbox()
    {
        if (!atEnd())
            m_rows.addMailbox(next());
    }
    void list();
    void status();
    void numbers(const QString &meaning, const char *where);
    void esearch();
    void namespaces();
    void id();
    void quota();
    void acl();
    void rights(bool listed);
    void identifier();
    void uidValidity();

    ExplainRows &m_rows;
    const QList<ProtocolToken> &m_tokens;
    qsizetype m_at = 0;
};

void ResponseData::explain(const QByteArray &name)
{
    if (name == "CAPABILITY" || name == "ENABLED") {
        while (!atEnd())
            m_rows.addCapability(next());
    } else if (name == "LIST" || name == "LSUB" || name == "XLIST") {
        list();
    } else if (name == "STATUS") {
        status();
    } else if (name == "SEARCH" || name == "SORT") {
        numbers(tr("The messages that match"), "RFC 3501, 7.2.5");
    } else if (name == "THREAD") {
        numbers(tr("Messages of one conversation; a branch has parentheses of its own"),
                "RFC 5256, section 4");
    } else if (name == "ESEARCH") {
        esearch();
    } else if (name == "FLAGS") {
        while (!atEnd())
            m_rows.addFlags(next());
    } else if (name == "NAMESPACE") {
        namespaces();
    } else if (name == "ID") {
        id();
    } else if (name == "QUOTA") {
        quota();
    } else if (name == "QUOTAROOT") {
        mailbox();
        while (!atEnd())
            m_rows.add(next(), tr("A quota root that holds for it"), "RFC 9208, 3.2");
    } else if (name == "ACL") {
        acl();
    } else if (name == "MYRIGHTS") {
        rights(false);
    } else if (name == "LISTRIGHTS") {
        rights(true);
    } else if (name == "VANISHED") {
        if (!atEnd() && m_tokens.at(m_at).isList())
            m_rows.addWords(WordKind::Option, next());
        if (!atEnd())
            m_rows.addSet(next(), true);
    }
    while (!atEnd())
        m_rows.addUnknown(next());
}

void ResponseData::list()
{
    if (atEnd())
        return;
    const ProtocolToken &attributes = next();
    if (attributes.items.isEmpty())
        m_rows.add(attributes, tr("No attributes"), "RFC 9051, 7.3.1");
    for (const ProtocolToken &attribute : attributes.items) {
        if (!m_rows.addWord(WordKind::Attribute, attribute))
            m_rows.add(attribute, tr("An attribute of this server"), "RFC 9051, 7.3.1");
    }
    if (atEnd())
        return;
    const ProtocolToken &delimiter = next();
    if (delimiter.isNil())
        m_rows.add(delimiter, tr("Names have no levels here"), "RFC 9051, 7.3.1");
    else
        m_rows.add(delimiter, tr("What separates the levels of a name"), "RFC 9051, 7.3.1");
    mailbox();
    if (atEnd())
        return;
    for (const ProtocolToken &item : next().items) { // extended data
        if (item.isList())
            for (const ProtocolToken &inner : item.items) {
                if (!m_rows.addWord(WordKind::Option, inner))
                    m_rows.addMailbox(inner);
            }
        else
            m_rows.addWords(WordKind::Option, item);
    }
}

void ResponseData::status()
{
    mailbox();
    if (atEnd())
        return;
    const QList<ProtocolToken> &items = next().items;
    for (qsizetype i = 0; i + 1 < items.size(); i += 2) {
        const ExplainedWord *known = explainedWord(WordKind::StatusItem, items.at(i).value);
        const QByteArray pair = items.at(i).text + ' ' + items.at(i + 1).text;
        m_rows.add(pair, known ? explainText(known->meaning) : tr("An item of this server"),
                   known ? known->where : "RFC 9051, 7.3.3");
    }
}

/// All of them in one row.
void ResponseData::numbers(const QString &meaning, const char *where)
{
    QByteArray all;
    while (!atEnd() && !(m_tokens.at(m_at).isList() && m_tokens.at(m_at).text.contains("MODSEQ")))
        all += ' ' + next().text;
    if (all.isEmpty())
        m_rows.add(QByteArray("-"), tr("No message matches"), where);
    else
        m_rows.add(all.trimmed(), meaning, where);
    if (!atEnd())
        m_rows.add(next(), tr("The highest change number among them"), "RFC 7162, 3.1.5");
}

void ResponseData::esearch()
{
    if (!atEnd() && m_tokens.at(m_at).isList())
        m_rows.add(next(), tr("The tag of the command that it answers"), "RFC 9051, 7.3.4");
    bool byUid = false;
    while (!atEnd()) {
        const ProtocolToken &word = next();
        byUid = byUid || word.upper() == "UID";
        m_rows.addWords(WordKind::Option, word);
        if (word.upper() == "UID" || atEnd())
            continue;
        const bool isSet = word.upper() == "ALL";
        if (isSet)
            m_rows.addSet(next(), byUid);
        else
            m_rows.addNumber(next(), tr("Its value"), "RFC 9051, 7.3.4");
    }
}

void ResponseData::namespaces()
{
    const QString names[] = {tr("Your own mailboxes"), tr("Other people's mailboxes"),
                             tr("Shared mailboxes")};
    for (const QString &name : names) {
        if (atEnd())
            return;
        const ProtocolToken &space = next();
        if (space.isNil())
            m_rows.add(space, tr("%1: there are none").arg(name), "RFC 9051, 6.3.10");
        for (const ProtocolToken &entry : space.items) {
            const QByteArray prefix = entry.items.value(0).value;
            const QByteArray delimiter = entry.items.value(1).value;
            m_rows.add(entry,
                       tr("%1: names begin with “%2”, levels are separated by “%3”")
                           .arg(name, escapedBytes(prefix), escapedBytes(delimiter)),
                       "RFC 9051, 6.3.10");
        }
    }
}

void ResponseData::id()
{
    if (atEnd())
        return;
    const ProtocolToken &fields = next();
    if (fields.isNil())
        m_rows.add(fields, tr("The server does not say who it is"), "RFC 2971, 3.2");
    for (qsizetype i = 0; i + 1 < fields.items.size(); i += 2) {
        const ExplainedWord *known = explainedWord(WordKind::IdField, fields.items.at(i).value);
        m_rows.add(QByteArray(fields.items.at(i).text + ' ' + fields.items.at(i + 1).text),
                   known ? explainText(known->meaning) : tr("A field of the server's own"),
                   "RFC 2971, 3.3");
    }
}

void ResponseData::quota()
{
    if (!atEnd())
        m_rows.add(next(), tr("The quota root: mailboxes that share a limit"), "RFC 9208, 3.2");
    if (atEnd())
        return;
    const QList<ProtocolToken> &items = next().items;
    for (qsizetype i = 0; i + 2 < items.size(); i += 3) {
        const ExplainedWord *known = explainedWord(WordKind::QuotaResource, items.at(i).value);
        m_rows.add(items.at(i),
                   known ? explainText(known->meaning) : tr("A resource of this server"),
                   known ? known->where : "RFC 9208, section 5");
        m_rows.addNumber(items.at(i + 1), tr("Used"), "RFC 9208, 4.2.1");
        m_rows.addNumber(items.at(i + 2), tr("The limit"), "RFC 9208, 4.2.1");
    }
}

void ResponseData::identifier()
{
    if (atEnd())
        return;
    const ProtocolToken &who = next();
    if (who.value == "anyone")
        m_rows.add(who, tr("Everybody"), "RFC 4314, section 2");
    else if (who.value.startsWith('-'))
        m_rows.add(who, tr("Rights that are taken from this user or group"), "RFC 4314, section 2");
    else
        m_rows.add(who, tr("A user or group"), "RFC 4314, section 2");
}

void ResponseData::acl()
{
    mailbox();
    while (!atEnd()) {
        identifier();
        if (!atEnd())
            m_rows.addRights(next());
    }
}

void ResponseData::rights(bool listed)
{
    mailbox();
    if (listed)
        identifier();
    while (!atEnd())
        m_rows.addRights(next());
}

void ResponseData::uidValidity()
{
    if (!atEnd())
        m_rows.addNumber(next(), tr("UIDVALIDITY of the target"), "RFC 4315, section 3");
}

/// The arguments of a code in brackets.
void ResponseData::code(const QByteArray &name)
{
    if (name == "CAPABILITY") {
        while (!atEnd())
            m_rows.addCapability(next());
    } else if (name == "PERMANENTFLAGS") {
        while (!atEnd())
            m_rows.addFlags(next());
    } else if (name == "COPYUID" || name == "APPENDUID") {
        uidValidity();
        while (!atEnd()) {
            const bool isSource = name == "COPYUID" && m_at == 1;
            const ProtocolToken &set = next();
            m_rows.add(set, isSource ? tr("UIDs in the source") : tr("UIDs in the target"),
                       "RFC 4315, section 3");
        }
    } else if (name == "MODIFIED") {
        while (!atEnd())
            m_rows.addSet(next(), false);
    }
    while (!atEnd())
        m_rows.addNumber(next(), tr("The value of the code"), "RFC 9051, 7.1");
}

} // namespace

void explainResponseData(ExplainRows &rows, const QByteArray &name,
                         const QList<ProtocolToken> &data)
{
    ResponseData(rows, data).explain(name);
}

void explainCodeData(ExplainRows &rows, const QByteArray &name, const QList<ProtocolToken> &data)
{
    ResponseData(rows, data).code(name);
}

} // namespace ui
