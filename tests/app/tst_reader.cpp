// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/imapjson.h"
#include "app/reader/statejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

// The neutral JSON of postroom-read: each row is one server line and the keys it must come to.
// Null, empty lists and empty objects count as absent.
class ReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void line_data();
    void line();
    void fatal();
    void state();
};

namespace {

QJsonValue withoutEmpty(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &entry : value.toArray())
            out.append(withoutEmpty(entry));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out;
    const QJsonObject in = value.toObject();
    for (auto it = in.begin(); it != in.end(); ++it) {
        const QJsonValue inner = withoutEmpty(it.value());
        if (!inner.isNull() && inner != QJsonValue(QJsonArray()) &&
            inner != QJsonValue(QJsonObject()))
            out.insert(it.key(), inner);
    }
    return out;
}

} // namespace

void ReaderTest::line_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *wire, const char *json) {
        QTest::newRow(name) << QByteArray(wire) << QByteArray(json);
    };
    row("status", "* OK [UIDNEXT 3] hi",
        R"({"type":"status","tag":"*","cond":"OK","code":{"name":"UIDNEXT","value":3},"text":"hi"})");
    row("copyuid", "a OK [COPYUID 7 1:2,5 9:*] x",
        R"({"type":"status","tag":"a","cond":"OK","code":{"name":"COPYUID","validity":7,"source":[[1,2],[5,5]],"dest":[[9,"*"]]},"text":"x"})");
    row("list", R"(* LIST (\Sent \marked) "/" "Entw&APw-rfe")",
        R"({"type":"list","kind":"LIST","attrs":["\\marked","\\sent"],"delim":"/","name":"Entwürfe"})");
    row("status of a mailbox", "* STATUS a (MESSAGES 2 MAILBOXID (F1))",
        R"({"type":"mailbox-status","name":"a","items":{"MESSAGES":2,"MAILBOXID":"F1"}})");
    row("esearch", "* ESEARCH (TAG \"a\") UID PARTIAL (1:9 3)",
        R"({"type":"esearch","tag":"a","uid":true,"partial":{"range":"1:9","set":[[3,3]]}})");
    row("thread", "* THREAD (3 6 (4 23)(44 7 96))",
        R"({"type":"thread","threads":[[3,6,[4,23],[44,7,96]]]})");
    row("id", "* ID (\"name\" \"x\" \"os\" NIL)", R"({"type":"id","fields":{"name":"x"}})");
    row("quota", "* QUOTA r (STORAGE 1 2)",
        R"({"type":"quota","root":"r","resources":{"STORAGE":[1,2]}})");
    row("garbage", "foo", R"({"type":"garbage","expected":"a response","excerpt":"foo"})");
    row("fetch",
        "* 2 FETCH (UID 9 INTERNALDATE \" 2-Oct-2016 23:28:25 +0200\" BODY[1.mime]<0> \"abc\" "
        "BODY[2] NIL "
        "EMAILID (M1))",
        R"({"type":"fetch","seq":2,"uid":9,"internaldate":"2016-10-02T21:28:25Z","emailid":"M1","sections":{"BODY[1.MIME]<0>":{"len":3,"sha256":"ba7816bf8f01cfea"}}})");
    row("envelope",
        "* 2 FETCH (ENVELOPE (\"d\" \"=?utf-8?Q?=C3=BC?=\" ((NIL NIL \"g\" NIL)(\"A\" NIL \"a\" "
        "\"h\")(NIL "
        "NIL NIL NIL)) NIL NIL NIL NIL NIL NIL \" <i> \"))",
        R"({"type":"fetch","seq":2,"envelope":{"date":"d","subject":"ü","from":[{"group":"g","members":[{"name":"A","mailbox":"a","host":"h"}]}],"message_id":"<i>"}})");
    row("structure",
        "* 2 FETCH (BODY (\"TEXT\" \"PLAIN\" (\"NAME\" \"a.txt\") NIL NIL \"7BIT\" 5 -1))",
        R"({"type":"fetch","seq":2,"structure":{"type":"text/plain","section":"1","params":{"name":"a.txt"},"enc":"7bit","size":5,"filename":"a.txt"}})");
}

void ReaderTest::line()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, json);
    const QJsonObject all = reader::imapToJson(wire + "\r\n");
    QVERIFY(!all.contains(QStringLiteral("fatal")));
    const QJsonArray responses = all.value(QStringLiteral("responses")).toArray();
    QCOMPARE(responses.size(), 1);
    QCOMPARE(withoutEmpty(responses.first()).toObject(), QJsonDocument::fromJson(json).object());
}

void ReaderTest::fatal()
{
    const QJsonObject all = reader::imapToJson("* OK a\r\n* X {99999999999}\r\n");
    QCOMPARE(all.value(QStringLiteral("responses")).toArray().size(), 1);
    QVERIFY(all.value(QStringLiteral("fatal")).isString());
}

void ReaderTest::state()
{
    const QJsonObject state = reader::stateToJson(
        "* 3 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 12] x\r\n* 1 FETCH (UID 3 FLAGS "
        "(\\Seen a))\r\n"
        "* 2 FETCH (UID 5 FLAGS ())\r\n* 3 FETCH (UID 9)\r\n* 2 EXPUNGE\r\na OK [READ-ONLY] x\r\n");
    QCOMPARE(state.value(QStringLiteral("exists")).toInt(), 2);
    QCOMPARE(state.value(QStringLiteral("uids")).toArray(), (QJsonArray{3, 9}));
    QCOMPARE(state.value(QStringLiteral("uidvalidity")).toInt(), 7);
    QCOMPARE(state.value(QStringLiteral("uidnext")).toInt(), 12);
    QVERIFY(state.value(QStringLiteral("readonly")).toBool());
    const QJsonArray flags = state.value(QStringLiteral("flags")).toArray();
    QCOMPARE(flags.at(0).toArray(), (QJsonArray{QStringLiteral("\\Seen"), QStringLiteral("a")}));
}

QTEST_APPLESS_MAIN(ReaderTest)
#include "tst_reader.moc"
