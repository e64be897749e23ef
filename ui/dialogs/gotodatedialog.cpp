// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/gotodatedialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace ui {

GoToDateDialog::GoToDateDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("goToDateDialog"));
    setWindowTitle(tr("Go to Date"));
    auto *form = new QFormLayout(this);
    auto *date = new QDateEdit(QDate::currentDate(), this);
    date->setObjectName(QStringLiteral("goToDateEdit"));
    date->setAccessibleName(tr("Received on that day or later"));
    date->setCalendarPopup(true);
    date->setDisplayFormat(QStringLiteral("yyyy-MM-dd")); // as the table writes it
    form->addRow(tr("First message received on this day or &later:"), date);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("Go"), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("goToDateDo"));
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    connect(this, &QDialog::accepted, this, [this, date] { emit chosen(date->date()); });
    date->setMinimumWidth(date->fontMetrics().averageCharWidth() * 20);
    date->setFocus();
}

} // namespace ui
