// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/treetable.h"

#include "imapcore/store/bytereader.h"
#include "imapcore/store/bytewriter.h"
#include "imapcore/store/database.h"
#include "imapcore/store/mailboxcodec.h"

namespace imap {

namespace {

constexpr quint64 treeSeed = 0x74726565;
constexpr quint64 statusSeed = 0x73746174;
constexpr auto selectTree = "SELECT value FROM meta WHERE name='tree'";

QByteArray sealedStatus(const MailboxName &mailbox, const MailboxStatus &status)
{
    ByteWriter to;
    to.bytes(mailbox.wire());
    to.raw(packStatus(status));
    return sealed(to.data(), statusSeed);
}

} // namespace

void TreeTable::save(const MailboxesListed &listed)
{
    const QByteArray bytes = sealed(packTree(listed), treeSeed);
    if (m_database.value(selectTree).toByteArray() != bytes)
        m_database.write("INSERT OR REPLACE INTO meta VALUES('tree', ?)", {bytes});
}

MailboxesListed TreeTable::load()
{
    const QByteArray bytes = m_database.value(selectTree).toByteArray();
    if (bytes.isEmpty())
        return {};
    auto listed = unpackTree(unsealed(bytes, treeSeed));
    if (!listed)
        m_database.reportDamage(QStringLiteral("tree"));
    return listed ? std::move(*listed) : MailboxesListed();
}

void TreeTable::saveStatus(const MailboxName &mailbox, const MailboxStatus &status)
{
    m_database.write("INSERT OR REPLACE INTO status VALUES(?, ?)",
                     {mailbox.wire(), sealedStatus(mailbox, status)});
}

QList<MailboxCounted> TreeTable::statuses()
{
    QList<MailboxCounted> all;
    bool isFine = true;
    m_database.read("SELECT name, counts FROM status", {}, [&](const QSqlQuery &row) {
        const QByteArray name = row.value(0).toByteArray();
        const QByteArray bytes = row.value(1).toByteArray();
        ByteReader from(unsealed(bytes, statusSeed));
        isFine = from.view() == QByteArrayView(name) && !name.isEmpty();
        const auto status = unpackStatus(from.rest());
        isFine = isFine && status;
        if (isFine)
            all.append({MailboxName::fromWire(name), *status});
        return isFine;
    });
    if (!isFine)
        m_database.reportDamage(QStringLiteral("status"));
    return all;
}

void TreeTable::forget(const MailboxName &mailbox)
{
    m_database.write("DELETE FROM status WHERE name=?", {mailbox.wire()});
}

void TreeTable::rename(const MailboxRenamed &renamed)
{
    const auto newName = [&renamed](const MailboxName &name) {
        return name.renamed(renamed.from, renamed.to, renamed.delimiter);
    };
    MailboxesListed listed = load();
    for (MailboxInfo &info : listed.mailboxes)
        info.name = newName(info.name);
    if (!listed.mailboxes.isEmpty())
        save(listed);
    const QList<MailboxCounted> all = statuses();
    for (const MailboxCounted &counted : all) {
        const MailboxName name = newName(counted.mailbox);
        if (name == counted.mailbox)
            continue;
        forget(counted.mailbox);
        saveStatus(name, counted.status);
    }
}

} // namespace imap
