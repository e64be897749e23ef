// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/session/wantedmailbox.h"

#include "imapcore/mirror/servermirror.h"

namespace imap {

namespace {

Uid highestKnown(const UidMap &uids)
{
    const quint32 known = uids.count() - uids.unknownCount();
    return known > 0 ? uids.uidAt(SequenceNumber(known)) : Uid();
}

} // namespace

void WantedMailbox::forget()
{
    m_wanted.reset();
    m_lastOpened = {};
    m_knownUpTo.reset();
    m_known.reset();
}

bool WantedMailbox::isAway(const ServerMirror &mirror) const
{
    return m_wanted && !(mirror.hasSelected() && mirror.selected().name() == m_wanted->mailbox);
}

void WantedMailbox::leaving(ServerMirror &mirror)
{
    const bool isTold =
        m_announced && mirror.hasSelected() && mirror.selected().name() == m_lastOpened.mailbox;
    if (isTold) {
        m_knownUpTo = highestKnown(mirror.selected().uids());
        m_known = std::make_shared<const KnownMailbox>(mirror.selected().known());
        handOver(mirror);
    }
    m_announced = false;
}

void WantedMailbox::handOver(ServerMirror &mirror) const
{
    mirror.setLeft(m_lastOpened.mailbox, m_known);
}

Change WantedMailbox::opened(MailboxOpened told)
{
    m_announced = true;
    const bool same = told.mailbox == m_lastOpened.mailbox &&
                      told.uidValidity == m_lastOpened.uidValidity && told.uidValidity.isValid();
    told.reopened = told.reopened || same; // known from before this connection, or from it
    m_gapFrom.reset();
    if (same && m_knownUpTo) {
        const Uid firstNew(m_knownUpTo->value() + 1);
        told.arrivedMeanwhile = told.uids.count() + 1 - told.uids.lowerBound(firstNew).value();
        if (told.arrivedMeanwhile > 0)
            m_gapFrom = firstNew;
    }
    m_knownUpTo.reset();
    m_known.reset();
    if (is(told.mailbox))
        m_wanted->known.reset(); // from now on the connection knows better
    m_lastOpened = told;
    return told;
}

void WantedMailbox::closed(const MailboxName &mailbox)
{
    m_announced = false;
    if (is(mailbox)) // else another is asked for
        m_wanted.reset();
    m_lastOpened = {};
    m_knownUpTo.reset();
    m_known.reset();
}

/// What is opened again, and what "the same as before" means, follow the new name.
void WantedMailbox::renamed(const MailboxRenamed &change)
{
    const auto follow = [&change](MailboxName &name) {
        name = name.renamed(change.from, change.to, change.delimiter);
    };
    follow(m_lastOpened.mailbox);
    if (m_wanted)
        follow(m_wanted->mailbox);
}

} // namespace imap
