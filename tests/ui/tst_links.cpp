// SPDX-License-Identifier: GPL-3.0-or-later
// A link shows its true target before it is opened: by pointer, by keyboard, and however long it
// is.
#include "tests/ui/fakemessagesource.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/viewer/mailbrowser.h"
#include "ui/viewer/messageviewer.h"
#include "ui/viewer/shownaddress.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

using ui::MessageViewer;

namespace {

QByteArray mail(const QByteArray &type, const QByteArray &body)
{
    return "From: a@example.org\r\nSubject: One\r\nMIME-Version: 1.0\r\nContent-Type: " + type +
           "\r\n\r\n" + body;
}

} // namespace

class TestLinks : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void hostStaysWhole_data();
    void hostStaysWhole();
    void longTargetKeepsItsHostInTheLine();
    void keyboardShowsTheTarget();
    void enterOpensNothingUnseen();
    void userNameAsksFirst_data();
    void userNameAsksFirst();

private:
    void open(const QByteArray &raw);
    [[nodiscard]] QLabel *line() const
    {
        return m_viewer->findChild<QLabel *>(QStringLiteral("linkTarget"));
    }
    [[nodiscard]] ui::MailBrowser *browser() const
    {
        return m_viewer->findChild<ui::MailBrowser *>();
    }

    std::unique_ptr<MessageViewer> m_viewer;
    FakeMessageSource *m_source = nullptr;
};

void TestLinks::init()
{
    m_viewer = std::make_unique<MessageViewer>();
    m_source = new FakeMessageSource;
    m_viewer->setSource(m_source);
    m_viewer->resize(600, 500);
    m_viewer->show();
    m_viewer->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_viewer.get()));
}

void TestLinks::open(const QByteArray &raw)
{
    m_viewer->showMessage(imap::UidValidity(1), imap::Uid(7));
    m_source->answerMessage(raw);
}

void TestLinks::hostStaysWhole_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("holds");
    QTest::addColumn<QString>("ends");
    const auto row = [](const char *name, const QString &target, const char *begins,
                        const char *holds, const char *ends) {
        QTest::newRow(name) << target << QString::fromUtf8(begins) << QString::fromUtf8(holds)
                            << QString::fromUtf8(ends);
    };
    const QString filling(280, u'a');
    row("short", QStringLiteral("https://example.org/a"), "https://example.org/a", "", "/a");
    row("user name", QStringLiteral("https://www.bank.com-login-") + filling + u"@evil.example/",
        "https://…@evil.example/", "", "/");
    row("long path", QStringLiteral("https://evil.example/") + filling + QStringLiteral("/end"),
        "https://evil.example/aa", "…", "/end");
    row("long host", QStringLiteral("https://www.bank.com.") + filling + u".evil.example/x",
        "https://…aa", ".evil.example/", "/x");
    row("long host and path",
        QStringLiteral("https://www.bank.com.") + filling + u".evil.example/" + filling,
        "https://…aa", ".evil.example", "…");
    row("port", QStringLiteral("https://bank.com-") + filling + u"@evil.example:8443/" + filling,
        "https://…@evil.example:8443/a", "…", "a");
    row("mail", QStringLiteral("mailto:service@bank.com.") + filling + u"@evil.example?subject=x",
        "mailto:service@bank.com.a", "…", "@evil.example?subject=x");
}

void TestLinks::hostStaysWhole()
{
    QFETCH(QString, target);
    QFETCH(QString, begins);
    QFETCH(QString, holds);
    QFETCH(QString, ends);
    const QString shown = ui::shownTarget(target, 100);
    QVERIFY2(shown.size() <= 100, qPrintable(shown));
    QVERIFY2(shown.startsWith(begins), qPrintable(shown));
    QVERIFY2(shown.contains(holds), qPrintable(shown));
    QVERIFY2(shown.endsWith(ends), qPrintable(shown));
    QCOMPARE(ui::shownTarget(target, 1000), target);
}

void TestLinks::longTargetKeepsItsHostInTheLine()
{
    const QByteArray filling(280, 'a');
    const QByteArray target = "https://www.bank.com-login-" + filling + "@evil.example/" + filling;
    open(mail("text/plain", "look: " + target + "\r\n"));
    emit browser()->highlighted(QUrl(QString::fromLatin1(target)));
    QVERIFY(line()->isVisible());
    for (const int width : {600, 300, 900}) {
        m_viewer->resize(width, 500);
        QCoreApplication::processEvents();
        const QString shown = line()->text();
        QVERIFY2(shown.startsWith(QStringLiteral("https://…@evil.example/")), qPrintable(shown));
        QVERIFY(line()->fontMetrics().horizontalAdvance(shown) <= line()->contentsRect().width());
    }
    QTextDocument tip;
    tip.setHtml(line()->toolTip());
    QVERIFY(tip.toPlainText().contains(QLatin1String("@evil.example/")));
    QVERIFY(tip.toPlainText().size() > line()->text().size());
    emit browser()->highlighted(QUrl());
    QVERIFY(!line()->isVisible());
}

void TestLinks::keyboardShowsTheTarget()
{
    open(mail("text/html", "<p><a href='https://one.example/'>first</a> words "
                           "<a href='https://two.example/'>second</a></p>"));
    QSignalSpy opened(m_viewer.get(), &MessageViewer::openUrlRequested);
    browser()->setFocus();
    QVERIFY(!line()->isVisible());
    QTest::keyClick(browser(), Qt::Key_Tab);
    QVERIFY(line()->isVisible());
    QCOMPARE(line()->text(), QStringLiteral("https://one.example/"));
    QTest::keyClick(browser(), Qt::Key_Tab);
    QCOMPARE(line()->text(), QStringLiteral("https://two.example/"));
    QTest::keyClick(browser(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toUrl(), QUrl(QStringLiteral("https://two.example/")));
    QTest::keyClick(browser(), Qt::Key_Tab);
    QVERIFY(!line()->isVisible()); // the focus went on
}

// Whatever is shown meanwhile, the pointer's link too: Enter first shows its own.
void TestLinks::enterOpensNothingUnseen()
{
    open(mail("text/html", "<p><a href='https://one.example/'>first</a> words</p>"));
    QSignalSpy opened(m_viewer.get(), &MessageViewer::openUrlRequested);
    browser()->setFocus();
    browser()->setTextCursor(browser()->document()->find(QStringLiteral("first words")));
    QCOMPARE(line()->text(), QStringLiteral("https://one.example/")); // Enter would open it
    emit browser()->highlighted(QUrl(QStringLiteral("https://other.example/")));
    QCOMPARE(line()->text(), QStringLiteral("https://other.example/"));
    QTest::keyClick(browser(), Qt::Key_Return);
    QVERIFY(opened.isEmpty());
    QCOMPARE(line()->text(), QStringLiteral("https://one.example/"));
    QTest::keyClick(browser(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void TestLinks::userNameAsksFirst_data()
{
    QTest::addColumn<QByteArray>("raw");
    const QByteArray target = "https://www.bank.com" + QByteArray(300, 'a') + "@evil.example/";
    QTest::newRow("plain text") << mail("text/plain", target);
    QTest::newRow("rich text") << mail("text/html", "<a href='" + target + "'>here</a>");
}

void TestLinks::userNameAsksFirst()
{
    QFETCH(QByteArray, raw);
    open(raw);
    QSignalSpy opened(m_viewer.get(), &MessageViewer::openUrlRequested);
    browser()->setFocus();
    QTest::keyClick(browser(), Qt::Key_Tab);
    QTest::keyClick(browser(), Qt::Key_Return);
    QVERIFY(opened.isEmpty());
    auto *strip = m_viewer->findChild<ui::MessageStrip *>(QStringLiteral("linkStrip"));
    QVERIFY(strip->isVisible());
    QVERIFY2(strip->text().contains(QLatin1String("leads to evil.example:")),
             qPrintable(strip->text()));
    strip->findChildren<QToolButton *>().first()->click();
    QCOMPARE(opened.size(), 1);
}

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
