// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/capabilitypage.h"

#include "ui/dialogs/factpage.h"
#include "ui/models/capabilitywords.h"
#include "ui/servertext.h"

#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Without these there is no connection, or a less safe one.
bool canBeSwitchedOff(const QByteArray &name)
{
    return name != "IMAP4REV1" && name != "IMAP4REV2" && name != "STARTTLS" &&
           name != "LOGINDISABLED";
}

} // namespace

CapabilityPage::CapabilityPage(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTreeWidget(this))
{
    m_table->setObjectName(QStringLiteral("capabilities"));
    m_table->setHeaderLabels({tr("Capability"), tr("What it gives"), tr("Here"), tr("Standard")});
    m_table->setRootIsDecorated(false);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAccessibleName(tr("Capabilities of the server"));
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    connect(m_table, &QTreeWidget::itemChanged, this, &CapabilityPage::changed);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(
        valueLabel(tr("What is unticked is treated as not offered: a way around faults of a "
                      "server. A change connects again."),
                   this));
}

void CapabilityPage::setFacts(const imap::CapabilitySet &offered, const QByteArrayList &disabled,
                              const QByteArrayList &unused)
{
    if (m_table->topLevelItemCount() > 0 && m_shown == offered && m_unused == unused)
        return;
    m_shown = offered;
    m_unused = unused;
    QByteArrayList names = offered.names();
    for (const QByteArray &name : disabled + unused) {
        if (!names.contains(name))
            names.append(name);
    }
    fill(names, disabled);
}

void CapabilityPage::fill(const QByteArrayList &names, const QByteArrayList &disabled)
{
    const QSignalBlocker blocker(m_table);
    constexpr qsizetype mostNames = 500;
    m_table->clear();
    for (const QByteArray &name : names.first(qMin(names.size(), mostNames))) {
        const CapabilityWords words = capabilityInWords(name);
        auto *row = new QTreeWidgetItem(
            m_table, {shownServerText(name), words.gives, capabilityUseWord(words.use), words.rfc});
        row->setData(0, Qt::UserRole, name);
        row->setToolTip(1, words.gives);
        if (m_unused.contains(name)) {
            row->setText(2, tr("not used, even if offered"));
            row->setToolTip(2, tr("Servers of this kind make mistakes here: see Peculiarities."));
        }
        if (canBeSwitchedOff(name))
            row->setCheckState(0, disabled.contains(name) ? Qt::Unchecked : Qt::Checked);
    }
    for (const int column : {0, 2, 3})
        m_table->resizeColumnToContents(column);
}

QByteArrayList CapabilityPage::disabled() const
{
    QByteArrayList names;
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *row = m_table->topLevelItem(i);
        const QByteArray name = row->data(0, Qt::UserRole).toByteArray();
        if (canBeSwitchedOff(name) && row->checkState(0) == Qt::Unchecked)
            names.append(name);
    }
    return names;
}

} // namespace ui
