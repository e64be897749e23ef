// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowdriver.h"

#include "ui/mainwindow/windowpresenter.h"
#include "ui/models/foldertreemodel.h"
#include "ui/models/itemroles.h"
#include "ui/viewer/messageviewer.h"
#include "ui/views/emptystate.h"
#include "ui/views/folderview.h"
#include "ui/views/infobar.h"
#include "ui/views/messagepane.h"
#include "ui/views/messageview.h"

#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace testsupport {

namespace {

constexpr int patienceMs = 20000;

void collectFolders(const QAbstractItemModel *model, const QModelIndex &parent,
                    QList<QModelIndex> &out)
{
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        if (index.data(ui::SelectableRole).toBool())
            out.append(index);
        collectFolders(model, index, out);
    }
}

} // namespace

WindowDriver::WindowDriver(const imap::ConnectionSettings &settings,
                           const QByteArrayList &passwords)
    : m_credentials(passwords)
    , m_account(settings, &m_credentials)
{
    connect(&m_account, &imap::Account::wireLogged, this,
            [this](const QList<imap::WireLine> &lines) {
                for (const imap::WireLine &line : lines) {
                    if (line.connection == 1)
                        m_wire.append(line);
                }
            });
    connect(&m_account, &imap::Account::changed, this, [this](const imap::ChangeBatch &batch) {
        for (const imap::Change &change : batch) {
            if (const auto *link = std::get_if<imap::LinkChanged>(&change))
                m_links.append(*link);
        }
    });
    m_account.setWireLogging(true);
    m_window.resize(1440, 900);
    m_window.addAccount(&m_account, QStringLiteral("Test"));
    m_window.show();
}

WindowDriver::~WindowDriver() = default;

void WindowDriver::usePrivateSettings(const QString &name)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("postroom-test"));
    QCoreApplication::setApplicationName(name);
    QSettings().clear();
}

void WindowDriver::goOnline()
{
    m_account.goOnline();
}

ui::AccountState *WindowDriver::state()
{
    return m_window.presenter()->accounts().first();
}

ui::MessageView *WindowDriver::view()
{
    return m_window.findChild<ui::MessageView *>();
}

bool WindowDriver::waitForFolders()
{
    return waitUntil([this] { return state()->isListed(); }, patienceMs);
}

QList<imap::MailboxName> WindowDriver::folders()
{
    QList<QModelIndex> rows;
    collectFolders(m_window.findChild<ui::FolderView *>()->model(), {}, rows);
    QList<imap::MailboxName> names;
    for (const QModelIndex &row : std::as_const(rows))
        names.append(imap::MailboxName::fromWire(row.data(ui::MailboxWireRole).toByteArray()));
    return names;
}

void WindowDriver::chooseFolder(const imap::MailboxName &name)
{
    auto *tree = m_window.findChild<ui::FolderView *>();
    QList<QModelIndex> rows;
    collectFolders(tree->model(), {}, rows);
    for (const QModelIndex &row : std::as_const(rows)) {
        if (row.data(ui::MailboxWireRole).toByteArray() == name.wire())
            tree->setCurrentIndex(row);
    }
}

bool WindowDriver::isOpen(const imap::MailboxName &name)
{
    return state()->phase() == ui::AccountState::Phase::Open && state()->mailbox() == name &&
           messages()->isOpen() && messages()->mailbox() == name;
}

bool WindowDriver::openFolder(const imap::MailboxName &name)
{
    chooseFolder(name);
    return waitUntil([&] { return isOpen(name); }, patienceMs);
}

bool WindowDriver::isViewFilled()
{
    if (!messages()->isOpen() || messages()->messageCount() == 0)
        return false;
    for (int row = view()->firstVisibleRow(); row <= view()->lastVisibleRow(); ++row) {
        const ui::MessageRow *data = messages()->rowData(row);
        if (!data || !data->isComplete())
            return false;
    }
    return true;
}

bool WindowDriver::isInState(imap::LinkState link)
{
    return state()->link().state == link;
}

qint64 WindowDriver::treeCount(int accountId, const imap::MailboxName &name, int role)
{
    auto *model = m_window.findChild<ui::FolderTreeModel *>();
    return model->mailboxIndex(accountId, name).data(role).toLongLong();
}

bool WindowDriver::read(imap::Uid uid)
{
    QSignalSpy shown(viewer(), &ui::MessageViewer::messageShown);
    view()->selectMessage(uid);
    const auto ended = [&] {
        return !shown.isEmpty() && shown.last().at(0).value<imap::Uid>() == uid;
    };
    return waitUntil(ended, patienceMs) && shown.last().at(1).toBool();
}

QString WindowDriver::viewerState()
{
    QString text;
    const auto *page = viewer()->findChild<QWidget *>(QStringLiteral("viewerState"));
    if (!page || !page->isVisible())
        return text;
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        if (label->isVisible())
            text += label->text() + u'\n';
    }
    return text;
}

QString WindowDriver::barTexts()
{
    QStringList texts;
    for (const ui::InfoBar *bar : m_window.findChildren<ui::InfoBar *>()) {
        if (bar->isVisible())
            texts << bar->text();
    }
    return texts.join(u'\n');
}

QString WindowDriver::paneText()
{
    const auto *pane = m_window.findChild<ui::MessagePane *>();
    if (!pane->isEmptyShown())
        return {};
    QString text;
    for (const QLabel *label : pane->findChild<ui::EmptyState *>()->findChildren<QLabel *>())
        text += label->text() + u'\n';
    return text;
}

QByteArrayList WindowDriver::commands() const
{
    QByteArrayList out;
    for (const imap::WireLine &line : m_wire) {
        if (line.direction != imap::WireLine::Direction::Client || line.text == "DONE")
            continue;
        const QByteArray verb = line.text.mid(line.text.indexOf(' ') + 1);
        if (verb != "IDLE")
            out.append(verb);
    }
    return out;
}

qint64 WindowDriver::bytesReceived() const
{
    qint64 sum = 0;
    for (const imap::WireLine &line : m_wire)
        sum += line.direction == imap::WireLine::Direction::Server ? line.bytes : 0;
    return sum;
}

} // namespace testsupport
