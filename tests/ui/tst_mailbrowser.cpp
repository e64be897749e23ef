// SPDX-License-Identifier: GPL-3.0-or-later
// What the viewer is made of: the browser that loads nothing, pictures, files that are saved.
#include "tests/ui/fakemessagesource.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/viewer/bodyview.h"
#include "ui/viewer/mailbrowser.h"
#include "ui/viewer/plaintextwriter.h"
#include "ui/viewer/safeimage.h"
#include "ui/viewer/sectionsaver.h"

#include <QBuffer>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

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

/// One octet for each pixel, all the same: of many megapixels some kilobytes are left.
QByteArray flatPicture(QSize size, int color)
{
    QImage image(size, QImage::Format_Indexed8);
    image.setColorTable({qRgb(color, color, color)});
    image.fill(0);
    QByteArray png;
    QBuffer buffer(&png);
    if (buffer.open(QIODevice::WriteOnly))
        image.save(&buffer, "PNG");
    return png;
}

/// A mail that shows so many pictures, "cid:0@x" and so on.
std::shared_ptr<mime::RenderedMessage> mailWithPictures(QSize size, int count)
{
    auto message = std::make_shared<mime::RenderedMessage>();
    mime::BodySection section;
    for (int i = 0; i < count; ++i) {
        const QByteArray cid = QByteArray::number(i) + "@x";
        message->inlineImages.insert(cid, {flatPicture(size, i), "image/png"});
        section.html += QStringLiteral("<img src=\"cid:%1\" width=\"20\" height=\"20\">")
                            .arg(QString::fromLatin1(cid));
    }
    message->bodies = {section};
    message->hasHtml = true;
    return message;
}

/// What of them the document was given, in megapixels.
double megapixels(const ui::MailBrowser &browser, int count)
{
    double sum = 0;
    for (int i = 0; i < count; ++i) {
        const QUrl name(QStringLiteral("cid:%1@x").arg(i));
        const auto image =
            browser.document()->resource(QTextDocument::ImageResource, name).value<QImage>();
        sum += image.width() / 1000.0 * image.height() / 1000.0;
    }
    return sum;
}

} // namespace

class TestMailBrowser : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsLoadedFromOutside_data();
    void nothingIsLoadedFromOutside();
    void partsAreDocumentsOfTheirOwn();
    void attachmentsAreSavedBesideOthers();
    void savingNeverOverwrites();
    void hugePictureIsRefused();
    void picturesOfAMailHaveABudget();
    void picturesLeftOutAreTold();
    void quoteDepth();
};

void TestMailBrowser::nothingIsLoadedFromOutside_data()
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

void TestMailBrowser::nothingIsLoadedFromOutside()
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
    browser.showBodies(message, true);
    (void)browser.grab();
    QVERIFY(browser.given_.isEmpty());
    browser.setSource(QUrl(source));
    QVERIFY(browser.given_.isEmpty());
    QVERIFY(browser.toPlainText().contains(u'x'));
}

void TestMailBrowser::partsAreDocumentsOfTheirOwn()
{
    ui::MailBrowser browser;
    auto message = std::make_shared<mime::RenderedMessage>();
    mime::BodySection first;
    first.html = QStringLiteral("one <a href=\"http://evil.example/?\"><table><tr><td>");
    mime::BodySection second;
    second.html = QStringLiteral("secret");
    message->bodies = {first, second};
    browser.showBodies(message, true);
    QTextCursor cursor = browser.document()->find(QStringLiteral("secret"));
    QVERIFY(!cursor.isNull());
    QVERIFY(!cursor.charFormat().isAnchor());
    QVERIFY(cursor.currentTable() == nullptr);
}

void TestMailBrowser::attachmentsAreSavedBesideOthers()
{
    QTemporaryDir folder;
    FakeMessageSource source;
    ui::SectionSaver saver;
    ui::MessageRef ref;
    ref.source = &source;
    ref.uid = imap::Uid(7);
    QSignalSpy saved(&saver, &ui::SectionSaver::saved);
    ui::SectionSaver::Job job;
    job.section.part = "2";
    job.askEncoding = true;
    job.folder = folder.path();
    job.fileName = QStringLiteral("../../plan.pdf");
    for (int i = 0; i < 2; ++i) {
        saver.save(ref, job);
        source.answerBytes("Content-Type: application/pdf\r\nContent-Transfer-Encoding: "
                           "BASE64\r\n\r\n");
        source.answerBytes("QUJD");
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

void TestMailBrowser::savingNeverOverwrites()
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

void TestMailBrowser::hugePictureIsRefused()
{
    QByteArray wide;
    QBuffer wideBuffer(&wide);
    QVERIFY(wideBuffer.open(QIODevice::WriteOnly));
    QVERIFY(QImage(9000, 1, QImage::Format_Mono).save(&wideBuffer, "PNG"));
    QVERIFY(ui::safeImage(wide).isNull());
    const QByteArray bomb = flatPicture({5700, 5700}, 0);
    QVERIFY(bomb.size() < 100'000);
    QVERIFY(ui::safeImage(bomb).isNull());
    QCOMPARE(ui::safeImage(flatPicture({4032, 3024}, 0)).width(), 4032); // a telephone's photo
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

void TestMailBrowser::picturesOfAMailHaveABudget()
{
    constexpr int count = 14;
    ui::MailBrowser browser;
    browser.resize(300, 300);
    browser.show();
    const auto large = mailWithPictures({2000, 2000}, count);
    for (int again = 0; again < 2; ++again) { // each mail has its own
        browser.showBodies(large, true);
        (void)browser.grab();
        const double given = megapixels(browser, count);
        QVERIFY2(given >= 24 && given < 40, qPrintable(QString::number(given)));
    }
    browser.showBodies(mailWithPictures({640, 480}, count), true);
    QCOMPARE(qRound(megapixels(browser, count) * 10), 43); // an ordinary one has all of its
}

void TestMailBrowser::picturesLeftOutAreTold()
{
    ui::BodyView view;
    view.resize(400, 400);
    view.show();
    const auto *strip = view.findChild<ui::MessageStrip *>(QStringLiteral("problemStrip"));
    QVERIFY(strip);
    view.showMessage({}, mailWithPictures({40, 30}, 3), {});
    (void)view.grab();
    QCoreApplication::processEvents();
    QVERIFY(!strip->isVisible());
    view.showMessage({}, mailWithPictures({6000, 6000}, 1), {});
    QTRY_VERIFY(strip->isVisible());
    QVERIFY(strip->text().contains(QLatin1String("too large")));
    view.showMessage({}, mailWithPictures({9000, 10}, 1), {}); // few pixels, but one side is long
    auto *browser = view.findChild<ui::MailBrowser *>();
    (void)view.grab();
    QTRY_VERIFY(strip->isVisible());
    const auto inPlace = browser->document()->resource(QTextDocument::ImageResource,
                                                       QUrl(QStringLiteral("cid:0@x")));
    QVERIFY(inPlace.value<QImage>().width() > 100); // words
    view.showMessage({}, mailWithPictures({40, 30}, 3), {});
    (void)view.grab();
    QCoreApplication::processEvents();
    QVERIFY(!strip->isVisible());
}

void TestMailBrowser::quoteDepth()
{
    QCOMPARE(ui::PlainTextWriter::quoteDepth(u"text > more"), 0);
    QCOMPARE(ui::PlainTextWriter::quoteDepth(u"> a"), 1);
    QCOMPARE(ui::PlainTextWriter::quoteDepth(u">> a"), 2);
    QCOMPARE(ui::PlainTextWriter::quoteDepth(u"> > > a"), 3);
    QCOMPARE(ui::PlainTextWriter::quoteDepth(u""), 0);
}

QTEST_MAIN(TestMailBrowser)
#include "tst_mailbrowser.moc"
