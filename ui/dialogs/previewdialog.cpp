// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/previewdialog.h"

#include "ui/dialogs/commandpreview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

PreviewDialog::PreviewDialog(const PlannedAct &act, QWidget *parent)
    : QDialog(parent)
    , m_preview(new CommandPreview(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("previewDialog"));
    setWindowTitle(tr("What Will Be Sent"));
    auto *title = new QLabel(act.title, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    title->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(10);
    layout->addWidget(title);
    if (!act.rows.isEmpty())
        addRows(act.rows);
    layout->addWidget(m_preview);
    if (act.rows.isEmpty())
        layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_do = buttons->addButton(act.title, QDialogButtonBox::AcceptRole);
    m_do->setObjectName(QStringLiteral("previewDo"));
    m_do->setEnabled(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_preview, &CommandPreview::ready, this,
            [this] { m_do->setEnabled(!m_preview->error()); });
    m_preview->show(act.account, act.operations);
    resize(sizeHint().expandedTo({560, 240}));
}

void PreviewDialog::addRows(const QStringList &rows)
{
    auto *list = new QListWidget(this);
    list->setObjectName(QStringLiteral("previewRows"));
    list->setAccessibleName(tr("What it touches"));
    list->addItems(rows);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMinimumHeight(list->fontMetrics().lineSpacing() *
                           static_cast<int>(qBound<qsizetype>(2, rows.size() + 1, 8)));
    static_cast<QVBoxLayout *>(layout())->addWidget(list, 1);
}

} // namespace ui
