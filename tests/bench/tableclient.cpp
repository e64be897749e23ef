// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/tableclient.h"

#include "imapcore/account/request.h"
#include "tests/bench/timingrelay.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QScrollBar>

using namespace imap;

namespace bench {

TableClient::TableClient(const demo::PrivateDovecot &server, const QString &store,
                         Security security)
    : TableClient(server, store, security == Security::Tls ? server.tlsPort() : server.plainPort(),
                  security)
{
}

TableClient::TableClient(const demo::PrivateDovecot &server, const QString &store, quint16 port,
                         Security security)
    : m_password(server.password())
{
    ConnectionSettings settings;
    settings.host = server.host();
    settings.port = port;
    settings.security = security;
    settings.user = server.user();
    settings.caFile = server.caFile();
    m_account = std::make_unique<Account>(settings, &m_password);
    m_envelopes = std::make_unique<ui::AccountEnvelopes>(m_account.get());
    m_view.setMessages(&m_table);
    m_view.resize(900, 600);
    m_view.show();
    m_loader.setTarget(&m_table, m_envelopes.get());
    QObject::connect(&m_view, &ui::MessageView::visibleRowsChanged, &m_loader,
                     &ui::EnvelopeLoader::setVisibleRows);
    QObject::connect(m_account.get(), &Account::changed, &m_view,
                     [this](const ChangeBatch &batch) { take(batch); });
    QObject::connect(m_account.get(), &Account::wireLogged, &m_view,
                     [this](const QList<WireLine> &lines) { count(lines); });
    m_account->setStoreFile(store);
    m_account->goOnline();
}

/// What the store was told is written, and its file let go of, before the next one opens it.
TableClient::~TableClient()
{
    m_loader.setTarget(nullptr, nullptr);
    m_account->setStoreFile({});
    QEventLoop loop;
    QObject::connect(m_account->preview(Refresh{}, nullptr), &Request::finished, &loop,
                     &QEventLoop::quit);
    loop.exec();
}

Outcome TableClient::run(const Operation &operation)
{
    Outcome outcome;
    QEventLoop loop;
    QObject::connect(m_account->run(operation, nullptr), &Request::finished, &loop,
                     [&](Request *ended) {
                         outcome = ended->outcome();
                         loop.quit();
                     });
    loop.exec();
    return outcome;
}

void TableClient::until(const std::function<bool()> &isSo)
{
    while (!isSo())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

double TableClient::open(const MailboxName &mailbox)
{
    m_painted = false;
    return secondsOf([&] {
        m_account->run(OpenMailbox{mailbox}, nullptr);
        until([this] { return m_painted; });
    });
}

double TableClient::jump(int row)
{
    return secondsOf([&] {
        m_view.scrollTo(m_table.index(row, 0), QAbstractItemView::PositionAtTop);
        until([this] { return hasRowsInView(false); });
        m_view.viewport()->repaint();
    });
}

double TableClient::longestScrollStep()
{
    QScrollBar *bar = m_view.verticalScrollBar();
    double longest = 0;
    constexpr int steps = 300;
    for (int step = 1; step <= steps; ++step) {
        const double seconds = secondsOf([&] {
            bar->setValue(static_cast<int>(qint64(bar->maximum()) * step / steps));
            m_view.viewport()->repaint();
            QCoreApplication::processEvents();
        });
        longest = qMax(longest, 1e3 * seconds);
    }
    return longest;
}

void TableClient::waitUntilLive()
{
    until([this] { return m_live; });
}

void TableClient::settle()
{
    until([this] { return m_live && hasRowsInView(true); });
}

void TableClient::countOctets()
{
    received = 0;
    commands = 0;
    m_account->setWireLogging(true);
}

void TableClient::count(const QList<WireLine> &lines)
{
    for (const WireLine &line : lines) {
        if (line.direction == WireLine::Direction::Server)
            received += line.bytes;
        else if (line.direction == WireLine::Direction::Client)
            ++commands;
    }
}

bool TableClient::hasRowsInView(bool structures) const
{
    const int last = qMin(m_view.lastVisibleRow(), m_table.rowCount() - 1);
    for (int row = qMax(0, m_view.firstVisibleRow()); row <= last; ++row) {
        if (m_table.needsEnvelope(row) || (structures && m_table.needsStructure(row)))
            return false;
    }
    return true;
}

void TableClient::take(const ChangeBatch &batch)
{
    m_table.apply(batch);
    bool rows = false;
    for (const Change &change : batch) {
        if (const auto *opened = std::get_if<MailboxOpened>(&change))
            m_fromServer = !opened->fromStore;
        else if (const auto *told = std::get_if<StoreFilled>(&change))
            m_filled = *told;
        else if (const auto *link = std::get_if<LinkChanged>(&change))
            m_live = link->state == LinkState::Idle;
        rows = rows || std::holds_alternative<MessagesUpdated>(change);
    }
    m_loader.plan();
    if (!rows || m_painted)
        return;
    m_view.viewport()->repaint();
    m_painted = true;
    m_paintedAt = nowNs();
}

} // namespace bench
