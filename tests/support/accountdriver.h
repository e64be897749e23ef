// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/account.h"
#include "imapcore/account/request.h"
#include "tests/support/serverfixture.h"

#include <QObject>

#include <optional>

namespace testsupport {

/// One account without a window: runs operations and waits for their end, keeps the changes and
/// the transcript. Test thread.
class AccountDriver : public QObject
{
public:
    AccountDriver(const imap::ConnectionSettings &settings, const QByteArray &password);
    ~AccountDriver() override;

    /// Online and its folders listed.
    [[nodiscard]] bool goOnline();
    [[nodiscard]] imap::Account &account() { return m_account; }
    /// The store's file is closed when this returns.
    void closeStore();

    /// How it ended; TimedOut when it did not in a minute.
    [[nodiscard]] imap::Outcome run(const imap::Operation &operation);
    [[nodiscard]] QByteArrayList preview(const imap::Operation &operation);
    /// A line as typed into the console, without tag.
    [[nodiscard]] imap::Outcome type(const QByteArray &line);
    [[nodiscard]] bool open(const imap::MailboxName &mailbox, bool readOnly = false);

    /// Opens it, asks for all rows: their flags by UID, as told last.
    [[nodiscard]] QMap<quint32, QByteArray> flags(const imap::MailboxName &mailbox);

    /// These UIDs of the mailbox, under the UIDVALIDITY it was opened with last.
    [[nodiscard]] imap::MessageSelection select(const imap::MailboxName &mailbox,
                                                const QList<quint32> &uids) const;

    /// The last change of that kind since clear(), or null.
    template <typename Kind>
    [[nodiscard]] const Kind *last() const
    {
        for (qsizetype i = m_changes.size(); i-- > 0;) {
            if (const auto *found = std::get_if<Kind>(&m_changes.at(i)))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] const imap::ChangeBatch &changes() const { return m_changes; }
    [[nodiscard]] const QList<imap::WireLine> &wire() const { return m_wire; }
    /// Waits for a transcript line of the server that contains these bytes.
    [[nodiscard]] bool heard(const QByteArray &words);
    /// Lines the client sent that contain these bytes.
    [[nodiscard]] bool sent(const QByteArray &words);
    [[nodiscard]] bool isInState(imap::LinkState state) const { return m_link == state; }
    void clear();

private:
    [[nodiscard]] bool hasLine(imap::WireLine::Direction direction, const QByteArray &words) const;

    FixedCredentials m_credentials;
    imap::Account m_account;
    imap::ChangeBatch m_changes;
    QList<imap::WireLine> m_wire;
    QMap<imap::MailboxName, imap::UidValidity> m_validities;
    imap::LinkState m_link = imap::LinkState::Offline;
};

/// The error an outcome is or was stopped by, or null.
[[nodiscard]] const imap::ImapError *errorOf(const imap::Outcome &outcome);
/// For a failed comparison: what it is in a few words.
[[nodiscard]] QByteArray toWords(const imap::Outcome &outcome);

} // namespace testsupport
