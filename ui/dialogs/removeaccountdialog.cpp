// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/removeaccountdialog.h"

#include "ui/servertext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RemoveAccountDialog::RemoveAccountDialog(const QString &accountName, QWidget *parent, Server server)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("removeAccountDialog"));
    setWindowTitle(tr("Remove Account"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(12);
    auto *question =
        wrappedLabel(tr("Remove “%1” from Postroom?").arg(shownForeignText(accountName)), this);
    QFont strong = question->font();
    strong.setBold(true);
    question->setFont(strong);
    layout->addWidget(question);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setVerticalSpacing(form->verticalSpacing() + 4);
    form->addRow(tr("Forgotten here:"),
                 wrappedLabel(tr("the settings of this account, the copies of its messages on this "
                                 "computer, and its password if the system keychain holds one"),
                              this));
    if (server == Server::GoesToo)
        form->addRow(tr("Goes with it:"),
                     wrappedLabel(tr("its server, which runs on this computer for this account "
                                     "alone, with every message and folder"),
                                  this));
    else
        form->addRow(
            tr("Stays as it is:"),
            wrappedLabel(tr("every message and folder on the server; nothing is sent there"),
                         this));
    layout->addLayout(form);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *remove = buttons->addButton(tr("&Remove Account"), QDialogButtonBox::AcceptRole);
    remove->setObjectName(QStringLiteral("remove"));
    remove->setAutoDefault(false);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    resize(minimumWidth(), layout->totalHeightForWidth(minimumWidth()));
}

} // namespace ui
