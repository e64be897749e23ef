// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/subscriptiondialog.h"

#include "imapcore/account/account.h"
#include "ui/actions/folderplans.h"
#include "ui/dialogs/commandpreview.h"
#include "ui/models/foldertreemodel.h"
#include "ui/models/folderwords.h"
#include "ui/models/subscriptionmodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace ui {

SubscriptionDialog::SubscriptionDialog(ActRunner *runner, imap::Account *account,
                                       const FolderTreeModel *folders, int accountId,
                                       QWidget *window)
    : ActDialog(runner, account, window)
    , m_folders(folders)
    , m_accountId(accountId)
    , m_model(new SubscriptionModel(this))
    , m_filter(new SubscriptionFilter(m_model, this))
    , m_text(new QLineEdit(this))
    , m_show(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_subscribe(new QPushButton(tr("&Subscribe"), this))
    , m_unsubscribe(new QPushButton(tr("&Unsubscribe"), this))
    , m_dead(new QPushButton(this))
{
    setObjectName(QStringLiteral("subscriptionDialog"));
    setWindowTitle(tr("Subscriptions"));
    setTitle(tr("Subscriptions of %1").arg(folders->accountIndex(accountId).data().toString()));
    buildFilters();
    buildTable();
    buildButtons();
    preview()->setVisibleLines(5);
    connect(m_model, &SubscriptionModel::wantedChanged, this, &SubscriptionDialog::plan);
    // The list may change under us: another program, or what we sent before it was cut short.
    connect(folders, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first == m_folders->accountIndex(m_accountId))
            fill();
    });
    fill();
    resize(720, 620);
}

void SubscriptionDialog::buildFilters()
{
    m_text->setObjectName(QStringLiteral("subscriptionText"));
    m_text->setPlaceholderText(tr("Filter folders"));
    m_text->setAccessibleName(tr("Filter folders"));
    m_text->setClearButtonEnabled(true);
    m_show->setObjectName(QStringLiteral("subscriptionShow"));
    m_show->setAccessibleName(tr("Which folders to show"));
    using Show = SubscriptionModel::Show;
    m_show->addItem(tr("All"), static_cast<int>(Show::All));
    m_show->addItem(tr("Subscribed"), static_cast<int>(Show::Subscribed));
    m_show->addItem(tr("Not subscribed"), static_cast<int>(Show::NotSubscribed));
    m_show->addItem(tr("Subscribed, but gone"), static_cast<int>(Show::Dead));
    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_show);
    body()->addLayout(row);
    connect(m_text, &QLineEdit::textChanged, m_filter, &SubscriptionFilter::setText);
    connect(m_show, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setShow(static_cast<Show>(m_show->currentData().toInt())); });
}

void SubscriptionDialog::buildTable()
{
    m_table->setObjectName(QStringLiteral("subscriptionTable"));
    m_table->setAccessibleName(tr("Folders and subscriptions"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(SubscriptionModel::ExistsColumn, 150);
    m_table->setColumnWidth(SubscriptionModel::SubscribedColumn, 110);
    m_table->setTabKeyNavigation(false);
    body()->addWidget(m_table, 1);
}

void SubscriptionDialog::buildButtons()
{
    m_subscribe->setObjectName(QStringLiteral("subscriptionOn"));
    m_unsubscribe->setObjectName(QStringLiteral("subscriptionOff"));
    m_dead->setObjectName(QStringLiteral("subscriptionDead"));
    m_dead->setToolTip(tr("End the subscriptions of folders the server does not have"));
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_subscribe, m_unsubscribe, m_dead}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_subscribe, &QPushButton::clicked, this, [this] { want(true); });
    connect(m_unsubscribe, &QPushButton::clicked, this, [this] { want(false); });
    connect(m_dead, &QPushButton::clicked, this, &SubscriptionDialog::endDead);
    const auto enable = [this] {
        const bool any = m_table->selectionModel()->hasSelection();
        m_subscribe->setEnabled(any);
        m_unsubscribe->setEnabled(any);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, enable);
    enable();
}

void SubscriptionDialog::fill()
{
    m_model->setMailboxes(m_folders->subtreeAt(m_folders->accountIndex(m_accountId)));
    const int dead = m_model->deadCount();
    m_dead->setText(tr("&Remove Dead Ones (%1)").arg(countText(dead)));
    m_dead->setEnabled(dead > 0);
}

void SubscriptionDialog::want(bool subscribed)
{
    QModelIndexList rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(m_filter->mapToSource(index));
    m_model->setWanted(rows, subscribed);
}

void SubscriptionDialog::endDead()
{
    QModelIndexList rows;
    for (int row = 0; row < m_model->rowCount({}); ++row) {
        if (m_model->isDead(row))
            rows.append(m_model->index(row, 0));
    }
    m_model->setWanted(rows, false);
}

void SubscriptionDialog::plan()
{
    const QList<imap::MailboxName> on = m_model->toSubscribe();
    const QList<imap::MailboxName> off = m_model->toUnsubscribe();
    PlannedAct act = FolderPlans::subscribe(account(), on.isEmpty() ? off : on, !on.isEmpty());
    if (!on.isEmpty() && !off.isEmpty()) {
        act.operations.append(imap::SubscribeMailboxes{off, false});
        act.title = tr("Change %1 Subscriptions").arg(on.size() + off.size());
        act.doing = tr("Changing subscriptions");
        act.told = [](const imap::Applied &applied) {
            return tr("%1 subscriptions were changed.").arg(countText(applied.mailboxes.size()));
        };
    } else if (on.isEmpty() && off.isEmpty()) {
        act.title = tr("Change Subscriptions");
    }
    setAct(act, !on.isEmpty() || !off.isEmpty());
}

} // namespace ui
