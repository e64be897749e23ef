// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/historypage.h"

#include "ui/mainwindow/connectionhistory.h"
#include "ui/servertext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

HistoryPage::HistoryPage(ConnectionHistory *history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_table(new QTreeWidget(this))
    , m_copy(new QPushButton(tr("Cop&y as Text"), this))
{
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setHeaderLabels({tr("When"), tr("What happened"), tr("What comes next")});
    m_table->setRootIsDecorated(false);
    m_table->setAllColumnsShowFocus(true);
    m_table->setWordWrap(true);
    m_table->setAccessibleName(tr("What became of the connection"));
    m_table->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_copy->setObjectName(QStringLiteral("copyHistory"));
    m_copy->setToolTip(tr("Copy all of it, for whoever helps you"));
    m_copy->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_copy, 0, Qt::AlignRight);
    connect(m_copy, &QPushButton::clicked, this, &HistoryPage::copy);
    if (m_history)
        connect(m_history, &ConnectionHistory::noted, this, &HistoryPage::fill);
    fill();
}

void HistoryPage::fill()
{
    m_table->clear();
    m_copy->setEnabled(m_history && !m_history->events().isEmpty());
    if (!m_history)
        return;
    QList<QTreeWidgetItem *> rows;
    const QList<ConnectionHistory::Event> &events = m_history->events();
    for (qsizetype i = events.size(); i-- > 0;) {
        const ConnectionHistory::Event &event = events.at(i);
        auto *row =
            new QTreeWidgetItem({QLocale().toString(event.at, QLocale::ShortFormat), event.what,
                                 event.next.isEmpty() ? event.details : event.next});
        row->setToolTip(1, foreignToolTip(QString(event.what + u' ' + event.details)));
        row->setToolTip(2, foreignToolTip(event.next));
        rows.append(row);
    }
    m_table->addTopLevelItems(rows);
    m_table->resizeColumnToContents(1);
}

void HistoryPage::copy() const
{
    if (m_history)
        QGuiApplication::clipboard()->setText(m_history->toText());
}

} // namespace ui
