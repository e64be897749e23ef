// SPDX-License-Identifier: GPL-3.0-or-later
// Making, moving, deleting and subscribing folders.
#include "tests/support/sampledata.h"
#include "tests/ui/pictures/scene.h"
#include "ui/dialogs/commandpreview.h"
#include "ui/dialogs/deletefolderdialog.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/dialogs/movefolderdialog.h"
#include "ui/dialogs/newfolderdialog.h"
#include "ui/dialogs/subscriptiondialog.h"
#include "ui/errortext.h"
#include "ui/models/subscriptionmodel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace ui;

namespace pictures {

namespace {

/// With the commands as the account would tell them.
void take(PictureBook *book, ActDialog *dialog, const QByteArrayList &lines, const char *name)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    QCoreApplication::processEvents();
    if (!lines.isEmpty())
        dialog->preview()->showLines(lines);
    book->take(dialog, QLatin1String(name));
}

void takeNewFolder(PictureBook *book, Scene &scene)
{
    for (const char *typed : {"", "Rechnungen", "2026/Frühjahr/日本語の案件", "Archive", "a//b"}) {
        NewFolderDialog dialog(
            scene.runner(), nullptr, scene.folders(),
            NewFolderName::parentAt(*scene.folders(), scene.folders()->mailboxIndex(
                                                          scene.alice()->id(),
                                                          imap::MailboxName::fromWire("Projekte"))),
            scene.window());
        const QString text = QString::fromUtf8(typed);
        dialog.findChild<QLineEdit *>(QStringLiteral("newFolderName"))->setText(text);
        QByteArrayList lines;
        if (text == QLatin1String("Rechnungen"))
            lines = {"CREATE Projekte/Rechnungen", "SUBSCRIBE Projekte/Rechnungen",
                     "LIST \"\" Projekte/Rechnungen"};
        else if (text.startsWith(u'2'))
            lines = {"CREATE Projekte/2026", "CREATE \"Projekte/2026/Fr&APw-hjahr\"",
                     "CREATE \"Projekte/2026/Fr&APw-hjahr/&ZeVnLIqeMG5oSE72-\"",
                     "SUBSCRIBE \"Projekte/2026/Fr&APw-hjahr/&ZeVnLIqeMG5oSE72-\""};
        const QByteArray name = text.isEmpty()                     ? "folder-new-empty"
                                : text == QLatin1String("Archive") ? "folder-new-exists"
                                : text.startsWith(u'a')            ? "folder-new-problem"
                                : text.startsWith(u'2')            ? "folder-new-nested"
                                                                   : "folder-new";
        take(book, &dialog, lines, name);
    }
}

void takeMoveAndDelete(PictureBook *book, Scene &scene)
{
    MoveFolderDialog move(scene.runner(), nullptr, scene.subtree("Projekte"),
                          imap::MailboxName::fromWire("lists/Projekte"), scene.window());
    take(book, &move, {"RENAME Projekte lists/Projekte", "LIST \"\" lists/Projekte/*"},
         "folder-move");
    imap::MailboxInfo longOne = sample::mailbox(Scene::longName().wire(), {});
    MoveFolderDialog longMove(scene.runner(), nullptr, {longOne},
                              imap::MailboxName::fromWire("lists/qt-interest/Projekte"),
                              scene.window());
    take(book, &longMove, {"RENAME \"" + longOne.name.wire() + "\" lists/qt-interest/Projekte"},
         "folder-move-long");
    MoveFolderDialog inbox(scene.runner(), nullptr, {sample::mailbox("INBOX", {})},
                           imap::MailboxName::fromWire("Archive 2025"), scene.window());
    take(book, &inbox, {"RENAME INBOX \"Archive 2025\""}, "folder-move-inbox");
    DeleteFolderDialog counting(scene.runner(), scene.account(), scene.folders(),
                                scene.alice()->id(), scene.subtree("Projekte"), scene.window());
    book->take(&counting, QStringLiteral("folder-delete-counting"));
    take(book, &counting,
         {"DELETE \"Projekte/&ANw-bersicht 2026\"", "UNSUBSCRIBE \"Projekte/&ANw-bersicht 2026\"",
          "DELETE Projekte/Archive", "DELETE Projekte", "UNSUBSCRIBE Projekte"},
         "folder-delete");
    DeleteFolderDialog one(scene.runner(), scene.account(), scene.folders(), scene.alice()->id(),
                           {longOne}, scene.window());
    take(book, &one, {"DELETE \"" + longOne.name.wire() + '"'}, "folder-delete-one");
    const ErrorText words =
        describe(refusal("DELETE", "NOPERM", "You may not delete this one"), {});
    one.strip()->showText(MessageStrip::Kind::Error,
                          words.headline + QLatin1Char(' ') + words.whatToDo, words.details);
    book->take(&one, QStringLiteral("folder-delete-refused"));
}

} // namespace

void takeFolders(PictureBook *book)
{
    Scene scene;
    takeNewFolder(book, scene);
    takeMoveAndDelete(book, scene);
    SubscriptionDialog manager(scene.runner(), nullptr, scene.folders(), scene.alice()->id(),
                               scene.window());
    take(book, &manager, {}, "subscriptions");
    manager.findChild<QPushButton *>(QStringLiteral("subscriptionDead"))->click();
    auto *table = manager.findChild<QTableView *>(QStringLiteral("subscriptionTable"));
    table->selectRow(2);
    manager.findChild<QPushButton *>(QStringLiteral("subscriptionOff"))->click();
    take(book, &manager, {"UNSUBSCRIBE old-project", "UNSUBSCRIBE Projekte"},
         "subscriptions-changed");
    manager.findChild<QLineEdit *>(QStringLiteral("subscriptionText"))
        ->setText(QStringLiteral("nothing like it"));
    book->take(&manager, QStringLiteral("subscriptions-nothing"));
}

} // namespace pictures
