// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/account.h"
#include "tests/support/serverfixture.h"
#include "ui/mainwindow/accountstate.h"
#include "ui/mainwindow/mainwindow.h"

#include <QList>

class QPlainTextEdit;

namespace ui {
class FolderView;
class MessageView;
} // namespace ui

namespace testsupport {

/// The whole window with one real account, moved as a person moves it: folders are chosen in the
/// tree, messages in the table. Keeps the transcript and the states of the link. GUI thread.
class WindowDriver : public QObject
{
public:
    WindowDriver(const imap::ConnectionSettings &settings, const QByteArrayList &passwords);
    ~WindowDriver() override;

    /// Private settings, empty at the start of each test.
    static void usePrivateSettings(const QString &name);

    void goOnline();
    [[nodiscard]] ui::MainWindow *window() { return &m_window; }
    [[nodiscard]] imap::Account *account() { return &m_account; }
    [[nodiscard]] FixedCredentials &credentials() { return m_credentials; }
    [[nodiscard]] ui::AccountState *state();
    [[nodiscard]] ui::MessageTableModel *messages() { return state()->messages(); }
    [[nodiscard]] ui::MessageView *view();
    [[nodiscard]] ui::MessageViewer *viewer() { return m_window.viewer(); }

    /// Waits for the folder list; selectable folders in the order of the tree.
    [[nodiscard]] bool waitForFolders();
    [[nodiscard]] QList<imap::MailboxName> folders();
    /// Chooses it in the tree and waits until it is open (or failed).
    [[nodiscard]] bool openFolder(const imap::MailboxName &name);
    void chooseFolder(const imap::MailboxName &name);
    [[nodiscard]] bool isOpen(const imap::MailboxName &name);
    /// Every row in view has its contents.
    [[nodiscard]] bool isViewFilled();
    [[nodiscard]] bool isInState(imap::LinkState link);
    /// What stands in the tree for that folder, of the first account or another.
    [[nodiscard]] qint64 treeCount(const imap::MailboxName &name, int role)
    {
        return treeCount(state()->id(), name, role);
    }
    [[nodiscard]] qint64 treeCount(int accountId, const imap::MailboxName &name, int role);

    /// Selects the message in the table and waits for the viewer; true when it is shown.
    [[nodiscard]] bool read(imap::Uid uid);
    /// The sentence the viewer shows in place of a message.
    [[nodiscard]] QString viewerState();
    /// All texts of the bars above the panes.
    [[nodiscard]] QString barTexts();
    /// All texts of the message pane's empty or error state.
    [[nodiscard]] QString paneText();

    /// Of the connection that shows the folder; helpers have tests of their own.
    [[nodiscard]] const QList<imap::WireLine> &wire() const { return m_wire; }
    void clearWire() { m_wire = {}; } // with its room
    /// Commands sent since clearWire() but IDLE and DONE.
    [[nodiscard]] QByteArrayList commands() const;
    [[nodiscard]] qint64 bytesReceived() const;
    [[nodiscard]] const QList<imap::LinkChanged> &links() const { return m_links; }
    void clearLinks() { m_links = {}; }

private:
    FixedCredentials m_credentials;
    imap::Account m_account;
    ui::MainWindow m_window; // goes before the account it shows
    QList<imap::WireLine> m_wire;
    QList<imap::LinkChanged> m_links;
};

} // namespace testsupport
