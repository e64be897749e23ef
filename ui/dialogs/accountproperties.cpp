// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accountproperties.h"

#include "ui/dialogs/factpage.h"
#include "ui/dialogs/historypage.h"
#include "ui/mainwindow/connectionhistory.h"
#include "ui/models/capabilitywords.h"
#include "ui/models/folderwords.h"
#include "ui/servertext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int mostConnectionsEver = 10;

/// Without these there is no connection, or a less safe one.
bool canBeSwitchedOff(const QByteArray &name)
{
    return name != "IMAP4REV1" && name != "IMAP4REV2" && name != "STARTTLS" &&
           name != "LOGINDISABLED";
}

QString securityWords(const imap::ConnectionSettings &settings, const imap::LinkChanged &link)
{
    if (!link.tls.protocol.isEmpty())
        return AccountProperties::tr("encrypted by %1").arg(link.tls.protocol);
    return settings.security == imap::Security::None ? AccountProperties::tr("not encrypted")
                                                     : AccountProperties::tr("not connected");
}

/// What the server answered is in the transcript only: so what was asked for.
QString compressionWords(const imap::ConnectionSettings &settings,
                         const imap::CapabilitySet &offered)
{
    if (!settings.compress)
        return AccountProperties::tr("off");
    return offered.has("COMPRESS=DEFLATE")
               ? AccountProperties::tr("asked for at each sign-in")
               : AccountProperties::tr("wanted, but not offered by the server");
}

QString namespaceWords(const QList<imap::NamespaceEntry> &entries)
{
    QStringList lines;
    for (const imap::NamespaceEntry &entry : entries) {
        const QString prefix = shownServerText(entry.prefix);
        const QString delimiter = entry.delimiter.isPresent()
                                      ? QString(QLatin1Char(entry.delimiter.value()))
                                      : AccountProperties::tr("none");
        lines << (prefix.isEmpty()
                      ? AccountProperties::tr("without prefix, delimiter %1").arg(delimiter)
                      : AccountProperties::tr("“%1”, delimiter %2").arg(prefix, delimiter));
    }
    return lines.isEmpty() ? AccountProperties::tr("none told") : lines.join(u'\n');
}

QTreeWidget *factTable(const QStringList &titles, const QString &name, QWidget *parent)
{
    auto *table = new QTreeWidget(parent);
    table->setHeaderLabels(titles);
    table->setRootIsDecorated(false);
    table->setAllColumnsShowFocus(true);
    table->setAccessibleName(name);
    return table;
}

} // namespace

QString connectionRoleInWords(imap::ConnectionUse::Role role)
{
    switch (role) {
    case imap::ConnectionUse::Role::Browse:
        return AccountProperties::tr("the folder you look at");
    case imap::ConnectionUse::Role::Work:
        return AccountProperties::tr("work on other folders");
    case imap::ConnectionUse::Role::Watch:
        return AccountProperties::tr("watching a folder");
    }
    return {};
}

AccountProperties::AccountProperties(AccountState *state, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("accountProperties"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Properties of %1").arg(shownForeignText(state->name(), 80)));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    m_tabs->addTab(makeServerPage(), tr("&Server"));
    m_tabs->addTab(makeCapabilityPage(), tr("&Capabilities"));
    m_tabs->addTab(makeConnectionPage(), tr("C&onnections"));
    m_tabs->addTab(new HistoryPage(state->findChild<ConnectionHistory *>(), this), tr("&History"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Apply | QDialogButtonBox::Close, this);
    m_apply = buttons->button(QDialogButtonBox::Apply);
    m_apply->setObjectName(QStringLiteral("apply"));
    m_apply->setToolTip(tr("Use these capabilities and connections; connects again"));
    m_apply->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(m_apply, &QPushButton::clicked, this, &AccountProperties::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(state, &QObject::destroyed, this, &QDialog::reject);
    connect(state, &AccountState::factsChanged, this, &AccountProperties::refresh);
    connect(state, &AccountState::linkChanged, this, &AccountProperties::refresh);
    refresh();
    resize(fontMetrics().averageCharWidth() * 124, fontMetrics().height() * 28);
}

imap::ConnectionSettings AccountProperties::settings() const
{
    return m_state && m_state->account() ? m_state->account()->settings()
                                         : imap::ConnectionSettings();
}

QWidget *AccountProperties::makeServerPage()
{
    m_server = new QScrollArea(this);
    m_server->setObjectName(QStringLiteral("serverPage"));
    m_server->setAccessibleName(tr("Facts of the server"));
    m_server->setWidgetResizable(true);
    m_server->setFrameShape(QFrame::NoFrame);
    return m_server;
}

QWidget *AccountProperties::makeCapabilityPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    m_capabilities = factTable({tr("Capability"), tr("What it gives"), tr("Here"), tr("Standard")},
                               tr("Capabilities of the server"), page);
    m_capabilities->setObjectName(QStringLiteral("capabilities"));
    connect(m_capabilities, &QTreeWidget::itemChanged, this, &AccountProperties::changed);
    layout->addWidget(m_capabilities, 1);
    layout->addWidget(
        valueLabel(tr("What is unticked is treated as not offered: a way around faults of a "
                      "server. A change connects again."),
                   page));
    return page;
}

QWidget *AccountProperties::makeConnectionPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    m_connections = factTable({tr("No."), tr("Used for"), tr("State"), tr("Folder")},
                              tr("Connections in use"), page);
    m_connections->setObjectName(QStringLiteral("connections"));
    layout->addWidget(m_connections, 1);
    auto *form = new QFormLayout;
    m_most = new QSpinBox(page);
    m_most->setObjectName(QStringLiteral("mostConnections"));
    m_most->setRange(1, mostConnectionsEver);
    m_most->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_most->setAccessibleName(tr("Connections at the same time"));
    m_most->setValue(qBound(1, settings().mostConnections, mostConnectionsEver));
    connect(m_most, &QSpinBox::valueChanged, this, &AccountProperties::changed);
    auto *label = new QLabel(tr("At &most at the same time:"), page);
    label->setBuddy(m_most);
    form->addRow(label, m_most);
    layout->addLayout(form);
    layout->addWidget(valueLabel(tr("Many servers allow only a few connections for each user, "
                                    "other mail programs included."),
                                 page));
    return page;
}

void AccountProperties::refresh()
{
    if (!m_state)
        return;
    showServer();
    if (m_capabilities->topLevelItemCount() == 0 ||
        !(m_shownCapabilities == m_state->facts().server().capabilities))
        showCapabilities();
    showConnections();
    changed();
}

void AccountProperties::showServer()
{
    const AccountFacts &facts = m_state->facts();
    const imap::ConnectionSettings now = settings();
    m_serverBody = new QWidget(m_server);
    auto *form = new QFormLayout(m_serverBody);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    const auto row = [&](const QString &title, const QString &value) {
        auto *name = new QLabel(title, m_serverBody);
        name->setTextFormat(Qt::PlainText); // names of ID fields are the server's
        form->addRow(name, valueLabel(value, m_serverBody));
    };
    row(tr("Server:"), tr("%1, port %2").arg(shownForeignText(now.host)).arg(now.port));
    row(tr("User:"), shownForeignText(now.user));
    row(tr("Connection:"), securityWords(now, m_state->link()));
    row(tr("Compression:"), compressionWords(now, facts.server().capabilities));
    row(tr("Inspection mode:"),
        m_state->isInspecting() ? tr("on: nothing is changed there") : tr("off"));
    const QString greeting = shownServerText(facts.server().greeting);
    row(tr("Greeting:"), !greeting.isEmpty() ? greeting
                         : now.security == imap::Security::StartTls
                             ? tr("not kept: it came before the connection was encrypted")
                             : tr("none"));
    // A hostile list must not build a million labels.
    constexpr qsizetype mostFields = 50;
    const auto &fields = facts.server().serverId;
    for (const auto &[name, value] : fields.first(qMin(fields.size(), mostFields)))
        row(tr("ID, %1:").arg(shownServerText(name)), shownServerText(value));
    if (fields.isEmpty())
        row(tr("ID:"), tr("the server does not tell"));
    row(tr("Own folders:"), namespaceWords(facts.namespaces().personal));
    row(tr("Of other people:"), namespaceWords(facts.namespaces().otherUsers));
    row(tr("Shared folders:"), namespaceWords(facts.namespaces().shared));
    m_server->setWidget(m_serverBody); // the one before is deleted
}

void AccountProperties::showCapabilities()
{
    m_filling = true;
    m_shownCapabilities = m_state->facts().server().capabilities;
    const QByteArrayList off = settings().disabledCapabilities;
    QByteArrayList names = m_shownCapabilities.names();
    for (const QByteArray &name : off) {
        if (!names.contains(name))
            names.append(name);
    }
    constexpr qsizetype mostNames = 500;
    m_capabilities->clear();
    for (const QByteArray &name : names.first(qMin(names.size(), mostNames))) {
        const CapabilityWords words = capabilityInWords(name);
        auto *row = new QTreeWidgetItem(m_capabilities, {shownServerText(name), words.gives,
                                                         capabilityUseWord(words.use), words.rfc});
        row->setData(0, Qt::UserRole, name);
        row->setToolTip(1, words.gives);
        if (canBeSwitchedOff(name))
            row->setCheckState(0, off.contains(name) ? Qt::Unchecked : Qt::Checked);
    }
    for (const int column : {0, 2, 3})
        m_capabilities->resizeColumnToContents(column);
    m_capabilities->header()->setStretchLastSection(false);
    m_capabilities->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_filling = false;
}

void AccountProperties::showConnections()
{
    m_connections->clear();
    const QList<imap::ConnectionUse> uses = m_state->facts().connections();
    for (const imap::ConnectionUse &use : uses) {
        imap::LinkChanged link;
        link.state = use.state;
        new QTreeWidgetItem(m_connections,
                            {QString::number(use.number), connectionRoleInWords(use.role),
                             linkWord(link), shownForeignText(use.mailbox.text(), 200)});
    }
    for (int column = 0; column < m_connections->columnCount(); ++column)
        m_connections->resizeColumnToContents(column);
}

imap::ConnectionSettings AccountProperties::entered() const
{
    imap::ConnectionSettings out = settings();
    out.mostConnections = m_most->value();
    out.disabledCapabilities.clear();
    for (int i = 0; i < m_capabilities->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *row = m_capabilities->topLevelItem(i);
        const QByteArray name = row->data(0, Qt::UserRole).toByteArray();
        if (canBeSwitchedOff(name) && row->checkState(0) == Qt::Unchecked)
            out.disabledCapabilities.append(name);
    }
    return out;
}

void AccountProperties::changed()
{
    if (!m_filling && m_apply)
        m_apply->setEnabled(m_state && m_state->account() && !(entered() == settings()));
}

void AccountProperties::apply()
{
    if (m_state)
        m_state->changeSettings(entered());
    changed();
}

} // namespace ui
