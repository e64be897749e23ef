// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ErrorWords for refused acts on folders.
#include "ui/errorwords.h"

#include <algorithm>
#include <array>

namespace ui {

namespace {

bool changesFolders(const QByteArray &verb)
{
    static constexpr std::array verbs{"CREATE", "DELETE", "RENAME", "SUBSCRIBE", "UNSUBSCRIBE"};
    return std::any_of(verbs.begin(), verbs.end(),
                       [&verb](const char *one) { return verb == one; });
}

} // namespace

ErrorText ErrorWords::refusedFolderAct(const imap::Refused &refused) const
{
    const imap::ResponseCode &code = refused.code;
    if (!changesFolders(refused.command))
        return {};
    if (code.is("ALREADYEXISTS"))
        return {tr("A folder of this name already exists."),
                tr("Choose another name. If you do not see the folder, it may be new or hidden."),
                {}};
    if (code.is("HASCHILDREN"))
        return {tr("There are folders inside this one, so it was not deleted."),
                tr("Delete those first."),
                {}};
    if (code.is("NONEXISTENT"))
        return {tr("%1 has no folder of this name any more.").arg(m_host),
                tr("It was deleted or renamed elsewhere. The folder list has been refreshed."),
                {}};
    if (code.is("INUSE"))
        return {tr("The folder is in use, so the server leaves it as it is."),
                tr("Close it in other mail programs, or try again in a minute."),
                {}};
    if (code.is("LIMIT"))
        return {tr("A limit of %1 was reached.").arg(m_host),
                tr("There may be too many folders, or the name may be too long or too deep."),
                {}};
    if (code.is("CANNOT"))
        return {tr("%1 does not allow this name or place for a folder.").arg(m_host),
                tr("Choose another name."),
                {}};
    return {};
}

} // namespace ui
