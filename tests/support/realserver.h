// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/privatedovecot.h"
#include "imapcore/types/connectionsettings.h"
#include "imapcore/types/mailboxname.h"
#include "tests/support/observedserver.h"
#include "tests/support/scriptserver.h"

#include <memory>
#include <optional>

namespace testsupport {

/// One of the three real servers, all in the tutorial's arrangement: delimiter ".", everything
/// under "INBOX.", quota and rights on. An independent client looks and acts from outside, while
/// the event loop goes on. Test thread.
class RealServer
{
public:
    enum class Kind { Dovecot, Cyrus, Courier };

    /// What the other client was told: untagged lines and the tagged one without its tag.
    struct Answer
    {
        QByteArrayList untagged;
        QByteArray tagged;
        [[nodiscard]] bool isOk() const { return tagged.startsWith("OK"); }
    };

    explicit RealServer(Kind kind);
    ~RealServer();

    /// Rows "Dovecot", "Cyrus", "Courier" for a data function or a name.
    [[nodiscard]] static const char *name(Kind kind);
    /// Why it cannot run on this machine; empty when it can.
    [[nodiscard]] static QString whyNot(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }

    /// Starts, or starts again after kill9() on the same ports with the same mail.
    [[nodiscard]] bool start();
    void kill9();

    [[nodiscard]] quint16 plainPort() const;
    [[nodiscard]] quint16 tlsPort() const;
    [[nodiscard]] QString user() const;
    [[nodiscard]] QByteArray password() const;
    [[nodiscard]] QString caFile() const;
    [[nodiscard]] imap::ConnectionSettings settings(imap::Security security) const;
    /// "test1" is "INBOX.test1".
    [[nodiscard]] static imap::MailboxName folder(const QByteArray &leaf);

    /// What it holds; of `only` in full when that is given, of the others just their names.
    [[nodiscard]] ObservedServer observe(const QList<imap::MailboxName> &only = {}) const;
    /// The other client signs in, sends these one after the other and signs out. "@clear" deletes
    /// every folder, empties INBOX and drops all subscriptions.
    QList<Answer> talk(const QByteArrayList &commands) const;
    /// The same as another user: "bob", or Cyrus' administrator "cyrus".
    QList<Answer> talkAs(const QString &who, const QByteArrayList &commands) const;
    /// The same, with the test failing unless all are answered OK.
    void act(const QByteArrayList &commands) const;
    /// Commands that append `count` messages "SUBJECT 1" ... to a folder.
    [[nodiscard]] static QByteArrayList appending(const imap::MailboxName &mailbox,
                                                  const QByteArray &subject, int count,
                                                  const QByteArray &flags = {});
    void append(const imap::MailboxName &mailbox, const QByteArray &subject, int count,
                const QByteArray &flags = {}) const
    {
        act(appending(mailbox, subject, count, flags));
    }

private:
    [[nodiscard]] QByteArray runObserver(const QString &who, const QStringList &arguments,
                                         const QByteArray &input) const;

    Kind m_kind;
    std::unique_ptr<demo::PrivateDovecot> m_dovecot;
    std::unique_ptr<ScriptServer> m_script;
};

} // namespace testsupport
