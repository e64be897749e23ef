// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakemessagesource.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/viewer/mailbrowser.h"
#include "ui/viewer/messageviewer.h"
#include "ui/viewer/plaintextwriter.h"
#include "ui/viewer/safeimage.h"
#include "ui/viewer/sectionsaver.h"

#include <QAction>
#include <QBuffer>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextTable>
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

/// A browser that remembers what Qt wanted to load and what it was given.
class SpyBrowser : public ui::MailBrowser
{
public:
    QVariant loadResource(int type, const QUrl &name) override
    {
        const QVariant given = ui::MailBrowser::loadResource(type, name);
        asked << name;
        if (given.canConvert<QImage>() ? !given.value<QImage>().isNull()
                                       : !given.toByteArray().isEmpty())
            given_ << name;
        return given;
    }
    QList<QUrl> asked;
    QList<QUrl> given_;
};

} // namespace

class TestViewer : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void startsWithAWord();
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
    void nothingIsLoadedFromOutside_data();
    void nothingIsLoadedFromOutside();
    void partsAreDocumentsOfTheirOwn();
    void longTextIsCut();
    void attachmentsAreSavedBesideOthers();
    void savingNeverOverwrites();
    void hugePictureIsRefused();
    void quoteDepth();

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

void TestViewer::nothingIsLoadedFromOutside_data()
{
    QTest::addColumn<QString>("source");
    QTemporaryDir folder;
    for (const char *url :
         {"file:///etc/hostname", "/etc/hostname", "../../etc/hostname", "http://127.0.0.1:9/x.png",
          "https://127.0.0.1:9/x.png", "//127.0.0.1/x.png", "qrc:/icons/x.png", ":/icons/x.png",
          "cid:unknown@x", "ftp://127.0.0.1/x", "data:text/html,<b>x</b>",
          "data:image/svg+xml;base64,PHN2Zy8+"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestViewer::nothingIsLoadedFromOutside()
{
    QFETCH(QString, source);
    SpyBrowser browser;
    auto message = std::make_shared<mime::RenderedMessage>();
    mime::BodySection section;
    // As if the sanitiser had let everything through: the browser is closed by itself.
    section.html =
        QStringLiteral("<img src='%1'>"
                       "<table background='%1'><tr><td style=\"background-image:"
                       "url('%1')\">x</td></tr></table><link rel='stylesheet' href='%1'>")
            .arg(source);
    message->bodies = {section};
    message->hasHtml = true;
    browser.resize(300, 300);
    browser.show();
    browser.showBodies(message, true, true);
    (void)browser.grab();
    QVERIFY(browser.given_.isEmpty());
    browser.setSource(QUrl(source));
    QVERIFY(browser.given_.isEmpty());
    QVERIFY(browser.toPlainText().contains(u'x'));
}

void TestViewer::partsAreDocumentsOfTheirOwn()
{
    ui::MailBrowser browser;
    auto message = std::make_shared<mime::RenderedMessage>();
    mime::BodySection first;
    first.html = QStringLiteral("one <a href=\"http://evil.example/?\"><table><tr><td>");
    mime::BodySection second;
    second.html = QStringLiteral("secret");
    message->bodies = {first, second};
    browser.showBodies(message, true, true);
    QTextCursor cursor = browser.document()->find(QStringLiteral("secret"));
    QVERIFY(!cursor.isNull());
    QVERIFY(!cursor.charFormat().isAnchor());
    QVERIFY(cursor.currentTable() == nullptr);
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
    QVERIFY(browser->toPlainText().size() <= ui::MailBrowser::plainLimit + 10);
    strip->findChildren<QToolButton *>().first()->click();
    QVERIFY(browser->toPlainText().size() > 500'000);
    QVERIFY(!strip->isVisible());
}

void TestViewer::attachmentsAreSavedBesideOthers()
{
    QTemporaryDir folder;
    ui::SectionSaver saver;
    ui::MessageRef ref;
    ref.source = m_source;
    ref.uid = imap::Uid(7);
    QSignalSpy saved(&saver, &ui::SectionSaver::saved);
    ui::SectionSaver::Job job;
    job.section.part = "2";
    job.askEncoding = true;
    job.folder = folder.path();
    job.fileName = QStringLiteral("../../plan.pdf");
    for (int i = 0; i < 2; ++i) {
        saver.save(ref, job);
        m_source->answerBytes("Content-Type: application/pdf\r\nContent-Transfer-Encoding: "
                              "BASE64\r\n\r\n");
        m_source->answerBytes("QUJD");
        QTRY_COMPARE(saved.size(), i + 1);
    }
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 2);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("ABC"));
    }
}

void TestViewer::savingNeverOverwrites()
{
    QTemporaryDir folder;
    QFile existing(folder.filePath(QStringLiteral("a.txt")));
    QVERIFY(existing.open(QIODevice::WriteOnly));
    existing.write("mine");
    existing.close();
    const ui::SavedFile saved = ui::writeNewFile(folder.path(), QStringLiteral("a.txt"), "theirs");
    QCOMPARE(saved.path, folder.filePath(QStringLiteral("a (2).txt")));
    QVERIFY(existing.open(QIODevice::ReadOnly));
    QCOMPARE(existing.readAll(), QByteArray("mine"));
    const ui::SavedFile failed =
        ui::writeNewFile(folder.filePath(QStringLiteral("none")), QStringLiteral("a"), "x");
    QVERIFY(failed.path.isEmpty() && !failed.problem.isEmpty());
}

void TestViewer::hugePictureIsRefused()
{
    QByteArray wide;
    QBuffer wideBuffer(&wide);
    QVERIFY(wideBuffer.open(QIODevice::WriteOnly));
    QVERIFY(QImage(9000, 1, QImage::Format_Mono).save(&wideBuffer, "PNG"));
    QVERIFY(ui::safeImage(wide).isNull());
    QVERIFY(
        ui::safeImage("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>").isNull());
    QImage dot(2, 2, QImage::Format_RGB32);
    dot.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(dot.save(&buffer, "PNG"));
    QCOMPARE(ui::safeImage(png).size(), QSize(2, 2));
}

void TestViewer::quoteDepth()
{
    QCOMPARE(ui::PlainTextWriter::quoteDepth(u"text > more"), 0);
    QCOMPARE(ui::PlainTextWriter::quoteDepth(u"> a"), 1);
    QCOMPARE(ui::PlainTextWriter::quoteDepth(u">> a"), 2);
    QCOMPARE(ui::PlainTextWriter::quoteDepth(u"> > > a"), 3);
    QCOMPARE(ui::PlainTextWriter::quoteDepth(u""), 0);
}

QTEST_MAIN(TestViewer)
#include "tst_viewer.moc"
