// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"
#include "imapcore/flows/toldrows.h"

#include <algorithm>

namespace imap {

/// UID FETCH of table rows (or of their structures); the answers arrive as MessagesUpdated through
/// the mirror.
class FetchRows : public Flow
{
public:
    /// Whether its progress is told.
    enum class Told : quint8 { AsWork, Quietly };
    explicit FetchRows(FetchEnvelopes operation, Told told = Told::AsWork)
        : m_operation(std::move(operation))
        , m_told(told)
    {
    }
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;
    void observe(const Response &response, ServerMirror &mirror) override;
    [[nodiscard]] bool needsSelected() const override { return true; }
    [[nodiscard]] bool sharesSelected() const override { return m_told == Told::Quietly; }
    [[nodiscard]] Progress progress() const override
    {
        return m_told == Told::Quietly ? Progress()
                                       : Progress{std::min(m_received, m_operation.uids.count()),
                                                  m_operation.uids.count(), "Fetch rows"};
    }

private:
    FetchEnvelopes m_operation;
    Told m_told;
    quint64 m_received = 0;
};

/// UIDs and flags of the messages that EXISTS announced, with their envelopes when they are few; or
/// of all from a UID on: what came while nobody listened.
///   UID FETCH n:*   -> MailArrived
class FetchArrivals : public Flow
{
public:
    FetchArrivals() = default;
    explicit FetchArrivals(Uid from)
        : m_from(from)
        , m_always(true)
    {
    }
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;
    void observe(const Response &response, ServerMirror &mirror) override;
    [[nodiscard]] bool needsSelected() const override { return true; }

private:
    Uid m_from;
    bool m_always = false;
    ToldRows m_rows;
};

} // namespace imap
