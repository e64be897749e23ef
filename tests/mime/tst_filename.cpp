// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/filename.h"
#include "imapcore/mime/programname.h"

#include <QTest>

class TestFileName : public QObject
{
    Q_OBJECT

private slots:
    void saved_data();
    void saved();
    void longNamesKeepTheirEnding_data();
    void longNamesKeepTheirEnding();
    void unique();
    void programs_data();
    void programs();
};

void TestFileName::saved_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &shown, const char16_t *expected) {
        QTest::newRow(name) << shown << QString::fromUtf16(expected);
    };
    row("usual", QStringLiteral("report.pdf"), u"report.pdf");
    row("blanks inside", QStringLiteral("my report.pdf"), u"my report.pdf");
    row("double ending kept", QStringLiteral("invoice.pdf.exe"), u"invoice.pdf.exe");
    row("up and away", QStringLiteral("../../etc/passwd"), u"passwd");
    row("absolute", QStringLiteral("/etc/passwd"), u"passwd");
    row("Windows path", QStringLiteral("C:\\Temp\\a.txt"), u"a.txt");
    row("ends in a separator", QStringLiteral("dir/"), u"dir");
    row("only dots", QStringLiteral(".."), u"attachment");
    row("dots and separators", QStringLiteral("../.."), u"attachment");
    row("hidden", QStringLiteral(".bashrc"), u"bashrc");
    row("many dots", QStringLiteral("...x"), u"x");
    row("trailing dot and blank", QStringLiteral("a.txt. "), u"a.txt");
    row("empty", QString(), u"attachment");
    row("blanks only", QStringLiteral("  \t"), u"attachment");
    row("NUL and line end", QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b\r\nc.txt")),
        u"a b c.txt");
    row("direction override", QStringLiteral("gnp\u202excod.exe"), u"gnpxcod.exe");
    row("isolates and marks", QStringLiteral("\u2066a\u2069\u200f.txt"), u"a.txt");
    row("zero width and BOM", QStringLiteral("a\u200b\ufeff.txt"), u"a.txt");
    row("tag characters", QString(QStringLiteral("a") + QString::fromUcs4(U"\U000e0041", 1)), u"a");
    row("emoji with joiner stays", QStringLiteral("👩\u200d💻.txt"), u"👩\u200d💻.txt");
    row("blank that is a letter", QStringLiteral("a\u2800\u3164\u115f b.txt"), u"a b.txt");
    row("blanks before the ending",
        QString(QStringLiteral("a.pdf") + QString(60, QChar(0x2800)) + QStringLiteral(".exe")),
        u"a.pdf .exe");
    row("blank letters at the end", QStringLiteral("a.exe\uffa0\u1160"), u"a.exe");
    row("joiner at the end", QStringLiteral("a.exe\u200d"), u"a.exe");
    row("joiner, dot and selector at the end", QStringLiteral("a.exe\u200c.\ufe0f "), u"a.exe");
    row("astral selector at the end",
        QString(QStringLiteral("a.exe") + QString::fromUcs4(U"\U000e0100", 1)), u"a.exe");
    row("nothing but blank letters", QStringLiteral("\u2800\u3164"), u"attachment");
    row("look-alike slash", QStringLiteral("a\u2215b\uff0fc.txt"), u"c.txt");
    row("shell and Windows letters", QStringLiteral("a<b>:c|d?*\".txt"), u"a_b__c_d___.txt");
    row("device", QStringLiteral("con"), u"_con");
    row("device with ending", QStringLiteral("NUL.txt"), u"_NUL.txt");
    row("numbered device", QStringLiteral("com1.tar.gz"), u"_com1.tar.gz");
    row("no device", QStringLiteral("console.txt"), u"console.txt");
    row("lone surrogate", QString(QChar(0xd800)) + QStringLiteral("a"), u"\uFFFDa");
    row("Cyrillic", QStringLiteral("отчёт.pdf"), u"отчёт.pdf");
}

void TestFileName::saved()
{
    QFETCH(QString, shown);
    QFETCH(QString, expected);
    QCOMPARE(mime::savedFileName(shown), expected);
}

void TestFileName::longNamesKeepTheirEnding_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("ending");
    QTest::newRow("ASCII") << QString(QString(300, u'a') + QStringLiteral(".pdf"))
                           << QStringLiteral(".pdf");
    QTest::newRow("two endings") << QString(QString(300, u'a') + QStringLiteral(".tar.gz"))
                                 << QStringLiteral("a.tar.gz");
    QTest::newRow("three-byte letters")
        << QString(QString(300, QChar(0x65e5)) + QStringLiteral(".txt")) << QStringLiteral(".txt");
    QTest::newRow("astral letters")
        << QString(QStringLiteral("😀").repeated(200) + QStringLiteral(".png"))
        << QStringLiteral("😀.png");
    QTest::newRow("no ending") << QString(5000, u'a') << QStringLiteral("a");
    QTest::newRow("a megabyte") << QString(QString(1000000, u'a') + QStringLiteral(".pdf"))
                                << QStringLiteral("a.pdf");
    QTest::newRow("all dots and letters")
        << QStringLiteral("ab.").repeated(1000) << QStringLiteral("ab");
}

void TestFileName::longNamesKeepTheirEnding()
{
    QFETCH(QString, shown);
    QFETCH(QString, ending);
    const QString saved = mime::savedFileName(shown);
    QVERIFY(saved.toUtf8().size() <= 200);
    QVERIFY(saved.toUtf8().size() > 150);
    QVERIFY2(saved.endsWith(ending), qPrintable(saved));
    QCOMPARE(QString::fromUtf8(saved.toUtf8()), saved);
}

void TestFileName::unique()
{
    QStringList taken = {QStringLiteral("a.txt"), QStringLiteral("b.tar.gz"),
                         QStringLiteral("a (2).txt")};
    const auto exists = [&](const QString &name) {
        return taken.contains(name);
    };
    QCOMPARE(mime::uniqueFileName(QStringLiteral("c.txt"), exists), QStringLiteral("c.txt"));
    QCOMPARE(mime::uniqueFileName(QStringLiteral("a.txt"), exists), QStringLiteral("a (3).txt"));
    QCOMPARE(mime::uniqueFileName(QStringLiteral("b.tar.gz"), exists),
             QStringLiteral("b (2).tar.gz"));
    const QString longName = QString(196, u'x') + QStringLiteral(".txt");
    taken.append(longName);
    const QString second = mime::uniqueFileName(longName, exists);
    QVERIFY(second.endsWith(QStringLiteral(" (2).txt")));
    QVERIFY(second.toUtf8().size() <= 200);
}

void TestFileName::programs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isProgram");
    const QString endings = QStringLiteral("exe com scr bat cmd pif vbs vbe js jse wsf wsh hta msi "
                                           "msc ps1 lnk jar jnlp sh run desktop "
                                           "iso img dmg appimage flatpak flatpakref snap deb rpm "
                                           "py pyw pl rb url webloc reg docm xlsm "
                                           "pptm dotm xltm");
    for (const QString &ending : endings.split(u' '))
        QTest::newRow(qPrintable(ending)) << QString(QStringLiteral("a.pdf.") + ending) << true;
    QTest::newRow("capitals") << QStringLiteral("A.EXE") << true;
    for (const char *name : {"a.txt", "a.pdf", "a.docx", "a.exe.txt", "exec", "a", "a.ex", "a.py3"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
    // What the desktop takes it for, behind characters that nobody sees.
    QTest::newRow("joiner behind")
        << mime::savedFileName(QStringLiteral("a.pdf\u2800\u2800.py\u200d")) << true;
}

void TestFileName::programs()
{
    QFETCH(QString, name);
    QFETCH(bool, isProgram);
    QCOMPARE(mime::isProgramName(name), isProgram);
}

QTEST_APPLESS_MAIN(TestFileName)
#include "tst_filename.moc"
