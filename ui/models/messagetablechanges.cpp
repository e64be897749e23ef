// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MessageTableModel that takes in changes. Positions are those of the change stream:
// every change is applied fully before the next is looked at.
#include "ui/models/messagetablemodel.h"

#include <utility>

namespace ui {

namespace {

/// A view looks at all its rows for each removal: more than these at once are a reset.
constexpr qsizetype removedSingly = 50;

} // namespace

void MessageTableModel::apply(const imap::ChangeBatch &batch)
{
    for (qsizetype at = 0; at < batch.size(); ++at) {
        const imap::Change &change = batch.at(at);
        if (const auto *updated = std::get_if<imap::MessagesUpdated>(&change)) {
            update(*updated);
            continue;
        }
        flushTouched(); // the rows below may move now
        if (const auto *opened = std::get_if<imap::MailboxOpened>(&change))
            open(*opened);
        else if (std::holds_alternative<imap::MailboxClosed>(change))
            close();
        else if (const auto *told = std::get_if<imap::MailboxFlagsChanged>(&change))
            takeFlags(*told);
        else if (const auto *renamed = std::get_if<imap::MailboxRenamed>(&change))
            m_mailbox = m_mailbox.renamed(renamed->from, renamed->to, renamed->delimiter);
        else if (const auto *waiting = std::get_if<imap::ActsWaiting>(&change))
            takeWaiting(*waiting);
        else if (const auto *arrived = std::get_if<imap::MessagesArrived>(&change))
            arrive(arrived->count);
        else if (const auto *learned = std::get_if<imap::UidsLearned>(&change))
            learn(*learned);
        else if (std::holds_alternative<imap::MessageExpunged>(change))
            at = expungeFrom(batch, at);
    }
    flushTouched();
    if (m_cache.isOverLimit())
        m_cache.trim([this](imap::Uid uid) { return rowOf(uid); },
                     qBound(0, m_viewCentre, messageCount() - 1));
}

void MessageTableModel::open(const imap::MailboxOpened &opened)
{
    const bool same = opened.reopened && m_open && opened.mailbox == m_mailbox &&
                      opened.uidValidity == m_uidValidity;
    beginResetModel();
    m_rows.open(opened.uids, same);
    if (same)
        m_cache.keepOnly(m_rows.uids());
    else
        m_cache.clear();
    m_cache.dropUnavailable(); // worth another try
    if (!opened.inStep)        // else what changed is told next
        m_cache.setAllStale();
    m_mailbox = opened.mailbox;
    m_uidValidity = opened.uidValidity;
    m_readOnly = opened.readOnly;
    m_flags = opened.flags;
    m_permanentFlags = opened.permanentFlags;
    m_open = true;
    m_waiting.look(m_mailbox, m_uidValidity);
    endResetModel();
    emit mailboxChanged();
}

void MessageTableModel::close()
{
    beginResetModel();
    m_rows.close();
    m_cache.clear();
    m_mailbox = {};
    m_uidValidity = {};
    m_open = false;
    m_waiting.look({}, {});
    endResetModel();
    emit mailboxChanged();
}

void MessageTableModel::takeWaiting(const imap::ActsWaiting &waiting)
{
    m_waiting.take(waiting);
    if (m_open && m_waiting.look(m_mailbox, m_uidValidity) && messageCount() > 0)
        emit dataChanged(index(0, 0), index(messageCount() - 1, messageColumnCount - 1));
}

void MessageTableModel::takeFlags(const imap::MailboxFlagsChanged &told)
{
    m_flags = told.flags;
    m_permanentFlags = told.permanentFlags;
    emit mailboxFlagsChanged();
}

void MessageTableModel::arrive(quint32 count)
{
    if (!m_open || count == 0)
        return;
    if (m_rows.isFiltered()) { // found or not: only the server can tell
        m_rows.grow(count);
        emit messagesArrived();
        return;
    }
    const quint32 room = static_cast<quint32>(maxRows) - static_cast<quint32>(messageCount());
    if (count > room) {
        // Over the limit rows fall out at the other end: no honest server comes here.
        resetBy([&] { m_rows.grow(count); });
        return;
    }
    const bool onTop = newestFirst() || m_rows.isArranged();
    const int first = onTop ? 0 : messageCount();
    beginInsertRows({}, first, first + static_cast<int>(count) - 1);
    m_rows.grow(count);
    endInsertRows();
    emit messagesArrived();
}

void MessageTableModel::learn(const imap::UidsLearned &learned)
{
    quint32 position = learned.first.value();
    for (const imap::Uid uid : learned.uids) {
        const bool taken = m_rows.setUid(imap::SequenceNumber(position), uid);
        if (const int row = taken ? m_rows.rowAt(position) : -1; row >= 0)
            touch(row);
        ++position;
    }
    emit messagesArrived(); // only now a server's answer can be about them
}

/// Those that follow one another in the batch; returns where the last of them is.
qsizetype MessageTableModel::expungeFrom(const imap::ChangeBatch &batch, qsizetype first)
{
    qsizetype end = first;
    while (end < batch.size() && std::holds_alternative<imap::MessageExpunged>(batch.at(end)))
        ++end;
    const bool reset =
        end - first > removedSingly || m_rows.uids().count() > static_cast<quint32>(maxRows);
    if (!reset) {
        for (qsizetype at = first; at < end; ++at)
            expunge(std::get<imap::MessageExpunged>(batch.at(at)).number);
        return end - 1;
    }
    const Expunged told = expunged(batch, first, end);
    resetBy([&] {
        m_rows.remove(told.uids, told.unknown);
        m_cache.remove(told.uids);
    });
    return end - 1;
}

/// The messages that changes first..end-1 take away; where a UID is not told, the numbers say.
MessageTableModel::Expunged MessageTableModel::expunged(const imap::ChangeBatch &batch,
                                                        qsizetype first, qsizetype end) const
{
    const auto at = [&batch](qsizetype i) -> const imap::MessageExpunged & {
        return std::get<imap::MessageExpunged>(batch.at(i));
    };
    Expunged all;
    bool allTold = true;
    for (qsizetype i = first; i < end; ++i) {
        allTold = allTold && at(i).uid.isValid();
        all.uids.add(at(i).uid);
    }
    if (allTold)
        return all;
    all = {};
    imap::UidMap left = m_rows.uids();
    for (qsizetype i = first; i < end; ++i) {
        const imap::Uid uid = at(i).uid.isValid() ? at(i).uid : left.uidAt(at(i).number);
        if (uid.isValid())
            all.uids.add(uid);
        else if (at(i).number.value() <= left.count())
            ++all.unknown;
        left.removeAt(at(i).number);
    }
    return all;
}

void MessageTableModel::expunge(imap::SequenceNumber number)
{
    if (!number.isValid() || number.value() > m_rows.uids().count())
        return;
    const int row = m_rows.rowAt(number.value());
    const imap::Uid uid = m_rows.uids().uidAt(number);
    if (row >= 0) // else it was not among those shown
        beginRemoveRows({}, row, row);
    m_rows.removeAt(number);
    if (uid.isValid())
        m_cache.remove(uid);
    if (row >= 0)
        endRemoveRows();
}

imap::Uid MessageTableModel::uidOf(const imap::MessageData &data) const
{
    return data.uid.isValid() ? data.uid : m_rows.uids().uidAt(data.number);
}

void MessageTableModel::update(const imap::MessagesUpdated &updated)
{
    for (const imap::MessageData &data : updated.messages) {
        const imap::Uid uid = uidOf(data);
        const int row = rowOf(uid);
        if (row < 0)
            continue; // no such message: never shown on another one's row
        MessageRow *held = m_cache.find(uid);
        // Flags alone of a row nobody looked at yet are asked for again with the rest.
        if (!held && data.envelope.isNull() && data.damaged.isEmpty())
            continue;
        if (!held && !m_cache.isWorthTaking(qAbs(row - m_viewCentre)))
            continue;
        if (!held)
            held = &m_cache.rowFor(uid);
        if (held->take(data))
            touch(row);
    }
}

void MessageTableModel::markUnavailable(const QList<imap::Uid> &uids)
{
    for (const imap::Uid uid : uids) {
        const int row = rowOf(uid);
        if (row < 0)
            continue;
        m_cache.rowFor(uid).setUnavailable();
        touch(row);
    }
    flushTouched();
}

void MessageTableModel::markNoStructure(const QList<imap::Uid> &uids)
{
    for (const imap::Uid uid : uids) {
        if (MessageRow *held = m_cache.find(uid))
            held->setNoStructure();
    }
}

void MessageTableModel::forgetUnavailable()
{
    m_cache.dropUnavailable();
    if (messageCount() > 0)
        emit dataChanged(index(0, 0), index(messageCount() - 1, messageColumnCount - 1));
}

/// Neighbours are told together: a page of envelopes is one signal.
void MessageTableModel::touch(int row)
{
    if (m_touchedFirst >= 0 && (row < m_touchedFirst - 1 || row > m_touchedLast + 1))
        flushTouched();
    m_touchedFirst = m_touchedFirst < 0 ? row : qMin(m_touchedFirst, row);
    m_touchedLast = qMax(m_touchedLast, row);
}

void MessageTableModel::flushTouched()
{
    if (m_touchedFirst < 0)
        return;
    const int first = std::exchange(m_touchedFirst, -1);
    const int last = std::exchange(m_touchedLast, -1);
    emit dataChanged(index(first, 0), index(last, messageColumnCount - 1));
}

} // namespace ui
