// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/wiretest.h"

#include <QTest>

using namespace imap;
using wiretest::parseOne;

namespace {

/// "type(child child)" with section, size and lines of every leaf, to compare trees as text.
QByteArray outline(const BodyPart &part)
{
    QByteArray out = part.section + "=" + part.mediaType;
    if (part.sizeKnown)
        out += "/" + QByteArray::number(part.size);
    if (part.linesKnown)
        out += "/" + QByteArray::number(part.lines);
    if (!part.disposition.isEmpty())
        out += ";" + part.disposition;
    if (part.tooComplex)
        out += "!";
    if (part.children.isEmpty())
        return out;
    QByteArrayList children;
    for (const BodyPart &child : part.children)
        children.append(outline(child));
    return out + "(" + children.join(' ') + ")";
}

MessageData withStructure(const QByteArray &structure)
{
    return parseOne<FetchData>("* 1 FETCH (BODYSTRUCTURE " + structure + QByteArray(" UID 9)"))
        .message;
}

} // namespace

class StructureTest : public QObject
{
    Q_OBJECT

private slots:
    void trees_data();
    void trees();
    void details();
    void tooDeep();
    void tooMany();
};

void StructureTest::trees_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("tree");
    const auto row = [](const char *name, const char *wire, const char *tree) {
        QTest::newRow(name) << QByteArray(wire) << QByteArray(tree);
    };
    row("text", "(\"TEXT\" \"PLAIN\" (\"CHARSET\" \"utf-8\") NIL NIL \"8BIT\" 247 6)",
        "1=text/plain/247/6");
    row("tutorial",
        "(((\"TEXT\" \"PLAIN\" NIL NIL NIL \"8BIT\" 5599 137)(\"TEXT\" \"HTML\" NIL NIL NIL "
        "\"8BIT\" 7434 141) "
        "\"ALTERNATIVE\")(\"TEXT\" \"PLAIN\" (\"NAME\" \"a.txt\") NIL NIL \"8BIT\" 247 6) "
        "\"MIXED\")",
        "=multipart/mixed(1=multipart/alternative(1.1=text/plain/5599/137 1.2=text/html/7434/141) "
        "2=text/plain/247/6)");
    row("missing tail", "(\"TEXT\" \"PLAIN\")", "1=text/plain");
    row("type only", "(\"APPLICATION\")", "1=application/octet-stream");
    row("nothing", "()", "1=text/plain");
    row("no subtype", "((\"text\" \"plain\" NIL NIL NIL \"7bit\" 1 1))",
        "=multipart/mixed(1=text/plain/1/1)");
    row("empty multipart", "(\"mixed\")", "=multipart/mixed");
    row("empty multipart with parameters", "(\"MIXED\" (\"BOUNDARY\" \"x\") NIL NIL)",
        "=multipart/mixed");
    row("text without lines",
        "(\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 NIL (\"attachment\" NIL) NIL)",
        "1=text/plain/5;attachment");
    row("text without lines and MD5",
        "(\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 (\"inline\" NIL))", "1=text/plain/5;inline");
    row("negative size", "(\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" -5 2)", "1=text/plain/2");
    row("oversized lines", "(\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 99999999999999999999)",
        "1=text/plain/5");
    row("quoted numbers", "(\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" \"5\" \"2\")",
        "1=text/plain/5/2");
    row("text for a number", "(\"IMAGE\" \"PNG\" NIL NIL NIL \"BASE64\" \"big\" NIL)",
        "1=image/png");
    row("literal", "(\"TEXT\" {5}\r\nPLAIN NIL NIL NIL \"7BIT\" 5 2)", "1=text/plain/5/2");
    row("extension data",
        "(\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 2 NIL (\"inline\" (\"a\" \"b\")) (\"de\" "
        "\"en\") "
        "\"loc\" (1 (2 \"x\")) 7)",
        "1=text/plain/5/2;inline");
    row("message",
        "(\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 99 (\"d\" \"s\" NIL NIL NIL NIL NIL NIL NIL "
        "NIL) "
        "(\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 2) 7 NIL (\"attachment\" NIL))",
        "1=message/rfc822/99/7;attachment(1.1=text/plain/5/2)");
    row("message with multipart",
        "((\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 99 (NIL NIL NIL NIL NIL NIL NIL NIL NIL "
        "NIL) "
        "((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 2) \"MIXED\") 7) \"DIGEST\")",
        "=multipart/digest(1=message/rfc822/99/7(1.TEXT=multipart/mixed(1.1=text/plain/5/2)))");
    row("message without envelope", "(\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 99)",
        "1=message/rfc822/99");
    row("message without envelope, with disposition",
        "(\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 99 NIL (\"attachment\" (\"FILENAME\" "
        "\"a.eml\")) NIL)",
        "1=message/rfc822/99;attachment");
    row("message with NIL envelope",
        "(\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 99 NIL (\"TEXT\" \"PLAIN\" NIL NIL NIL "
        "\"7BIT\" 5 2) 7)",
        "1=message/rfc822/99/7(1.1=text/plain/5/2)");
    row("message with NILs", "(\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 99 NIL NIL 7)",
        "1=message/rfc822/99/7");
    row("delivery status", "(\"MESSAGE\" \"DELIVERY-STATUS\" NIL NIL NIL \"7BIT\" 99)",
        "1=message/delivery-status/99");
    row("string for parameters", "(\"TEXT\" \"PLAIN\" \"\" NIL NIL \"7BIT\" 5 2)",
        "1=text/plain/5/2");
    row("odd parameters", "(\"TEXT\" \"PLAIN\" (\"CHARSET\") NIL NIL \"7BIT\" 5 2)",
        "1=text/plain/5/2");
    row("unknown type", "(\"X-FOO\" \"BAR\" NIL NIL NIL \"7BIT\" 5)", "1=x-foo/bar/5");
}

void StructureTest::trees()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, tree);
    const MessageData message = withStructure(wire);
    QVERIFY(message.structure != nullptr);
    QCOMPARE(outline(*message.structure), tree);
    QCOMPARE(message.uid, Uid(9)); // what follows is found
}

void StructureTest::details()
{
    const auto part =
        withStructure(
            "(\"TEXT\" \"HTML\" (\"Charset\" \"UTF-8\" \"Name\" \"x\") \"<id>\" \"desc\" "
            "\"BASE64\" 5 2 \"md5\" (\"ATTACHMENT\" (\"FileName\" \"y\")) (\"DE\" \"en\") "
            "\"loc\")")
            .structure;
    QCOMPARE(part->parameters.value(0).first, QByteArray("charset"));
    QCOMPARE(part->parameters.value(0).second, QByteArray("UTF-8"));
    QCOMPARE(part->id, QByteArray("<id>"));
    QCOMPARE(part->description, QByteArray("desc"));
    QCOMPARE(part->encoding, QByteArray("base64"));
    QCOMPARE(part->disposition, QByteArray("attachment"));
    QCOMPARE(part->dispositionParameters.value(0).first, QByteArray("filename"));
    QCOMPARE(part->languages, (QByteArrayList{"de", "en"}));
    QCOMPARE(part->location, QByteArray("loc"));
}

void StructureTest::tooDeep()
{
    const QByteArray leaf("(\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 2)");
    for (const int depth : {10, 63, 64, 65, 1000, 200000}) {
        const QByteArray wire =
            QByteArray(depth, '(') + leaf.sliced(1) + QByteArray(" \"MIXED\")").repeated(depth - 1);
        const MessageData message = withStructure(wire);
        QVERIFY(message.structure != nullptr);
        int found = 1;
        const BodyPart *part = message.structure.get();
        for (; !part->children.isEmpty(); part = &part->children.first())
            ++found;
        QCOMPARE(found, qMin(depth, 64));
        QCOMPARE(part->tooComplex, depth > 64);
        QCOMPARE(message.uid, Uid(9));
    }
}

void StructureTest::tooMany()
{
    const QByteArray leaf("(\"TEXT\" \"PLAIN\")");
    const MessageData message =
        withStructure("(" + leaf.repeated(50000) + QByteArray(" \"MIXED\")"));
    QVERIFY(message.structure->tooComplex);
    QVERIFY(message.structure->children.size() >= 9000);
    QVERIFY(message.structure->children.size() <= 10000);
    QCOMPARE(message.uid, Uid(9));
}

QTEST_APPLESS_MAIN(StructureTest)
#include "tst_structure.moc"
