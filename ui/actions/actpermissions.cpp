// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actpermissions.h"

#include <algorithm>

namespace ui {

namespace {

/// Acts on the messages of the folder: what a folder opened read-only does not take.
bool changesMessages(Act act)
{
    switch (act) {
    case Act::MarkSeen:
    case Act::MarkDeleted:
    case Act::MarkOther:
    case Act::CreateKeyword:
    case Act::Expunge:
    case Act::MoveFrom:
        return true;
    default:
        return false;
    }
}

bool needsMailbox(Act act)
{
    return changesMessages(act) || act == Act::CopyFrom || act == Act::Insert || act == Act::Open;
}

/// The right an act needs in its folder (RFC 4314, section 4), or 0. Moving needs two.
char neededRight(Act act)
{
    switch (act) {
    case Act::MarkSeen:
        return 's';
    case Act::MarkDeleted:
    case Act::MoveFrom:
        return 't';
    case Act::MarkOther:
    case Act::CreateKeyword:
        return 'w';
    case Act::Expunge:
        return 'e';
    case Act::CopyFrom:
    case Act::Open:
        return 'r';
    case Act::Insert:
        return 'i';
    case Act::CreateBelow:
        return 'k';
    case Act::Delete:
    case Act::Rename:
        return 'x';
    case Act::Subscribe:
        return 0; // needs "l" on some servers, but an old subscription can always go
    case Act::ChangeRights:
        return 'a';
    }
    return 0;
}

/// Done without a connection: from the store, or written down for the next one.
bool canWait(Act act)
{
    switch (act) {
    case Act::Open:
    case Act::MarkSeen:
    case Act::MarkDeleted:
    case Act::MarkOther:
    case Act::CreateKeyword:
    case Act::CopyFrom:
    case Act::MoveFrom:
        return true;
    default:
        return false;
    }
}

} // namespace

QByteArray expandedRights(const QByteArray &letters)
{
    const auto has = [&letters](char c) {
        return letters.contains(c);
    };
    // A server of RFC 4314 tells c and d beside the new letters, for old clients: they add nothing.
    const bool newGeneration = has('k') || has('x') || has('t') || has('e');
    QByteArray expanded = letters;
    if (!newGeneration && has('c'))
        expanded += "kx";
    if (!newGeneration && has('d'))
        expanded += has('c') ? "te" : "xte";
    return expanded;
}

ActPermissions::ActPermissions(ActSituation situation)
    : m_situation(std::move(situation))
{
    if (m_situation.rights)
        m_situation.rights = expandedRights(*m_situation.rights);
}

QString ActPermissions::connectionForbids() const
{
    if (!m_situation.hasAccount)
        return tr("There is no account yet.");
    switch (m_situation.link) {
    case imap::LinkState::Online:
    case imap::LinkState::Idle:
    case imap::LinkState::Polling:
        return {};
    case imap::LinkState::Connecting:
        return tr("The connection is still being made.");
    default:
        return tr("There is no connection to the server.");
    }
}

QString ActPermissions::whyNotAnything() const
{
    const QString offline = connectionForbids();
    if (!offline.isEmpty())
        return offline;
    return inspectionForbids();
}

QString ActPermissions::inspectionForbids() const
{
    if (m_situation.inspection)
        return tr("Inspection mode is on: nothing is changed on this server.");
    return {};
}

QString ActPermissions::whyNot(Act act) const
{
    const bool onlyLooks = act == Act::Open;
    const QString offline = m_situation.hasStore && canWait(act) ? QString() : connectionForbids();
    if (!offline.isEmpty())
        return offline;
    if (m_situation.inspection && !onlyLooks)
        return inspectionForbids();
    for (const auto rule : {&ActPermissions::folderForbids, &ActPermissions::readOnlyForbids,
                            &ActPermissions::flagsForbid, &ActPermissions::rightsForbid}) {
        const QString reason = (this->*rule)(act);
        if (!reason.isEmpty())
            return reason;
    }
    return {};
}

/// By what LIST told of it.
QString ActPermissions::folderForbids(Act act) const
{
    const imap::MailboxInfo &folder = m_situation.folder;
    const bool isTop = folder.name.isEmpty();
    if (isTop)
        return act == Act::CreateBelow ? QString() : tr("No folder is chosen.");
    if (!folder.name.isUsable())
        return tr("This folder's name holds characters that cannot be sent.");
    if (folder.has("\\nonexistent") && act != Act::Subscribe && act != Act::CreateBelow)
        return tr("The server has no such folder (any more).");
    if (needsMailbox(act) && !folder.isSelectable())
        return tr("This folder only holds other folders, no messages.");
    if (act == Act::CreateBelow && folder.has("\\noinferiors"))
        return tr("The server allows no folders inside this one.");
    if (act == Act::CreateBelow && !folder.delimiter.isPresent())
        return tr("Folder names on this server have no levels.");
    if (act == Act::Delete && folder.name.isInbox())
        return tr("The inbox cannot be deleted.");
    return {};
}

QString ActPermissions::readOnlyForbids(Act act) const
{
    if (m_situation.isOpen && m_situation.readOnly && changesMessages(act))
        return tr("This folder is open read-only.");
    return {};
}

/// By PERMANENTFLAGS: a flag that would be forgotten at the end of the session is none.
QString ActPermissions::flagsForbid(Act act) const
{
    const imap::PermanentFlags &lasting = m_situation.permanentFlags;
    if (!m_situation.isOpen || lasting.assumed)
        return {};
    const QString notKept = tr("The server does not keep this mark in this folder.");
    if (act == Act::MarkSeen && !lasting.flags.has(imap::SystemFlag::Seen))
        return notKept;
    if ((act == Act::MarkDeleted || act == Act::MoveFrom) &&
        !lasting.flags.has(imap::SystemFlag::Deleted))
        return tr("Messages cannot be marked as deleted in this folder.");
    if (act == Act::CreateKeyword && !lasting.mayCreateKeywords)
        return tr("The server takes no new keywords in this folder.");
    return {};
}

QString ActPermissions::rightsForbid(Act act) const
{
    const char right = neededRight(act);
    if (!m_situation.rights || right == 0)
        return {};
    const auto missing = [this](char letter) {
        return !m_situation.rights->contains(letter);
    };
    if (act == Act::MoveFrom && missing('e') && !missing('t'))
        return tr("You may not remove messages from this folder (right “e”).");
    if (!missing(right))
        return {};
    switch (right) {
    case 's':
        return tr("You may not mark messages as read or unread in this folder (right “s”).");
    case 't':
        return tr("You may not mark messages as deleted in this folder (right “t”).");
    case 'w':
        return tr("You may not change marks and keywords in this folder (right “w”).");
    case 'e':
        return tr("You may not remove messages from this folder (right “e”).");
    case 'r':
        return tr("You may not read this folder (right “r”).");
    case 'i':
        return tr("You may not put messages into this folder (right “i”).");
    case 'k':
        return tr("You may not create folders inside this one (right “k”).");
    case 'x':
        return tr("You may not delete or rename this folder (right “x”).");
    default:
        return tr("You may not change who has access to this folder (right “a”).");
    }
}

QString ActPermissions::whyNotStore(const QByteArray &flag) const
{
    imap::FlagSet one;
    one.insert(flag);
    if (one.has(imap::SystemFlag::Recent))
        return tr("Only the server itself sets this mark.");
    const bool isSeen = one.has(imap::SystemFlag::Seen);
    const bool isDeleted = one.has(imap::SystemFlag::Deleted);
    const QString general = whyNot(isSeen      ? Act::MarkSeen
                                   : isDeleted ? Act::MarkDeleted
                                               : Act::MarkOther);
    const imap::PermanentFlags &lasting = m_situation.permanentFlags;
    if (!general.isEmpty() || !m_situation.isOpen || lasting.assumed)
        return general;
    if (one.system()) {
        return (lasting.flags.system() & one.system()) == one.system()
                   ? QString()
                   : tr("The server does not keep this mark in this folder.");
    }
    if (lasting.flags.hasKeyword(flag))
        return {};
    return whyNot(Act::CreateKeyword);
}

} // namespace ui
