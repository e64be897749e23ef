// SPDX-License-Identifier: GPL-3.0-or-later
// Properties of folders and accounts, every page.
#include "tests/ui/pictures/scene.h"
#include "tests/ui/propertywindow.h"
#include "ui/dialogs/accountproperties.h"
#include "ui/dialogs/folderproperties.h"
#include "ui/dialogs/quirkpage.h"

#include <QTabWidget>

using namespace ui;

namespace pictures {

namespace {

void takePages(PictureBook *book, QDialog *dialog, const QString &name)
{
    auto *tabs = dialog->findChild<QTabWidget *>();
    for (int page = 0; page < tabs->count(); ++page) {
        tabs->setCurrentIndex(page);
        book->take(dialog, QStringLiteral("%1-%2").arg(name).arg(page));
    }
}

/// The page of what is known of servers, of each that has something to tick.
void takeQuirks(PictureBook *book, const Scene &scene, AccountProperties *account)
{
    const imap::CapabilitySet plain({"IMAP4REV1", "UIDPLUS", "IDLE"});
    const QList<QPair<QString, imap::CapabilitiesChanged>> servers{
        {QStringLiteral("gmail"),
         {imap::CapabilitySet({"IMAP4REV1", "X-GM-EXT-1", "UIDPLUS", "APPENDLIMIT=35651584"}),
          {{"name", "GImap"}, {"vendor", "Google, Inc."}},
          "Gimap ready for requests"}},
        {QStringLiteral("exchange"), {plain, {}, "The Microsoft Exchange IMAP4 service is ready."}},
        {QStringLiteral("courier"), {plain, {}, "Courier-IMAP ready."}},
        {QStringLiteral("unknown"), {plain, {}, "ready"}}};
    auto *tabs = account->findChild<QTabWidget *>();
    tabs->setCurrentWidget(account->findChild<QuirkPage *>());
    for (const auto &[name, server] : servers) {
        scene.alice()->apply({server});
        book->take(account, QStringLiteral("account-quirks-%1").arg(name));
    }
}

} // namespace

void takeProperties(PictureBook *book)
{
    Scene scene;
    FolderProperties folder(scene.alice(), imap::MailboxName::inbox(), scene.window());
    folder.setAttribute(Qt::WA_DeleteOnClose, false);
    folder.open();
    takePages(book, &folder, QStringLiteral("folder-asking"));
    folder.showFacts(testsupport::inboxFacts("lrswipkxtea", scene.now()));
    takePages(book, &folder, QStringLiteral("folder-facts"));
    FolderProperties longOne(scene.alice(), Scene::longName(), scene.window());
    longOne.setAttribute(Qt::WA_DeleteOnClose, false);
    longOne.open();
    longOne.showError(imap::ConnectionLost{});
    takePages(book, &longOne, QStringLiteral("folder-error"));
    scene.alice()->apply({imap::ConnectionsChanged{
        {{1, imap::ConnectionUse::Role::Browse, imap::LinkState::Idle, imap::MailboxName::inbox()},
         {2, imap::ConnectionUse::Role::Watch, imap::LinkState::Idle, Scene::longName()}},
        2}});
    AccountProperties account(scene.alice(), scene.window());
    account.setAttribute(Qt::WA_DeleteOnClose, false);
    account.open();
    takePages(book, &account, QStringLiteral("account-facts"));
    takeQuirks(book, scene, &account);
}

} // namespace pictures
