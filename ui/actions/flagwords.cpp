// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FlagActions that words acts: what is to be done, and what was done.
#include "ui/actions/actwords.h"
#include "ui/actions/flagactions.h"

namespace ui {

QString FlagActions::title(Mark mark, quint64 count)
{
    const QString what = messagesText(count);
    switch (mark) {
    case Mark::Read:
        return tr("Mark %1 as read").arg(what);
    case Mark::Unread:
        return tr("Mark %1 as unread").arg(what);
    case Mark::Answered:
        return tr("Mark %1 as answered").arg(what);
    case Mark::NotAnswered:
        return tr("Mark %1 as not answered").arg(what);
    case Mark::Flagged:
        return tr("Flag %1").arg(what);
    case Mark::NotFlagged:
        return tr("Remove the flag from %1").arg(what);
    case Mark::Draft:
        return tr("Mark %1 as draft").arg(what);
    case Mark::NotDraft:
        return tr("Mark %1 as not a draft").arg(what);
    case Mark::Deleted:
        return tr("Mark %1 as deleted").arg(what);
    case Mark::NotDeleted:
        return tr("Undelete %1").arg(what);
    case Mark::Junk:
        return tr("Mark %1 as junk").arg(what);
    case Mark::NotJunk:
        break;
    }
    return tr("Mark %1 as not junk").arg(what);
}

QString FlagActions::deleteTip(bool moves)
{
    return moves ? tr("Move the selected messages to the trash folder; marked as deleted, they "
                      "would only lose the label of this folder")
                 : tr("Mark the selected messages as deleted; they stay until they are expunged");
}

QString FlagActions::told(Mark mark, quint64 count)
{
    const QString what = messagesText(count);
    switch (mark) {
    case Mark::Read:
        return tr("%1 marked as read.").arg(what);
    case Mark::Unread:
        return tr("%1 marked as unread.").arg(what);
    case Mark::Answered:
        return tr("%1 marked as answered.").arg(what);
    case Mark::NotAnswered:
        return tr("%1 marked as not answered.").arg(what);
    case Mark::Flagged:
        return tr("%1 flagged.").arg(what);
    case Mark::NotFlagged:
        return tr("The flag is off %1.").arg(what);
    case Mark::Draft:
        return tr("%1 marked as draft.").arg(what);
    case Mark::NotDraft:
        return tr("%1 marked as not a draft.").arg(what);
    case Mark::Deleted:
        return tr("%1 marked as deleted; nothing is gone until you expunge.").arg(what);
    case Mark::NotDeleted:
        return tr("%1 undeleted.").arg(what);
    case Mark::Junk:
        return tr("%1 marked as junk.").arg(what);
    case Mark::NotJunk:
        break;
    }
    return tr("%1 marked as not junk.").arg(what);
}

} // namespace ui
