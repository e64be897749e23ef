// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/folderproperties.h"

#include "imapcore/account/request.h"
#include "ui/dialogs/quotapage.h"
#include "ui/dialogs/rightspage.h"
#include "ui/errortext.h"
#include "ui/models/folderwords.h"
#include "ui/models/mailboxwords.h"
#include "ui/servertext.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

FolderProperties::FolderProperties(AccountState *state, imap::MailboxName folder, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_folder(std::move(folder))
    , m_tabs(new QTabWidget(this))
    , m_quota(new QuotaPage(this))
    , m_rights(new RightsPage(this))
{
    setObjectName(QStringLiteral("folderProperties"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Properties of “%1”").arg(shownForeignText(m_folder.text(), 80)));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    m_quota->setObjectName(QStringLiteral("quotaPage"));
    m_rights->setObjectName(QStringLiteral("rightsPage"));
    buildGeneral();
    buildNumbers();
    m_tabs->addTab(m_quota, tr("&Quota"));
    m_tabs->addTab(m_rights, tr("&Rights"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_askAgain = buttons->addButton(tr("&Ask Again"), QDialogButtonBox::ActionRole);
    m_askAgain->setObjectName(QStringLiteral("askAgain"));
    m_askAgain->setToolTip(tr("Ask the server for all of this once more"));
    m_askAgain->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(m_askAgain, &QPushButton::clicked, this, &FolderProperties::ask);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(state, &QObject::destroyed, this, &QDialog::reject);
    connect(state, &AccountState::factsChanged, this, &FolderProperties::showFlags);
    showAsking();
    showNumbers();
    showFlags();
    resize(fontMetrics().averageCharWidth() * 98, fontMetrics().height() * 30);
}

imap::ConnectionSettings FolderProperties::settings() const
{
    return m_state && m_state->account() ? m_state->account()->settings()
                                         : imap::ConnectionSettings();
}

void FolderProperties::buildGeneral()
{
    const imap::MailboxInfo info = m_state->facts().mailbox(m_folder);
    auto *page = new QWidget(this);
    page->setObjectName(QStringLiteral("generalPage"));
    auto *form = new QFormLayout(page);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(tr("Name:"), valueLabel(shownForeignText(m_folder.text()), page));
    auto *raw = valueLabel(shownServerText(m_folder.wire()), page);
    raw->setObjectName(QStringLiteral("rawName"));
    raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    form->addRow(tr("On the server:"), raw);
    form->addRow(tr("As bytes:"),
                 valueLabel(tr("%n byte(s): %1", nullptr, static_cast<int>(m_folder.wire().size()))
                                .arg(shownServerText(m_folder.wire().toHex(' '))),
                            page));
    form->addRow(tr("Account:"), valueLabel(m_state->name(), page));
    form->addRow(tr("Delimiter:"),
                 valueLabel(info.delimiter.isPresent()
                                ? tr("“%1”").arg(QLatin1Char(info.delimiter.value()))
                                : tr("none (NIL): names have no levels here"),
                            page));
    const QString use = specialUseInWords(info.specialUse());
    form->addRow(tr("Used for:"), valueLabel(use.isEmpty() ? tr("nothing special") : use, page));
    QStringList lines;
    for (const QByteArray &attribute : info.attributes)
        lines << tr("%1 – %2").arg(shownServerText(attributeName(attribute)),
                                   attributeInWords(attribute));
    auto *attributes = valueLabel(lines.isEmpty() ? tr("none") : lines.join(u'\n'), page);
    attributes->setObjectName(QStringLiteral("attributes"));
    form->addRow(tr("Attributes:"), attributes);
    m_tabs->addTab(page, tr("&General"));
}

void FolderProperties::buildNumbers()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    m_numbers = new QTreeWidget(page);
    m_numbers->setObjectName(QStringLiteral("numbers"));
    m_numbers->setAccessibleName(tr("Numbers of the folder"));
    m_numbers->setHeaderLabels({tr("Number"), tr("Value"), tr("Taken"), tr("In IMAP")});
    m_numbers->setRootIsDecorated(false);
    m_numbers->setAllColumnsShowFocus(true);
    layout->addWidget(m_numbers, 1);
    m_numbersNote = valueLabel({}, page);
    m_numbersNote->setObjectName(QStringLiteral("numbersNote"));
    layout->addWidget(m_numbersNote);
    m_flagForm = new QFormLayout;
    m_flags = valueLabel({}, page);
    m_permanentFlags = valueLabel({}, page);
    m_permanentFlags->setObjectName(QStringLiteral("permanentFlags"));
    m_flagForm->addRow(tr("Flags here:"), m_flags);
    m_flagForm->addRow(tr("Flags that last:"), m_permanentFlags);
    layout->addLayout(m_flagForm);
    m_tabs->addTab(page, tr("&Numbers"));
}

void FolderProperties::setCounts(const imap::MailboxStatus &status)
{
    m_status.update(status);
    const QList<StatusNumber> told = statusNumbers(status);
    for (const StatusNumber &number : told) {
        if (!number.value.isEmpty())
            m_takenAt.insert(number.item, status.takenAt);
    }
    showNumbers();
}

void FolderProperties::showNumbers()
{
    m_numbers->clear();
    const QList<StatusNumber> numbers = statusNumbers(m_status);
    for (const StatusNumber &number : numbers) {
        const bool told = !number.value.isEmpty();
        const QDateTime at = m_takenAt.value(number.item);
        auto *row =
            new QTreeWidgetItem(m_numbers, {number.name, told ? number.value : tr("not told"),
                                            told && at.isValid() ? momentText(at) : QString(),
                                            QString::fromLatin1(number.item)});
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        row->setToolTip(0, number.hint);
        for (int column = 0; !told && column < m_numbers->columnCount(); ++column)
            row->setForeground(column, palette().brush(QPalette::Disabled, QPalette::Text));
    }
    for (int column = 0; column < m_numbers->columnCount(); ++column)
        m_numbers->resizeColumnToContents(column);
}

/// FLAGS and PERMANENTFLAGS are told for the open folder only.
void FolderProperties::showFlags()
{
    if (!m_state)
        return;
    const std::optional<AccountFacts::Open> &open = m_state->facts().open();
    if (!open || open->mailbox != m_folder) {
        const QString closed = tr("told while the folder is open");
        m_flags->setText(closed);
        m_permanentFlags->setText(closed);
        return;
    }
    m_flags->setText(flagLine(open->flags.toList()));
    const imap::PermanentFlags &lasting = open->permanentFlags;
    QString text =
        lasting.assumed ? tr("all (the server did not say)") : flagLine(lasting.flags.toList());
    if (!lasting.assumed)
        text += QStringLiteral(" – ") +
                (lasting.mayCreateKeywords ? tr("and new keywords (\\*)") : tr("no new keywords"));
    m_permanentFlags->setText(open->readOnly ? tr("%1; open read-only").arg(text) : text);
}

QString FolderProperties::asking()
{
    return tr("Asking the server…");
}

void FolderProperties::showAsking()
{
    if (!m_state)
        return;
    m_numbersNote->setText(asking());
    m_numbersNote->show();
    const imap::CapabilitySet &offered = m_state->facts().server().capabilities;
    if (offered.has("QUOTA"))
        m_quota->showSentence(asking());
    else
        m_quota->showSentence(tr("This server tells nothing about quota."),
                              tr("It does not offer the capability QUOTA (RFC 9208)."));
    if (offered.has("ACL"))
        m_rights->showSentence(asking());
    else
        m_rights->showSentence(tr("This server tells nothing about rights."),
                               tr("It does not offer the capability ACL (RFC 4314)."));
}

void FolderProperties::ask()
{
    if (m_request || !m_state || !m_state->account())
        return;
    showAsking();
    m_askAgain->setEnabled(false);
    m_request = m_state->account()->run(imap::InspectMailbox{m_folder}, this);
    connect(m_request, &imap::Request::finished, this, [this](imap::Request *request) {
        m_request = nullptr;
        m_askAgain->setEnabled(true);
        if (const imap::ImapError *error = request->error())
            showError(*error);
        else if (const auto *facts = std::get_if<imap::MailboxFacts>(&request->outcome()))
            showFacts(*facts);
    });
}

const imap::Refused *FolderProperties::refusalOf(const imap::MailboxFacts &facts,
                                                 const char *command) const
{
    for (const imap::ImapError &error : facts.refusals) {
        const auto *refused = std::get_if<imap::Refused>(&error);
        if (refused && refused->command == command)
            return refused;
    }
    return nullptr;
}

void FolderProperties::showRefusal(FactPage *page, const imap::ImapError &error) const
{
    const ErrorText text = describe(error, settings());
    page->showSentence(text.headline, text.details.isEmpty() ? text.whatToDo : text.details);
}

void FolderProperties::showFacts(const imap::MailboxFacts &facts)
{
    setCounts(facts.status);
    m_numbersNote->hide();
    if (const imap::Refused *refused = refusalOf(facts, "STATUS")) {
        const ErrorText text = describe(*refused, settings());
        m_numbersNote->setText(text.headline + u' ' + text.details);
        m_numbersNote->show();
    }
    if (facts.quotas)
        m_quota->showQuotas(*facts.quotas);
    else if (const imap::Refused *refused = refusalOf(facts, "GETQUOTAROOT"))
        showRefusal(m_quota, *refused);
    else if (m_quota->sentence() == asking())
        m_quota->showSentence(tr("The server did not tell."));
    const imap::Refused *aclRefused = refusalOf(facts, "GETACL");
    if (facts.myRights || facts.acl) {
        m_rights->showMine(facts.myRights.value_or(QByteArray()));
        m_rights->showEntries(
            facts.acl, aclRefused ? tr("The server tells this only to those who may change it. %1")
                                        .arg(serverSays(aclRefused->serverText))
                                  : tr("The server did not tell."));
    } else if (const imap::Refused *refused = refusalOf(facts, "MYRIGHTS")) {
        showRefusal(m_rights, *refused);
    } else if (m_rights->sentence() == asking()) {
        m_rights->showSentence(tr("The server did not tell."));
    }
}

void FolderProperties::showError(const imap::ImapError &error)
{
    const ErrorText text = describe(error, settings());
    m_numbersNote->setText(text.headline);
    m_numbersNote->show();
    for (FactPage *page : {static_cast<FactPage *>(m_quota), static_cast<FactPage *>(m_rights)})
        showRefusal(page, error);
}

} // namespace ui
