// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/account.h"
#include "imapcore/types/change.h"
#include "ui/console/transcriptmodel.h"

#include <QObject>
#include <QPointer>

namespace ui {

/// What the console knows of one account: its transcript, and from its changes what the command
/// line completes. Asks for the transcript only while it is wanted. GUI thread, owned by
/// ConsolePanel.
class ConsoleAccount : public QObject
{
    Q_OBJECT
public:
    ConsoleAccount(imap::Account *account, const QString &name, QObject *parent);
    ~ConsoleAccount() override;

    [[nodiscard]] imap::Account *account() const { return m_account; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] TranscriptModel *transcript() { return &m_transcript; }
    /// Whether lines are recorded; the last ones stay when that ends.
    void setRecording(bool on);

    [[nodiscard]] bool isSignedIn() const;
    [[nodiscard]] const imap::LinkChanged &link() const { return m_link; }
    [[nodiscard]] const imap::CapabilitySet &capabilities() const { return m_capabilities; }
    [[nodiscard]] const QList<imap::MailboxInfo> &mailboxes() const { return m_mailboxes; }
    /// Flags of the open folder.
    [[nodiscard]] const imap::FlagSet &flags() const { return m_flags; }
    /// Empty when none is open.
    [[nodiscard]] const imap::MailboxName &openMailbox() const { return m_openMailbox; }
    [[nodiscard]] const QList<imap::ConnectionUse> &connections() const { return m_connections; }
    /// The tag our next command would have, as far as the transcript tells.
    [[nodiscard]] QByteArray nextTag() const;
    /// What was typed, the last one last; secrets are never in it.
    [[nodiscard]] QStringList &history() { return m_history; }

signals:
    /// Name of the open folder, connections, sign-in.
    void factsChanged();
    /// nextTag() is another one.
    void tagUsed();

private:
    void apply(const imap::ChangeBatch &batch);
    void applyLink(const imap::LinkChanged &link);
    void take(const QList<imap::WireLine> &lines);

    QPointer<imap::Account> m_account;
    QString m_name;
    TranscriptModel m_transcript;
    imap::LinkChanged m_link;
    imap::CapabilitySet m_capabilities;
    QList<imap::MailboxInfo> m_mailboxes;
    imap::FlagSet m_flags;
    imap::MailboxName m_openMailbox;
    QList<imap::ConnectionUse> m_connections;
    QStringList m_history;
    quint64 m_lastTag = 0;
    bool m_recording = false;
};

} // namespace ui
