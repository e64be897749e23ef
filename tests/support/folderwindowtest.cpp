// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/folderwindowtest.h"

#include "ui/dialogs/commandpreview.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/theme/colorscheme.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace testsupport {

void FolderWindowTest::initTestCase()
{
    startServer();
    if (qEnvironmentVariable("POSTROOM_DARK") == QStringLiteral("1"))
        ui::applyColorScheme(ui::ColorScheme::Dark);
}

void FolderWindowTest::init()
{
    openWindow();
    QVERIFY(m_driver->waitForFolders());
    QVERIFY(waitUntil([this] { return m_driver->isOpen(m_inbox); }));
    QVERIFY(waitUntil([this] { return m_driver->state()->isOnline(); }));
    m_driver->window()->activateWindow();
    view()->setFocus();
}

QStringList FolderWindowTest::onServer(bool subscribed)
{
    const QStringList arguments{QStringLiteral("-s")};
    const QByteArray said = admin("mailbox list", subscribed ? arguments : QStringList());
    QStringList found = QString::fromUtf8(said).split(u'\n', Qt::SkipEmptyParts);
    found.sort();
    return found;
}

void FolderWindowTest::make(const QString &folder, bool subscribe)
{
    QStringList arguments{folder};
    if (subscribe)
        arguments.prepend(QStringLiteral("-s"));
    admin("mailbox create", arguments);
}

void FolderWindowTest::put(const QString &folder)
{
    admin("save", {QStringLiteral("-m"), folder}, plainMessage("kept"));
}

bool FolderWindowTest::listAgain()
{
    bool listed = false;
    const auto connection =
        connect(m_driver->state(), &ui::AccountState::foldersListed, this, [&] { listed = true; });
    m_driver->state()->refreshFolders();
    const bool came = waitUntil([&] { return listed; });
    disconnect(connection);
    return came;
}

void FolderWindowTest::choose(const QString &folder)
{
    if (!row(folder).isValid())
        QVERIFY(listAgain());
    QVERIFY(row(folder).isValid());
    QVERIFY(m_driver->openFolder(named(folder)));
}

ui::ActDialog *FolderWindowTest::dialog(const char *name)
{
    ui::ActDialog *found = nullptr;
    (void)waitUntil([&] {
        found = m_driver->window()->findChild<ui::ActDialog *>(QLatin1String(name));
        return found && found->isVisible();
    });
    return found;
}

QByteArrayList FolderWindowTest::sentChanges()
{
    QByteArrayList changes;
    for (const QByteArray &command : m_driver->commands()) {
        for (const char *verb : {"CREATE ", "DELETE ", "RENAME ", "SUBSCRIBE ", "UNSUBSCRIBE "}) {
            if (command.startsWith(verb))
                changes.append(command);
        }
    }
    return changes;
}

void FolderWindowTest::confirm(const char *name)
{
    QPointer<ui::ActDialog> shown = dialog(name);
    QVERIFY(shown);
    QVERIFY(waitUntil([&] { return shown->doButton()->isEnabled(); }));
    const QByteArrayList planned = shown->preview()->lines();
    QVERIFY(!planned.isEmpty());
    picture(shown, QLatin1String(name));
    m_driver->clearWire();
    shown->doButton()->click();
    QVERIFY(waitUntil([&] { return !shown || !shown->strip()->isHidden(); }));
    if (shown)
        QFAIL(qPrintable(shown->strip()->text()));
    QCOMPARE(sentChanges(), planned);
}

void FolderWindowTest::create(const QString &below, const QString &name)
{
    choose(below);
    actions().newSubfolder->trigger();
    QPointer<ui::ActDialog> shown = dialog("newFolderDialog");
    QVERIFY(shown);
    shown->findChild<QLineEdit *>(QStringLiteral("newFolderName"))->setText(name);
    confirm("newFolderDialog");
}

void FolderWindowTest::rename(const QString &folder, const QString &leaf)
{
    view()->beginActingOn(shownRow(folder)); // as the context menu does
    QVERIFY(actions().rename->isEnabled());
    actions().rename->trigger();
    view()->endActingOn();
    auto *edit = view()->findChild<QLineEdit *>(QStringLiteral("folderNameEdit"));
    QVERIFY(edit);
    QCOMPARE(edit->text(), named(folder).leafText(imap::HierarchyDelimiter('/')));
    edit->setText(leaf);
    picture(m_driver->window(), QStringLiteral("rename"));
    m_driver->clearWire();
    QTest::keyClick(edit, Qt::Key_Return);
}

} // namespace testsupport
