// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newfolderdialog.h"

#include "ui/actions/folderplans.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/icons/icon.h"
#include "ui/models/foldertreemodel.h"
#include "ui/servertext.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace ui {

NewFolderDialog::NewFolderDialog(ActRunner *runner, imap::Account *account,
                                 const FolderTreeModel *folders,
                                 const NewFolderName::Parent &parent, QWidget *window)
    : ActDialog(runner, account, window)
    , m_folders(folders)
    , m_parent(parent)
    , m_name(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_subscribe(new QCheckBox(tr("&Subscribe to it"), this))
{
    setObjectName(QStringLiteral("newFolderDialog"));
    setWindowTitle(tr("New Folder"));
    setTitle(parent.name.isEmpty()
                 ? tr("New folder at the top of the account")
                 : tr("New folder inside “%1”").arg(shownForeignText(parent.name.text(), 80)));
    m_name->setObjectName(QStringLiteral("newFolderName"));
    m_name->setAccessibleName(tr("Name of the new folder"));
    m_list->setObjectName(QStringLiteral("newFolderList"));
    m_list->setAccessibleName(tr("Folders that will be created"));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * 4 + 12);
    m_subscribe->setObjectName(QStringLiteral("newFolderSubscribe"));
    m_subscribe->setChecked(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(QString(), quietLabel(delimiterHint()));
    form->addRow(tr("Will be created:"), m_list);
    form->addRow(QString(), m_subscribe);
    body()->addLayout(form);
    connect(m_name, &QLineEdit::textChanged, this, &NewFolderDialog::look);
    connect(m_subscribe, &QCheckBox::toggled, this, &NewFolderDialog::look);
    look();
    m_name->setFocus();
}

QString NewFolderDialog::delimiterHint() const
{
    if (!m_parent.delimiter.isPresent())
        return tr("Folder names on this server have no levels.");
    const QLatin1Char delimiter(m_parent.delimiter.value());
    return tr("“%1” separates levels on this server: “a%1b” makes a folder “b” inside “a”.")
        .arg(delimiter);
}

void NewFolderDialog::look()
{
    const NewFolderName name(m_name->text(), m_parent, *m_folders);
    showMissing(name);
    if (!name.problem().isEmpty())
        strip()->showText(MessageStrip::Kind::Error, name.problem());
    else if (const QString warning = name.warning(); !warning.isEmpty())
        strip()->showText(MessageStrip::Kind::Warning, warning);
    else
        strip()->hide();
    QList<imap::MailboxName> missing = name.missing();
    m_mailbox = name.mailbox();
    if (missing.isEmpty())
        missing.append(imap::MailboxName()); // for the button's words
    setAct(FolderPlans::create(account(), missing, m_subscribe->isChecked()), name.isGood());
}

void NewFolderDialog::showMissing(const NewFolderName &name)
{
    m_list->clear();
    if (!name.isGood())
        return;
    for (const imap::MailboxName &mailbox : name.missing()) {
        const QString text = shownForeignText(mailbox.text(), 300);
        const QString raw = QString::fromLatin1(mailbox.wire());
        auto *item = new QListWidgetItem(icon(QStringLiteral("folder-new")), text, m_list);
        item->setToolTip(foreignToolTip(raw));
        if (raw != mailbox.text() && raw.size() < 100)
            item->setText(tr("%1   (on the server: %2)").arg(text, raw));
    }
}

} // namespace ui
