// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/connectionhistory.h"

#include "ui/mainwindow/accountstate.h"
#include "ui/servertext.h"

#include <QLocale>

#include <utility>

namespace ui {

using imap::LinkState;

ConnectionHistory::ConnectionHistory(AccountState *state)
    : QObject(state)
{
    connect(state, &AccountState::linkChanged, this, [this, state] {
        const auto settings =
            state->account() ? state->account()->settings() : imap::ConnectionSettings();
        note(state->link(), settings, QDateTime::currentDateTime());
    });
}

void ConnectionHistory::note(const imap::LinkChanged &link,
                             const imap::ConnectionSettings &settings, const QDateTime &now)
{
    const LinkState before = std::exchange(m_last, link.state);
    const bool isDown = link.state == LinkState::Waiting || link.state == LinkState::Offline;
    if (link.reason && isDown) {
        const ErrorText text = describe(*link.reason, settings);
        QString next = text.whatToDo;
        if (link.state == LinkState::Waiting && link.retryAt.isValid())
            next = tr("Tries again at %1. %2")
                       .arg(QLocale().toString(link.retryAt.time(), QLocale::LongFormat), next);
        add({now, text.headline, next, text.details});
        m_wasIn = false;
    } else if (link.state == before) {
        return;
    } else if (link.state == LinkState::Connecting) {
        add({now,
             tr("Connecting to %1, port %2.")
                 .arg(shownForeignText(settings.host, 255))
                 .arg(settings.port),
             {},
             {}});
        m_wasIn = false;
    } else if (link.state == LinkState::Offline) {
        add({now, tr("Signed out, as you asked for."), {}, {}});
        m_wasIn = false;
    } else if (!isDown && !std::exchange(m_wasIn, true)) {
        add({now,
             link.tls.protocol.isEmpty() ? tr("Signed in, not encrypted.")
                                         : tr("Signed in, encrypted by %1.").arg(link.tls.protocol),
             {},
             {}});
    }
}

void ConnectionHistory::add(Event event)
{
    if (m_events.size() == mostEvents)
        m_events.removeFirst();
    m_events.append(std::move(event));
    emit noted();
}

QString ConnectionHistory::toText() const
{
    QStringList lines;
    for (const Event &event : m_events) {
        QStringList parts{event.at.toString(Qt::ISODate), event.what, event.next, event.details};
        parts.removeAll(QString());
        lines.append(parts.join(u' ').simplified());
    }
    return lines.join(u'\n');
}

} // namespace ui
