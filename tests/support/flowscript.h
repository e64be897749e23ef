// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"
#include "imapcore/types/typedline.h"
#include "imapcore/wire/commandencoder.h"
#include "imapcore/wire/readonlygate.h"
#include "tests/support/wirereader.h"

#include <QByteArray>
#include <QList>
#include <QTest>

#include <deque>
#include <memory>
#include <utility>

namespace testsupport {

/// Plays one flow against server lines, with no socket: expects a command, feeds what the server
/// says to it.
class FlowScript
{
public:
    explicit FlowScript(std::unique_ptr<imap::Flow> flow, imap::ServerMirror &mirror)
        : m_flow(std::move(flow))
        , m_mirror(mirror)
    {
        for (const imap::Command &command : m_flow->plan(m_mirror))
            m_planned.append(lineOf(command));
        take(m_flow->start(m_mirror));
    }

    /// The command line the flow wants to send next (tag "T", credentials in clear), or empty.
    [[nodiscard]] QByteArray nextCommand() const
    {
        return m_commands.empty() ? QByteArray() : lineOf(m_commands.front());
    }
    /// The commands that plan() showed before the start.
    [[nodiscard]] const QByteArrayList &planned() const { return m_planned; }
    /// All commands so far that are not questions.
    [[nodiscard]] QByteArrayList changing() const
    {
        QByteArrayList lines;
        for (const imap::Command &command : m_sent) {
            if (imap::changesServer(command.body))
                lines.append(lineOf(command));
        }
        return lines;
    }
    /// The outcome when the connection is lost now.
    [[nodiscard]] imap::Outcome cut()
    {
        return m_flow->endedBy(imap::ConnectionLost{}, std::as_const(m_mirror));
    }
    [[nodiscard]] imap::Flow &flow() { return *m_flow; }
    /// The server's answer to that command: untagged lines, then the tagged one as "OK text", "NO
    /// [CODE] text".
    void answer(const QByteArray &untagged, const QByteArray &tagged = "OK done")
    {
        QVERIFY2(!m_commands.empty(), "the flow sent nothing");
        const imap::Command command = m_commands.front();
        m_commands.pop_front();
        if (const auto *select = std::get_if<imap::SelectCommand>(&command.body))
            m_mirror.beginSelect(select->mailbox);
        else if (const auto *typed = std::get_if<imap::TypedCommand>(&command.body)) {
            if (const auto selected = imap::typedSelect(*typed))
                m_mirror.beginSelect(m_mirror.canonical(*selected));
        }
        QByteArrayList wire;
        const auto said = responsesIn(untagged + "T " + tagged + "\r\n", &wire);
        for (const imap::Response &response : said) {
            m_changes += m_mirror.apply(response, QDateTime::currentDateTime());
            m_flow->observe(response, m_mirror);
            if (m_flow->wantsWire())
                m_flow->observeWire(response, wire.takeFirst());
        }
        take(m_flow->resume({std::get<imap::StatusResponse>(said.last()), command.body}, m_mirror));
    }
    void startTls() { take(m_flow->resumeInTls(m_mirror)); }
    void givePassword(const QByteArray &password)
    {
        take(m_flow->resumeWithPassword(imap::Secret(password), {}, m_mirror));
    }

    /// The server's "+" to AUTHENTICATE, decoded.
    void challenge(const QByteArray &data) { take(m_flow->resumeWithChallenge(data, m_mirror)); }
    void giveKey(const QByteArray &key)
    {
        take(m_flow->resumeWithKey(imap::Secret(key), m_mirror));
    }
    /// What was answered to the last challenge, not encoded; null when it was not answered.
    [[nodiscard]] QByteArray response() const
    {
        const auto *respond = std::get_if<imap::Respond>(&m_last);
        return respond ? respond->answer.reveal() : QByteArray();
    }
    [[nodiscard]] const imap::DeriveKey *wantsKey() const
    {
        return std::get_if<imap::DeriveKey>(&m_last);
    }

    [[nodiscard]] bool wantsTls() const
    {
        return std::holds_alternative<imap::UpgradeToTls>(m_last);
    }
    [[nodiscard]] const imap::AskPassword *wantsPassword() const
    {
        return std::get_if<imap::AskPassword>(&m_last);
    }
    [[nodiscard]] bool isFinished() const { return std::holds_alternative<imap::Finished>(m_last); }
    [[nodiscard]] const imap::Outcome &outcome() const
    {
        return std::get<imap::Finished>(m_last).outcome;
    }
    [[nodiscard]] bool succeeded() const
    {
        return isFinished() && !std::holds_alternative<imap::ImapError>(outcome());
    }
    template <typename Error>
    [[nodiscard]] const Error *error() const
    {
        const auto *error = isFinished() ? std::get_if<imap::ImapError>(&outcome()) : nullptr;
        return error ? std::get_if<Error>(error) : nullptr;
    }
    /// What the flow announced, in order.
    [[nodiscard]] const QList<imap::Change> &news() const { return m_news; }
    template <typename Kind>
    [[nodiscard]] const Kind *newsOf() const
    {
        for (const imap::Change &change : m_news) {
            if (const auto *found = std::get_if<Kind>(&change))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] const QList<imap::Change> &mirrorChanges() const { return m_changes; }

private:
    static QByteArray lineOf(const imap::Command &command)
    {
        return imap::commandLine(command.body, imap::LiteralMode::Plus);
    }
    void take(imap::Step step)
    {
        m_news += m_flow->takeNews();
        if (const auto *send = std::get_if<imap::Send>(&step)) {
            for (const imap::Command &command : send->commands)
                m_commands.push_back(command);
            m_sent += send->commands;
        }
        m_last = std::move(step);
    }

    std::unique_ptr<imap::Flow> m_flow;
    imap::ServerMirror &m_mirror;
    QByteArrayList m_planned;
    QList<imap::Command> m_sent;
    std::deque<imap::Command> m_commands;
    imap::Step m_last;
    QList<imap::Change> m_news;
    QList<imap::Change> m_changes;
};

} // namespace testsupport
