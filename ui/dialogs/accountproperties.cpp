// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accountproperties.h"

#include "ui/dialogs/capabilitypage.h"
#include "ui/dialogs/factpage.h"
#include "ui/dialogs/historypage.h"
#include "ui/dialogs/quirkpage.h"
#include "ui/mainwindow/connectionhistory.h"
#include "ui/models/folderwords.h"
#include "ui/models/quirkwords.h"
#include "ui/servertext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
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

/// What a peculiarity makes unusable is not among what the mirror tells as offered.
QByteArrayList capabilitiesUnusedFor(const imap::QuirkSet &quirks,
                                     const imap::CapabilitySet &offered)
{
    QByteArrayList names = offered.names();
    for (const imap::QuirkRow &row : imap::quirkTable()) {
        if (row.hides)
            names.append(row.hides);
    }
    return imap::hiddenBy(quirks, names);
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
    , m_capabilities(new CapabilityPage(this))
    , m_quirks(new QuirkPage(this))
{
    setObjectName(QStringLiteral("accountProperties"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Properties of %1").arg(shownForeignText(state->name(), 80)));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    m_tabs->addTab(makeServerPage(), tr("&Server"));
    m_tabs->addTab(m_capabilities, tr("&Capabilities"));
    m_tabs->addTab(m_quirks, tr("&Peculiarities"));
    m_tabs->addTab(makeConnectionPage(), tr("C&onnections"));
    m_tabs->addTab(new HistoryPage(state->findChild<ConnectionHistory *>(), this), tr("&History"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Apply | QDialogButtonBox::Close, this);
    m_apply = buttons->button(QDialogButtonBox::Apply);
    m_apply->setObjectName(QStringLiteral("apply"));
    m_apply->setToolTip(tr("Use what is ticked and entered here; connects again"));
    m_apply->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(m_apply, &QPushButton::clicked, this, &AccountProperties::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(m_capabilities, &CapabilityPage::changed, this, &AccountProperties::changed);
    connect(m_quirks, &QuirkPage::changed, this, &AccountProperties::changed);
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
    const AccountFacts &facts = m_state->facts();
    const imap::CapabilitySet &offered = facts.server().capabilities;
    showServer();
    const imap::QuirkSet allowedFor = quirksOf(facts, settings().disabledQuirks);
    m_capabilities->setFacts(offered, settings().disabledCapabilities,
                             capabilitiesUnusedFor(allowedFor, offered));
    m_quirks->setFacts(quirksOf(facts), settings().disabledQuirks, !offered.isEmpty());
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
    out.disabledCapabilities = m_capabilities->disabled();
    out.disabledQuirks = m_quirks->disabled(out.disabledQuirks);
    return out;
}

void AccountProperties::changed()
{
    if (m_apply)
        m_apply->setEnabled(m_state && m_state->account() && !(entered() == settings()));
}

void AccountProperties::apply()
{
    if (m_state)
        m_state->changeSettings(entered());
    changed();
}

} // namespace ui
