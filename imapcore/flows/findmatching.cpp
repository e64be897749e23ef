// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/findmatching.h"

#include "imapcore/flows/notselected.h"

namespace imap {

FindMatching::FindMatching(SearchMessages operation)
    : m_operation(std::move(operation))
{
}

Step FindMatching::start(ServerMirror &mirror)
{
    if (!isStillSelected(mirror, m_operation.uidValidity))
        return Finished{notSelectedNow(mirror)};
    SearchCommand search;
    search.program = m_operation.program;
    if (mirror.capabilities().has("ESEARCH"))
        search.returnOptions = {QByteArrayLiteral("ALL")};
    // A server may search in what it told this session last: NOOP makes it look at what others did.
    const QByteArray purpose = QByteArrayLiteral("Find messages");
    return Send{{{NoopCommand{}, purpose}, {search, purpose}}};
}

void FindMatching::observe(const Response &response, ServerMirror &mirror)
{
    m_found.observe(response, mirror);
}

Step FindMatching::resume(const CommandResult &result, ServerMirror &mirror)
{
    if (std::holds_alternative<NoopCommand>(result.command))
        return Await{};
    if (!result.ok())
        return refused(result);
    if (!m_found.uids())
        return Finished{FoundUids::noAnswer()};
    if (!isStillSelected(mirror, m_operation.uidValidity))
        return Finished{notSelectedNow(mirror)};
    return Finished{FoundMessages{FoundUids::presentIn(mirror.selected().uids(), *m_found.uids())}};
}

} // namespace imap
