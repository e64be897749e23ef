// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/windowtest.h"
#include "ui/models/messagetablemodel.h"

class QAction;

namespace testsupport {

/// How an act is asked for.
enum class Way { Menu, ToolBar, Keyboard, ContextMenu };

/// Acts on messages through the window: each test begins with INBOX open, ten unread messages
/// without flags in it, the newest first; doveadm says what came of them. GUI thread.
class MessageActsTest : public WindowTest
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();

protected:
    [[nodiscard]] QAction *action(const char *name);
    void trigger(const char *name, Way way);
    [[nodiscard]] QString toast();
    [[nodiscard]] bool toastHolds(const QString &words);
    void select(const QList<int> &rows);
    [[nodiscard]] imap::Uid uidAt(int row) { return m_driver->messages()->uidAt(row); }
    [[nodiscard]] QByteArray flagsOf(imap::Uid uid, const char *folder = "INBOX");
    [[nodiscard]] QByteArrayList uidsIn(const char *folder, const char *query = "all");
    [[nodiscard]] static bool eventually(const std::function<bool()> &condition)
    {
        return waitUntil(condition, 10000);
    }
    void save(const QByteArray &subject, const char *folder = "INBOX");
    /// By another program.
    void flag(const char *what, const char *flags, const QByteArray &uids);
    template <typename Dialog>
    [[nodiscard]] Dialog *waitForDialog(const char *name)
    {
        Dialog *dialog = nullptr;
        (void)eventually([&] {
            dialog = m_driver->window()->findChild<Dialog *>(QString::fromLatin1(name));
            return dialog && dialog->isVisible();
        });
        return dialog;
    }

private:
    void press(const QAction *action);
    void chooseInContextMenu(QAction *action);
};

} // namespace testsupport
