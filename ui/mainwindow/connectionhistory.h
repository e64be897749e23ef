// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"
#include "ui/errortext.h"

#include <QDateTime>
#include <QList>
#include <QObject>

namespace ui {

class AccountState;

/// What became of an account's connection, in words: when, what and what comes next. The last
/// events only; kept while the program runs. Child of its AccountState, GUI thread.
class ConnectionHistory : public QObject
{
    Q_OBJECT
public:
    struct Event
    {
        QDateTime at;
        QString what; // one sentence
        QString next; // what helps, or what Postroom does by itself; may be empty
        QString details;
    };
    static constexpr qsizetype mostEvents = 200;

    explicit ConnectionHistory(AccountState *state);
    /// For an account without one, as in tests: nothing is noted by itself.
    ConnectionHistory() = default;

    void note(const imap::LinkChanged &link, const imap::ConnectionSettings &settings,
              const QDateTime &now);
    [[nodiscard]] const QList<Event> &events() const { return m_events; }
    /// One line an event, oldest first, to be pasted into a letter.
    [[nodiscard]] QString toText() const;

signals:
    void noted();

private:
    void add(Event event);

    QList<Event> m_events;
    imap::LinkState m_last = imap::LinkState::Offline;
    bool m_wasIn = false; // since it was down last
};

} // namespace ui
