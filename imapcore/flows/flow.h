// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mirror/servermirror.h"
#include "imapcore/sasl/saslmechanism.h"
#include "imapcore/types/command.h"
#include "imapcore/types/outcome.h"
#include "imapcore/types/response.h"

#include <QByteArray>
#include <QList>

#include <variant>

namespace imap {

/// Write these commands; resume() follows once for each of them, in the order they complete.
struct Send
{
    QList<Command> commands;
};
/// Nothing new to write: commands of this flow are still in flight.
struct Await
{
};
/// The tagged OK of STARTTLS was seen: start TLS, then resume with an OK.
struct UpgradeToTls
{
};
/// A password is needed to go on: resumeWithPassword() follows.
struct AskPassword
{
    bool rejected = false;
    QByteArray serverText;
};
/// The answer to the challenge of AUTHENTICATE that resumeWithChallenge() brought.
struct Respond
{
    Secret answer;
};
/// A key has to be derived, which takes long: resumeWithKey() follows.
struct DeriveKey
{
    SaslKeyWanted wanted;
};
/// The end, well or not. News of this flow are taken before.
struct Finished
{
    Outcome outcome;
};

using Step = std::variant<Send, Await, UpgradeToTls, AskPassword, Respond, DeriveKey, Finished>;

/// A command's tagged answer and which of the Send's commands it was.
struct CommandResult
{
    StatusResponse status;
    CommandBody command;
    [[nodiscard]] bool ok() const { return status.kind == StatusKind::Ok; }
};

/// One thing a person wants, as a step machine without I/O: "last result in, next command out".
/// Owned and driven by Session, so none outlives its connection. The mirror is up to date before
/// resume() is called (rule 5).
class Flow
{
public:
    Flow() = default;
    Flow(const Flow &) = delete;
    Flow &operator=(const Flow &) = delete;
    virtual ~Flow() = default;

    /// The commands that change the server, as start() would send them now if each succeeds. What
    /// a person is shown before an act is exactly this. Empty for flows that change nothing.
    [[nodiscard]] virtual QList<Command> plan(const ServerMirror &mirror) const;
    [[nodiscard]] virtual Step start(ServerMirror &mirror) = 0;
    [[nodiscard]] virtual Step resume(const CommandResult &result, ServerMirror &mirror) = 0;
    /// TLS is up after UpgradeToTls; what was learnt in clear is gone from `mirror`.
    [[nodiscard]] virtual Step resumeInTls(ServerMirror &mirror);
    /// The answer to AskPassword; an empty one means there is none, `problem` says why.
    [[nodiscard]] virtual Step resumeWithPassword(const Secret &password, const QString &problem,
                                                  ServerMirror &mirror);
    /// A "+" of the server to AUTHENTICATE, decoded; none when it was no base64.
    [[nodiscard]] virtual Step resumeWithChallenge(const std::optional<QByteArray> &challenge,
                                                   ServerMirror &mirror);
    [[nodiscard]] virtual Step resumeWithKey(const Secret &key, ServerMirror &mirror);
    /// An untagged response that came while a command of this flow was in flight; the mirror has it
    /// already.
    virtual void observe(const Response &response, ServerMirror &mirror);
    /// The same as it came over the wire, for flows that want it.
    [[nodiscard]] virtual bool wantsWire() const { return false; }
    virtual void observeWire(const Response &, const QByteArray &) {}
    /// The outcome when the flow must end here, by a lost connection for example: an act tells what
    /// it had done until then.
    [[nodiscard]] virtual Outcome endedBy(const ImapError &error, const ServerMirror &mirror);
    /// Nobody waits for the outcome any more. True: it has to go on to a sound end all the same.
    [[nodiscard]] virtual bool letGo() { return false; }
    /// Changes this flow announces itself (a finished list, an opened mailbox), since the last
    /// call.
    [[nodiscard]] QList<Change> takeNews() { return std::exchange(m_news, {}); }

    /// Works on the selected mailbox: one such flow at a time.
    [[nodiscard]] virtual bool needsSelected() const { return false; }
    /// Of those, several that only read by UID: the next is sent before this one is answered, so
    /// that the server does not stand still between them.
    [[nodiscard]] virtual bool sharesSelected() const { return false; }
    /// Still wanted when another mailbox is opened before it began.
    [[nodiscard]] virtual bool outlivesSelected() const { return !needsSelected(); }
    /// Runs until something else needs the connection: a typed IDLE.
    [[nodiscard]] virtual bool givesWay() const { return false; }
    /// Octets or messages done and in all, for the progress display; 0 / 0 when there is nothing to
    /// tell.
    struct Progress
    {
        quint64 done = 0;
        quint64 total = 0;
        QByteArray purpose = {}; // as in its commands
    };
    [[nodiscard]] virtual Progress progress() const { return {}; }

protected:
    void announce(Change change) { m_news.append(std::move(change)); }
    /// The usual end of a refused command.
    [[nodiscard]] static Finished refused(const CommandResult &result);

private:
    QList<Change> m_news;
};

/// The FETCH items of a table row: UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE.
[[nodiscard]] QList<FetchItem> rowItems();
/// Whether work planned under `planned` may touch the mailbox that is selected now.
[[nodiscard]] bool isStillSelected(const ServerMirror &mirror, UidValidity planned);

} // namespace imap
