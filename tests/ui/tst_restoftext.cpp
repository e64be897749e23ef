// SPDX-License-Identifier: GPL-3.0-or-later
// Of much text the beginning is shown; the rest comes when it is wished for, a little at a time,
// and can be stopped (promise 41).
#include "tests/ui/fakemessagesource.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/viewer/mailbrowser.h"
#include "ui/viewer/messageviewer.h"
#include "ui/viewer/plaintextwriter.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

#include <functional>
#include <numeric>

using ui::MessageViewer;

namespace {

constexpr int patienceMs = 60000;
constexpr int manyParts = 900; // of 3,000 no more than 1,000 are read

QByteArray mailOfParts(int count)
{
    QByteArray mail = "From: a@example.org\r\nSubject: Many\r\nMIME-Version: 1.0\r\n"
                      "Content-Type: multipart/mixed; boundary=x\r\n\r\n";
    const QByteArray lines = QByteArray("words, and https://example.org/words\r\n").repeated(10);
    for (int i = 1; i <= count; ++i)
        mail += "--x\r\nContent-Type: text/plain\r\n\r\npart number " + QByteArray::number(i) +
                ".\r\n" + lines;
    return mail + "--x--\r\n";
}

QByteArray mailOf(const QByteArray &type, const QByteArray &body)
{
    return "From: a@example.org\r\nSubject: One\r\nMIME-Version: 1.0\r\nContent-Type: " + type +
           "\r\n\r\n" + body;
}

/// The numbers of the parts as they stand there.
QList<int> numbersIn(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("part number (\\d+)\\."));
    QList<int> found;
    auto matches = number.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured(1).toInt();
    return found;
}

QList<int> countedTo(int last)
{
    QList<int> numbers(last);
    std::iota(numbers.begin(), numbers.end(), 1);
    return numbers;
}

struct Piece
{
    QString text;
    QRgb color;
    QString target;
    bool operator==(const Piece &) const = default;
};

/// One turn of the event loop at a time.
void turnUntil(const std::function<bool()> &condition)
{
    const QDeadlineTimer end(patienceMs);
    while (!condition() && !end.hasExpired())
        QCoreApplication::processEvents();
}

/// Whatever waits for the event loop would happen now.
void giveItTime()
{
    for (int turn = 0; turn < 50; ++turn)
        QCoreApplication::processEvents();
}

/// Everything that is seen of a document, line by line.
QList<QList<Piece>> piecesOf(const QTextDocument &document)
{
    QList<QList<Piece>> lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QList<Piece> pieces;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            pieces << Piece{it.fragment().text(), format.foreground().color().rgb(),
                            format.anchorHref()};
        }
        lines << pieces;
    }
    return lines;
}

} // namespace

class TestRestOfText : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void comesALittleAtATime();
    void cancelKeepsWhatIsThere();
    void anotherMessageStopsIt();
    void linesAreAsInOneGo();
    void richTextTakesThePlaceOfItsBeginning();
    void staysWholeInAnotherPalette();

private:
    void open(const QByteArray &raw);
    [[nodiscard]] QToolButton *button(const QString &text) const;

    std::unique_ptr<MessageViewer> m_viewer;
    FakeMessageSource *m_source = nullptr;
    ui::MailBrowser *m_browser = nullptr;
    ui::MessageStrip *m_strip = nullptr;
};

void TestRestOfText::init()
{
    m_viewer = std::make_unique<MessageViewer>();
    m_source = new FakeMessageSource;
    m_viewer->setSource(m_source);
    m_viewer->resize(800, 600);
    m_viewer->show();
    m_browser = m_viewer->findChild<ui::MailBrowser *>();
    m_strip = m_viewer->findChild<ui::MessageStrip *>(QStringLiteral("cutStrip"));
}

void TestRestOfText::open(const QByteArray &raw)
{
    m_viewer->showMessage(imap::UidValidity(1), imap::Uid(7));
    m_source->answerMessage(raw);
}

/// What the strip offers under that name, or null.
QToolButton *TestRestOfText::button(const QString &text) const
{
    for (QToolButton *one : m_strip->findChildren<QToolButton *>()) {
        if (one->isVisible() && one->text() == text)
            return one;
    }
    return nullptr;
}

void TestRestOfText::comesALittleAtATime()
{
    open(mailOfParts(manyParts));
    QCOMPARE(numbersIn(m_browser->toPlainText()), countedTo(50));
    m_browser->verticalScrollBar()->setValue(200);
    button(QStringLiteral("Show All"))->click();
    QVERIFY(m_browser->isWriting());
    QVERIFY(numbersIn(m_browser->toPlainText()).size() < manyParts);
    const QString first = m_strip->text();
    QVERIFY2(first.contains(u'%'), qPrintable(first));
    turnUntil([&] { return button(QStringLiteral("Cancel")) != nullptr; });
    QVERIFY(button(QStringLiteral("Cancel")) && !button(QStringLiteral("Show All")));
    turnUntil([&] { return m_strip->text() != first; });
    QVERIFY(m_strip->text() != first && m_strip->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isWriting(), patienceMs);
    QCOMPARE(numbersIn(m_browser->toPlainText()), countedTo(manyParts));
    QVERIFY(!m_strip->isVisible());
    QCOMPARE(m_browser->verticalScrollBar()->value(), 200);
}

void TestRestOfText::cancelKeepsWhatIsThere()
{
    open(mailOfParts(manyParts));
    button(QStringLiteral("Show All"))->click();
    const QString first = m_strip->text();
    turnUntil([&] { return m_strip->text() != first && button(QStringLiteral("Cancel")); });
    QVERIFY(m_browser->isWriting());
    QTest::mouseClick(button(QStringLiteral("Cancel")), Qt::LeftButton);
    const QString there = m_browser->toPlainText();
    const qsizetype count = numbersIn(there).size();
    QVERIFY(count > 50 && count < manyParts);
    QCOMPARE(numbersIn(there), countedTo(static_cast<int>(count)));
    QVERIFY(!m_browser->isWriting());
    giveItTime();
    QCOMPARE(m_browser->toPlainText(), there);
    QVERIFY(m_strip->text().contains(QLatin1String("only its beginning")));
    QVERIFY(!button(QStringLiteral("Cancel")));

    button(QStringLiteral("Show All"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isCut(), patienceMs);
    QCOMPARE(numbersIn(m_browser->toPlainText()), countedTo(manyParts));
}

void TestRestOfText::anotherMessageStopsIt()
{
    open(mailOfParts(manyParts));
    button(QStringLiteral("Show All"))->click();
    QVERIFY(m_browser->isWriting());
    m_viewer->showMessage(imap::UidValidity(1), imap::Uid(8));
    QVERIFY(!m_browser->isWriting());
    const QString there = m_browser->toPlainText();
    giveItTime();
    QCOMPARE(m_browser->toPlainText(), there);
    m_source->answerMessage(mailOf("text/plain", "something else"));
    QCOMPARE(m_browser->toPlainText(), QStringLiteral("something else"));
    QVERIFY(!m_strip->isVisible());
    giveItTime();
    QCOMPARE(m_browser->toPlainText(), QStringLiteral("something else"));
}

/// Quotes keep their colours, links are whole, no line is lost or doubled where a piece ends.
void TestRestOfText::linesAreAsInOneGo()
{
    QByteArray body;
    for (int i = 0; i < 12000; ++i)
        body += QByteArray("> ").repeated(i % 4) + "line " + QByteArray::number(i) +
                " https://example.org/" + QByteArray::number(i) +
                (i % 7 == 0 ? "\r\n\r\n" : "\r\n");
    open(mailOf("text/plain", body));
    QVERIFY(m_browser->isCut());
    button(QStringLiteral("Show All"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isCut(), patienceMs);
    QTextDocument whole;
    QTextCursor cursor(&whole);
    ui::PlainTextWriter(m_browser->palette())
        .write(cursor, QString::fromLatin1(body).remove(u'\r'));
    QCOMPARE(m_browser->document()->toPlainText(), whole.toPlainText());
    QVERIFY(piecesOf(*m_browser->document()) == piecesOf(whole));
}

void TestRestOfText::richTextTakesThePlaceOfItsBeginning()
{
    QByteArray body = "<table><tr><td>part number 1.</td></tr></table>";
    for (int i = 2; i <= 9000; ++i)
        body += "<p>a <b>line</b>, part number " + QByteArray::number(i) + ".</p>";
    open(mailOf("text/html", body));
    QVERIFY(m_browser->isCut());
    const QList<int> beginning = numbersIn(m_browser->toPlainText());
    QCOMPARE(beginning, countedTo(static_cast<int>(beginning.size())));
    QVERIFY(beginning.size() < 9000);
    m_browser->verticalScrollBar()->setValue(300);
    button(QStringLiteral("Show All"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isCut(), patienceMs);
    QCOMPARE(numbersIn(m_browser->toPlainText()), countedTo(9000));
    QCOMPARE(m_browser->verticalScrollBar()->value(), 300);
}

void TestRestOfText::staysWholeInAnotherPalette()
{
    open(mailOfParts(200));
    button(QStringLiteral("Show All"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isCut(), patienceMs);
    QEvent changed(QEvent::ApplicationPaletteChange);
    QCoreApplication::sendEvent(m_browser, &changed);
    QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isCut(), patienceMs);
    QCOMPARE(numbersIn(m_browser->toPlainText()), countedTo(200));
    QVERIFY(!m_strip->isVisible());
}

QTEST_MAIN(TestRestOfText)
#include "tst_restoftext.moc"
