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
                           tr("Try Now"));
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
                                      tr("Try Now"));
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

void WindowPresenter::updateMessagePane()
{
    m_openingDelay.stop();
    const bool opening = m_active && m_active->phase() == AccountState::Phase::Opening;
    if (opening && m_container.isEmpty()) {
        m_panes.folders->showMailbox(m_active->id(), m_active->mailbox());
        m_openingDelay.start();
        updateMailboxBar();
    } else {
        showMailboxState();
    }
    emit situationChanged();
}

void WindowPresenter::showMailboxState()
{
    using Phase = AccountState::Phase;
    updateMailboxBar();
    MessagePane *pane = m_panes.messages;
    if (!m_active || m_active->phase() == Phase::None || !m_container.isEmpty()) {
        if (!m_container.isEmpty())
            pane->showState(QStringLiteral("folder"),
                            tr("“%1” only holds other folders.").arg(m_container));
        else if (m_active && !m_active->isListed() && m_active->isOnline())
            pane->showState(QStringLiteral("network-server"), tr("Loading the folder list…"));
        else
            pane->showState(QStringLiteral("folder"), tr("Choose a folder to see its messages."));
        emit mailboxShown();
        return;
    }
    const QString label = m_active->mailbox().text();
    if (m_active->phase() == Phase::Opening) {
        pane->showState(QStringLiteral("document-open-folder"), tr("Opening “%1”…").arg(label));
    } else if (m_active->phase() == Phase::Failed) {
        const ErrorText text = describe(*m_active->openError(), settingsOf(*m_active));
        const QString details =
            text.details.isEmpty() ? QString() : QStringLiteral("\n\n") + text.details;
        pane->showState(QStringLiteral("dialog-warning"),
                        tr("“%1” could not be opened.").arg(label) + QStringLiteral("\n") +
                            text.headline + QLatin1Char(' ') + text.whatToDo + details,
                        tr("Try Again"));
    } else if (m_active->messages()->messageCount() == 0 &&
               m_active->messages()->rows().isFiltered()) {
        pane->showState(QStringLiteral("view-filter"), tr("No message of “%1” matches.").arg(label),
                        tr("Show All Messages"));
    } else if (m_active->messages()->messageCount() == 0) {
        pane->showState(QStringLiteral("mail-folder-inbox"), tr("“%1” is empty.").arg(label));
    } else {
        pane->showTable();
    }
    m_panes.folders->showMailbox(m_active->id(), m_active->mailbox());
    emit mailboxShown();
}

void WindowPresenter::updateMailboxBar()
{
    if (!m_active) {
        m_panes.messages->bar()->setContents({}, {}, {});
        m_panes.messages->bar()->setReadOnly(false);
        return;
    }
    QStringList path{m_active->name()};
    QString iconName = QStringLiteral("network-server");
    QString counts;
    const imap::MailboxName &name = m_active->mailbox();
    const QModelIndex index = m_folders->mailboxIndex(m_active->id(), name);
    if (!m_container.isEmpty()) {
        path << m_container;
        iconName = QStringLiteral("folder");
    } else if (!name.isEmpty()) {
        QStringList levels;
        for (QModelIndex at = index; at.isValid() && at.parent().isValid(); at = at.parent())
            levels.prepend(at.data(Qt::DisplayRole).toString());
        path << (levels.isEmpty() ? QStringList{shownForeignText(name.text())} : levels);
        iconName = index.isValid() ? index.data(IconNameRole).toString() : QStringLiteral("folder");
    }
    if (m_container.isEmpty() && m_active->phase() == AccountState::Phase::Open) {
        const imap::MailboxStatus status = m_folders->statusOf(m_active->id(), name);
        const MessageRows &rows = m_active->messages()->rows();
        const qint64 messages = rows.uids().count();
        QStringList parts{messages == 1 ? tr("1 message")
                                        : tr("%1 messages").arg(countText(messages))};
        if (status.unseen)
            parts << tr("%1 unread").arg(countText(*status.unseen));
        if (status.takenAt.isValid())
            parts << tr("counted %1").arg(momentText(status.takenAt));
        if (m_active->isFromStore())
            parts << tr("as last seen, not asked for yet");
        if (m_active->isInspecting())
            parts << tr("inspection mode, read-only");
        else if (m_active->messages()->isReadOnly())
            parts << tr("read-only");
        counts = parts.join(QStringLiteral(" · "));
        const QByteArray place = m_active->name().toUtf8() + '/' + name.wire();
        const QString key = QString::fromLatin1(place.toPercentEncoding());
        if (m_panes.messages->property("columnsFor").toString() != key) {
            m_panes.messages->setProperty("columnsFor", key);
            m_panes.messages->view()->header()->useFolder(key);
        }
        const bool empty = rows.count() == 0;
        if (empty != m_panes.messages->isEmptyShown())
            QMetaObject::invokeMethod(this, &WindowPresenter::showMailboxState,
                                      Qt::QueuedConnection);
    }
    m_panes.messages->bar()->setContents(iconName, path, counts);
    m_panes.messages->bar()->setReadOnly(
        m_active->isInspecting() ||
        (m_active->phase() == AccountState::Phase::Open && m_active->messages()->isReadOnly()));
}

} // namespace ui
