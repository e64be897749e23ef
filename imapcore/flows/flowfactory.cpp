// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/flowfactory.h"

#include "imapcore/flows/appendact.h"
#include "imapcore/flows/askaboutmailbox.h"
#include "imapcore/flows/closeact.h"
#include "imapcore/flows/copyact.h"
#include "imapcore/flows/countfolders.h"
#include "imapcore/flows/createfolders.h"
#include "imapcore/flows/deletefolders.h"
#include "imapcore/flows/expungeact.h"
#include "imapcore/flows/fetchbytes.h"
#include "imapcore/flows/fetchline.h"
#include "imapcore/flows/fetchrows.h"
#include "imapcore/flows/findmatching.h"
#include "imapcore/flows/gathermatching.h"
#include "imapcore/flows/leaveselected.h"
#include "imapcore/flows/listfolders.h"
#include "imapcore/flows/locatemessage.h"
#include "imapcore/flows/moveact.h"
#include "imapcore/flows/poll.h"
#include "imapcore/flows/readparts.h"
#include "imapcore/flows/renamefolder.h"
#include "imapcore/flows/runtypedline.h"
#include "imapcore/flows/selectmailbox.h"
#include "imapcore/flows/sortmailbox.h"
#include "imapcore/flows/storeact.h"
#include "imapcore/flows/subscribefolders.h"
#include "imapcore/flows/takemessage.h"
#include "imapcore/flows/threadmailbox.h"

namespace imap {

namespace {

struct Maker
{
    using Made = std::unique_ptr<Flow>;
    Made operator()(const ListMailboxes &) const { return std::make_unique<ListFolders>(); }
    Made operator()(const CountMailboxes &o) const
    {
        return std::make_unique<CountFolders>(o.mailboxes);
    }
    Made operator()(const OpenMailbox &o) const { return std::make_unique<SelectMailbox>(o); }
    Made operator()(const LeaveMailbox &) const { return std::make_unique<LeaveSelected>(); }
    Made operator()(const FetchEnvelopes &o) const { return std::make_unique<FetchRows>(o); }
    Made operator()(const ReadMessage &o) const { return std::make_unique<ReadParts>(o); }
    Made operator()(const FetchSection &o) const { return std::make_unique<FetchBytes>(o); }
    Made operator()(const SearchMessages &o) const { return std::make_unique<FindMatching>(o); }
    Made operator()(const SortMessages &o) const { return std::make_unique<SortMailbox>(o); }
    Made operator()(const ThreadMessages &o) const { return std::make_unique<ThreadMailbox>(o); }
    Made operator()(const SearchMailbox &o) const { return std::make_unique<GatherMatching>(o); }
    Made operator()(const Refresh &) const { return std::make_unique<Poll>(); }
    Made operator()(const CreateMailbox &o) const { return std::make_unique<CreateFolders>(o); }
    Made operator()(const DeleteMailboxes &o) const { return std::make_unique<DeleteFolders>(o); }
    Made operator()(const RenameMailbox &o) const { return std::make_unique<RenameFolder>(o); }
    Made operator()(const SubscribeMailboxes &o) const
    {
        return std::make_unique<SubscribeFolders>(o);
    }
    Made operator()(const StoreFlags &o) const { return std::make_unique<StoreAct>(o); }
    Made operator()(const CopyMessages &o) const { return std::make_unique<CopyAct>(o); }
    Made operator()(const MoveMessages &o) const { return std::make_unique<MoveAct>(o); }
    Made operator()(const ExpungeMessages &o) const { return std::make_unique<ExpungeAct>(o); }
    Made operator()(const CloseMailbox &o) const { return std::make_unique<CloseAct>(o); }
    Made operator()(const AppendMessage &o) const { return std::make_unique<AppendAct>(o); }
    Made operator()(const FetchAnswer &o) const { return std::make_unique<FetchLine>(o); }
    Made operator()(const FetchWhole &o) const { return std::make_unique<TakeMessage>(o); }
    Made operator()(const FindMessage &o) const { return std::make_unique<LocateMessage>(o); }
    Made operator()(const InspectMailbox &o) const
    {
        return std::make_unique<AskAboutMailbox>(o.mailbox);
    }
    Made operator()(const RunTyped &o) const { return std::make_unique<RunTypedLine>(o); }
    template <typename Act>
    Made operator()(const Act &) const
    {
        return std::make_unique<Poll>();
    }
};

struct Selection
{
    const MessageSelection *operator()(const StoreFlags &o) const { return &o.messages; }
    const MessageSelection *operator()(const CopyMessages &o) const { return &o.messages; }
    const MessageSelection *operator()(const MoveMessages &o) const { return &o.messages; }
    const MessageSelection *operator()(const ExpungeMessages &o) const { return &o.messages; }
    const MessageSelection *operator()(const CloseMailbox &o) const { return &o.messages; }
    const MessageSelection *operator()(const FetchWhole &o) const { return &o.messages; }
    const MessageSelection *operator()(const FindMessage &o) const { return &o.messages; }
    const MessageSelection *operator()(const SearchMailbox &o) const { return &o.messages; }
    template <typename Other>
    const MessageSelection *operator()(const Other &) const
    {
        return nullptr;
    }
};

} // namespace

const MessageSelection *selectionOf(const Operation &operation)
{
    return std::visit(Selection{}, operation);
}

std::unique_ptr<Flow> flowFor(const Operation &operation)
{
    return std::visit(Maker{}, operation);
}

} // namespace imap
