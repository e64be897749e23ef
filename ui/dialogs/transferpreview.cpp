// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/transferpreview.h"

#include "ui/dialogs/commandpreview.h"
#include "ui/models/folderwords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

TransferPreview::TransferPreview(const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_source(new CommandPreview(this))
    , m_target(new CommandPreview(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("transferPreview"));
    setWindowTitle(tr("What Will Be Sent"));
    QLabel *title = label(words.title);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    title->setFont(bold);
    auto *rows = new QListWidget(this);
    rows->setObjectName(QStringLiteral("previewRows"));
    rows->setAccessibleName(tr("What it touches"));
    rows->setSelectionMode(QAbstractItemView::NoSelection);
    rows->setFocusPolicy(Qt::ClickFocus);
    rows->setTextElideMode(Qt::ElideRight);
    rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rows->addItems(words.rows);
    const auto shownRows = static_cast<int>(qBound(qsizetype(1), words.rows.size(), qsizetype(6)));
    rows->setFixedHeight((rows->fontMetrics().lineSpacing() + 4) * shownRows +
                         2 * rows->frameWidth());
    m_source->setObjectName(QStringLiteral("sourceCommands"));
    m_source->setTitle(tr("What will be sent to %1").arg(words.source));
    m_target->setObjectName(QStringLiteral("targetCommands"));
    m_target->setTitle(tr("What will be sent to %1").arg(words.target));
    m_note = label(QString());
    m_note->setObjectName(QStringLiteral("transferNote"));
    QLabel *undo = label(words.undo);
    undo->setObjectName(QStringLiteral("transferUndo"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_do = buttons->addButton(QString(words.title).replace(u'&', QStringLiteral("&&")),
                              QDialogButtonBox::AcceptRole);
    m_do->setObjectName(QStringLiteral("previewDo"));
    m_do->setDefault(true);
    m_do->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(rows);
    for (QWidget *widget : QList<QWidget *>{m_source, m_target, m_note, undo, buttons})
        layout->addWidget(widget);
    layout->insertStretch(layout->count() - 1, 1);
    resize(sizeHint().expandedTo({620, 400}));
}

QLabel *TransferPreview::label(const QString &text)
{
    auto *made = new QLabel(text, this);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

void TransferPreview::ask(imap::TransferPlan *plan, const QList<imap::TransferPlan::Known> &known)
{
    plan->setParent(this);
    connect(plan, &imap::TransferPlan::ready, this, [this, plan] { show(*plan); });
    plan->start(known);
}

void TransferPreview::show(const imap::TransferPlan &plan)
{
    m_source->showLines(plan.sourceLines(), plan.error());
    m_target->showLines(plan.targetLines(), plan.error());
    QString note = tr("Flags, date and size are what the message list holds; sent is what the "
                      "first server answers. A copy whose UID the second server does not tell, or "
                      "whose answer is lost, is looked for there by its Message-ID.");
    if (plan.unlisted() > 0)
        note += u' ' + tr("The same is sent for %1 more, whose size is known only then.")
                           .arg(countText(static_cast<qint64>(plan.unlisted())));
    m_note->setText(note);
    m_do->setEnabled(!plan.error());
    // As high as all of it; the person may make it smaller.
    layout()->activate();
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

} // namespace ui
