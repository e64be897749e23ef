// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/wordindex.h"

#include "imapcore/store/database.h"
#include "imapcore/store/rowbucket.h"
#include "imapcore/store/rowtable.h"
#include "imapcore/store/searchtext.h"

#include <QElapsedTimer>

#include <bit>
#include <utility>
#include <vector>

namespace imap {

namespace {

constexpr int bucketBits = 32 - RowTable::envelopeShift;
/// Messages no longer there, after which the index is made anew.
constexpr qint64 mostStale = 200'000;

void appendAddresses(QByteArray &to, const PackedEnvelope &envelope, Envelope::Field field)
{
    envelope.eachAddress(field, [&to](const AddressView &address) {
        to.append(' ').append(address.name).append(' ').append(address.mailbox);
        if (!address.host.isEmpty())
            to.append('@').append(address.host);
    });
}

} // namespace

bool WordIndex::more(int milliseconds, const StoreReaders &readers)
{
    if (m_isDone || !m_database.isWritable())
        return false;
    QElapsedTimer time;
    time.start();
    while (!time.hasExpired(milliseconds)) {
        qint64 key = -1;
        quint64 bits = 0;
        m_database.read("SELECT h.key, h.bits & ~COALESCE(i.bits, 0) FROM held h LEFT JOIN indexed "
                        "i ON i.key=h.key WHERE h.key>? AND h.bits & ~COALESCE(i.bits, 0) != 0 "
                        "ORDER BY h.key LIMIT 1",
                        {m_behind}, [&](const QSqlQuery &row) {
                            key = row.value(0).toLongLong();
                            bits = static_cast<quint64>(row.value(1).toLongLong());
                            return false;
                        });
        if (key < 0) {
            // Rows may have come before this place meanwhile; then one more round is made.
            m_isDone = m_behind == 0;
            m_behind = 0;
            return !m_isDone;
        }
        if (!addBucket(key, bits, readers))
            return false;
        m_behind = key;
    }
    return true;
}

bool WordIndex::addBucket(qint64 key, quint64 bits, const StoreReaders &readers)
{
    const qint64 mailbox = key >> bucketBits;
    const auto first = static_cast<quint32>(key << RowTable::envelopeShift);
    UidSet uids;
    for (quint64 left = bits; left != 0; left &= left - 1)
        uids.add(Uid(first + static_cast<quint32>(std::countr_zero(left))));
    const bool isFine = m_rows.each(mailbox, uids, [&](quint32 uid, const StoredRow &row) {
        addRow(mailbox, uid, row, readers);
        return true;
    });
    const auto before =
        m_database.value("SELECT bits FROM indexed WHERE key=?", {key}).toLongLong();
    return isFine && m_database.write("INSERT OR REPLACE INTO indexed VALUES(?, ?)",
                                      {key, before | static_cast<qint64>(bits)});
}

void WordIndex::addRow(qint64 mailbox, quint32 uid, const StoredRow &row,
                       const StoreReaders &readers)
{
    if (!row.envelope)
        return;
    QByteArray from;
    appendAddresses(from, *row.envelope, Envelope::Field::From);
    QByteArray to;
    for (const auto field : {Envelope::Field::To, Envelope::Field::Cc, Envelope::Field::Bcc})
        appendAddresses(to, *row.envelope, field);
    m_database.write("INSERT INTO words(rowid, sender, recipients, subject) VALUES(?, ?, ?, ?)",
                     {(mailbox << 32) | uid, searchText(readers.decode(from)),
                      searchText(readers.decode(to)),
                      searchText(readers.decode(row.envelope->text(Envelope::Field::Subject)))});
}

UidSet WordIndex::search(qint64 mailbox, const QString &words, const UidSpan &among)
{
    UidSet found;
    const QString expression = matchExpression(words);
    if (expression.isEmpty())
        return found;
    const qint64 first = mailbox << 32;
    m_database.read("SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? "
                    "ORDER BY rowid",
                    {expression, first | among.low, first | among.high},
                    [&found](const QSqlQuery &row) {
                        found.add(Uid(static_cast<quint32>(row.value(0).toLongLong())));
                        return true;
                    });
    return found.isEmpty() ? found : found.intersected(m_rows.held(mailbox, among));
}

void WordIndex::remove(qint64 mailbox, const UidSet &gone)
{
    qint64 stale = 0;
    std::vector<std::pair<qint64, quint64>> left;
    for (const BucketSpan span : bucketSpans(gone, RowTable::envelopeShift)) {
        m_database.read(
            "SELECT key, bits FROM indexed WHERE key BETWEEN ? AND ?",
            {RowTable::envelopeKey(mailbox, span.first), RowTable::envelopeKey(mailbox, span.last)},
            [&](const QSqlQuery &row) {
                const qint64 key = row.value(0).toLongLong();
                const auto bits = static_cast<quint64>(row.value(1).toLongLong());
                const auto first = static_cast<quint32>(key << RowTable::envelopeShift);
                quint64 goneBits = 0;
                eachUid(
                    gone, first, first + (RowBucket::rowCount - 1),
                    [&goneBits, first](quint32 uid) { goneBits |= quint64(1) << (uid - first); });
                if ((bits & goneBits) != 0)
                    left.emplace_back(key, bits & ~goneBits);
                stale += std::popcount(bits & goneBits);
                return true;
            });
    }
    for (const auto &[key, bits] : left)
        m_database.write("UPDATE indexed SET bits=? WHERE key=?", {static_cast<qint64>(bits), key});
    if (stale > 0)
        addStale(stale);
}

void WordIndex::drop(qint64 mailbox)
{
    const qint64 first = RowTable::envelopeKey(mailbox, 0);
    const qint64 last = RowTable::envelopeKey(mailbox + 1, 0) - 1;
    qint64 stale = 0;
    m_database.read("SELECT bits FROM indexed WHERE key BETWEEN ? AND ?", {first, last},
                    [&stale](const QSqlQuery &row) {
                        stale += std::popcount(static_cast<quint64>(row.value(0).toLongLong()));
                        return true;
                    });
    m_database.write("DELETE FROM indexed WHERE key BETWEEN ? AND ?", {first, last});
    addStale(stale);
}

void WordIndex::addStale(qint64 more)
{
    qint64 stale =
        m_database.value("SELECT value FROM meta WHERE name='stale'").toLongLong() + more;
    if (stale > mostStale) {
        m_database.write("INSERT INTO words(words) VALUES('delete-all')");
        m_database.write("DELETE FROM indexed");
        stale = 0;
        m_behind = 0;
        m_isDone = false;
    }
    m_database.write("INSERT OR REPLACE INTO meta VALUES('stale', ?)", {stale});
}

} // namespace imap
