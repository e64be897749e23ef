// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/mailboxtable.h"

#include "imapcore/store/bytereader.h"
#include "imapcore/store/bytewriter.h"
#include "imapcore/store/database.h"
#include "imapcore/store/mailboxcodec.h"

namespace imap {

namespace {

/// With its name: a row that got under another name is found out.
QByteArray sealedState(qint64 number, const MailboxName &mailbox, const StoredMailbox &state)
{
    ByteWriter to;
    to.bytes(mailbox.wire());
    to.raw(packMailbox(state));
    return sealed(to.data(), static_cast<quint64>(number));
}

std::optional<StoredMailbox> unsealedState(const QByteArray &bytes, qint64 number,
                                           const MailboxName &mailbox)
{
    ByteReader from(unsealed(bytes, static_cast<quint64>(number)));
    if (from.view() != QByteArrayView(mailbox.wire()))
        return std::nullopt;
    return unpackMailbox(from.rest());
}

} // namespace

void MailboxTable::forgetOutdated()
{
    if (m_generation != m_database.generation())
        m_numbers.clear();
    m_generation = m_database.generation();
}

qint64 MailboxTable::number(const MailboxName &mailbox)
{
    forgetOutdated();
    const auto known = m_numbers.constFind(mailbox);
    if (known != m_numbers.constEnd())
        return *known;
    if (mailbox.isEmpty())
        return 0;
    const qint64 found =
        m_database.value("SELECT number FROM mailbox WHERE name=?", {mailbox.wire()}).toLongLong();
    if (found > 0)
        m_numbers.insert(mailbox, found);
    return found;
}

bool MailboxTable::isThere(qint64 number)
{
    return m_database.value("SELECT 1 FROM mailbox WHERE number=?", {number}).isValid();
}

QList<MailboxName> MailboxTable::names()
{
    QList<MailboxName> names;
    m_database.read("SELECT name FROM mailbox", {}, [&names](const QSqlQuery &row) {
        names.append(MailboxName::fromWire(row.value(0).toByteArray()));
        return true;
    });
    return names;
}

std::optional<StoredMailbox> MailboxTable::load(const MailboxName &mailbox)
{
    const qint64 found = number(mailbox);
    if (found == 0)
        return std::nullopt;
    const QByteArray bytes =
        m_database.value("SELECT state FROM mailbox WHERE number=?", {found}).toByteArray();
    std::optional<StoredMailbox> state = unsealedState(bytes, found, mailbox);
    if (!state)
        m_database.reportDamage(QStringLiteral("mailbox"));
    return state;
}

qint64 MailboxTable::save(const MailboxName &mailbox, const StoredMailbox &state)
{
    qint64 found = number(mailbox);
    if (found == 0) {
        if (mailbox.isEmpty() ||
            !m_database.write("INSERT INTO mailbox(name, state) VALUES(?, x'')", {mailbox.wire()}))
            return 0;
        found = m_database.lastId();
        m_numbers.insert(mailbox, found);
    }
    const QByteArray bytes = sealedState(found, mailbox, state);
    return m_database.write("UPDATE mailbox SET state=? WHERE number=?", {bytes, found}) ? found
                                                                                         : 0;
}

void MailboxTable::remove(const MailboxName &mailbox)
{
    m_database.write("DELETE FROM mailbox WHERE name=?", {mailbox.wire()});
    m_numbers.remove(mailbox);
}

void MailboxTable::rename(const MailboxName &from, const MailboxName &to)
{
    const qint64 found = number(from);
    const std::optional<StoredMailbox> state = load(from);
    if (found == 0 || !state)
        return;
    const QByteArray bytes = sealedState(found, to, *state);
    m_database.write("UPDATE mailbox SET name=?, state=? WHERE number=?",
                     {to.wire(), bytes, found});
    m_numbers.remove(from);
    m_numbers.insert(to, found);
}

} // namespace imap
