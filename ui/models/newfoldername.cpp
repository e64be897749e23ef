// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/newfoldername.h"

#include "imapcore/types/modifiedutf7.h"
#include "ui/models/foldertreemodel.h"

namespace ui {

NewFolderName::NewFolderName(const QString &typed, const Parent &parent,
                             const FolderTreeModel &folders)
    : m_typed(typed)
{
    if (typed.isEmpty())
        return;
    m_levels = parent.delimiter.isPresent() ? typed.split(QLatin1Char(parent.delimiter.value()))
                                            : QStringList{typed};
    Parent above = parent;
    for (const QString &leaf : std::as_const(m_levels)) {
        addLevel(leaf, above, folders);
        if (!m_problem.isEmpty())
            return;
    }
    if (m_missing.isEmpty())
        m_problem = tr("There is a folder of this name already.");
}

void NewFolderName::addLevel(const QString &leaf, Parent &above, const FolderTreeModel &folders)
{
    if (leaf.isEmpty()) {
        m_problem = tr("“%1” separates levels: there must be a name before and after it.")
                        .arg(QLatin1Char(above.delimiter.value()));
        return;
    }
    m_problem = problemOf(leaf, {});
    if (!m_problem.isEmpty())
        return;
    const imap::MailboxName mailbox = child(above, leaf);
    const imap::MailboxInfo there = folders.infoAt(folders.mailboxIndex(above.accountId, mailbox));
    if (there.has("\\noinferiors") && m_mailboxes.size() + 1 < m_levels.size()) {
        m_problem = tr("The server allows no folders inside “%1”.").arg(leaf);
        return;
    }
    m_mailboxes.append(mailbox);
    if (there.name.isEmpty() || there.has("\\nonexistent"))
        m_missing.append(mailbox);
    above.name = mailbox;
}

QString NewFolderName::problemOf(const QString &leaf, imap::HierarchyDelimiter delimiter)
{
    if (leaf.isEmpty())
        return tr("A folder needs a name.");
    if (!imap::MailboxName::fromText(leaf).ok())
        return tr("Line breaks and other control characters cannot be part of a name.");
    if (delimiter.isPresent() && leaf.contains(QLatin1Char(delimiter.value())))
        return tr("“%1” separates levels on this server, so it cannot be part of a name. Drag the "
                  "folder to put it inside another.")
            .arg(QLatin1Char(delimiter.value()));
    return {};
}

QString NewFolderName::warning() const
{
    if (!isGood())
        return {};
    if (m_typed.contains(QLatin1Char('%')) || m_typed.contains(QLatin1Char('*')))
        return tr("“%” and “*” mean “any folder” in IMAP. Some servers refuse them in a name, and "
                  "other programs may show such a folder wrongly.");
    for (const QString &leaf : m_levels) {
        if (leaf.trimmed() != leaf)
            return tr("The name begins or ends with a blank, which is hard to see.");
    }
    constexpr qsizetype usualLimit = 200;
    if (mailbox().wire().size() > usualLimit)
        return tr("The name takes %1 bytes. Many servers allow about 200.")
            .arg(mailbox().wire().size());
    return {};
}

imap::MailboxName NewFolderName::child(const Parent &parent, const QString &leaf)
{
    QByteArray wire = parent.name.isEmpty() ? parent.prefix : parent.name.wire();
    if (!parent.name.isEmpty() && parent.delimiter.isPresent() &&
        !wire.endsWith(parent.delimiter.value()))
        wire += parent.delimiter.value();
    return imap::MailboxName::fromWire(wire + imap::encodeModifiedUtf7(leaf));
}

NewFolderName::Parent NewFolderName::parentAt(const FolderTreeModel &folders,
                                              const QModelIndex &row)
{
    Parent parent;
    parent.accountId = row.data(AccountIdRole).toInt();
    const imap::NamespaceEntry personal = folders.personalSpace(parent.accountId);
    const imap::MailboxInfo info = folders.infoAt(row);
    parent.name = info.name;
    parent.delimiter = info.name.isEmpty() ? personal.delimiter : info.delimiter;
    parent.prefix = personal.prefix;
    return parent;
}

} // namespace ui
