// SPDX-License-Identifier: GPL-3.0-or-later
// The part of WindowPresenter that words what becomes of the local copy and of acts that wait.
#include "imapcore/account/account.h"
#include "ui/errortext.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/models/folderwords.h"
#include "ui/models/storewords.h"
#include "ui/views/infobar.h"

namespace ui {

QString WindowPresenter::prefixOf(int id) const
{
    const AccountState *state = stateOf(id);
    return state && accountCount() > 1 ? state->name() + QStringLiteral(": ") : QString();
}

void WindowPresenter::onStoreTrouble(int id, const imap::StoreTrouble &trouble)
{
    const QString key = barKey("store", id);
    const QString text = storeTroubleText(trouble);
    if (text.isEmpty())
        m_panes.bars->hide(key);
    else
        m_panes.bars->show(key, QStringLiteral("dialog-information"), prefixOf(id) + text);
}

void WindowPresenter::onActsWaiting(int id, const imap::ActsWaiting &waiting)
{
    const QString key = barKey("waiting", id);
    const qsizetype count = waiting.acts.size();
    if (count == 0) {
        m_panes.bars->hide(key);
        return;
    }
    const QString text =
        count == 1 ? tr("1 change waits for the connection and is sent as soon as it is there.")
                   : tr("%1 changes wait for the connection and are sent as soon as it is there.")
                         .arg(countText(static_cast<quint32>(count)));
    m_panes.bars->show(key, QStringLiteral("network-disconnect"), prefixOf(id) + text,
                       tr("Discard"));
}

void WindowPresenter::onActDropped(int id, const imap::ActDropped &dropped)
{
    const AccountState *state = stateOf(id);
    const imap::ConnectionSettings settings =
        state && state->account() ? state->account()->settings() : imap::ConnectionSettings();
    const bool isUnknown = std::holds_alternative<imap::ConnectionLost>(dropped.why);
    const QString text =
        isUnknown ? tr("It is not known whether this change was made before the connection was "
                       "lost, so it is not made again: %1.")
                        .arg(waitingActText(dropped.act))
                  : tr("A change that waited was not made, or not wholly: %1. %2")
                        .arg(waitingActText(dropped.act), describe(dropped.why, settings).headline);
    // Each is to be read; but a server that refuses all does not push the window away.
    m_panes.bars->show(barKey("dropped", m_nextDropped++ % 6), QStringLiteral("dialog-warning"),
                       prefixOf(id) + text);
}

} // namespace ui
