// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/countselected.h"

namespace imap {

Step CountSelected::start(ServerMirror &mirror)
{
    if (!mirror.hasSelected())
        return Finished{Done{}};
    SearchCommand search;
    search.program = SearchProgram("UNSEEN");
    if (mirror.capabilities().has("ESEARCH"))
        search.returnOptions = {QByteArrayLiteral("COUNT")};
    return Send{{{search, QByteArrayLiteral("Count messages")}}};
}

void CountSelected::observe(const Response &response, ServerMirror &)
{
    if (const auto *esearch = std::get_if<EsearchData>(&response))
        m_unseen = esearch->count;
    else if (const auto *search = std::get_if<SearchData>(&response))
        m_unseen = static_cast<quint32>(search->ids.size());
}

Step CountSelected::resume(const CommandResult &result, ServerMirror &mirror)
{
    if (!result.ok())
        return refused(result);
    if (mirror.hasSelected()) {
        MailboxStatus status;
        status.messages = mirror.selected().exists();
        status.unseen = m_unseen;
        if (mirror.selected().safeModSeq().isValid())
            status.highestModSeq = mirror.selected().safeModSeq().value();
        announce(MailboxCounted{mirror.selected().name(), status});
    }
    return Finished{Done{}};
}

} // namespace imap
