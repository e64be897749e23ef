// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/quickfilter.h"

#include "ui/models/itemroles.h"
#include "ui/models/messagetablemodel.h"
#include "ui/models/messagewords.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace ui {

namespace {

constexpr int mostMatches = 200;

} // namespace

QuickFilter::QuickFilter(QWidget *parent)
    : QLineEdit(parent)
    , m_matches(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("quickFilter"));
    setAccessibleName(tr("Quick filter"));
    setPlaceholderText(tr("Find in loaded messages…"));
    setToolTip(tr("Finds loaded messages of this folder (Ctrl+K)"));
    setClearButtonEnabled(true);
    setEnabled(false);
    auto *completer = new QCompleter(m_matches, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(12);
    // Not setCompleter(): choosing a match must not replace the words.
    completer->setWidget(this);
    completer->popup()->setAccessibleName(tr("Messages found"));
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &QuickFilter::choose);
    connect(this, &QLineEdit::textEdited, this, [this, completer] {
        refill();
        if (m_matches->rowCount() > 0)
            completer->complete();
        else
            completer->popup()->hide();
    });
}

void QuickFilter::setMessages(MessageTableModel *messages)
{
    m_messages = messages;
    m_matches->clear();
    setEnabled(messages != nullptr);
}

void QuickFilter::start()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void QuickFilter::refill()
{
    m_matches->clear();
    const QString words = text().trimmed();
    if (!m_messages || words.isEmpty())
        return;
    const QList<int> rows = m_messages->matching(words, mostMatches);
    for (const int row : rows)
        addMatch(row);
    if (rows.isEmpty()) {
        auto *none = new QStandardItem(tr("No loaded message matches"));
        none->setEnabled(false);
        m_matches->appendRow(none);
    }
}

void QuickFilter::addMatch(int row)
{
    const MessageRow *held = m_messages->rowData(row);
    if (!held)
        return;
    const QString subject = held->subject().isEmpty() ? noSubjectText() : held->subject();
    auto *item = new QStandardItem(tr("%1 – %2", "sender, subject").arg(held->sender(), subject));
    item->setData(m_messages->uidAt(row).value(), UidRole);
    m_matches->appendRow(item);
}

void QuickFilter::choose(const QModelIndex &match)
{
    const imap::Uid uid(match.data(UidRole).toUInt());
    if (uid.isValid())
        emit messageChosen(uid);
}

void QuickFilter::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        m_matches->clear();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        m_matches->rowCount() > 0) {
        choose(m_matches->index(0, 0));
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace ui
