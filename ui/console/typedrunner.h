// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/typedline.h"

#include <QObject>

namespace imap {
class Request;
}

namespace ui {

class ConsoleAccount;

/// Sends what was typed on the account's live session, and says in the transcript what the answers
/// of the server do not: that a line was not sent, and why. GUI thread, owned by ConsolePanel.
class TypedRunner : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void run(ConsoleAccount *account, const imap::TypedLine &line);
    /// Commands that have not been answered yet; an IDLE counts until DONE.
    [[nodiscard]] int running() const { return m_running; }

signals:
    void ended();

private:
    void signIn(ConsoleAccount *account, const imap::TypedLine &line);
    void onFinished(ConsoleAccount *account, const QByteArray &verb, const imap::Request &request);
    [[nodiscard]] static QString refusalText(const QByteArray &code, const QByteArray &verb);

    int m_running = 0;
};

} // namespace ui
