// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"

#include <memory>

namespace imap {

/// Does something with a mailbox that is not the one open on its connection:
///   SELECT or EXAMINE, UIDs   -> Stale when the UIDVALIDITY is not the planned one
///   the act's own steps
///   `after`                   what was open before is opened again, or nothing
/// Where the mailbox is selected already, the first step is left out. The window hears nothing of
/// the visit but counts.
class VisitMailbox : public Flow
{
public:
    /// An invalid `planned` allows any UIDVALIDITY. `after` may be null.
    VisitMailbox(const OpenMailbox &place, UidValidity planned, std::unique_ptr<Flow> act,
                 std::unique_ptr<Flow> after);
    ~VisitMailbox() override;

    [[nodiscard]] QList<Command> plan(const ServerMirror &mirror) const override;
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;
    void observe(const Response &response, ServerMirror &mirror) override;
    [[nodiscard]] bool wantsWire() const override { return m_act->wantsWire(); }
    void observeWire(const Response &response, const QByteArray &wire) override;
    [[nodiscard]] Outcome endedBy(const ImapError &error, const ServerMirror &mirror) override;
    /// An act that has not begun never does; the window still wants its mailbox back.
    [[nodiscard]] bool letGo() override;
    [[nodiscard]] bool needsSelected() const override { return true; }
    [[nodiscard]] bool outlivesSelected() const override { return true; }
    [[nodiscard]] Progress progress() const override { return m_act->progress(); }

private:
    enum class State : quint8 { Going, Acting, Returning };
    [[nodiscard]] Flow &current() const;
    [[nodiscard]] bool isThere(const ServerMirror &mirror) const;
    [[nodiscard]] Step follow(Step step, ServerMirror &mirror);
    [[nodiscard]] Step act(ServerMirror &mirror);
    [[nodiscard]] Step goBack(ServerMirror &mirror);
    void passNews();

    OpenMailbox m_place;
    UidValidity m_planned;
    std::unique_ptr<Flow> m_go;
    std::unique_ptr<Flow> m_act;
    std::unique_ptr<Flow> m_after;
    State m_state = State::Going;
    Outcome m_outcome = Done{};
    bool m_letGo = false;
    bool m_left = false; // what was selected before no longer is
};

} // namespace imap
