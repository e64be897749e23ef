// SPDX-License-Identifier: GPL-3.0-or-later
// One message: its tabs, what stands in its place, its bars.
#include "tests/support/sampledata.h"
#include "tests/ui/fakemessagesource.h"
#include "tests/ui/pictures/scene.h"
#include "ui/viewer/mailbrowser.h"
#include "ui/viewer/messageviewer.h"
#include "ui/viewer/viewerstate.h"

#include <QAction>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

using namespace ui;

namespace pictures {

namespace {

const QByteArray mixed =
    "From: =?utf-8?Q?Anna_S=C3=B8rensen?= <anna@example.org>\r\n"
    "To: alice@example.org, =?utf-8?B?5bGx55SwIOWkqumDjg==?= <yamada@example.jp>\r\n"
    "Cc: a@example.org, b@example.org, c@example.org, d@example.org, e@example.org\r\n"
    "Subject: Re: Folder layout for the new office, with the drawings of all three floors\r\n"
    "Date: Sun, 22 Nov 2026 11:50:02 +0100\r\nMessage-ID: <1@example.org>\r\n"
    "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n"
    "--m\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n"
    "--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nGood morning,\r\n\r\nthe drawings are "
    "with this mail.\r\n\r\n> > Which room?\r\n> The one above.\r\n\r\nhttps://example.org/plan\r\n"
    "\r\n-- \r\nAnna\r\n--x\r\nContent-Type: text/html\r\n\r\n<h2>Good morning</h2><p>the "
    "<b>drawings</b> are with this mail. <a href='http://evil.example/'>https://good.example/</a>"
    "<img src='http://tracker.example/1.png'></p><table border=1><tr><td>1</td><td>two</td></tr>"
    "</table>\r\n--x--\r\n"
    "--m\r\nContent-Type: application/pdf; name=plan.pdf\r\n"
    "Content-Disposition: attachment; filename=\"a plan with a rather long name (third floor).pdf\""
    "\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n"
    "--m\r\nContent-Type: application/x-sh; name=run.sh\r\nContent-Disposition: attachment; "
    "filename=run.sh\r\n\r\necho\r\n--m--\r\n";

const QByteArray doubtful =
    "From: \"boss@bank.example\" <x@evil.example>\r\nSubject: Your account\r\n"
    "Content-Type: text/html\r\n\r\n<p>Click <a href='http://evil.example/'>https://bank.example/"
    "</a></p>\r\n";

// Whatever a sender does, the end of an address is in the picture.
void takeLongAddresses(PictureBook *book)
{
    const QByteArray filling(300, 'a');
    const QByteArray target =
        "https://www.bank.example-login-" + filling + "@evil.example/" + filling;
    MessageViewer viewer;
    auto *source = new FakeMessageSource;
    viewer.setSource(source);
    viewer.resize(700, 520);
    viewer.show();
    viewer.showMessage(imap::UidValidity(1), imap::Uid(7));
    source->answerMessage("From: Boss <service@bank.example." + filling +
                          "@evil.\xe2\x80\x8b"
                          "example>\r\nSubject: Your account\r\n"
                          "Content-Type: text/html\r\n\r\n<p>Please <a href='" +
                          target + "'>sign in</a></p>\r\n");
    auto *browser = viewer.findChild<MailBrowser *>();
    emit browser->anchorClicked(QUrl(QString::fromLatin1(target)));
    emit browser->highlighted(QUrl(QString::fromLatin1(target)));
    book->take(&viewer, QStringLiteral("viewer-longaddresses"));
    imap::MessageParts parts;
    parts.header = QByteArray("Received: from somewhere\r\n").repeated(50'000);
    viewer.showMessage(imap::UidValidity(1), imap::Uid(8));
    source->answer(parts, std::make_shared<const mime::RenderedMessage>());
    viewer.setTab(MessageViewer::HeadersTabIndex);
    book->take(&viewer, QStringLiteral("viewer-cutheader"));
}

} // namespace

void takeViewer(PictureBook *book)
{
    takeLongAddresses(book);
    MessageViewer viewer;
    auto *source = new FakeMessageSource;
    viewer.setSource(source);
    viewer.resize(900, 520);
    viewer.show();
    for (const auto &[reason, name] : {std::pair(ViewerEmpty::NoMessage, "nomessage"),
                                       std::pair(ViewerEmpty::Offline, "offline"),
                                       std::pair(ViewerEmpty::NoFolder, "nofolder")}) {
        viewer.showNothing(reason);
        book->take(&viewer, QStringLiteral("viewer-") + QLatin1String(name));
    }
    viewer.showSeveral(1204, 3'456'789, false);
    book->take(&viewer, QStringLiteral("viewer-several"));
    viewer.showMessage(imap::UidValidity(1), imap::Uid(7));
    auto *progress = viewer.findChild<ProgressLine *>(QString(), Qt::FindDirectChildrenOnly);
    (void)QTest::qWaitFor([progress] { return progress->isVisible(); });
    progress->setProgress(734'000, 2'400'000);
    book->take(&viewer, QStringLiteral("viewer-loading"));
    source->answer(imap::ImapError(imap::ConnectionLost{}));
    book->take(&viewer, QStringLiteral("viewer-error"));
    viewer.showMessage(imap::UidValidity(1), imap::Uid(7));
    source->answerMessage(doubtful);
    book->take(&viewer, QStringLiteral("viewer-doubtful"));
    viewer.showMessage(imap::UidValidity(1), imap::Uid(7));
    source->answerMessage("Subject: A very long text\r\n\r\n" +
                          QByteArray("a line of some words\r\n").repeated(20000));
    book->take(&viewer, QStringLiteral("viewer-long"));
    viewer.showMessage(imap::UidValidity(1), imap::Uid(7));
    source->answerMessage(mixed);
    book->take(&viewer, QStringLiteral("viewer-plain"));
    viewer.findAction()->trigger();
    viewer.findChild<QLineEdit *>()->setText(QStringLiteral("nowhere"));
    book->take(&viewer, QStringLiteral("viewer-find"));
    viewer.richTextAction()->trigger();
    book->take(&viewer, QStringLiteral("viewer-rich"));
    for (const auto &[tab, name] : {std::pair(MessageViewer::HeadersTabIndex, "headers"),
                                    std::pair(MessageViewer::StructureTabIndex, "structure"),
                                    std::pair(MessageViewer::FetchTabIndex, "fetch"),
                                    std::pair(MessageViewer::SourceTabIndex, "source")}) {
        viewer.setTab(tab);
        if (tab == MessageViewer::SourceTabIndex && source->asked.last().ticket)
            source->answerBytes(mixed);
        book->take(&viewer, QStringLiteral("viewer-") + QLatin1String(name));
    }
    viewer.setTab(MessageViewer::MessageTab);
    viewer.messageVanished();
    book->take(&viewer, QStringLiteral("viewer-vanished"));
}

} // namespace pictures
