// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/typedrunner.h"

#include "imapcore/account/request.h"
#include "ui/console/consoleaccount.h"
#include "ui/errortext.h"

namespace ui {

void TypedRunner::run(ConsoleAccount *account, const imap::TypedLine &line)
{
    const bool offline = account->link().state == imap::LinkState::Offline ||
                         account->link().state == imap::LinkState::Waiting;
    if (offline) {
        signIn(account, line);
        return;
    }
    imap::Request *request = account->account()->run(imap::RunTyped{line.command()}, account);
    ++m_running;
    connect(request, &imap::Request::finished, this,
            [this, account, verb = line.verb()](const imap::Request *ended) {
                --m_running;
                onFinished(account, verb, *ended);
            });
}

/// Typed while signed out: LOGIN signs in, everything else has nowhere to go.
void TypedRunner::signIn(ConsoleAccount *account, const imap::TypedLine &line)
{
    const imap::TypedWords words = imap::TypedWords::of(line.command());
    if (words.verb != "LOGIN" || words.arguments.size() != 2) {
        account->transcript()->appendNote(
            tr("Not sent: there is no connection. LOGIN with user name and password signs in."));
        return;
    }
    const QString user = QString::fromUtf8(words.arguments.first());
    const QString own = account->account()->settings().user;
    if (user != own) {
        account->transcript()->appendNote(
            tr("Not sent: this account signs in as %1. Add an account for another user.").arg(own));
        return;
    }
    account->transcript()->appendNote(tr("Signing in as %1.").arg(user));
    account->account()->signIn(imap::Secret(words.arguments.last()));
}

void TypedRunner::onFinished(ConsoleAccount *account, const QByteArray &verb,
                             const imap::Request &request)
{
    const imap::ImapError *error = request.error();
    if (verb == "LOGOUT" && account->account()) {
        const auto *answer = std::get_if<imap::TypedAnswer>(&request.outcome());
        if (!answer || answer->status.kind == imap::StatusKind::Ok)
            account->account()->goOffline(); // all of its connections, and it stays so
    } else if (error) {
        const auto *refused = std::get_if<imap::Refused>(error);
        const QString refusal = refused ? refusalText(refused->code.name, verb) : QString();
        if (!refusal.isEmpty())
            account->transcript()->appendNote(refusal);
        else if (!std::holds_alternative<imap::Abandoned>(*error))
            account->transcript()->appendNote(
                describe(*error, account->account()->settings()).headline);
    }
    emit ended();
}

QString TypedRunner::refusalText(const QByteArray &code, const QByteArray &verb)
{
    const QString name = QString::fromUtf8(verb);
    if (code == imap::notSentInspection)
        return tr("Not sent: %1 could change something on the server, and this account is in "
                  "inspection mode.")
            .arg(name);
    if (code == imap::notSentUnsafe)
        return tr("Not sent: something in the line cannot be written safely.");
    if (code == imap::notSentConnection)
        return tr("Not sent: only the connection itself may send %1.").arg(name);
    if (code == imap::notSentNoIdle)
        return tr("No IDLE is running, so there is nothing that DONE could end.");
    return {};
}

} // namespace ui
