// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/deletionmarks.h"

#include "ui/mainwindow/accountstate.h"
#include "ui/models/folderwords.h"

namespace ui {

namespace {

constexpr qsizetype rememberedActs = 1000;
constexpr qint64 justNowSeconds = 60;

} // namespace

DeletionMarks::DeletionMarks(QObject *parent)
    : QObject(parent)
{
}

DeletionMarks::Place DeletionMarks::placeOf(const imap::Account *account,
                                            const imap::MailboxName &mailbox,
                                            imap::UidValidity validity)
{
    return QByteArray::number(reinterpret_cast<quintptr>(account)) + ' ' +
           QByteArray::number(validity.value()) + ' ' + mailbox.wire();
}

void DeletionMarks::add(const Place &place, const imap::UidSet &uids, Who who)
{
    if (uids.isEmpty())
        return;
    QList<Entry> &entries = m_entries[place];
    entries.append({uids, {who, QDateTime::currentDateTime()}});
    if (entries.size() > rememberedActs)
        entries.removeFirst();
}

void DeletionMarks::forget(const Place &place, const imap::UidSet &gone)
{
    const auto entries = m_entries.find(place);
    if (gone.isEmpty() || entries == m_entries.end())
        return;
    for (Entry &entry : *entries)
        entry.uids = entry.uids.subtracted(gone);
    entries->removeIf([](const Entry &entry) { return entry.uids.isEmpty(); });
}

DeletionMarks::Mark DeletionMarks::markOf(const imap::Account *account,
                                          const imap::MailboxName &mailbox,
                                          imap::UidValidity validity, imap::Uid uid) const
{
    const QList<Entry> entries = m_entries.value(placeOf(account, mailbox, validity));
    for (auto it = entries.crbegin(); it != entries.crend(); ++it) {
        if (it->uids.contains(uid))
            return it->mark;
    }
    return {};
}

QString DeletionMarks::words(const Mark &mark) const
{
    if (mark.who == Who::Before)
        return tr("marked before the folder was opened");
    const bool justNow = mark.at.secsTo(QDateTime::currentDateTime()) < justNowSeconds;
    const QString when = justNow ? tr("just now") : momentText(mark.at);
    return mark.who == Who::Here ? tr("marked here, %1").arg(when)
                                 : tr("marked by another program, %1").arg(when);
}

void DeletionMarks::onApplied(const imap::Account *account, const imap::Operation &operation,
                              const imap::Applied &result)
{
    if (const auto *store = std::get_if<imap::StoreFlags>(&operation)) {
        if (store->mode != imap::StoreMode::Remove && store->flags.has(imap::SystemFlag::Deleted))
            add(placeOf(account, store->messages.mailbox, store->messages.uidValidity), result.uids,
                Who::Here);
    } else if (const auto *move = std::get_if<imap::MoveMessages>(&operation)) {
        add(placeOf(account, move->messages.mailbox, move->messages.uidValidity),
            result.originalsKept, Who::Here);
    }
}

void DeletionMarks::observe(AccountState *state, const imap::ChangeBatch &batch)
{
    const MessageTableModel *table = state->messages();
    if (!table->isOpen())
        return;
    imap::UidSet marked;
    imap::UidSet gone;
    bool isInStep = true; // behind an expunge, numbers are not those of the table as it is now
    for (const imap::Change &change : batch) {
        if (std::holds_alternative<imap::MailboxOpened>(change))
            break;
        if (const auto *expunged = std::get_if<imap::MessageExpunged>(&change)) {
            isInStep = false;
            if (expunged->uid.isValid())
                gone.add(expunged->uid);
        }
        const auto *updated = std::get_if<imap::MessagesUpdated>(&change);
        if (!updated || !isInStep)
            continue;
        for (const imap::MessageData &data : updated->messages) {
            if (!data.flags || !data.flags->has(imap::SystemFlag::Deleted))
                continue;
            const imap::Uid uid = table->uidOf(data);
            const MessageRow *held = table->rowData(table->rowOf(uid));
            if (held && held->hasFlags() && !held->flags().has(imap::SystemFlag::Deleted))
                marked.add(uid);
        }
    }
    // When it is our own doing, the act's end says so a moment later.
    const Place place = placeOf(state->account(), table->mailbox(), table->uidValidity());
    add(place, marked, Who::Elsewhere);
    forget(place, gone);
}

} // namespace ui
