// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/textclean.h"
#include "tests/ui/fakemessagesource.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/viewer/bodywriter.h"
#include "ui/viewer/fetchtab.h"
#include "ui/viewer/headerpanel.h"
#include "ui/viewer/mailbrowser.h"
#include "ui/viewer/messageviewer.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using ui::MessageViewer;

namespace {

const QByteArray twoForms =
    "From: Ada <ada@example.org>\r\nTo: b@example.org\r\nSubject: Both\r\n"
    "Date: Sun, 22 Nov 2026 11:50:02 +0100\r\nMIME-Version: 1.0\r\n"
    "Content-Type: multipart/alternative; boundary=x\r\n\r\n"
    "--x\r\nContent-Type: text/plain\r\n\r\nplain words\r\n> quoted\r\n"
    "--x\r\nContent-Type: text/html\r\n\r\n<b>rich words</b> "
    "<a href='http://evil.example/'>https://good.example/</a>"
    "<img src='http://tracker.example/1.png'><img src='file:///etc/passwd'>\r\n--x--\r\n";

QByteArray onePart(const QByteArray &type, const QByteArray &body)
{
    return "From: a@example.org\r\nSubject: One\r\nMIME-Version: 1.0\r\nContent-Type: " + type +
           "\r\n\r\n" + body;
}

} // namespace

class TestViewer : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void startsWithAWord();
    void datesAreTheReadersOwn();
    void showsPlainFirst();
    void richTextOnRequest();
    void realAddressIsVisible();
    void newMessageAbandonsTheOld();
    void errorsAreToldInPlace();
    void vanishedMessageStaysReadable();
    void vanishedWhileLoading();
    void loadingIsQuietAtFirst();
    void sourceIsFetchedWhenLookedAt();
    void longSourceIsShownInSteps();
    void findLooksWhereThePersonIs();
    void structureFetchesOnRequest();
    void lyingLinkAsksFirst();
    void longTextIsCut();
    void longRichTextIsCut();
    void manyPartsAreCut();
    void fetchedLineOfOneWord();

private:
    template <typename T>
    T *child(const char *name)
    {
        return m_viewer->findChild<T *>(QLatin1String(name));
    }
    void open(const QByteArray &raw, const imap::BodyStructure &structure = {});

    std::unique_ptr<MessageViewer> m_viewer;
    FakeMessageSource *m_source = nullptr;
};

void TestViewer::init()
{
    m_viewer = std::make_unique<MessageViewer>();
    m_source = new FakeMessageSource;
    m_viewer->setSource(m_source);
    m_viewer->resize(800, 600);
    m_viewer->show();
}

void TestViewer::open(const QByteArray &raw, const imap::BodyStructure &structure)
{
    m_viewer->showMessage(imap::UidValidity(1), imap::Uid(7));
    m_source->answerMessage(raw, structure);
}

void TestViewer::startsWithAWord()
{
    m_viewer->showNothing(ui::ViewerEmpty::NoMessage);
    const QString words = child<QLabel>("stateHeadline")->text();
    QVERIFY(!words.isEmpty());
    m_viewer->showNothing(ui::ViewerEmpty::Offline);
    QVERIFY(child<QLabel>("stateHeadline")->text() != words);
    QVERIFY(!m_viewer->richTextAction()->isEnabled());
}

void TestViewer::showsPlainFirst()
{
    open(twoForms);
    auto *browser = m_viewer->findChild<ui::MailBrowser *>();
    QVERIFY(browser->toPlainText().contains(QLatin1String("plain words")));
    QVERIFY(!browser->toPlainText().contains(QLatin1String("rich words")));
    QCOMPARE(child<QLabel>("subject")->text(), QStringLiteral("Both"));
    QVERIFY(std::holds_alternative<imap::ReadMessage>(m_source->asked.first().operation));
    QCOMPARE(m_source->asked.size(), 1); // nothing else is fetched unasked
}

void TestViewer::richTextOnRequest()
{
    open(twoForms);
    m_viewer->richTextAction()->trigger();
    auto *browser = m_viewer->findChild<ui::MailBrowser *>();
    QVERIFY(browser->toPlainText().contains(QLatin1String("rich words")));
    QVERIFY(child<ui::MessageStrip>("remoteStrip")->isVisible());
    QVERIFY(m_viewer->richTextAction()->isChecked());
    m_viewer->setZoomSteps(3);
    QVERIFY(browser->toPlainText().contains(QLatin1String("rich words")));
}

void TestViewer::realAddressIsVisible()
{
    open("From: \"boss@bank.example\" <x@evil.example>\r\nSubject: s\r\n\r\nhello");
    bool seen = false;
    for (const QLabel *label : m_viewer->findChildren<QLabel *>())
        seen = seen || label->text().contains(QLatin1String("x@evil.example"));
    QVERIFY(seen);
    QVERIFY(child<ui::MessageStrip>("addressWarning") != nullptr);
}

void TestViewer::newMessageAbandonsTheOld()
{
    m_viewer->showMessage(imap::UidValidity(1), imap::Uid(1));
    const QPointer<ui::MessageTicket> first = m_source->asked.last().ticket;
    m_viewer->showMessage(imap::UidValidity(1), imap::Uid(2));
    QVERIFY(!first);
    QCOMPARE(std::get<imap::ReadMessage>(m_source->asked.last().operation).uid, imap::Uid(2));
    m_viewer->showNothing(ui::ViewerEmpty::NoFolder);
    QVERIFY(!m_source->asked.last().ticket);
}

void TestViewer::errorsAreToldInPlace()
{
    m_viewer->showMessage(imap::UidValidity(1), imap::Uid(1));
    m_source->answer(imap::ImapError(imap::ConnectionLost{}));
    const QString lost = child<QLabel>("stateHeadline")->text();
    QVERIFY(lost.contains(QLatin1String("mail.example.org")));
    m_viewer->showMessage(imap::UidValidity(1), imap::Uid(1));
    m_source->answer(imap::ImapError(imap::Stale{imap::Stale::Kind::MessageGone}));
    QVERIFY(child<QLabel>("stateHeadline")->text() != lost);
    open(twoForms); // and the next message is shown as if nothing had been
    QVERIFY(!child<QLabel>("stateHeadline")->isVisible());
}

void TestViewer::vanishedMessageStaysReadable()
{
    open(twoForms);
    m_viewer->messageVanished();
    QVERIFY(child<ui::MessageStrip>("viewerStrip")->isVisible());
    QVERIFY(m_viewer->findChild<ui::MailBrowser *>()->isVisible());
}

void TestViewer::vanishedWhileLoading()
{
    m_viewer->showMessage(imap::UidValidity(1), imap::Uid(1));
    m_viewer->messageVanished();
    QVERIFY(!m_source->asked.last().ticket);
    QVERIFY(child<QLabel>("stateHeadline")->text().contains(QLatin1String("no longer")));
}

void TestViewer::loadingIsQuietAtFirst()
{
    auto *progress = m_viewer->findChild<ui::ProgressLine *>();
    m_viewer->showMessage(imap::UidValidity(1), imap::Uid(1));
    QVERIFY(!progress->isVisible());
    QTRY_VERIFY(progress->isVisible());
    m_source->answerMessage(twoForms);
    QVERIFY(!progress->isVisible());
}

void TestViewer::sourceIsFetchedWhenLookedAt()
{
    open(twoForms);
    m_viewer->setTab(MessageViewer::SourceTabIndex);
    QCOMPARE(m_source->asked.size(), 2);
    QCOMPARE(std::get<imap::FetchSection>(m_source->asked.last().operation).section.toBytes(),
             QByteArray());
    m_source->answerBytes(twoForms);
    QVERIFY(
        child<QPlainTextEdit>("sourceText")->toPlainText().contains(QLatin1String("boundary=x")));
    m_viewer->setTab(MessageViewer::MessageTab);
    m_viewer->setTab(MessageViewer::SourceTabIndex);
    QCOMPARE(m_source->asked.size(), 2);
}

void TestViewer::longSourceIsShownInSteps()
{
    open(twoForms);
    m_viewer->setTab(MessageViewer::SourceTabIndex);
    QByteArray raw;
    while (raw.size() < 2'500'000)
        raw += QByteArray(70, 'x') + "\r\n";
    m_source->answerBytes(raw);
    auto *text = child<QPlainTextEdit>("sourceText");
    auto *more = child<QPushButton>("showMoreSource");
    QVERIFY(more->isVisible());
    const int lines = static_cast<int>(raw.size() / 72);
    QVERIFY(text->blockCount() < lines / 2);
    more->click();
    more->click();
    QVERIFY(!more->isVisible());
    QCOMPARE(text->blockCount(), lines);
}

void TestViewer::findLooksWhereThePersonIs()
{
    open(twoForms);
    m_viewer->setTab(MessageViewer::SourceTabIndex);
    m_source->answerBytes(twoForms);
    m_viewer->findAction()->trigger();
    auto *source = child<QPlainTextEdit>("sourceText");
    auto *words = source->parentWidget()->findChild<QLineEdit *>(QStringLiteral("findWords"));
    QVERIFY(words && words->isVisible());
    words->setText(QStringLiteral("boundary=X"));
    QCOMPARE(source->textCursor().selectedText(), QStringLiteral("boundary=x"));
    words->setText(QStringLiteral("nowhere at all"));
    QVERIFY(!source->textCursor().hasSelection() ||
            source->textCursor().selectedText() != QStringLiteral("nowhere at all"));
    m_viewer->setTab(MessageViewer::HeadersTabIndex);
    m_viewer->findAction()->trigger();
    auto *headers = child<QPlainTextEdit>("headersText");
    words = headers->parentWidget()->findChild<QLineEdit *>(QStringLiteral("findWords"));
    QVERIFY(words && words->isVisible());
    words->setText(QStringLiteral("subject"));
    QCOMPARE(headers->textCursor().selectedText(), QStringLiteral("Subject"));
    m_viewer->setTab(MessageViewer::StructureTabIndex);
    m_viewer->findAction()->trigger(); // nothing to search there: the message itself
    QVERIFY(m_viewer->findChild<ui::MailBrowser *>()->isVisible());
}

void TestViewer::structureFetchesOnRequest()
{
    auto root = std::make_shared<imap::BodyPart>();
    root->mediaType = "multipart/mixed";
    imap::BodyPart part;
    part.section = "1";
    part.mediaType = "text/plain";
    part.encoding = "base64";
    part.size = 12;
    root->children = {part};
    open(twoForms, root);
    m_viewer->setTab(MessageViewer::StructureTabIndex);
    QCOMPARE(m_source->asked.size(), 1);
    auto *tree = child<QTreeView>("structureTree");
    const QModelIndex top = tree->model()->index(0, 0);
    QVERIFY(!child<QPushButton>("showPart")->isEnabled());
    tree->setCurrentIndex(tree->model()->index(0, 0, top));
    child<QPushButton>("showPart")->click();
    QCOMPARE(std::get<imap::FetchSection>(m_source->asked.last().operation).section.toBytes(),
             QByteArray("1"));
    m_source->answerBytes("QUJDREVG");
    QCOMPARE(child<QPlainTextEdit>("partText")->toPlainText(), QStringLiteral("ABCDEF"));
}

void TestViewer::lyingLinkAsksFirst()
{
    open(twoForms);
    m_viewer->richTextAction()->trigger();
    QSignalSpy opened(m_viewer.get(), &MessageViewer::openUrlRequested);
    auto *browser = m_viewer->findChild<ui::MailBrowser *>();
    emit browser->anchorClicked(QUrl(QStringLiteral("http://evil.example/")));
    QVERIFY(opened.isEmpty());
    auto *strip = child<ui::MessageStrip>("linkStrip");
    QVERIFY(strip->isVisible() && strip->text().contains(QLatin1String("evil.example")));
    strip->findChildren<QToolButton *>().first()->click();
    QCOMPARE(opened.size(), 1);
    emit browser->anchorClicked(QUrl(QStringLiteral("https://other.example/")));
    QCOMPARE(opened.size(), 2);
    for (const char *bad :
         {"file:///etc/passwd", "javascript:alert(1)", "smb://x/y", "/etc/passwd"})
        emit browser->anchorClicked(QUrl(QString::fromLatin1(bad)));
    QCOMPARE(opened.size(), 2);
}

void TestViewer::longTextIsCut()
{
    QByteArray body;
    while (body.size() < 600'000)
        body += "a line of some words\r\n";
    open(onePart("text/plain", body));
    auto *browser = m_viewer->findChild<ui::MailBrowser *>();
    auto *strip = child<ui::MessageStrip>("cutStrip");
    QVERIFY(strip->isVisible());
    QVERIFY(browser->toPlainText().size() <= ui::BodyWriter::plainLimit + 10);
    strip->findChildren<QToolButton *>().first()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!browser->isCut(), 60000);
    QVERIFY(browser->toPlainText().size() > 500'000);
    QVERIFY(!strip->isVisible());
}

void TestViewer::longRichTextIsCut()
{
    open(onePart("text/html", QByteArray("<p>a line of <b>some</b> words</p>").repeated(9000) +
                                  "<p>the end</p>"));
    auto *browser = m_viewer->findChild<ui::MailBrowser *>();
    auto *strip = child<ui::MessageStrip>("cutStrip");
    QVERIFY(strip->isVisible());
    QVERIFY(browser->toPlainText().contains(QLatin1String("a line of some words")));
    QVERIFY(!browser->toPlainText().contains(QLatin1String("the end")));
    strip->findChildren<QToolButton *>().first()->click();
    QVERIFY(browser->toPlainText().contains(QLatin1String("the end")));
    QVERIFY(!strip->isVisible());
}

// By the keyboard alone: Tab to the button, Space, and one reads on at the same place.
void TestViewer::manyPartsAreCut()
{
    QByteArray parts = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n";
    for (int i = 1; i <= 900; ++i)
        parts +=
            "--x\r\nContent-Type: text/plain\r\n\r\npart number " + QByteArray::number(i) + ".\r\n";
    open(parts + "--x--\r\n");
    auto *browser = m_viewer->findChild<ui::MailBrowser *>();
    auto *strip = child<ui::MessageStrip>("cutStrip");
    QVERIFY(browser->toPlainText().contains(QLatin1String("part number 50.")));
    QVERIFY(!browser->toPlainText().contains(QLatin1String("part number 51.")));
    QVERIFY(strip->isVisible());
    m_viewer->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_viewer.get()));
    browser->verticalScrollBar()->setValue(200);
    auto *button = strip->findChildren<QToolButton *>().first();
    m_viewer->findChild<QTabWidget *>()->setFocus();
    for (int tabs = 0; tabs < 20 && !button->hasFocus(); ++tabs)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(button);
    QVERIFY(spoken);
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Show All"));
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(browser->hasFocus());
    QTRY_VERIFY_WITH_TIMEOUT(!browser->isCut(), 60000);
    QVERIFY(browser->toPlainText().contains(QLatin1String("part number 900.")));
    QVERIFY(!strip->isVisible());
    QVERIFY(browser->hasFocus());
    QCOMPARE(browser->verticalScrollBar()->value(), 200);
}

void TestViewer::fetchedLineOfOneWord()
{
    open(twoForms);
    m_viewer->setTab(MessageViewer::FetchTabIndex);
    QVERIFY(m_viewer->fetchTab()->choose(QStringLiteral("BODY.PEEK[TEXT]")));
    m_viewer->fetchTab()->fetch();
    imap::FetchedLine line;
    line.bytes = "* 1 FETCH (UID 7 BODY[TEXT] {900000}\r\n" + QByteArray(900'000, 'x') + ")\r\n";
    m_source->answer(line);
    const QString shown = m_viewer->fetchTab()->answer();
    QVERIFY(shown.startsWith(QLatin1String("* 1 FETCH (UID 7 BODY[TEXT] {900000}\n")));
    QVERIFY(!shown.contains(QString(mime::longestWord + 1, u'x')));
    QVERIFY(mime::layoutWeight(shown) < 300'000);
    QVERIFY(shown.contains(QStringLiteral("%1 bytes").arg(line.bytes.size())));
}

void TestViewer::datesAreTheReadersOwn()
{
    const QDateTime here(QDate(2026, 11, 22), QTime(11, 50, 2));
    QVERIFY(ui::shownMailDate(here).endsWith(QLatin1String("11:50:02")));
    const QDateTime there = here.toOffsetFromUtc(here.offsetFromUtc() + 3 * 3600);
    const QString shown = ui::shownMailDate(there);
    QVERIFY2(shown.startsWith(ui::shownMailDate(here)), qPrintable(shown));
    QVERIFY2(shown.contains(QLatin1String("14:50:02")), qPrintable(shown));
    const QString tomorrow =
        ui::shownMailDate(here.toOffsetFromUtc(here.offsetFromUtc() + 13 * 3600));
    QVERIFY2(tomorrow.contains(QLatin1String("23")), qPrintable(tomorrow)); // the day there
}

QTEST_MAIN(TestViewer)
#include "tst_viewer.moc"
