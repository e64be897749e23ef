// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passworddialog.h"

#include "ui/dialogs/messagestrip.h"
#include "ui/servertext.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

PasswordDialog::PasswordDialog(const PasswordQuestion &question, Page page, QWidget *parent)
    : QDialog(parent)
    , m_pages(new QStackedWidget(this))
    , m_title(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign In"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_pages);
    m_pages->addWidget(makeAskPage());
    m_pages->addWidget(makeWaitPage());
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    ask(question);
    if (page == Page::WaitingForKeyring) {
        m_title->setText(tr("Waiting for the system keyring…"));
        m_pages->setCurrentIndex(1);
    }
}

QWidget *PasswordDialog::makeAskPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_strip = new MessageStrip(page);
    m_strip->setObjectName(QStringLiteral("refusal"));
    layout->addWidget(m_strip);
    m_clearWarning = new MessageStrip(page);
    m_clearWarning->setObjectName(QStringLiteral("clearWarning"));
    m_clearWarning->showText(MessageStrip::Kind::Warning,
                             tr("The password is sent unencrypted: anybody on the way can read it "
                                "and your mail."));
    layout->addWidget(m_clearWarning);
    auto *form = new QFormLayout;
    m_who = new QLabel(page);
    m_who->setTextFormat(Qt::PlainText);
    form->addRow(tr("User name:"), m_who);
    m_password = new QLineEdit(page);
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    form->addRow(tr("&Password:"), m_password);
    m_save = new QCheckBox(tr("&Save in the system keychain"), page);
    m_save->setObjectName(QStringLiteral("save"));
    form->addRow(QString(), m_save);
    layout->addLayout(form);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, page);
    auto *signIn = buttons->addButton(tr("Sign &In"), QDialogButtonBox::AcceptRole);
    signIn->setObjectName(QStringLiteral("signIn"));
    signIn->setDefault(true);
    signIn->setEnabled(false);
    connect(m_password, &QLineEdit::textChanged, signIn,
            [signIn](const QString &text) { signIn->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    return page;
}

QWidget *PasswordDialog::makeWaitPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *text = new QLabel(tr("The keyring may be asking for its own password in another window: "
                               "answer it there. Or it is busy: wait, or enter the account's "
                               "password instead."),
                            page);
    text->setWordWrap(true);
    layout->addWidget(text);
    auto *busy = new QProgressBar(page);
    busy->setRange(0, 0);
    busy->setTextVisible(false);
    busy->setAccessibleName(tr("Waiting for the system keyring"));
    layout->addWidget(busy);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, page);
    auto *instead = buttons->addButton(tr("&Enter Password Instead"), QDialogButtonBox::ActionRole);
    instead->setObjectName(QStringLiteral("enterInstead"));
    connect(instead, &QPushButton::clicked, this, &PasswordDialog::enterInsteadWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    return page;
}

void PasswordDialog::ask(const PasswordQuestion &question)
{
    const QString host = shownForeignText(question.host, 255);
    m_title->setText(tr("Password for %1")
                         .arg(question.accountName.isEmpty()
                                  ? host
                                  : shownForeignText(question.accountName, 255)));
    m_who->setText(
        tr("%1 on %2", "user on server").arg(shownForeignText(question.user, 255), host));
    if (question.rejected)
        m_strip->showText(MessageStrip::Kind::Error, tr("%1 refused this password.").arg(host),
                          serverSays(question.serverText));
    else if (!question.problem.isEmpty())
        m_strip->showText(MessageStrip::Kind::Information, question.problem);
    else
        m_strip->hide();
    m_clearWarning->setVisible(question.unencrypted);
    m_save->setVisible(question.canSave);
    m_save->setChecked(question.canSave && question.saveTicked);
    m_pages->setCurrentIndex(0);
    m_password->setFocus();
}

imap::Secret PasswordDialog::password() const
{
    return imap::Secret(m_password->text().toUtf8());
}

bool PasswordDialog::save() const
{
    return m_save->isChecked();
}

} // namespace ui
