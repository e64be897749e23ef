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
    return Send{{{search, QByteArrayLiteral("Find messages")}}};
}

void FindMatching::observe(const Response &response, ServerMirror &)
{
    if (const auto *esearch = std::get_if<EsearchData>(&response); esearch && esearch->uid) {
        m_found = esearch->all.value_or(UidSet());
    } else if (const auto *search = std::get_if<SearchData>(&response)) {
        if (!m_found)
            m_found = UidSet();
        for (const quint32 uid : search->ids)
            m_found->add(Uid(uid));
    }
}

Step FindMatching::resume(const CommandResult &result, ServerMirror &)
{
    if (!result.ok())
        return refused(result);
    if (!m_found) // an OK without an answer is no answer
        return Finished{ImapError(ProtocolViolation{
            ProtocolViolation::Kind::Malformed, QByteArrayLiteral("SEARCH"), {}})};
    return Finished{FoundMessages{*m_found}};
}

} // namespace imap
