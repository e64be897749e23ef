// SPDX-License-Identifier: GPL-3.0-or-later
// The part of WindowPresenter that words states: what a pane says when it has nothing to show, and
// the bars for lasting states.
#include "imapcore/account/account.h"
#include "ui/errortext.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/models/foldertreemodel.h"
#include "ui/models/folderwords.h"
#include "ui/servertext.h"
#include "ui/views/folderpane.h"
#include "ui/views/infobar.h"
#include "ui/views/mailboxbar.h"
#include "ui/views/messageheader.h"
#include "ui/views/messagepane.h"
#include "ui/views/messageview.h"
#include "ui/views/statuspanel.h"

namespace ui {

namespace {

imap::ConnectionSettings settingsOf(const AccountState &state)
{
    return state.account() ? state.account()->settings() : imap::ConnectionSettings();
}

const imap::CertificateRefusal *refusalIn(const imap::LinkChanged &link)
{
    const auto *failed = link.reason ? std::get_if<imap::TransportFailed>(&*link.reason) : nullptr;
    return failed && failed->certificate ? &*failed->certificate : nullptr;
}

bool isPasswordTrouble(const imap::LinkChanged &link)
{
    if (!link.reason)
        return false;
    if (std::holds_alternative<imap::NoCredentials>(*link.reason))
        return true;
    const auto *refused = std::get_if<imap::Refused>(&*link.reason);
    return refused && (refused->command == "LOGIN" || refused->command == "AUTHENTICATE");
}

} // namespace

QString WindowPresenter::barKey(const char *kind, int id) const
{
    return QStringLiteral("%1/%2").arg(QLatin1String(kind)).arg(id);
}

QString WindowPresenter::linkSentence(const AccountState &state) const
{
    const imap::LinkChanged &link = state.link();
    QString sentence;
    if (link.reason) {
        const ErrorText text = describe(*link.reason, settingsOf(state));
        sentence = text.headline;
        if (link.state == imap::LinkState::Offline && !text.whatToDo.isEmpty())
            sentence += QLatin1Char(' ') + text.whatToDo;
        if (!text.details.isEmpty())
            sentence += QLatin1Char(' ') + text.details;
    }
    const QString name = accountCount() > 1 ? state.name() + QStringLiteral(": ") : QString();
    if (link.state == imap::LinkState::Waiting) {
        const QString wait = StatusPanel::linkText(link, QDateTime::currentDateTime());
        return sentence.isEmpty() ? name + wait + QLatin1Char('.')
                                  : tr("%1%2. %3").arg(name, wait, sentence);
    }
    return name + (sentence.isEmpty() ? tr("You are working offline.") : sentence);
}

void WindowPresenter::onLinkChanged(int id)
{
    AccountState *state = stateOf(id);
    if (!state)
        return;
    updateLinkBar(state);
    if (state == m_active) {
        m_panes.status->setLink(state->link());
        updateMessagePane();
    }
    updateFolderPane();
    emit situationChanged();
}

void WindowPresenter::updateLinkBar(AccountState *state)
{
    const imap::LinkChanged &link = state->link();
    const QString key = barKey("link", state->id());
    const bool down =
        link.state == imap::LinkState::Offline || link.state == imap::LinkState::Waiting;
    if (!down) {
        // While trying again the bar stays, so that the panes below do not jump.
        if (link.state != imap::LinkState::Connecting)
            m_panes.bars->hide(key);
    } else if (refusalIn(link)) {
        m_panes.bars->show(key, QStringLiteral("dialog-warning"), linkSentence(*state),
                           tr("Details…"));
    } else if (isPasswordTrouble(link)) {
        m_panes.bars->show(key, QStringLiteral("dialog-password"), linkSentence(*state),
                           tr("Enter Password…"));
    } else if (link.reason || link.state == imap::LinkState::Waiting) {
        m_panes.bars->show(key, QStringLiteral("network-disconnect"), linkSentence(*state),
                           tr("Try Again"));
    } else {
        m_panes.bars->hide(key); // offline because the person said so: the status bar says it
    }
    bool waiting = false;
    for (const AccountState *each : std::as_const(m_accounts))
        waiting = waiting || each->link().state == imap::LinkState::Waiting;
    if (waiting && !m_tick.isActive())
        m_tick.start();
    else if (!waiting)
        m_tick.stop();
}

void WindowPresenter::tickBars()
{
    for (const AccountState *state : std::as_const(m_accounts)) {
        if (state->link().state == imap::LinkState::Waiting)
            m_panes.bars->update(barKey("link", state->id()), linkSentence(*state));
    }
}

void WindowPresenter::onAlert(int id, const QByteArray &text)
{
    const QString says = serverSays(text);
    if (says.isEmpty())
        return;
    const AccountState *state = stateOf(id);
    const QString name =
        state && accountCount() > 1 ? state->name() + QStringLiteral(": ") : QString();
    // At most three at a time: a server that shouts does not push the window away.
    const int slot = m_nextAlert++ % 3;
    m_panes.bars->show(barKey("alert", slot), QStringLiteral("dialog-information"), name + says);
}

/// What the engine calls its work, in words for people.
QString WindowPresenter::workText(const QByteArray &purpose)
{
    if (purpose == "Count messages")
        return tr("Counting messages");
    if (purpose == "Fetch rows")
        return tr("Loading the list");
    return tr("Fetching");
}

void WindowPresenter::onWork(int id, const imap::WorkProgress &work)
{
    if (!m_active || m_active->id() != id)
        return;
    if (work.purpose.isEmpty())
        m_panes.status->clearWork();
    else
        m_panes.status->setWork(workText(work.purpose), work.done, work.total);
}

void WindowPresenter::onBarAction(const QString &key)
{
    AccountState *state = stateOf(key.section(QLatin1Char('/'), 1).toInt());
    if (state && state->account() && key.startsWith(QLatin1String("waiting/")))
        state->account()->discardWaiting();
    if (!state || !key.startsWith(QLatin1String("link/")))
        return;
    if (const imap::CertificateRefusal *refusal = refusalIn(state->link()))
        emit certificateDetailsRequested(state->account(), *refusal);
    else if (isPasswordTrouble(state->link()))
        emit passwordRequested(state->account());
    else
        state->goOnline();
}

void WindowPresenter::updateFolderPane()
{
    if (!m_active) {
        m_panes.folders->setEmptyText({}, {}, {});
        return;
    }
    switch (m_active->link().state) {
    case imap::LinkState::Offline:
    case imap::LinkState::Waiting:
        m_panes.folders->setEmptyText(QStringLiteral("network-disconnect"),
                                      tr("Not connected, so the folders are not known yet."),
                                      tr("Try Again"));
        break;
    case imap::LinkState::Connecting:
        m_panes.folders->setEmptyText(QStringLiteral("network-server"),
                                      tr("Connecting to %1…").arg(m_active->name()), {});
        break;
    default:
        m_panes.folders->setEmptyText(QStringLiteral("folder"),
                                      m_active->isListed() ? tr("This account has no folders.")
                                                           : tr("Loading the folder list…"),
                                      {});
    }
}

} // namespace ui
