// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"
#include "imapcore/types/typedline.h"

#include <deque>
#include <memory>

namespace imap {

/// A command as a person typed it, and then whatever it takes for the window to show what the
/// server holds:
///   the command                     -> TypedAnswer, whatever the server says
///   SELECT, EXAMINE                 SelectMailbox from its OK on; CLOSE, UNSELECT: MailboxClosed
///   STORE .SILENT, FETCH BODY[...]  UID FETCH FLAGS where the server told no flags
///   COPY, MOVE, APPEND              STATUS of the target
///   CREATE, DELETE, RENAME, SUBSCRIBE, UNSUBSCRIBE, LIST, LSUB   the folder list again
/// IDLE runs until DONE; it gives way to everything else.
class RunTypedLine : public Flow
{
public:
    explicit RunTypedLine(RunTyped operation);

    [[nodiscard]] QList<Command> plan(const ServerMirror &mirror) const override;
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;
    void observe(const Response &response, ServerMirror &mirror) override;
    [[nodiscard]] bool letGo() override { return true; } // the window follows what was sent
    [[nodiscard]] bool needsSelected() const override { return true; }
    [[nodiscard]] bool outlivesSelected() const override { return true; }
    [[nodiscard]] bool givesWay() const override { return m_words.verb == "IDLE" && !m_answer; }

private:
    [[nodiscard]] Step digest(const CommandResult &result, ServerMirror &mirror);
    [[nodiscard]] Step next(ServerMirror &mirror);
    [[nodiscard]] Step take(Step step, ServerMirror &mirror);
    [[nodiscard]] Step afterSelect(const CommandResult &result, ServerMirror &mirror);
    void afterFolderCommand(ServerMirror &mirror);
    void afterRename(ServerMirror &mirror);
    void afterClose(ServerMirror &mirror);
    void askFlags(const ServerMirror &mirror);
    void lookAt(const MailboxName &mailbox, const ServerMirror &mirror);
    void follow(std::unique_ptr<Flow> flow) { m_rest.push_back(std::move(flow)); }
    void follow(CommandBody body);

    TypedCommand m_command;
    TypedWords m_words;
    std::optional<TypedAnswer> m_answer;
    std::deque<std::unique_ptr<Flow>> m_rest; // the first one runs
    bool m_flagsTold = false;
    MailboxName m_quotaOf;
    QByteArrayList m_quotaRoots;
    QList<QuotaData> m_quotas;
    std::optional<RightsTold> m_rights; // as told last
};

} // namespace imap
