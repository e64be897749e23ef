// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/recount.h"

namespace ui {

namespace {

struct ChangedMailbox
{
    using Found = std::optional<imap::MailboxName>;
    Found operator()(const imap::StoreFlags &o) const { return o.messages.mailbox; }
    Found operator()(const imap::MoveMessages &o) const { return o.messages.mailbox; }
    Found operator()(const imap::ExpungeMessages &o) const { return o.messages.mailbox; }
    Found operator()(const imap::CloseMailbox &o) const { return o.messages.mailbox; }
    template <typename Other>
    Found operator()(const Other &) const
    {
        return {};
    }
};

} // namespace

std::optional<imap::MailboxName> changedElsewhere(const imap::Operation &operation,
                                                  const imap::MailboxName &open)
{
    using Base = imap::Operation::variant;
    std::optional<imap::MailboxName> changed =
        std::visit(ChangedMailbox{}, static_cast<const Base &>(operation));
    if (changed == open)
        changed.reset();
    return changed;
}

} // namespace ui
