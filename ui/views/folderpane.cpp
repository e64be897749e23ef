// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/folderpane.h"

#include "ui/models/folderfiltermodel.h"
#include "ui/models/foldertreemodel.h"
#include "ui/views/emptystate.h"
#include "ui/views/filteredit.h"
#include "ui/views/folderview.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QSettings>
#include <QVBoxLayout>

namespace ui {

namespace {

// Stepping through the tree by keyboard opens the folder the person stops at.
constexpr int keyboardDelayMs = 180;
// Small accounts start unfolded; nobody wants to see a thousand folders at once.
constexpr int expandUpTo = 60;

QString expansionKey(const QString &account)
{
    return QStringLiteral("folders/expanded/") +
           QString::fromLatin1(account.toUtf8().toPercentEncoding());
}

} // namespace

FolderPane::FolderPane(FolderTreeModel *folders, QWidget *parent)
    : QWidget(parent)
    , m_folders(folders)
    , m_filter(new FolderFilterModel(this))
    , m_edit(new FilterEdit(tr("Filter folders"), this))
    , m_view(new FolderView(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    // When the current row goes, the view moves on to a neighbour; that opens nothing. Connected
    // before the filter and the view hear of it, and after.
    connect(folders, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this] { m_removing = true; });
    m_filter->setSourceModel(folders);
    m_view->setModel(m_filter);
    m_edit->setHint(QKeySequence(Qt::CTRL | Qt::Key_J).toString(QKeySequence::NativeText));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(7, 7, 7, 7);
    bar->addWidget(m_edit);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    m_announce.setSingleShot(true);
    connect(&m_announce, &QTimer::timeout, this, &FolderPane::announceCurrent);
    connect(m_edit, &QLineEdit::textChanged, this, &FolderPane::onFilterText);
    connect(m_edit, &FilterEdit::leaveRequested, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_edit, &FilterEdit::matchWanted, this, &FolderPane::openFirstMatch);
    connect(m_view, &FolderView::rowActivated, this, &FolderPane::announceCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        // A press may begin a drag; the click tells.
        if (!m_quiet && !m_removing && !QApplication::mouseButtons())
            m_announce.start(keyboardDelayMs);
    });
    connect(folders, &QAbstractItemModel::rowsRemoved, this, [this] { m_removing = false; });
    connect(m_view, &QTreeView::clicked, this, &FolderPane::announceCurrent);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_edit->text().isEmpty())
            emit emptyActionRequested();
        else
            m_edit->clear();
    });
}

void FolderPane::focusFilter()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FolderPane::setSubscribedOnly(bool only)
{
    m_filter->setSubscribedOnly(only);
    updateStack();
}

void FolderPane::announceCurrent()
{
    m_announce.stop();
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const int accountId = current.data(AccountIdRole).toInt();
    if (current.data(FolderKindRole).toInt() == static_cast<int>(FolderKind::Account))
        emit accountChosen(accountId);
    else if (current.data(SelectableRole).toBool())
        emit mailboxChosen(accountId, m_folders->mailboxAt(m_filter->mapToSource(current)));
    else
        emit containerChosen(accountId, m_filter->mapToSource(current));
}

void FolderPane::showMailbox(int accountId, const imap::MailboxName &name)
{
    const QModelIndex folder = m_folders->mailboxIndex(accountId, name);
    {
        const QScopedValueRollback quiet(m_quiet, true); // the one before may leave the tree
        m_filter->setOpenFolder(folder);
    }
    const QModelIndex row = m_filter->mapFromSource(folder);
    // While the person's own choice is about to be told, news of the folder before must not undo
    // it.
    if (!row.isValid())
        showAccount(accountId);
    if (!row.isValid() || m_announce.isActive())
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    m_view->setCurrentIndex(row);
    m_view->scrollTo(row);
}

void FolderPane::showAccount(int accountId)
{
    const QModelIndex current = m_view->currentIndex();
    const QModelIndex row = m_filter->mapFromSource(m_folders->accountIndex(accountId));
    if (m_announce.isActive() || !row.isValid() || !current.isValid() ||
        current.data(AccountIdRole).toInt() == accountId)
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    m_view->setCurrentIndex(row);
    m_view->scrollTo(row);
}

void FolderPane::goToAccount(int accountId)
{
    const QModelIndex row = m_filter->mapFromSource(m_folders->accountIndex(accountId));
    m_view->setCurrentIndex(row);
    m_view->scrollTo(row, QAbstractItemView::PositionAtTop);
    m_view->setFocus();
}

void FolderPane::onFilterText(const QString &text)
{
    if (m_filter->filterText().isEmpty() && !text.trimmed().isEmpty())
        saveExpansion();
    const QModelIndex current = m_filter->mapToSource(m_view->currentIndex());
    const QScopedValueRollback quiet(m_quiet, true);
    m_filter->setFilterText(text);
    if (m_filter->filterText().isEmpty()) {
        m_view->collapseAll();
        m_restored.clear();
        refresh();
    } else {
        m_view->expandAll();
    }
    if (const QModelIndex kept = m_filter->mapFromSource(current); kept.isValid())
        m_view->scrollTo(kept);
    updateStack();
}

void FolderPane::openFirstMatch()
{
    const QString wanted = m_filter->filterText();
    QModelIndex row = m_filter->index(0, 0);
    while (row.isValid() && !wanted.isEmpty()) {
        const bool matches =
            row.data(Qt::DisplayRole).toString().contains(wanted, Qt::CaseInsensitive);
        if (matches && row.data(SelectableRole).toBool()) {
            m_view->setCurrentIndex(row);
            announceCurrent();
            break;
        }
        row = m_view->indexBelow(row);
    }
    m_view->setFocus();
}

void FolderPane::setAccountKey(int accountId, const QString &key)
{
    m_keys.insert(accountId, key);
    m_view->expand(m_filter->mapFromSource(m_folders->accountIndex(accountId)));
}

void FolderPane::refresh()
{
    expandNewAccounts();
    updateStack();
}

void FolderPane::expandNewAccounts()
{
    if (!m_filter->filterText().isEmpty())
        return;
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it) {
        if (m_restored.contains(it.key()) || !m_folders->isListed(it.key()))
            continue;
        m_restored.insert(it.key());
        const QModelIndex row = m_filter->mapFromSource(m_folders->accountIndex(it.key()));
        const QVariant saved = QSettings().value(expansionKey(it.value()));
        if (!saved.isValid()) {
            m_view->expand(row);
            if (m_folders->mailboxCount(it.key()) <= expandUpTo)
                m_view->expandRecursively(row);
            continue;
        }
        QSet<QByteArray> expanded;
        for (const QString &name : saved.toStringList())
            expanded.insert(QByteArray::fromPercentEncoding(name.toLatin1()));
        m_view->setExpanded(row, expanded.contains(QByteArray()));
        restoreExpansion(row, expanded);
    }
}

void FolderPane::restoreExpansion(const QModelIndex &parent, const QSet<QByteArray> &expanded)
{
    for (int row = 0; row < m_filter->rowCount(parent); ++row) {
        const QModelIndex child = m_filter->index(row, 0, parent);
        if (!m_filter->hasChildren(child))
            continue;
        if (expanded.contains(child.data(FolderKeyRole).toByteArray()))
            m_view->expand(child);
        restoreExpansion(child, expanded);
    }
}

void FolderPane::collectExpansion(const QModelIndex &parent, QStringList &expanded) const
{
    for (int row = 0; row < m_filter->rowCount(parent); ++row) {
        const QModelIndex child = m_filter->index(row, 0, parent);
        if (!m_filter->hasChildren(child))
            continue;
        if (m_view->isExpanded(child))
            expanded << QString::fromLatin1(
                child.data(FolderKeyRole).toByteArray().toPercentEncoding());
        collectExpansion(child, expanded);
    }
}

void FolderPane::saveExpansion() const
{
    if (!m_filter->filterText().isEmpty())
        return;
    QSettings settings;
    for (const int accountId : m_restored) {
        const QModelIndex row = m_filter->mapFromSource(m_folders->accountIndex(accountId));
        if (!row.isValid())
            continue;
        QStringList expanded;
        if (m_view->isExpanded(row))
            expanded << QString(); // the account itself has no name on the server
        collectExpansion(row, expanded);
        settings.setValue(expansionKey(m_keys.value(accountId)), expanded);
    }
}

void FolderPane::setEmptyText(const QString &iconName, const QString &sentence,
                              const QString &actionText)
{
    m_emptyIcon = iconName;
    m_emptySentence = sentence;
    m_emptyAction = actionText;
    updateStack();
}

void FolderPane::updateStack()
{
    if (!m_filter->hasMatches()) {
        m_empty->show(QStringLiteral("view-filter"),
                      m_filter->filterText().isEmpty()
                          ? tr("None of the folders is subscribed.")
                          : tr("No folder name holds “%1”.").arg(m_filter->filterText()),
                      m_filter->filterText().isEmpty() ? QString() : tr("Clear Filter"));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    bool anyFolder = false;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        anyFolder = anyFolder || m_filter->rowCount(m_filter->index(row, 0)) > 0;
    if (!anyFolder && !m_emptySentence.isEmpty()) {
        m_empty->show(m_emptyIcon, m_emptySentence, m_emptyAction);
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentWidget(m_view);
}

} // namespace ui
