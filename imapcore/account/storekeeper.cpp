// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/storekeeper.h"

#include "imapcore/account/linkrules.h"
#include "imapcore/mime/encodedword.h"
#include "imapcore/mime/maildate.h"

namespace imap {

namespace {

/// Messages as a change, in parts that do not hold up whoever takes them.
constexpr qsizetype rowsInChange = 500;

void addRows(const QList<MessageData> &rows, ChangeBatch &out)
{
    for (qsizetype first = 0; first < rows.size(); first += rowsInChange)
        out.append(MessagesUpdated{rows.mid(first, rowsInChange)});
}

UidSet uidsOf(const QList<MessageData> &rows)
{
    UidSet uids;
    for (const MessageData &row : rows)
        uids.add(row.uid);
    return uids;
}

/// Pure functions, to be called in any thread.
StoreReaders mailReaders()
{
    StoreReaders readers;
    readers.decode = [](QByteArrayView raw) {
        return mime::decodeEncodedWords(raw);
    };
    readers.readDate = [](QByteArrayView raw) -> std::optional<qint64> {
        const QDateTime date = mime::parseMailDate(raw);
        return date.isValid() ? std::optional(date.toSecsSinceEpoch()) : std::nullopt;
    };
    return readers;
}

/// Nobody could be asked.
bool lostConnection(const Outcome &outcome)
{
    const auto *error = std::get_if<ImapError>(&outcome);
    return error && (isLost(*error) || std::holds_alternative<NoCredentials>(*error));
}

} // namespace

StoreKeeper::StoreKeeper(const QString &file)
    : m_store(file)
    , m_counts(&m_store)
    , m_work(&m_store, mailReaders())
{
    m_store.setReaders(mailReaders());
}

StoreKeeper::~StoreKeeper()
{
    writeRows();
}

bool StoreKeeper::isOpen(UidValidity validity) const
{
    return !m_mailbox.isEmpty() && m_known.uidValidity == validity;
}

StoreKeeper::Answer StoreKeeper::answer(quint64 id, const Operation &operation)
{
    writeRows();
    Answer answer;
    if (const auto *opening = std::get_if<OpenMailbox>(&operation))
        answer = open(*opening);
    else if (const auto *fetching = std::get_if<FetchEnvelopes>(&operation))
        answer = fetch(*fetching);
    else if (const auto *reading = std::get_if<ReadMessage>(&operation))
        answer = read(*reading);
    else
        answer.rest = operation;
    const bool concerned = std::holds_alternative<OpenMailbox>(operation) ||
                           std::holds_alternative<ReadMessage>(operation) ||
                           std::holds_alternative<SortMessages>(operation) ||
                           std::holds_alternative<ThreadMessages>(operation) ||
                           std::holds_alternative<SearchMessages>(operation);
    if (answer.rest && concerned) {
        const auto *opening = std::get_if<OpenMailbox>(&operation);
        m_running.insert(id, {opening ? opening->mailbox : m_mailbox, operation});
    }
    return answer;
}

StoreKeeper::Answer StoreKeeper::open(OpenMailbox operation)
{
    saveState();
    Answer answer;
    if (const std::optional<StoredMailbox> stored = m_store.find(operation.mailbox)) {
        m_mailbox = operation.mailbox;
        m_known = stored->known;
        m_fromServer = false;
        operation.known = std::make_shared<const KnownMailbox>(m_known);
        MailboxOpened opened;
        opened.mailbox = m_mailbox;
        opened.uidValidity = m_known.uidValidity;
        opened.uids = m_known.uids;
        opened.uidNext = m_known.uidNext;
        opened.flags = stored->flags;
        opened.permanentFlags = stored->permanentFlags;
        opened.readOnly = operation.readOnly;
        opened.fromStore = true;
        answer.changes.append(opened);
        const quint32 count = m_known.uids.count();
        const quint32 page = qMin(operation.firstPage, count);
        addRows(m_store.rows(m_mailbox, m_known.uids.uidsAt(SequenceNumber(count - page + 1),
                                                            SequenceNumber(count))),
                answer.changes);
    }
    answer.rest = std::move(operation);
    return answer;
}

StoreKeeper::Answer StoreKeeper::fetch(const FetchEnvelopes &operation)
{
    Answer answer;
    if (!isOpen(operation.uidValidity)) {
        answer.rest = operation;
        return answer;
    }
    QList<MessageData> rows = m_store.rows(m_mailbox, operation.uids);
    if (operation.structures)
        rows.removeIf([](const MessageData &row) { return !row.structure; });
    if (m_fromServer) // whoever asks can have the flags of now
        rows.removeIf([this](const MessageData &row) { return m_unsure.contains(row.uid); });
    const UidSet missing = operation.uids.subtracted(uidsOf(rows));
    addRows(rows, answer.changes);
    if (missing.isEmpty()) {
        answer.outcome = Done{};
    } else {
        FetchEnvelopes rest = operation;
        rest.uids = missing;
        answer.rest = rest;
    }
    return answer;
}

StoreKeeper::Answer StoreKeeper::read(const ReadMessage &operation)
{
    Answer answer;
    answer.rest = operation;
    if (!isOpen(operation.uidValidity))
        return answer;
    const std::optional<QByteArray> whole = m_store.body(m_mailbox, operation.uid, {});
    if (!whole)
        return answer;
    const QList<MessageData> rows = m_store.rows(m_mailbox, UidSet(operation.uid));
    if (rows.isEmpty() || !rows.first().structure)
        return answer;
    MessageParts parts;
    parts.uid = operation.uid;
    parts.data = rows.first();
    parts.whole = *whole;
    const qsizetype headerEnd = whole->indexOf("\r\n\r\n");
    parts.header = headerEnd < 0 ? *whole : whole->first(headerEnd + 4);
    answer.outcome = parts;
    answer.rest.reset();
    return answer;
}

std::optional<Outcome> StoreKeeper::conclude(quint64 id, const Outcome &outcome)
{
    const auto running = m_running.constFind(id);
    if (running == m_running.constEnd())
        return outcome;
    writeRows();
    const auto [mailbox, operation] = *running;
    m_running.erase(running);
    // Another one is open now; two mailboxes may have the same UIDVALIDITY.
    if (mailbox != m_mailbox)
        return outcome;
    // Seen before: it is open for reading although nobody can be asked.
    if (std::holds_alternative<OpenMailbox>(operation))
        return !m_mailbox.isEmpty() && lostConnection(outcome) ? Outcome(Done{}) : outcome;
    if (const auto *reading = std::get_if<ReadMessage>(&operation)) {
        if (const auto *parts = std::get_if<MessageParts>(&outcome))
            keepBody(*reading, *parts);
        return outcome;
    }
    const auto *error = std::get_if<ImapError>(&outcome);
    if (!error || std::holds_alternative<Abandoned>(*error) ||
        std::holds_alternative<Stale>(*error))
        return outcome;
    if (orderHere(id, operation, outcome) || lookHere(id, operation, outcome))
        return std::nullopt;
    return outcome;
}

void StoreKeeper::keepBody(const ReadMessage &operation, const MessageParts &parts)
{
    if (!isOpen(operation.uidValidity) || parts.whole.isEmpty())
        return;
    const MessageStore::Batch batch(m_store);
    MessageData row = parts.data;
    row.uid = operation.uid;
    m_store.saveRows(m_mailbox, {row});
    m_store.saveBody(m_mailbox, operation.uid, {}, parts.whole);
}

} // namespace imap
