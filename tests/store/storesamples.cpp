// SPDX-License-Identifier: GPL-3.0-or-later
#include "storesamples.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace imap;

namespace samples {

namespace {

QByteArray number(quint32 n)
{
    return QByteArray::number(n);
}

/// Version 1 as it was: no acts, no index of words.
constexpr const char *firstVersion[] = {
    "PRAGMA journal_mode=WAL",
    "CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE mailbox(number INTEGER PRIMARY KEY AUTOINCREMENT, name BLOB NOT NULL UNIQUE, "
    "state BLOB NOT NULL)",
    "CREATE TABLE status(name BLOB PRIMARY KEY, counts BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE envelopes(key INTEGER PRIMARY KEY, bucket BLOB NOT NULL)",
    "CREATE TABLE held(key INTEGER PRIMARY KEY, bits INTEGER NOT NULL)",
    "CREATE TABLE flags(key INTEGER PRIMARY KEY, bucket BLOB NOT NULL)",
    "CREATE TABLE keywords(key INTEGER PRIMARY KEY, list BLOB NOT NULL)",
    "CREATE TABLE body(id INTEGER PRIMARY KEY AUTOINCREMENT, mailbox INTEGER NOT NULL, "
    "uid INTEGER NOT NULL, section BLOB NOT NULL, size INTEGER NOT NULL, used INTEGER NOT NULL)",
    "CREATE UNIQUE INDEX body_place ON body(mailbox, uid, section)",
    "CREATE INDEX body_used ON body(used)",
    "CREATE TABLE octets(id INTEGER PRIMARY KEY, data BLOB NOT NULL)",
    "PRAGMA user_version=1",
};

} // namespace

QVariant sql(const QString &file, const QStringList &statements)
{
    QVariant answer;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(file);
        if (!database.open())
            return {};
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                qWarning("%s", qPrintable(statement));
        }
        if (query.next())
            answer = query.value(0);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
    return answer;
}

Rows fillFirstVersion(const QString &file, quint32 count)
{
    QStringList statements;
    for (const char *statement : firstVersion)
        statements.append(QString::fromLatin1(statement));
    sql(file, statements);
    // Rows as version 1 had them: the same buckets as today.
    const QString source = file + QStringLiteral(".source");
    Rows rows;
    {
        MessageStore store(source);
        rows = fill(store, count);
    }
    QStringList copies{QStringLiteral("ATTACH '%1' AS source").arg(source)};
    for (const char *table :
         {"mailbox", "envelopes", "held", "flags", "keywords", "body", "octets"})
        copies.append(QStringLiteral("INSERT INTO main.%1 SELECT * FROM source.%1")
                          .arg(QLatin1String(table)));
    sql(file, copies);
    QFile::remove(source);
    return rows;
}

Envelope envelope(const QByteArray &subject, const QByteArray &from, const QByteArray &messageId,
                  const QByteArray &inReplyTo, const QByteArray &date)
{
    EnvelopeBuilder builder;
    builder.addText(date);
    builder.addText(subject);
    for (int i = 0; i < 3; ++i) {
        builder.addAddress(Address::Kind::Mailbox, from, {}, from, "example.org");
        builder.endAddresses();
    }
    builder.addAddress(Address::Kind::GroupStart, {}, {}, "people", {});
    builder.addAddress(Address::Kind::Mailbox, "", {}, "list", "example.org");
    builder.addAddress(Address::Kind::GroupEnd, {}, {}, {}, {});
    builder.endAddresses();
    builder.endAddresses();
    builder.endAddresses();
    builder.addText(inReplyTo);
    builder.addText(messageId);
    return builder.take();
}

BodyStructure structure(quint32 uid)
{
    auto root = std::make_shared<BodyPart>();
    root->mediaType = "multipart/mixed";
    root->parameters = {{"boundary", number(uid)}};
    BodyPart text;
    text.section = "1";
    text.mediaType = "text/plain";
    text.size = uid;
    text.sizeKnown = true;
    text.languages = {"de", "en"};
    BodyPart message;
    message.section = "2";
    message.mediaType = "message/rfc822";
    message.description = "";
    message.envelope = envelope("inner", "someone");
    message.children = {text};
    root->children = {text, message};
    return root;
}

MessageData row(quint32 uid, QRandomGenerator &random)
{
    MessageData data;
    data.uid = Uid(uid);
    data.internalDate = InternalDate{qint64(1'600'000'000) + uid * 60,
                                     static_cast<qint16>(random.bounded(-720, 841))};
    data.size = quint64(1000) + uid;
    data.envelope = envelope("Subject " + number(uid), "sender" + number(uid % 7),
                             "<" + number(uid) + "@example.org>");
    if (random.bounded(4) == 0)
        data.structure = structure(uid);
    FlagSet flags(SystemFlags(random.bounded(32)));
    for (int i = random.bounded(3); i > 0; --i)
        flags.insert(QByteArray("$label" + number(random.bounded(5U))));
    data.flags = flags;
    return data;
}

MessageData row(quint32 uid)
{
    QRandomGenerator random(uid);
    return row(uid, random);
}

MailboxName mailbox(const char *wire)
{
    return MailboxName::fromWire(wire);
}

QByteArray difference(const MessageData &a, const MessageData &b)
{
    const auto withoutRecent = [](const MessageData &data) {
        QByteArrayList list = data.flags ? data.flags->toList() : QByteArrayList{"none"};
        list.removeAll("\\Recent");
        return list;
    };
    if (a.uid != b.uid)
        return "UID";
    if (a.internalDate != b.internalDate)
        return "INTERNALDATE";
    if (a.size != b.size)
        return "RFC822.SIZE";
    if (!(a.envelope == b.envelope))
        return "ENVELOPE";
    if (bool(a.structure) != bool(b.structure) || (a.structure && !(*a.structure == *b.structure)))
        return "BODYSTRUCTURE";
    if (withoutRecent(a) != withoutRecent(b))
        return "FLAGS";
    return a.damaged == b.damaged ? QByteArray() : QByteArray("damaged");
}

QByteArray difference(const QList<MessageData> &held, const Rows &expected)
{
    if (held.size() != expected.size())
        return QByteArray(QByteArray::number(held.size()) + " rows, not " +
                          QByteArray::number(expected.size()));
    for (const MessageData &data : held) {
        const QByteArray what = difference(data, expected.value(data.uid.value()));
        if (!what.isEmpty())
            return QByteArray(what + " of UID " + number(data.uid.value()));
    }
    return {};
}

void begin(MessageStore &store, const MailboxName &name, quint32 uidValidity)
{
    store.begin(name, UidValidity(uidValidity), FlagSet(SystemFlag::Seen), PermanentFlags());
}

KnownMailbox known(const Rows &rows, quint32 uidValidity, quint64 modSeq)
{
    UidSet uids;
    for (auto one = rows.cbegin(); one != rows.cend(); ++one)
        uids.add(Uid(one.key()));
    KnownMailbox known;
    known.uidValidity = UidValidity(uidValidity);
    known.uidNext = Uid(rows.isEmpty() ? 1 : rows.lastKey() + 1);
    known.highestModSeq = ModSeq(modSeq);
    known.uids = UidMap(uids);
    return known;
}

Rows fill(MessageStore &store, quint32 count, quint64 modSeq)
{
    Rows rows;
    for (quint32 uid = 1; uid <= count; ++uid)
        rows.insert(uid, row(uid));
    const MessageStore::Batch batch(store);
    begin(store, MailboxName::inbox());
    store.saveRows(MailboxName::inbox(), rows.values());
    store.saveState(MailboxName::inbox(), known(rows, 7, modSeq));
    for (quint32 uid = 1; uid <= count; uid += 10)
        store.saveBody(MailboxName::inbox(), Uid(uid), {}, QByteArray(int(uid) * 7, 'x'));
    return rows;
}

namespace {

const Stop never = false;

std::optional<MessageOrder> read(MessageStore &store, quint32 count,
                                 const MessageOrder::Criteria &criteria)
{
    const UidSet uids(Uid(1), Uid(count));
    std::optional<MessageOrder> order(std::in_place, uids, criteria, StoreReaders());
    RowCursor cursor = store.firstSlice(MailboxName::inbox(), uids);
    while (!cursor.atEnd()) {
        const std::optional<RowSlice> slice = store.nextSlice(cursor);
        if (!slice)
            return std::nullopt;
        if (!order->add(*slice, never)) {
            store.reportDamage(QStringLiteral("slice"));
            return std::nullopt;
        }
    }
    return order;
}

} // namespace

std::optional<std::vector<Uid>> sorted(MessageStore &store, quint32 count,
                                       const QList<SortCriterion> &criteria)
{
    std::optional<MessageOrder> order = read(store, count, criteria);
    return order ? std::optional(order->sorted(never)) : std::nullopt;
}

std::optional<std::vector<ThreadedMessages::Entry>> threaded(MessageStore &store, quint32 count)
{
    std::optional<MessageOrder> order = read(store, count, std::nullopt);
    return order ? std::optional(order->threaded(never)) : std::nullopt;
}

} // namespace samples
