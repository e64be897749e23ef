// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/messageactstest.h"

#include "ui/actions/messageactions.h"
#include "ui/views/messageview.h"
#include "ui/views/toast.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>
#include <QToolBar>

namespace testsupport {

void MessageActsTest::initTestCase()
{
    startServer();
    if (!hasServer())
        return;
    for (const char *folder : {"Archive", "Other", "Dropped"})
        admin("mailbox create", {QLatin1String(folder)});
}

void MessageActsTest::init()
{
    if (!hasServer())
        return;
    for (const char *folder : {"INBOX", "Archive", "Other", "Dropped"})
        admin("expunge", {QStringLiteral("mailbox"), QLatin1String(folder), QStringLiteral("all")});
    for (int i = 1; i <= 10; ++i)
        save("number " + QByteArray::number(i));
    openWindow();
    QVERIFY(waitUntil([this] { return m_driver->isOpen(m_inbox); }, 20000));
    QVERIFY(QTest::qWaitForWindowActive(m_driver->window()));
    QVERIFY(waitUntil(
        [this] { return m_driver->isInState(imap::LinkState::Idle) && m_driver->isViewFilled(); }));
    QCOMPARE(m_driver->messages()->messageCount(), 10);
    m_driver->view()->setFocus();
}

void MessageActsTest::save(const QByteArray &subject, const char *folder)
{
    admin("save", {QStringLiteral("-m"), QLatin1String(folder)}, plainMessage(subject));
}

void MessageActsTest::flag(const char *what, const char *flags, const QByteArray &uids)
{
    const QByteArray command = QByteArray("flags ") + what;
    admin(command.constData(),
          {QLatin1String(flags), QStringLiteral("mailbox"), QStringLiteral("INBOX"),
           QStringLiteral("uid"), QString::fromLatin1(uids)});
}

QByteArray MessageActsTest::flagsOf(imap::Uid uid, const char *folder)
{
    const QByteArray said =
        admin("fetch", {QStringLiteral("flags"), QStringLiteral("mailbox"), QLatin1String(folder),
                        QStringLiteral("uid"), QString::number(uid.value())});
    return said.mid(said.indexOf(':') + 1).simplified();
}

QByteArrayList MessageActsTest::uidsIn(const char *folder, const char *query)
{
    const QStringList arguments = QStringList{QStringLiteral("mailbox"), QLatin1String(folder)} +
                                  QString::fromLatin1(query).split(u' ');
    QByteArrayList uids;
    for (const QByteArray &line : admin("search", arguments).trimmed().split('\n')) {
        if (!line.isEmpty())
            uids << line.mid(line.indexOf(' ') + 1);
    }
    return uids;
}

QAction *MessageActsTest::action(const char *name)
{
    return m_driver->window()->findChild<QAction *>(QString::fromLatin1(name));
}

void MessageActsTest::press(const QAction *action)
{
    const QKeySequence keys = action->shortcut();
    QVERIFY2(!keys.isEmpty(), qPrintable(action->objectName()));
    QTest::keySequence(m_driver->view(), keys);
}

void MessageActsTest::chooseInContextMenu(QAction *action)
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(50, 50),
                            m_driver->view()->viewport()->mapToGlobal(QPoint(50, 50)));
    QApplication::sendEvent(m_driver->view()->viewport(), &event);
    auto *menu = m_driver->window()->findChild<QMenu *>(QStringLiteral("messageContextMenu"));
    QVERIFY(menu && menu->isVisible());
    QMenu *holder = menu;
    for (QMenu *inner : menu->findChildren<QMenu *>()) {
        if (inner->actions().contains(action))
            holder = inner;
    }
    if (auto *keywords = m_driver->window()->findChild<QMenu *>(QStringLiteral("keywordMenu"));
        keywords->actions().contains(action))
        holder = keywords;
    QVERIFY2(holder->actions().contains(action), qPrintable(action->objectName()));
    if (holder == menu) {
        menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
    } else {
        menu->close();
        action->trigger();
    }
}

void MessageActsTest::trigger(const char *name, Way way)
{
    QAction *found = action(name);
    QVERIFY2(found, name);
    QVERIFY2(found->isEnabled(), qPrintable(found->toolTip()));
    if (way == Way::Menu) {
        found->trigger();
    } else if (way == Way::ToolBar) {
        auto *bar = m_driver->window()->findChild<QToolBar *>();
        QWidget *button = bar->widgetForAction(found);
        QVERIFY2(button && button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    } else if (way == Way::Keyboard) {
        // A pop-up that has just closed may have kept the keyboard.
        m_driver->window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_driver->window()));
        m_driver->view()->setFocus();
        press(found);
    } else {
        chooseInContextMenu(found);
    }
}

QString MessageActsTest::toast()
{
    return m_driver->window()->findChild<ui::Toast *>()->text();
}

bool MessageActsTest::toastHolds(const QString &words)
{
    const bool held = eventually([&] { return toast().contains(words); });
    if (!held)
        qWarning() << "the toast says" << toast() << "not" << words;
    return held;
}

void MessageActsTest::select(const QList<int> &rows)
{
    QItemSelection selection;
    const ui::MessageTableModel *table = m_driver->messages();
    for (const int row : rows)
        selection.select(table->index(row, 0), table->index(row, 0));
    m_driver->view()->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect |
                                                              QItemSelectionModel::Rows);
    m_driver->window()->messageActions()->update();
}

} // namespace testsupport
