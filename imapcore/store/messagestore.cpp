// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/messagestore.h"

#include "imapcore/store/storerooms.h"

namespace imap {

MessageStore::MessageStore(const QString &file, StoreLimits limits)
    : m_rooms(std::make_unique<Rooms>(file, limits))
{
    m_rooms->open();
}

MessageStore::~MessageStore() = default;

void MessageStore::setReaders(const StoreReaders &readers)
{
    m_rooms->readers = readers;
}

bool MessageStore::isUsable() const
{
    return m_rooms->database.isOpen();
}

StoreTrouble MessageStore::trouble() const
{
    StoreTrouble trouble = m_rooms->database.trouble();
    trouble.lostActs = m_rooms->acts.lost();
    return trouble;
}

void MessageStore::tryAgain()
{
    if (!isUsable() && trouble().kind != StoreTrouble::Kind::Newer &&
        !m_rooms->database.isInTransaction())
        m_rooms->open();
}

MessageStore::Batch::Batch(MessageStore &store)
    : m_store(store)
{
    m_store.m_rooms->begin();
}

MessageStore::Batch::~Batch()
{
    m_store.m_rooms->end();
}

void MessageStore::saveMailboxes(const MailboxesListed &listed)
{
    const Batch batch(*this);
    m_rooms->tree.save(listed);
    if (listed.partial || listed.mailboxes.isEmpty())
        return; // no account has none: something went wrong
    QSet<MailboxName> there{MailboxName::inbox()};
    for (const MailboxInfo &info : listed.mailboxes)
        there.insert(info.name);
    QSet<MailboxName> held;
    for (const MailboxName &name : m_rooms->mailboxes.names())
        held.insert(name);
    for (const MailboxCounted &counted : m_rooms->tree.statuses())
        held.insert(counted.mailbox);
    for (const MailboxName &name : held - there)
        forget(name);
}

MailboxesListed MessageStore::mailboxes() const
{
    MailboxesListed listed = m_rooms->tree.load();
    m_rooms->settle();
    return listed;
}

void MessageStore::saveStatus(const MailboxName &mailbox, const MailboxStatus &status)
{
    const Batch batch(*this);
    if (!mailbox.isEmpty())
        m_rooms->tree.saveStatus(mailbox, status);
}

QList<MailboxCounted> MessageStore::statuses() const
{
    QList<MailboxCounted> all = m_rooms->tree.statuses();
    m_rooms->settle();
    return all;
}

std::optional<StoredMailbox> MessageStore::find(const MailboxName &mailbox) const
{
    std::optional<StoredMailbox> found;
    if (const qint64 number = m_rooms->readable(mailbox)) {
        found = m_rooms->mailboxes.load(mailbox);
        if (found) {
            found->known.held = m_rooms->rows.held(number);
            found->held = static_cast<quint32>(found->known.held.count());
        }
    }
    const bool isDamaged = m_rooms->database.isDamaged();
    m_rooms->settle();
    return isDamaged ? std::nullopt : found;
}

void MessageStore::begin(const MailboxName &mailbox, UidValidity uidValidity, const FlagSet &flags,
                         const PermanentFlags &permanentFlags)
{
    StoredMailbox fresh;
    fresh.known.uidValidity = uidValidity;
    fresh.flags = flags;
    fresh.permanentFlags = permanentFlags;
    m_rooms->begun.insert(mailbox, fresh);
    m_rooms->change(mailbox, [&](qint64) {
        std::optional<StoredMailbox> before = m_rooms->mailboxes.load(mailbox);
        if (!before || before->known.uidValidity != uidValidity) {
            m_rooms->dropContents(mailbox);
            m_rooms->mailboxes.save(mailbox, fresh);
            return true;
        }
        if (before->flags != flags || before->permanentFlags != permanentFlags) {
            before->flags = flags;
            before->permanentFlags = permanentFlags;
            m_rooms->mailboxes.save(mailbox, *before);
        }
        return false;
    });
}

void MessageStore::saveState(const MailboxName &mailbox, const KnownMailbox &known)
{
    m_rooms->change(mailbox, [&](qint64) {
        std::optional<StoredMailbox> state = m_rooms->mailboxes.load(mailbox);
        if (state && state->known.uidValidity == known.uidValidity) {
            state->known = known;
            m_rooms->mailboxes.save(mailbox, *state);
        }
        return false; // an older state is as true as it was
    });
}

void MessageStore::saveRows(const MailboxName &mailbox, const QList<MessageData> &rows)
{
    m_rooms->change(mailbox, [&](qint64 number) { return m_rooms->rows.save(number, rows); });
    m_rooms->words.wake();
}

void MessageStore::remove(const MailboxName &mailbox, const UidSet &gone)
{
    m_rooms->change(mailbox, [&](qint64 number) {
        m_rooms->rows.remove(number, gone);
        m_rooms->bodies.remove(number, gone);
        m_rooms->words.remove(number, gone);
        return true;
    });
}

/// INBOX is emptied by it and keeps its name; its messages get new UIDs (RFC 9051, 6.3.6).
void MessageStore::rename(const MailboxRenamed &renamed)
{
    const Batch batch(*this);
    m_rooms->tree.rename(renamed);
    if (renamed.from.isInbox()) {
        forget(renamed.from);
        forget(renamed.to);
        return;
    }
    for (const MailboxName &name : m_rooms->mailboxes.names()) {
        const MailboxName after = name.renamed(renamed.from, renamed.to, renamed.delimiter);
        if (after == name)
            continue;
        m_rooms->begun.remove(after);
        m_rooms->change(after, [&](qint64) {
            m_rooms->dropContents(after);
            return true;
        });
        m_rooms->change(name, [&](qint64) {
            m_rooms->mailboxes.rename(name, after);
            return true;
        });
        if (m_rooms->begun.contains(name))
            m_rooms->begun.insert(after, m_rooms->begun.take(name));
    }
}

void MessageStore::forget(const MailboxName &mailbox)
{
    m_rooms->begun.remove(mailbox);
    m_rooms->change(mailbox, [&](qint64) {
        m_rooms->dropContents(mailbox);
        return true;
    });
    const Batch batch(*this);
    m_rooms->tree.forget(mailbox);
}

QList<MessageData> MessageStore::rows(const MailboxName &mailbox, const UidSet &uids) const
{
    const qint64 number = m_rooms->readable(mailbox);
    QList<MessageData> found =
        number != 0 ? m_rooms->rows.rows(number, uids) : QList<MessageData>();
    m_rooms->settle();
    return found;
}

UidSet MessageStore::held(const MailboxName &mailbox) const
{
    const qint64 number = m_rooms->readable(mailbox);
    UidSet uids = number != 0 ? m_rooms->rows.held(number) : UidSet();
    m_rooms->settle();
    return uids;
}

void MessageStore::saveBody(const MailboxName &mailbox, Uid uid, const QByteArray &section,
                            const QByteArray &bytes)
{
    m_rooms->change(mailbox, [&](qint64 number) {
        m_rooms->bodies.save(number, uid, section, bytes);
        return false;
    });
}

std::optional<QByteArray> MessageStore::body(const MailboxName &mailbox, Uid uid,
                                             const QByteArray &section)
{
    const qint64 number = m_rooms->readable(mailbox);
    m_rooms->begin(); // to note that it was used; nothing of the mailbox depends on that
    auto found = number != 0 ? m_rooms->bodies.take(number, uid, section) : std::nullopt;
    m_rooms->end();
    return found;
}

} // namespace imap
