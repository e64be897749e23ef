// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountcredentials.h"

#include "app/credentialentry.h"
#include "app/keychainwords.h"
#include "app/passwordcommand.h"
#include "ui/servertext.h"

namespace app {

using ui::PasswordChoice;

AccountCredentials::AccountCredentials(ui::AccountProfile profile, CredentialStore *store,
                                       PasswordPrompter *prompter, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_store(store)
    , m_prompter(prompter)
    , m_command(new PasswordCommand(this))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(3000);
    connect(&m_patience, &QTimer::timeout, this, &AccountCredentials::keychainIsSlow);
}

AccountCredentials::~AccountCredentials()
{
    if (!m_waiting.isEmpty())
        m_prompter->dismiss();
    giveNothing({});
}

void AccountCredentials::setProfile(const ui::AccountProfile &profile)
{
    const bool samePlace = profile.connection.host == m_profile.connection.host &&
                           profile.connection.user == m_profile.connection.user &&
                           profile.passwordChoice == m_profile.passwordChoice &&
                           (profile.connection.signIn == imap::SignIn::Token) == usesToken() &&
                           profile.passwordCommand == m_profile.passwordCommand;
    if (m_store)
        removeEntryUnlessUsed(*m_store, m_profile, profile);
    m_profile = profile;
    if (samePlace)
        return;
    m_session = {};
    m_given = false;
    m_wasRefused = false;
    m_refusedToken = {};
    m_freshTried = false;
    m_saveWhenAccepted = false;
    if (m_waiting.isEmpty())
        return;
    // What is being asked or looked up is for the place before: never to be given to the new one.
    ++m_lookup;
    m_command->cancel();
    m_prompter->dismiss();
    giveNothing({});
}

void AccountCredentials::setSessionPassword(const imap::Secret &password)
{
    m_session = password;
    m_given = false;
    m_saveWhenAccepted =
        !password.isEmpty() && m_profile.passwordChoice == PasswordChoice::Keychain;
}

void AccountCredentials::request(const imap::CredentialRequest &request, Answer answer)
{
    m_waiting.append(std::move(answer));
    if (m_waiting.size() > 1)
        return; // the same question is being looked into; both get its answer
    m_request = request;
    const bool hasNewer = !m_session.isEmpty() && !m_given; // than what was refused
    if (request.rejected && !hasNewer) {
        refused();
        return;
    }
    if (!m_session.isEmpty()) {
        give(m_session);
        return;
    }
    switch (m_profile.passwordChoice) {
    case PasswordChoice::Keychain:
        lookInKeychain();
        break;
    case PasswordChoice::AskEachTime:
        askPerson({}, false);
        break;
    case PasswordChoice::Command:
        runCommand();
        break;
    }
}

/// One automatic try per password (promise 9): what was refused is not repeated.
void AccountCredentials::refused()
{
    const imap::Secret refused = std::exchange(m_session, {});
    m_given = false;
    m_wasRefused = true;
    m_saveWhenAccepted = false;
    if (m_profile.passwordChoice == PasswordChoice::Command)
        commandRefused(refused);
    else
        askPerson({}, m_store && m_profile.passwordChoice == PasswordChoice::Keychain);
}

void AccountCredentials::lookInKeychain()
{
    if (m_wasRefused) {
        askPerson(tr("The server refused the password it was given last."), m_store != nullptr);
        return;
    }
    if (!m_store) {
        askPerson(KeychainWords::notRead({StoreStatus::NoService, {}, {}}), false);
        return;
    }
    const quint64 lookup = ++m_lookup;
    m_patience.start();
    // The job cannot be ended; its callback may come when this object has gone or has moved on.
    const QPointer<AccountCredentials> guard(this);
    m_store->read(credentialEntry(m_profile), [guard, lookup](const StoreResult &result) {
        if (guard && guard->m_lookup == lookup && !guard->m_waiting.isEmpty())
            guard->keychainAnswered(result);
    });
}

void AccountCredentials::keychainAnswered(const StoreResult &result)
{
    ++m_lookup;
    m_patience.stop();
    const QString problem = KeychainWords::notRead(result);
    if (problem.isEmpty()) {
        m_prompter->dismiss();
        m_session = result.secret;
        give(m_session);
        return;
    }
    // What is there, in a locked keychain, is only overwritten on the person's tick.
    const bool canSave =
        result.status != StoreStatus::NoService && result.status != StoreStatus::Failed;
    askPerson(problem, canSave);
}

void AccountCredentials::keychainIsSlow()
{
    if (m_waiting.isEmpty())
        return;
    m_prompter->showWaiting(question(), [this](bool enterInstead) {
        ++m_lookup; // the late answer is dropped
        if (enterInstead)
            askPerson(tr("The password is kept in memory until Postroom is closed, unless you "
                         "save it."),
                      true);
        else
            giveNothing({});
    });
}

bool AccountCredentials::usesToken() const
{
    return m_profile.connection.signIn == imap::SignIn::Token;
}

/// A token lasts an hour or so: the command may have a fresh one. It is asked once for each refusal
/// of a token that had been good, or of the first.
void AccountCredentials::commandRefused(const imap::Secret &refused)
{
    if (!usesToken()) {
        giveNothing(tr("The server refused the password that the command printed."));
        return;
    }
    if (std::exchange(m_freshTried, true)) {
        giveNothing(tokenRefused());
        return;
    }
    m_refusedToken = refused;
    runCommand();
}

QString AccountCredentials::tokenRefused() const
{
    const QString problem = tr("The server refused the token that the command printed.");
    const QString words = ui::serverSays(m_request.serverText);
    return words.isEmpty() ? problem : problem + u' ' + words;
}

void AccountCredentials::runCommand()
{
    m_command->run(m_profile.passwordCommand, [this](const PasswordCommand::Result &result) {
        const imap::Secret refused = std::exchange(m_refusedToken, {});
        if (!result.ok) {
            giveNothing(result.problem);
            return;
        }
        if (!refused.isEmpty() && refused.reveal() == result.password.reveal()) {
            giveNothing(tokenRefused());
            return;
        }
        m_session = result.password;
        give(m_session);
    });
}

ui::PasswordQuestion AccountCredentials::question() const
{
    ui::PasswordQuestion question;
    question.accountName = m_profile.name;
    question.host = m_request.host.isEmpty() ? m_profile.connection.host : m_request.host;
    question.user = m_request.user.isEmpty() ? m_profile.connection.user : m_request.user;
    question.unencrypted = m_profile.connection.security == imap::Security::None;
    question.rejected = m_request.rejected;
    question.serverText = m_request.serverText;
    return question;
}

void AccountCredentials::askPerson(const QString &problem, bool canSave)
{
    ui::PasswordQuestion asked = question();
    asked.problem = problem;
    asked.canSave = canSave;
    m_prompter->ask(asked, [this](const PasswordReply &reply) {
        if (!reply.given) {
            giveNothing({});
            return;
        }
        m_session = reply.password;
        m_saveWhenAccepted = reply.save;
        give(m_session);
    });
}

void AccountCredentials::noteChanges(const imap::ChangeBatch &changes)
{
    for (const imap::Change &change : changes) {
        const auto *link = std::get_if<imap::LinkChanged>(&change);
        if (!link)
            continue;
        const bool isIn = link->state == imap::LinkState::Online ||
                          link->state == imap::LinkState::Idle ||
                          link->state == imap::LinkState::Polling;
        if (isIn)
            m_freshTried = false;
        if (isIn && !m_isIn)
            signedIn();
        m_isIn = isIn;
    }
}

/// By what was given, unless nothing was: a connection knows its password for the next time.
void AccountCredentials::signedIn()
{
    if (!m_given)
        return;
    m_wasRefused = false;
    if (!m_saveWhenAccepted || m_session.isEmpty() || !m_store || m_profile.id.isEmpty())
        return;
    m_saveWhenAccepted = false;
    const QPointer<AccountCredentials> guard(this);
    m_store->write(credentialEntry(m_profile), m_session, [guard](const StoreResult &result) {
        if (!guard || result.status == StoreStatus::Ok)
            return;
        emit guard->saveFailed(KeychainWords::notSaved(result));
    });
}

void AccountCredentials::forget()
{
    m_session = {};
    m_saveWhenAccepted = false;
    if (m_store)
        removeEntryUnlessUsed(*m_store, m_profile, {});
}

void AccountCredentials::give(const imap::Secret &secret)
{
    m_given = true;
    answerAll({true, secret, {}});
}

void AccountCredentials::giveNothing(const QString &problem)
{
    answerAll({false, {}, problem});
}

void AccountCredentials::answerAll(const imap::CredentialAnswer &answer)
{
    m_patience.stop();
    const QList<Answer> waiting = std::exchange(m_waiting, {});
    for (const Answer &one : waiting)
        one(answer);
}

} // namespace app
