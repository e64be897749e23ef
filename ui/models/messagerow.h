// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/messagedata.h"

#include <QString>

#include <optional>

namespace ui {

/// What is held of one message of the table. A value; texts are decoded when first asked for and
/// kept.
class MessageRow
{
public:
    /// Merges one FETCH line. True when something a person sees has changed.
    bool take(const imap::MessageData &data);
    /// Everything the table shows came (or is known not to come).
    [[nodiscard]] bool isComplete() const { return m_hasEnvelope && m_hasFlags && !m_stale; }
    /// There is something to show, even if it is old.
    [[nodiscard]] bool isShowable() const { return m_hasEnvelope || m_damaged || m_unavailable; }
    /// After a reconnect: show it, but ask again.
    void setStale() { m_stale = true; }
    /// The server was asked and sent nothing.
    void setUnavailable();
    void setNoStructure() { m_structureKnown = true; }
    [[nodiscard]] bool isUnavailable() const { return m_unavailable && !m_hasEnvelope; }
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    [[nodiscard]] bool isUnread() const
    {
        return m_hasFlags && !m_flags.has(imap::SystemFlag::Seen);
    }
    [[nodiscard]] bool hasFlags() const { return m_hasFlags; }
    [[nodiscard]] const imap::FlagSet &flags() const { return m_flags; }
    [[nodiscard]] bool structureKnown() const { return m_structureKnown; }
    [[nodiscard]] bool hasAttachment() const { return m_attachment; }
    [[nodiscard]] std::optional<quint64> size() const;
    /// When the server received it.
    [[nodiscard]] std::optional<imap::InternalDate> date() const;
    /// As the sender wrote it; nothing when that cannot be read.
    [[nodiscard]] std::optional<imap::InternalDate> sentDate() const;

    /// The sender's name, else the address; empty when there is none.
    [[nodiscard]] const QString &sender() const;
    /// Name and address, for the tooltip.
    [[nodiscard]] QString fullSender() const;
    /// The same of the first it was sent to: for folders of sent messages and drafts.
    [[nodiscard]] QString recipient() const;
    /// Empty when there is none.
    [[nodiscard]] const QString &subject() const;

private:
    void decode() const;
    [[nodiscard]] QString firstName(imap::Envelope::Field field) const;
    [[nodiscard]] QString fullName(imap::Envelope::Field field) const;

    imap::FlagSet m_flags;
    imap::Envelope m_envelope;
    qint64 m_seconds = 0;
    quint64 m_size = 0;
    mutable QString m_sender;
    mutable QString m_subject;
    qint16 m_offsetMinutes = 0;
    bool m_hasFlags : 1 = false;
    bool m_hasEnvelope : 1 = false;
    bool m_hasDate : 1 = false;
    bool m_hasSize : 1 = false;
    bool m_structureKnown : 1 = false;
    bool m_attachment : 1 = false;
    bool m_damaged : 1 = false;
    bool m_unavailable : 1 = false;
    bool m_stale : 1 = false;
    mutable bool m_decoded : 1 = false;
};

} // namespace ui
