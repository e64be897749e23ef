// SPDX-License-Identifier: GPL-3.0-or-later
// The part of WindowPresenter that words what the message pane and the bar above it say.
#include "imapcore/account/account.h"
#include "ui/errortext.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/models/foldertreemodel.h"
#include "ui/models/folderwords.h"
#include "ui/servertext.h"
#include "ui/views/folderpane.h"
#include "ui/views/mailboxbar.h"
#include "ui/views/messageheader.h"
#include "ui/views/messagepane.h"
#include "ui/views/messageview.h"

namespace ui {

namespace {

bool isOfflineByChoice(const AccountState &state)
{
    return state.link().state == imap::LinkState::Offline && !state.link().reason;
}

} // namespace

void WindowPresenter::updateMessagePane()
{
    m_openingDelay.stop();
    const bool opening = m_active && m_active->phase() == AccountState::Phase::Opening;
    if (opening && !isContainerShown()) {
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
    if (!m_active || m_active->phase() == Phase::None || isContainerShown()) {
        if (isContainerShown())
            showContainer();
        else if (m_active && !m_active->isListed() && m_active->isOnline())
            pane->showState(QStringLiteral("network-server"), tr("Loading the folder list…"));
        else
            pane->showState(QStringLiteral("folder"), tr("Choose a folder to see its messages."));
        if (m_active && !isContainerShown())
            m_panes.folders->showAccount(m_active->id());
        emit mailboxShown();
        return;
    }
    const QString label = m_active->mailbox().text();
    if (m_active->phase() == Phase::Opening) {
        pane->showState(QStringLiteral("document-open-folder"), tr("Opening “%1”…").arg(label));
    } else if (m_active->phase() == Phase::Failed && isOfflineByChoice(*m_active)) {
        pane->showState(QStringLiteral("network-disconnect"),
                        tr("You are working offline, and “%1” was not kept on this computer.")
                            .arg(shownForeignText(label)),
                        tr("Go Online"));
    } else if (m_active->phase() == Phase::Failed) {
        const ErrorText text =
            describe(*m_active->openError(), m_active->account() ? m_active->account()->settings()
                                                                 : imap::ConnectionSettings());
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

void WindowPresenter::showContainer()
{
    const QString label = m_container.data().toString();
    if (!m_container.data(GoneRole).toBool()) {
        m_panes.messages->showState(QStringLiteral("folder"),
                                    tr("“%1” only holds other folders.").arg(label));
        return;
    }
    m_panes.messages->showState(
        QStringLiteral("data-error"),
        tr("“%1” does not exist on the server any more; it is still subscribed.\nIt may have been "
           "deleted or renamed elsewhere. Unsubscribing takes it off the list.")
            .arg(label),
        m_active && m_active->isOnline() ? tr("Unsubscribe") : QString());
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
    if (isContainerShown()) {
        path << m_container.data().toString();
        iconName = m_container.data(IconNameRole).toString();
    } else if (!name.isEmpty()) {
        QStringList levels;
        for (QModelIndex at = index; at.isValid() && at.parent().isValid(); at = at.parent())
            levels.prepend(at.data(Qt::DisplayRole).toString());
        path << (levels.isEmpty() ? QStringList{shownForeignText(name.text())} : levels);
        iconName = index.isValid() ? index.data(IconNameRole).toString() : QStringLiteral("folder");
    }
    if (!isContainerShown() && m_active->phase() == AccountState::Phase::Open) {
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
        m_panes.messages->view()->header()->useFolder(
            QString::fromLatin1(place.toPercentEncoding()));
        const bool empty = rows.count() == 0;
        if (empty != m_panes.messages->isEmptyShown())
            QMetaObject::invokeMethod(this, &WindowPresenter::showMailboxState,
                                      Qt::QueuedConnection);
    }
    m_panes.messages->bar()->setContents(iconName, path, counts);
    m_panes.messages->bar()->setReadOnly(m_active->isInspecting() ||
                                         (!isContainerShown() &&
                                          m_active->phase() == AccountState::Phase::Open &&
                                          m_active->messages()->isReadOnly()));
}

} // namespace ui
