// SPDX-License-Identifier: GPL-3.0-or-later
// Acts on messages: expunge, keywords, what will be sent, where to copy, what is under way.
#include "tests/support/sampledata.h"
#include "tests/ui/pictures/scene.h"
#include "ui/actions/deletionway.h"
#include "ui/actions/messageactions.h"
#include "ui/dialogs/commandpreview.h"
#include "ui/dialogs/expungedialog.h"
#include "ui/dialogs/expungemodel.h"
#include "ui/dialogs/folderchooser.h"
#include "ui/dialogs/keyworddialog.h"
#include "ui/dialogs/previewdialog.h"
#include "ui/dialogs/stillworkingdialog.h"
#include "ui/dialogs/transferpreview.h"
#include "ui/views/messageview.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace ui;

namespace pictures {

namespace {

const QByteArrayList store{"UID STORE 20412:20415 -FLAGS.SILENT (\\Deleted)",
                           "UID EXPUNGE 20412,20414:20415"};

void takeExpunge(PictureBook *book, Scene &scene)
{
    ExpungeDialog::Subject subject;
    subject.table = scene.alice()->messages();
    subject.marked = {imap::MailboxName::inbox(), scene.alice()->messages()->uidValidity(),
                      imap::UidSet(imap::Uid(19215 + 1197), imap::Uid(19215 + 1203))};
    subject.folder = QStringLiteral("INBOX");
    subject.limit = 2097152ULL * 1024;
    for (quint32 i = 1197; i <= 1203; ++i)
        subject.who.insert(19215 + i, i % 2
                                          ? QStringLiteral("marked here, just now")
                                          : QStringLiteral("marked before the folder was opened"));
    for (const bool close : {false, true}) {
        subject.close = close;
        ExpungeDialog dialog(subject, scene.window());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        dialog.model()->setFate({2}, ExpungeModel::Fate::Keep);
        dialog.model()->setFate({4}, ExpungeModel::Fate::Restore);
        QCoreApplication::processEvents();
        dialog.preview()->showLines(
            close ? QByteArrayList{"UID STORE 20413 -FLAGS (\\Deleted)", "CLOSE"} : store);
        book->take(&dialog, close ? QStringLiteral("close") : QStringLiteral("expunge"));
        dialog.preview()->showLines({}, refusal("UID EXPUNGE", imap::notSentReadOnly, ""));
        book->take(&dialog,
                   close ? QStringLiteral("close-refused") : QStringLiteral("expunge-refused"));
        scene.window()->resize(800, 600);
        ExpungeDialog small(subject, scene.window());
        small.setAttribute(Qt::WA_DeleteOnClose, false);
        small.open();
        QCoreApplication::processEvents();
        small.preview()->showLines(store);
        book->take(&small, close ? QStringLiteral("close-800") : QStringLiteral("expunge-800"));
        scene.window()->resize(1440, 900);
        subject.labelsOnly = true;
        ExpungeDialog labels(subject, scene.window());
        labels.setAttribute(Qt::WA_DeleteOnClose, false);
        labels.open();
        QCoreApplication::processEvents();
        labels.preview()->showLines(store);
        book->take(&labels,
                   close ? QStringLiteral("close-labels") : QStringLiteral("expunge-labels"));
        subject.labelsOnly = false;
    }
}

void takeKeywords(PictureBook *book, Scene &scene)
{
    KeywordDialog::Subject subject;
    subject.selection = {imap::MailboxName::inbox(), scene.alice()->messages()->uidValidity(),
                         imap::UidSet(imap::Uid(20412), imap::Uid(20414))};
    subject.permissions = scene.alice()->permissions(imap::MailboxName::inbox());
    subject.flags = {"\\Seen",     "\\Answered",
                     "\\Flagged",  "\\Draft",
                     "\\Deleted",  "$label1",
                     "$label2",    "$label3",
                     "$label4",    "$label5",
                     "$Forwarded", "$Junk",
                     "$NotJunk",   "a-keyword-that-somebody-made-rather-long-for-a-reason"};
    subject.onAll = {"\\Seen", "$label2"};
    subject.onSome = {"\\Flagged", "$Forwarded"};
    KeywordDialog dialog(subject, scene.window());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QCoreApplication::processEvents();
    book->take(&dialog, QStringLiteral("keywords"));
    dialog.addKeyword(QStringLiteral("todo"));
    QCoreApplication::processEvents();
    dialog.findChild<CommandPreview *>()->showLines({"UID STORE 20412:20414 +FLAGS (todo)"});
    book->take(&dialog, QStringLiteral("keywords-added"));
    dialog.findChild<QLineEdit *>(QStringLiteral("newKeyword"))
        ->setText(QStringLiteral("two words"));
    dialog.findChild<QPushButton *>(QStringLiteral("addKeyword"))->click();
    QCoreApplication::processEvents();
    book->take(&dialog, QStringLiteral("keywords-problem"));
}

PlannedAct act(const QString &title)
{
    PlannedAct planned;
    planned.title = title;
    planned.rows = {QString::fromUtf8("20413   Jürgen Müller – Termin am Freitag – Raum geändert?"),
                    QString::fromUtf8("20414   山田 太郎 – 見積書をお送りします"),
                    QString::fromUtf8("20415   Anna Sørensen – Re: Folder layout for the new "
                                      "office, with a subject that goes on and on and on")};
    return planned;
}

void takePreviews(PictureBook *book, Scene &scene)
{
    const PlannedAct mark = act(QStringLiteral("Mark 3 Messages as Read"));
    PreviewDialog one({mark}, scene.window());
    one.setAttribute(Qt::WA_DeleteOnClose, false);
    one.open();
    QCoreApplication::processEvents();
    one.preview()->showLines({"UID STORE 20413:20415 +FLAGS (\\Seen)"});
    book->take(&one, QStringLiteral("preview"));
    const imap::MessageSelection some{imap::MailboxName::inbox(), imap::UidValidity(1),
                                      imap::UidSet(imap::Uid(20413), imap::Uid(20415))};
    PreviewDialog trash({moveToTrash(act({}), some, imap::MailboxName::fromWire("[Gmail]/Bin"))},
                        scene.window());
    trash.setAttribute(Qt::WA_DeleteOnClose, false);
    trash.open();
    QCoreApplication::processEvents();
    trash.preview()->showLines({"UID MOVE 20413:20415 [Gmail]/Bin"});
    book->take(&trash, QStringLiteral("preview-trash"));
    PreviewDialog many({mark, act(QStringLiteral("Delete 3 Messages"))}, scene.window());
    many.setAttribute(Qt::WA_DeleteOnClose, false);
    many.open();
    QCoreApplication::processEvents();
    many.preview()->showLines({}, refusal("UID STORE", imap::notSentInspection, ""));
    book->take(&many, QStringLiteral("preview-refused"));
    TransferPreview::Words words;
    words.title = QStringLiteral("Move 3 Messages to ops@cyrus.example.net");
    words.source = QStringLiteral("alice@mail.example.org");
    words.target = QStringLiteral("ops@cyrus.example.net");
    words.undo = QStringLiteral("The copies can be taken back by Undo; the originals are only "
                                "marked as deleted.");
    words.rows = mark.rows;
    TransferPreview transfer(words, scene.window());
    transfer.setAttribute(Qt::WA_DeleteOnClose, false);
    transfer.open();
    book->take(&transfer, QStringLiteral("transfer-asking"));
    const auto lines = [&transfer](const char *name, const QByteArrayList &commands) {
        transfer.findChild<CommandPreview *>(QLatin1String(name))->showLines(commands);
    };
    lines("sourceCommands", {"UID FETCH 20413 (BODY.PEEK[])", "UID FETCH 20414 (BODY.PEEK[])",
                             "UID STORE 20413:20415 +FLAGS (\\Deleted)"});
    lines("targetCommands",
          {"APPEND bounces (\\Seen) \"26-Nov-2026 11:50:02 +0100\" {3480}",
           "APPEND bounces (\\Flagged $label2) \"26-Nov-2026 11:33:02 +0100\" {186000}"});
    book->take(&transfer, QStringLiteral("transfer"));
}

void takeMenus(PictureBook *book, Scene &scene)
{
    auto *view = scene.window()->findChild<MessageView *>();
    view->selectMessage(imap::Uid(19215 + 1201));
    scene.window()->messageActions()->update();
    scene.window()->messageActions()->popupContextMenu(view->mapToGlobal(QPoint(400, 100)));
    for (const char *name : {"messageContextMenu", "keywordMenu"}) {
        auto *menu = scene.window()->findChild<QMenu *>(QLatin1String(name));
        if (!menu->isVisible())
            menu->popup(view->mapToGlobal(QPoint(400, 100)));
        book->take(menu, QLatin1String(name));
        menu->close();
    }
    for (const char *typed : {"", "pro", "nothing like it"}) {
        auto *chooser = new FolderChooser(QStringLiteral("Copy 3 messages to"), scene.folders(),
                                          {{1, "Trash"}, {1, "Projekte"}}, scene.window());
        chooser->popup({100, 100, 50, 20});
        chooser->findChild<QLineEdit *>()->setText(QLatin1String(typed));
        book->take(chooser, QStringLiteral("chooser-") +
                                (*typed ? QLatin1String(typed).first(3) : QLatin1String("all")));
        chooser->close();
    }
}

} // namespace

void takeActs(PictureBook *book)
{
    Scene scene;
    scene.window()->show();
    takeExpunge(book, scene);
    takeKeywords(book, scene);
    takePreviews(book, scene);
    takeMenus(book, scene);
    StillWorkingDialog still(scene.runner(), QStringLiteral("&Finish, then Quit"), scene.window());
    still.setAttribute(Qt::WA_DeleteOnClose, false);
    still.open();
    book->take(&still, QStringLiteral("stillworking"));
    still.findChild<QPushButton *>(QStringLiteral("stop"))->click();
    book->take(&still, QStringLiteral("stillworking-stopping"));
}

} // namespace pictures
