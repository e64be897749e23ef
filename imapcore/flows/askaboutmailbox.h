// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"

#include <QHash>

namespace imap {

/// Asks what can be known of one mailbox without opening it. All questions go out together:
///   STATUS         -> counts; refused with extra items: once more with the plain ones
///   GETQUOTAROOT   -> QuotaTold, where QUOTA is offered
///   MYRIGHTS       -> RightsTold, where ACL is offered
///   GETACL         -> who may do what, where ACL is offered
/// Each may be refused on its own; the outcome is MailboxFacts with whatever was told. After
/// opening a mailbox only its limits (quota and rights) are asked for.
class AskAboutMailbox : public Flow
{
public:
    enum class Questions { Everything, Limits };

    explicit AskAboutMailbox(MailboxName mailbox, Questions questions = Questions::Everything)
        : m_questions(questions)
    {
        m_facts.mailbox = std::move(mailbox);
    }
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;
    void observe(const Response &response, ServerMirror &mirror) override;

private:
    [[nodiscard]] Command statusCommand() const;
    void tellQuota();

    Questions m_questions;
    MailboxFacts m_facts;
    QByteArrayList m_items;
    QByteArrayList m_roots; // of this mailbox, as QUOTAROOT named them
    /// Every QUOTA seen, by root: others may be asked for at the same time.
    QHash<QByteArray, QuotaData> m_heard;
    qsizetype m_inFlight = 0;
    bool m_plainItems = false;
};

/// The STATUS items this server knows, all of them. MAILBOXID is not among them: asked for with
/// others, Cyrus 3.6 answers with random bytes.
[[nodiscard]] QByteArrayList allStatusItems(const CapabilitySet &offered);

} // namespace imap
