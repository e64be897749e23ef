// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/textclean.h"
#include "ui/models/foldernode.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

/// Ends of the levels of a name: "a/b/c" gives 1, 3, 5. Empty levels belong to the level before, so
/// that odd names ("/a", "a//b", "a/") still have a row each.
QList<qsizetype> levelEnds(const QByteArray &wire, imap::HierarchyDelimiter delimiter)
{
    QList<qsizetype> ends;
    if (delimiter.isPresent()) {
        for (qsizetype at = 1; at < wire.size() - 1 && ends.size() < maxFolderDepth - 1; ++at) {
            const char separator = delimiter.value();
            if (wire.at(at) == separator && wire.at(at - 1) != separator &&
                wire.at(at + 1) != separator)
                ends.append(at);
        }
    }
    ends.append(wire.size());
    return ends;
}

/// INBOX in any case is one folder, also as the first level of others (RFC 9051, 5.1).
bool startsWithInboxLevel(const QByteArray &wire, imap::HierarchyDelimiter delimiter)
{
    return wire.size() >= 5 && wire.left(5).compare("INBOX", Qt::CaseInsensitive) == 0 &&
           (wire.size() == 5 || (delimiter.isPresent() && wire.at(5) == delimiter.value()));
}

int useRank(const FolderNode &node)
{
    using imap::SpecialUse;
    switch (node.use) {
    case SpecialUse::Inbox:
        return 0;
    case SpecialUse::Drafts:
        return 1;
    case SpecialUse::Sent:
        return 2;
    case SpecialUse::Archive:
        return 3;
    case SpecialUse::All:
        return 4;
    case SpecialUse::Flagged:
        return 5;
    case SpecialUse::Important:
        return 6;
    case SpecialUse::Junk:
        return 7;
    case SpecialUse::Trash:
        return 8;
    case SpecialUse::None:
        break;
    }
    return node.sharedRoot ? 10 : 9;
}

QCollator folderCollator()
{
    // The C locale compares bytes; people expect a to stand beside A there, too.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

void sortSiblings(std::vector<std::unique_ptr<FolderNode>> &siblings, const QCollator &collator)
{
    struct Entry
    {
        int rank;
        QCollatorSortKey sortKey;
        std::unique_ptr<FolderNode> node;
    };
    std::vector<Entry> entries;
    entries.reserve(siblings.size());
    for (auto &node : siblings) {
        const int rank = useRank(*node);
        entries.push_back({rank, collator.sortKey(node->label), std::move(node)});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        const int order = a.sortKey.compare(b.sortKey);
        return order != 0 ? order < 0 : a.node->key < b.node->key;
    });
    for (size_t i = 0; i < entries.size(); ++i) {
        siblings[i] = std::move(entries[i].node);
        siblings[i]->row = static_cast<int>(i);
        sortSiblings(siblings[i]->children, collator);
    }
}

/// Collects the rows of one LIST answer.
class TreeBuilder
{
public:
    void add(const imap::MailboxInfo &info)
    {
        const QByteArray wire = info.name.wire();
        if (wire.isEmpty())
            return;
        const bool underInbox = startsWithInboxLevel(wire, info.delimiter);
        FolderNode *parent = nullptr;
        qsizetype start = 0;
        const QList<qsizetype> ends = levelEnds(wire, info.delimiter);
        for (const qsizetype end : ends) {
            QByteArray key = wire.left(end);
            if (underInbox)
                key.replace(0, 5, "INBOX");
            // Keys are whole prefixes, so one table serves all levels.
            FolderNode *node = m_byKey.value(key);
            if (!node)
                node = make(parent, key, wire.mid(start, end - start), info.delimiter);
            parent = node;
            start = end + 1;
        }
        fill(*parent, info);
    }

    void markNamespace(const imap::NamespaceEntry &entry, const QString &label)
    {
        QByteArray key = entry.prefix;
        if (entry.delimiter.isPresent() && key.endsWith(entry.delimiter.value()))
            key.chop(1);
        if (FolderNode *node = m_byKey.value(key)) {
            node->sharedRoot = true;
            if (!node->isSelectable())
                node->label = label;
        }
    }

    std::vector<std::unique_ptr<FolderNode>> take()
    {
        sortSiblings(m_top, folderCollator());
        return std::move(m_top);
    }

private:
    FolderNode *make(FolderNode *parent, const QByteArray &key, const QByteArray &leaf,
                     imap::HierarchyDelimiter delimiter)
    {
        auto node = std::make_unique<FolderNode>();
        FolderNode *made = node.get();
        made->kind = FolderKind::Container;
        made->parent = parent;
        made->key = key;
        made->name = imap::MailboxName::fromWire(key);
        made->delimiter = delimiter;
        made->label = folderLabel(leaf);
        m_byKey.insert(key, made);
        (parent ? parent->children : m_top).push_back(std::move(node));
        return made;
    }

    static void fill(FolderNode &node, const imap::MailboxInfo &info)
    {
        if (node.kind == FolderKind::Mailbox && node.isSelectable())
            return; // the same name twice: the first usable line counts
        node.kind = FolderKind::Mailbox;
        node.name = info.name;
        node.delimiter = info.delimiter;
        node.attributes = info.attributes;
        node.use = info.specialUse();
    }

    std::vector<std::unique_ptr<FolderNode>> m_top;
    QHash<QByteArray, FolderNode *> m_byKey;
};

QString builderText(const char *text)
{
    return QCoreApplication::translate("ui::FolderTreeModel", text);
}

} // namespace

QString folderLabel(const QByteArray &leaf)
{
    const QString text = imap::MailboxName::fromWire(leaf).text();
    const QString label = mime::tidyLine(mime::withoutDirectionCharacters(text));
    return label.isEmpty() ? QString::fromLatin1(leaf.toPercentEncoding()) : label;
}

std::vector<std::unique_ptr<FolderNode>> buildFolderTree(const QList<imap::MailboxInfo> &mailboxes,
                                                         const imap::Namespaces &namespaces)
{
    TreeBuilder builder;
    for (const imap::MailboxInfo &info : mailboxes)
        builder.add(info);
    const QString others = builderText(QT_TRANSLATE_NOOP("ui::FolderTreeModel", "Other users"));
    const QString shared = builderText(QT_TRANSLATE_NOOP("ui::FolderTreeModel", "Shared folders"));
    for (const imap::NamespaceEntry &entry : namespaces.otherUsers)
        builder.markNamespace(entry, others);
    for (const imap::NamespaceEntry &entry : namespaces.shared)
        builder.markNamespace(entry, shared);
    return builder.take();
}

} // namespace ui
