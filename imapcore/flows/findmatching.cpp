// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/findmatching.h"

namespace imap {

FindMatching::FindMatching(SearchMessages operation)
    : m_operation(std::move(operation))
{
}

Step FindMatching::start(ServerMirror &mirror)
{
    if (!isStillSelected(mirror, m_operation.uidValidity))
        return Finished{ImapError(Stale{mirror.hasSelected() ? Stale::Kind::UidValidityChanged
                                                             : Stale::Kind::MailboxClosed})};
    SearchCommand search;
    search.program = m_operation.program;
    if (mirror.capabilities().has("ESEARCH"))
        search.returnOptions = {QByteArrayLiteral("ALL")};
    // A server may search in what it told this session last: NOOP makes it look at what others did.
    const QByteArray purpose = QByteArrayLiteral("Find messages");
    return Send{{{NoopCommand{}, purpose}, {search, purpose}}};
}

void FindMatching::observe(const Response &response, ServerMirror &)
{
    m_found.observe(response);
}

Step FindMatching::resume(const CommandResult &result, ServerMirror &)
{
    if (std::holds_alternative<NoopCommand>(result.command))
        return Await{};
    if (!result.ok())
        return refused(result);
    if (!m_found.uids())
        return Finished{FoundUids::noAnswer()};
    return Finished{FoundMessages{*m_found.uids()}};
}

} // namespace imap
