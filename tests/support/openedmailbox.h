// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mirror/servermirror.h"
#include "imapcore/types/acts.h"
#include "tests/support/wirereader.h"

#include <QTest>

namespace testsupport {

inline imap::UidSet uidSet(const QByteArray &text)
{
    return text.isEmpty() ? imap::UidSet() : imap::UidSet::parse(text).value();
}

/// What server lines tell to a mirror.
inline void tell(imap::ServerMirror &mirror, const QByteArray &lines)
{
    for (const imap::Response &response : responsesIn(lines))
        (void)mirror.apply(response, QDateTime::currentDateTime());
}

/// INBOX with these UIDs, selected under UIDVALIDITY 9; no flags are known.
inline imap::ServerMirror openedMailbox(const QByteArray &uids, const QByteArray &capabilities)
{
    imap::ServerMirror mirror;
    mirror.beginSelect(imap::MailboxName::inbox());
    const imap::UidSet set = uidSet(uids);
    tell(mirror, "* CAPABILITY IMAP4rev1 " + capabilities + "\r\n* " +
                     QByteArray::number(set.count()) + " EXISTS\r\n* OK [UIDVALIDITY 9]\r\n");
    (void)mirror.selected().adoptUids(set);
    return mirror;
}

/// What became of an act; nothing when it failed.
inline imap::Applied applied(const imap::Outcome &outcome)
{
    const auto *applied = std::get_if<imap::Applied>(&outcome);
    return applied ? *applied : imap::Applied();
}

/// Messages of that mailbox.
inline imap::MessageSelection inInbox(const QByteArray &uids)
{
    return {imap::MailboxName::inbox(), imap::UidValidity(9), uidSet(uids)};
}

/// Rows "refusal": the ways a server says no.
inline void refusalRows()
{
    QTest::addColumn<QByteArray>("refusal");
    for (const char *refusal :
         {"NO [READ-ONLY] no", "NO [OVERQUOTA] full", "NO [TRYCREATE] no such folder",
          "NO [NOPERM] not yours", "NO [NONEXISTENT] gone", "NO [INUSE] in use",
          "NO [LIMIT] too much", "NO no reason", "BAD what"})
        QTest::newRow(refusal) << QByteArray(refusal);
}

} // namespace testsupport
