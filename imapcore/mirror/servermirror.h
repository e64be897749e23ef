// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mirror/selectedmailbox.h"
#include "imapcore/types/change.h"
#include "imapcore/types/quirks.h"
#include "imapcore/types/response.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace imap {

/// Everything one connection has told about its server: capabilities, ID, namespaces, and the
/// selected mailbox. Flows read it; only apply() and the few named methods change it. Thread-blind,
/// no I/O.
class ServerMirror
{
public:
    /// Applies one untagged or tagged response; `now` dates the counts of STATUS.
    [[nodiscard]] QList<Change> apply(const Response &response, const QDateTime &now);

    [[nodiscard]] const CapabilitySet &capabilities() const { return m_capabilities; }
    /// False after forgetCapabilities(): they have to be asked for.
    [[nodiscard]] bool capabilitiesKnown() const { return m_capabilitiesKnown; }
    /// At TLS start and after sign-in what was known before no longer counts (RFC 9051, 6.2.1).
    void forgetCapabilities();
    /// How this connection was signed in: the mechanism, or "LOGIN command".
    void setSignedInBy(const QByteArray &way) { m_signedInBy = way; }
    [[nodiscard]] const QByteArray &signedInBy() const { return m_signedInBy; }
    /// Capabilities treated as not offered, upper case; but not those that protect.
    void setDisabledCapabilities(const QByteArrayList &names);
    /// The greeting, where it may be believed, and quirks not to be allowed for, by name.
    void setGreeting(const QByteArray &text, const QByteArrayList &disabledQuirks);
    /// What is known of this server by its greeting, ID and capabilities, as far as told.
    [[nodiscard]] const QuirkSet &quirks() const { return m_quirks; }
    [[nodiscard]] bool isEnabled(QByteArrayView extension) const
    {
        return m_enabled.contains(extension);
    }
    /// Enabled, as it said, but the server does not do it.
    void forgetEnabled(const QByteArray &extension) { m_enabled.removeAll(extension); }
    [[nodiscard]] const Namespaces &namespaces() const { return m_namespaces; }
    /// A name as the server lists it: "inbox.x" where everything lies below "INBOX.", since INBOX
    /// is the same in any case (RFC 9051, 5.1).
    [[nodiscard]] MailboxName canonical(const MailboxName &name) const;
    [[nodiscard]] const QList<QPair<QByteArray, QByteArray>> &serverId() const
    {
        return m_serverId;
    }

    /// The mailbox that was open before and will be again, as it was left; null: none.
    void setLeft(const MailboxName &name, std::shared_ptr<const KnownMailbox> known);
    /// What is known of a mailbox, by this connection and as `given`: the older state of both, so
    /// that nothing which changed since is missed. Null: nothing.
    [[nodiscard]] std::shared_ptr<const KnownMailbox>
    knownOf(const MailboxName &name, const std::shared_ptr<const KnownMailbox> &given) const;
    /// The next SELECT asks what changed since `known`; null: it does not.
    void expectResync(std::shared_ptr<const KnownMailbox> known) { m_expected = std::move(known); }
    /// SELECT or EXAMINE is being sent: what follows is about `name`.
    void beginSelect(const MailboxName &name);
    void closeMailbox();
    [[nodiscard]] bool hasSelected() const { return m_selected.has_value(); }
    /// Only when hasSelected().
    [[nodiscard]] const SelectedMailbox &selected() const { return *m_selected; }
    [[nodiscard]] SelectedMailbox &selected() { return *m_selected; }

private:
    void setCapabilities(const QByteArrayList &names);
    void enable(const QByteArrayList &extensions);
    void recognise();

    CapabilitySet m_announced; // without what a person switched off
    CapabilitySet m_capabilities;
    QuirkSet m_quirks;
    QByteArray m_greeting;
    QByteArrayList m_disabledQuirks;
    QByteArray m_signedInBy;
    QByteArrayList m_disabled;
    QByteArrayList m_enabled;
    bool m_capabilitiesKnown = false;
    Namespaces m_namespaces;
    QList<QPair<QByteArray, QByteArray>> m_serverId;
    std::optional<SelectedMailbox> m_selected;
    MailboxName m_leftName;
    std::shared_ptr<const KnownMailbox> m_left;
    std::shared_ptr<const KnownMailbox> m_expected;
};

} // namespace imap
