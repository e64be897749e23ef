// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/gotonumberdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace ui {

GoToNumberDialog::GoToNumberDialog(imap::Uid current, quint32 count, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("goToNumberDialog"));
    setWindowTitle(tr("Go to Message"));
    auto *form = new QFormLayout(this);
    auto *byUid = new QRadioButton(tr("&UID"), this);
    byUid->setObjectName(QStringLiteral("goToByUid"));
    byUid->setToolTip(tr("Stays with the message as long as the folder keeps its UIDVALIDITY"));
    auto *byNumber = new QRadioButton(tr("&Number, 1 to %1").arg(count), this);
    byNumber->setObjectName(QStringLiteral("goToByNumber"));
    byNumber->setToolTip(tr("The sequence number: its place among the messages by arrival"));
    auto *line = new QLineEdit(this);
    line->setObjectName(QStringLiteral("goToNumberEdit"));
    line->setAccessibleName(tr("UID or number"));
    line->setInputMethodHints(Qt::ImhDigitsOnly);
    line->setText(current.isValid() ? QString::number(current.value()) : QString());
    line->selectAll();
    byUid->setChecked(true);
    form->addRow(tr("&Go to:"), line);
    form->addRow(QString(), byUid);
    form->addRow(QString(), byNumber);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("Go"), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("goToNumberDo"));
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    const auto look = [line, go] {
        bool isNumber = false;
        const quint32 number = line->text().trimmed().toUInt(&isNumber);
        go->setEnabled(isNumber && number > 0);
    };
    connect(line, &QLineEdit::textChanged, this, look);
    look();
    connect(this, &QDialog::accepted, this, [this, line, byUid] {
        const quint32 number = line->text().trimmed().toUInt();
        if (byUid->isChecked())
            emit uidChosen(number);
        else
            emit numberChosen(number);
    });
    setMinimumWidth(fontMetrics().averageCharWidth() * 48); // room for the title
    line->setFocus();
}

} // namespace ui
