// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/windowtest.h"
#include "ui/actions/folderactions.h"
#include "ui/dialogs/actdialog.h"
#include "ui/models/foldertreemodel.h"
#include "ui/views/folderview.h"

#include <QAbstractProxyModel>
#include <QPointer>

namespace testsupport {

[[nodiscard]] inline imap::MailboxName named(const QString &text)
{
    return imap::MailboxName::fromText(text).value();
}

/// Folders are managed from the whole window, on a real Dovecot: each test begins with INBOX open
/// and the keyboard in the tree; doveadm looks at what became of them. One by one, as a person
/// would have it; each test has a name space of its own below its folder. GUI thread.
class FolderWindowTest : public WindowTest
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();

protected:
    [[nodiscard]] QStringList onServer(bool subscribed = false);
    void make(const QString &folder, bool subscribe = true);
    void put(const QString &folder);
    [[nodiscard]] ui::FolderActions &actions() { return *m_driver->window()->folderActions(); }
    [[nodiscard]] ui::FolderTreeModel *tree()
    {
        return m_driver->window()->findChild<ui::FolderTreeModel *>();
    }
    [[nodiscard]] ui::FolderView *view()
    {
        return m_driver->window()->findChild<ui::FolderView *>();
    }
    [[nodiscard]] QModelIndex row(const QString &folder)
    {
        return tree()->mailboxIndex(m_driver->state()->id(), named(folder));
    }
    [[nodiscard]] QModelIndex shownRow(const QString &folder)
    {
        return qobject_cast<QAbstractProxyModel *>(view()->model())->mapFromSource(row(folder));
    }
    void choose(const QString &folder);
    [[nodiscard]] bool listAgain();
    [[nodiscard]] ui::ActDialog *dialog(const char *name);
    /// Waits until the dialog's button can be pressed, presses it, waits until it is gone. What was
    /// sent must be what was shown.
    void confirm(const char *name);
    [[nodiscard]] QByteArrayList sentChanges();
    void rename(const QString &folder, const QString &leaf);
    void create(const QString &below, const QString &name);
};

} // namespace testsupport
