// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/previewdialog.h"

#include "ui/dialogs/commandpreview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

PreviewDialog::PreviewDialog(const QList<PlannedAct> &acts, QWidget *parent)
    : QDialog(parent)
    , m_acts(acts)
    , m_title(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_note(new QLabel(this))
    , m_rows(new QListWidget(this))
    , m_preview(new CommandPreview(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("previewDialog"));
    setWindowTitle(tr("What Will Be Sent"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    m_title->setFont(bold);
    m_note->setObjectName(QStringLiteral("previewNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_choice->setObjectName(QStringLiteral("previewChoice"));
    m_choice->setAccessibleName(tr("Act"));
    for (const PlannedAct &act : acts)
        m_choice->addItem(act.title);
    m_choice->setVisible(acts.size() > 1);
    m_title->setVisible(acts.size() == 1);
    m_rows->setObjectName(QStringLiteral("previewRows"));
    m_rows->setAccessibleName(tr("What it touches"));
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setFocusPolicy(Qt::ClickFocus);
    m_rows->setSpacing(1);
    m_rows->setTextElideMode(Qt::ElideRight);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layOut();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PreviewDialog::show);
    connect(m_preview, &CommandPreview::ready, this,
            [this] { m_do->setEnabled(!m_preview->error()); });
    show(0);
    resize(sizeHint().expandedTo({580, 260}));
}

void PreviewDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_do = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_do->setObjectName(QStringLiteral("previewDo"));
    m_do->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_choice);
    layout->addWidget(m_note);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_preview);
    layout->addWidget(buttons);
}

void PreviewDialog::show(qsizetype at)
{
    m_at = at;
    const PlannedAct &shown = m_acts.at(at);
    m_title->setText(shown.title);
    m_note->setText(shown.note);
    m_note->setVisible(!shown.note.isEmpty());
    m_rows->clear();
    m_rows->addItems(shown.rows);
    m_rows->setVisible(!shown.rows.isEmpty());
    const auto lines = static_cast<int>(qBound(qsizetype(2), shown.rows.size(), qsizetype(8)));
    m_rows->setMinimumHeight((m_rows->fontMetrics().lineSpacing() + 4) * lines);
    m_do->setText(QString(shown.title).replace(u'&', QStringLiteral("&&")));
    m_do->setEnabled(false);
    m_preview->show(shown.account, shown.operations);
}

} // namespace ui
