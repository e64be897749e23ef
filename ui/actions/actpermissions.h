// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"
#include "imapcore/types/flag.h"
#include "imapcore/types/mailboxinfo.h"

#include <QByteArray>
#include <QCoreApplication>

#include <optional>

namespace ui {

/// What a person may want to do in or with one folder.
enum class Act : quint8 {
    MarkSeen,      // set or take off \Seen
    MarkDeleted,   // set or take off \Deleted
    MarkOther,     // the other flags and known keywords; a certain one: whyNotStore()
    CreateKeyword, // a keyword the folder does not have yet
    Expunge,
    CopyFrom,
    MoveFrom,
    Insert, // copy, move or append into it
    CreateBelow,
    Delete,
    Rename,
    Subscribe, // and unsubscribe
    Open,
    ChangeRights,
};

/// What is known when it is asked. The defaults forbid nothing, but for the connection.
struct ActSituation
{
    // the account
    bool hasAccount = true;
    imap::LinkState link = imap::LinkState::Offline;
    bool inspection = false; // ConnectionSettings::readOnly
    bool hasStore = false;   // what was seen before opens without a connection, and acts can wait
    // the folder; an empty name stands for the top of the account
    imap::MailboxInfo folder;
    std::optional<QByteArray> rights; // MYRIGHTS, when told
    // when it is open
    bool isOpen = false;
    bool readOnly = false; // EXAMINE or [READ-ONLY]
    imap::PermanentFlags permanentFlags;
};

/// Whether an act is possible in a folder, and if not, why, in a sentence for a tooltip. What is
/// not known is allowed: the server has the last word. A pure value, any thread.
class ActPermissions
{
    Q_DECLARE_TR_FUNCTIONS(ui::ActPermissions)
public:
    ActPermissions() = default;
    explicit ActPermissions(ActSituation situation);

    [[nodiscard]] bool may(Act act) const { return whyNot(act).isEmpty(); }
    /// Empty when it is possible.
    [[nodiscard]] QString whyNot(Act act) const;
    /// Whether this flag or keyword, as on the wire, can be stored or taken off here.
    [[nodiscard]] bool mayStore(const QByteArray &flag) const
    {
        return whyNotStore(flag).isEmpty();
    }
    [[nodiscard]] QString whyNotStore(const QByteArray &flag) const;
    /// Online and not in inspection mode; for acts that belong to no folder.
    [[nodiscard]] QString whyNotAnything() const;
    [[nodiscard]] const ActSituation &situation() const { return m_situation; }

private:
    [[nodiscard]] QString connectionForbids() const;
    [[nodiscard]] QString inspectionForbids() const;
    [[nodiscard]] QString folderForbids(Act act) const;
    [[nodiscard]] QString readOnlyForbids(Act act) const;
    [[nodiscard]] QString flagsForbid(Act act) const;
    [[nodiscard]] QString rightsForbid(Act act) const;

    ActSituation m_situation;
};

/// The letters of RFC 4314 that `letters` stand for: the "c" and "d" of RFC 2086 become k, x, t
/// and e where the server knows no newer ones (RFC 4314, 2.1.1).
[[nodiscard]] QByteArray expandedRights(const QByteArray &letters);

} // namespace ui
