// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown of a header: the address of a sender however it is hidden, and that some is
// missing.
#include "tests/ui/fakemessagesource.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/viewer/headerpanel.h"
#include "ui/viewer/headerstab.h"
#include "ui/viewer/messageviewer.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace {

/// Without the characters that keep its direction to itself.
QString bareText(QString text)
{
    return text.removeIf([](QChar c) {
        return c.unicode() == 0x2068 || c.unicode() == 0x2069 || c.unicode() == 0x200b;
    });
}

} // namespace

class TestHeaderViews : public QObject
{
    Q_OBJECT
private slots:
    void domainStaysWhole_data();
    void domainStaysWhole();
    void longAddressIsSeenToItsEnd();
    void cutHeaderIsSaid_data();
    void cutHeaderIsSaid();
};

void TestHeaderViews::domainStaysWhole_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("ends");
    const auto row = [](const char *name, const QByteArray &from, const char *begins,
                        const char *ends) {
        QTest::newRow(name) << from << QString::fromUtf8(begins) << QString::fromUtf8(ends);
    };
    const QByteArray filling(320, 'a');
    const QByteArray unseen("\xe2\x80\x8b");
    const QByteArray privateUse("\xee\x80\x80");
    row("short", "a@b.c", "a@b.c", "a@b.c");
    row("long local part", "<service@bank.com." + filling + "@evil.example>", "service@bank.com.a",
        "a@evil.example");
    row("long domain", "<boss@bank.com." + filling + ".evil.example>", "…@…aa", "a.evil.example");
    row("both long", "<a@" + filling + "@" + filling + ".evil.example>", "…@…aa", "a.evil.example");
    row("hidden in front", "<" + unseen.repeated(3300) + "x@evil.example>", "x@evil.example",
        "x@evil.example");
    row("more that nobody sees", "<" + privateUse.repeated(9000) + "x@evil.example>",
        "x@evil.example", "x@evil.example");
    row("no letter at all", "<" + privateUse + ">", "(an address", ")");
    row("word without a domain", "<" + filling + "b>", "aaa", "aab");
}

void TestHeaderViews::domainStaysWhole()
{
    QFETCH(QByteArray, from);
    QFETCH(QString, begins);
    QFETCH(QString, ends);
    const auto addresses = mime::parseAddressList(from);
    QCOMPARE(addresses.size(), 1);
    const QString shown = bareText(ui::shownAddress(addresses.first()));
    QVERIFY2(shown.size() <= 320, qPrintable(shown));
    QVERIFY2(shown.startsWith(begins), qPrintable(shown));
    QVERIFY2(shown.endsWith(ends), qPrintable(shown));
}

// It goes on in the next line instead of behind the edge.
void TestHeaderViews::longAddressIsSeenToItsEnd()
{
    ui::MessageViewer viewer;
    auto *source = new FakeMessageSource;
    viewer.setSource(source);
    viewer.resize(600, 500);
    viewer.show();
    viewer.showMessage(imap::UidValidity(1), imap::Uid(7));
    source->answerMessage("From: <service@bank.com." + QByteArray(300, 'a') +
                          "@evil.example>\r\nSubject: s\r\n\r\nhello");
    QCoreApplication::processEvents();
    QCOMPARE(viewer.width(), 600);
    const QLabel *shown = nullptr;
    for (const QLabel *label : viewer.findChild<ui::HeaderPanel *>()->findChildren<QLabel *>()) {
        if (label->accessibleName().startsWith(QLatin1String("From: ")))
            shown = label;
    }
    QVERIFY(shown && shown->text().contains(QLatin1String("@evil.example")));
    const int width = shown->fontMetrics()
                          .boundingRect(QRect(0, 0, shown->width(), 10000),
                                        Qt::AlignLeft | Qt::TextWordWrap, shown->text())
                          .width();
    QVERIFY2(width <= shown->width(), qPrintable(QString::number(width)));
    QVERIFY(shown->mapTo(&viewer, QPoint(shown->width(), 0)).x() <= viewer.width());
}

void TestHeaderViews::cutHeaderIsSaid_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isCut");
    const QByteArray received = "Received: from somewhere\r\n";
    const QByteArray mebibyte = received.repeated(1024 * 1024 / received.size() + 1);
    QTest::newRow("cut") << mebibyte.first(1024 * 1024) << true;
    QTest::newRow("cut between two fields") << mebibyte << true;
    QTest::newRow("long and whole") << QByteArray(mebibyte + "\r\n") << false;
    QTest::newRow("short") << QByteArray("Subject: s\r\n\r\n") << false;
    QTest::newRow("short, server leaves the empty line out")
        << QByteArray("Subject: s\r\n") << false;
}

void TestHeaderViews::cutHeaderIsSaid()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, isCut);
    ui::HeadersTab tab;
    tab.show();
    tab.showHeader(header);
    const auto *strip = tab.findChild<ui::MessageStrip *>(QStringLiteral("headerCutStrip"));
    QCOMPARE(strip->isVisible(), isCut);
    auto *all = tab.findChild<QPushButton *>(QStringLiteral("showAllHeaders"));
    QCOMPARE(all->text().contains(QLatin1String("All")), !isCut);
    all->click();
    QVERIFY(!all->isVisible());
    QCOMPARE(strip->isVisible(), isCut); // what is shown now is not all
    QVERIFY(!isCut || strip->text().contains(QLatin1String("Source")));
    tab.clear();
    QVERIFY(!strip->isVisible());
}

QTEST_MAIN(TestHeaderViews)
#include "tst_headerviews.moc"
