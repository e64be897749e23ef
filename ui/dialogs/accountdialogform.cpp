// SPDX-License-Identifier: GPL-3.0-or-later
// The building of AccountDialog's form; what it does is in accountdialog.cpp.
#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/accountfields.h"

#include "ui/dialogs/messagestrip.h"
#include "ui/dialogs/testreport.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace ui {

void AccountDialog::buildForm()
{
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    addServerRows();
    addSignInRows();
    addPasswordRows();
    addMoreRows();
    addAdvancedRows();
    // A problem that was told goes away when its field is changed.
    for (QLineEdit *field : {m_host, m_user, m_certificate, m_key, m_command, m_caFile})
        connect(field, &QLineEdit::textChanged, this, [this, field] { setProblem(field, {}); });

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    buildTest();
    layout->addStretch(1);
    m_buttons = new QDialogButtonBox(m_editing ? QDialogButtonBox::Save | QDialogButtonBox::Cancel
                                               : QDialogButtonBox::Ok | QDialogButtonBox::Cancel,
                                     this);
    if (!m_editing)
        m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add Account"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AccountDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AccountDialog::reject);
    layout->addWidget(m_buttons);
    m_test->setAutoDefault(false);
    setMinimumWidth(fontMetrics().averageCharWidth() * 88);
}

void AccountDialog::addServerRows()
{
    m_name = namedField<QLineEdit>(this, QStringLiteral("name"), tr("Name of the account"));
    m_name->setPlaceholderText(tr("Optional, such as Work"));
    m_form->addRow(mnemonicLabel(tr("&Name:"), m_name), m_name);

    m_host = namedField<QLineEdit>(this, QStringLiteral("host"), tr("Server"));
    m_host->setPlaceholderText(QStringLiteral("mail.example.org"));
    m_host->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_port = namedField<QSpinBox>(this, QStringLiteral("port"), tr("Port"));
    m_port->setRange(1, 65535);
    m_port->setValue(993);
    auto *server = new QWidget(this);
    server->setObjectName(QStringLiteral("serverRow"));
    auto *row = new QHBoxLayout(server);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_host, 1);
    row->addWidget(mnemonicLabel(tr("&Port:"), m_port));
    row->addWidget(m_port);
    QWidget *box = withProblemLabel(server, this);
    box->findChild<QLabel *>(QStringLiteral("serverRowProblem"))
        ->setObjectName(QStringLiteral("hostProblem"));
    m_form->addRow(mnemonicLabel(tr("Se&rver:"), m_host), box);

    m_security = namedField<QComboBox>(this, QStringLiteral("security"), tr("Security"));
    m_security->addItem(tr("TLS from the start (recommended)"),
                        static_cast<int>(imap::Security::Tls));
    m_security->addItem(tr("STARTTLS, required"), static_cast<int>(imap::Security::StartTls));
    m_security->addItem(tr("None"), static_cast<int>(imap::Security::None));
    connect(m_security, &QComboBox::currentIndexChanged, this, &AccountDialog::securityChosen);
    m_form->addRow(mnemonicLabel(tr("Se&curity:"), m_security), m_security);
    m_clearWarning = new MessageStrip(this);
    m_clearWarning->setObjectName(QStringLiteral("clearWarning"));
    m_clearWarning->showText(MessageStrip::Kind::Warning,
                             tr("Without encryption anybody on the way can read your password and "
                                "your mail. Use this only on a network you trust completely."));
    m_form->addRow(QString(), m_clearWarning);

    m_user = namedField<QLineEdit>(this, QStringLiteral("user"), tr("User name"));
    m_user->setPlaceholderText(QStringLiteral("alice@example.org"));
    m_form->addRow(mnemonicLabel(tr("&User name:"), m_user), withProblemLabel(m_user, this));
}

void AccountDialog::addMoreRows()
{
    m_caFile = namedField<QLineEdit>(this, QStringLiteral("caFile"), tr("Extra authority file"));
    m_caFile->setPlaceholderText(tr("Only for servers with an authority of their own"));
    QWidget *box =
        fileRow(m_caFile, tr("Choose a Certificate Authority"), tr("Browse for an authority file"));
    m_form->addRow(mnemonicLabel(tr("E&xtra authority:"), m_caFile), box);

    m_pinRow = new QWidget(this);
    auto *pin = new QHBoxLayout(m_pinRow);
    pin->setContentsMargins(0, 0, 0, 0);
    m_pinText = new QLabel(m_pinRow);
    auto *forget = new QToolButton(m_pinRow);
    forget->setObjectName(QStringLiteral("forgetPin"));
    forget->setText(tr("&Forget"));
    forget->setAccessibleName(tr("Forget the trusted certificate"));
    forget->setFocusPolicy(Qt::StrongFocus);
    connect(forget, &QToolButton::clicked, this, [this] {
        m_pin.clear();
        showPin();
    });
    pin->addWidget(m_pinText, 1);
    pin->addWidget(forget);
    m_form->addRow(tr("Trusted certificate:"), m_pinRow);

    m_readOnly = namedField<QCheckBox>(this, QStringLiteral("readOnly"), tr("Read-only"));
    m_readOnly->setText(tr("&Look only: never change anything on the server"));
    m_form->addRow(QString(), m_readOnly);
}

void AccountDialog::addAdvancedRows()
{
    m_advanced = new QToolButton(this);
    m_advanced->setObjectName(QStringLiteral("advanced"));
    m_advanced->setText(tr("Ad&vanced"));
    m_advanced->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advanced->setArrowType(Qt::RightArrow);
    m_advanced->setAutoRaise(true);
    m_advanced->setCheckable(true);
    m_advanced->setFocusPolicy(Qt::StrongFocus);
    m_advanced->setToolTip(tr("Rarely needed settings"));
    connect(m_advanced, &QToolButton::toggled, this, &AccountDialog::showAdvanced);
    m_form->addRow(m_advanced);
    m_connections = namedField<QSpinBox>(this, QStringLiteral("mostConnections"),
                                         tr("Connections at the same time"));
    constexpr int mostEver = 10;
    m_connections->setRange(1, mostEver);
    m_connections->setValue(m_base.connection.mostConnections);
    m_connections->setToolTip(tr("Many servers allow only a few for each user"));
    m_form->addRow(mnemonicLabel(tr("Connect&ions at most:"), m_connections), m_connections);
    m_compress = namedField<QCheckBox>(this, QStringLiteral("compress"), tr("Compress data"));
    m_compress->setText(tr("Compr&ess data (COMPRESS=DEFLATE)"));
    m_compress->setToolTip(tr("Less to transfer over a slow line, more work for both computers. "
                              "Used where the server offers it."));
    m_form->addRow(QString(), m_compress);
    m_disabled = namedField<QLineEdit>(this, QStringLiteral("disabledCapabilities"),
                                       tr("Capabilities not to be used"));
    m_disabled->setPlaceholderText(QStringLiteral("CONDSTORE LIST-STATUS"));
    m_disabled->setToolTip(tr("Names as the server announces them, separated by blanks. They are "
                              "treated as not offered."));
    m_form->addRow(mnemonicLabel(tr("D&o not use:"), m_disabled), m_disabled);
    showAdvanced(false);
}

void AccountDialog::showAdvanced(bool shown)
{
    m_advanced->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    m_form->setRowVisible(m_connections, shown);
    m_form->setRowVisible(m_compress, shown);
    m_form->setRowVisible(m_disabled, shown);
}

void AccountDialog::buildTest()
{
    auto *outer = static_cast<QVBoxLayout *>(layout());
    m_test = new QPushButton(tr("&Test Connection"), this);
    m_test->setObjectName(QStringLiteral("test"));
    connect(m_test, &QPushButton::clicked, this, &AccountDialog::testClicked);
    outer->addWidget(m_test, 0, Qt::AlignLeft);
    m_problem = new MessageStrip(this);
    m_problem->setObjectName(QStringLiteral("testProblem"));
    outer->addWidget(m_problem);
    m_report = new TestReport(this);
    m_report->setObjectName(QStringLiteral("testReport"));
    m_report->hide();
    connect(m_report, &TestReport::certificateWanted, this, &AccountDialog::showCertificate);
    outer->addWidget(m_report);
}

} // namespace ui
