// SPDX-License-Identifier: GPL-3.0-or-later
// The window in its states: nothing set up, connecting, offline, bars, results of acts, menus.
#include "imapcore/types/acts.h"
#include "tests/support/sampledata.h"
#include "tests/ui/pictures/scene.h"
#include "ui/actions/accountactions.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/windowactions.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/views/folderpane.h"
#include "ui/views/folderview.h"
#include "ui/views/messageview.h"
#include "ui/views/rownote.h"

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>

using namespace ui;

namespace pictures {

namespace {

void takeStates(PictureBook *book)
{
    MainWindow window;
    window.resize(1100, 700);
    window.show();
    book->take(&window, QStringLiteral("window-welcome"));
    window.addAccount(nullptr, QStringLiteral("alice@mail.example.org"));
    AccountState *alice = window.presenter()->accounts().first();
    const QDateTime now = QDateTime::currentDateTime();
    alice->apply({sample::link(imap::LinkState::Connecting, now)});
    book->take(&window, QStringLiteral("window-connecting"));
    imap::LinkChanged down = sample::link(imap::LinkState::Offline, now);
    down.reason = refusal("LOGIN", "AUTHENTICATIONFAILED", "Authentication failed.");
    alice->apply({down});
    book->take(&window, QStringLiteral("window-refused"));
    alice->apply(sample::folders(now));
    book->take(&window, QStringLiteral("window-nofolder"));
    alice->apply({sample::opened("Drafts", 0)});
    book->take(&window, QStringLiteral("window-empty"));
}

void takeTree(PictureBook *book)
{
    Scene scene;
    scene.window()->show();
    auto *tree = scene.window()->findChild<FolderView *>();
    const QModelIndexList gone =
        tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole,
                             QStringLiteral("old-project"), 1, Qt::MatchRecursive);
    tree->setCurrentIndex(gone.value(0));
    emit tree->rowActivated(gone.value(0));
    book->take(scene.window(), QStringLiteral("window-gone"));
    auto *columns =
        qobject_cast<QSplitter *>(scene.window()->findChild<FolderPane *>()->parentWidget());
    columns->setSizes({150, 1290});
    book->take(scene.window(), QStringLiteral("window-narrow-tree"));
}

void takeBars(PictureBook *book)
{
    Scene scene;
    scene.window()->show();
    AccountState *alice = scene.alice();
    imap::LinkChanged down = sample::link(imap::LinkState::Waiting, scene.now());
    down.retryAt = scene.now().addSecs(8);
    imap::TransportFailed failed;
    failed.kind = imap::TransportFailed::Kind::Unreachable;
    failed.detail = QStringLiteral("No route to host");
    down.reason = failed;
    const imap::StoreFlags act{{imap::MailboxName::inbox(), imap::UidValidity(7),
                                imap::UidSet(imap::Uid(1), imap::Uid(3))},
                               imap::StoreMode::Add,
                               imap::FlagSet(imap::SystemFlag::Seen)};
    alice->apply({down, imap::ActsWaiting{{act, act, act}},
                  imap::ActDropped{act, refusal("UID STORE", "NOPERM", "Not yours")},
                  imap::StoreTrouble{imap::StoreTrouble::Kind::Busy, {}, {}},
                  imap::ServerAlert{"The server goes down for maintenance at 18:00, and all who "
                                    "are connected then will be disconnected, so please save."}});
    book->take(scene.window(), QStringLiteral("window-bars"));
    scene.window()->resize(800, 600);
    book->take(scene.window(), QStringLiteral("window-bars-800"));
}

void takeWhatActsTell(PictureBook *book, Scene &scene)
{
    const imap::QuotaData nearlyFull{"user/alice",
                                     {{"STORAGE", 973'000, 1'048'576}, {"MESSAGE", 1204, 5000}}};
    scene.alice()->apply({imap::QuotaTold{imap::MailboxName::inbox(), {nearlyFull}}});
    auto *view = scene.window()->findChild<MessageView *>();
    view->selectMessage(imap::Uid(19215 + 1201));
    view->setFocus();
    emit scene.runner()->told(QStringLiteral("Copied 3 messages to Archive (UID 17:19)."), false,
                              true);
    book->take(scene.window(), QStringLiteral("window-told"));
    emit scene.runner()->told(QStringLiteral("The server refused: mailbox is full. 812 of 1,000 "
                                             "messages were copied; the rest stays as it was."),
                              true, true);
    emit scene.runner()->working(QStringLiteral("Copying 1,204 messages to Archive"), 310, 1204);
    book->take(scene.window(), QStringLiteral("window-trouble"));
    scene.window()->resize(800, 600);
    QCoreApplication::processEvents();
    auto *tree = scene.window()->findChild<FolderView *>();
    RowNote::show(tree, tree->indexAt(QPoint(40, 60)),
                  QStringLiteral("A folder of that name is there already."));
    book->take(scene.window(), QStringLiteral("window-800"));
    scene.window()->resize(1440, 900);
    scene.window()->accountActions()->inspect->trigger();
    book->take(scene.window(), QStringLiteral("window-inspection"));
}

void takeMenuBar(PictureBook *book, Scene &scene)
{
    int number = 0;
    for (QAction *each : scene.window()->menuBar()->actions()) {
        QMenu *menu = each->menu();
        menu->popup(scene.window()->mapToGlobal(QPoint(100, 40)));
        book->take(menu, QStringLiteral("menu-%1").arg(number++));
        menu->close();
    }
    scene.window()->actions()->about->trigger();
    book->take(scene.window()->findChild<AboutDialog *>(), QStringLiteral("about"));
    delete scene.window()->findChild<AboutDialog *>();
    scene.window()->actions()->shortcuts->trigger();
    for (QDialog *dialog : scene.window()->findChildren<QDialog *>()) {
        if (dialog->isVisible())
            book->take(dialog, QStringLiteral("shortcuts"));
    }
}

} // namespace

void takeWindow(PictureBook *book)
{
    takeStates(book);
    takeTree(book);
    takeBars(book);
    Scene scene;
    scene.window()->show();
    takeWhatActsTell(book, scene);
    takeMenuBar(book, scene);
}

} // namespace pictures
