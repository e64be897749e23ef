// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/request.h"

#include "imapcore/account/account.h"

namespace imap {

Request::Request(quint64 id, Account *account, QObject *owner)
    : QObject(owner)
    , m_id(id)
    , m_account(account)
{
}

Request::~Request()
{
    if (!m_finished && m_account)
        m_account->abandon(m_id);
}

void Request::abandon()
{
    if (m_finished)
        return;
    if (m_account)
        m_account->abandon(m_id);
    finish(ImapError(Abandoned{}), nullptr);
}

void Request::cancel()
{
    if (!m_finished && m_account)
        m_account->cancel(m_id);
}

void Request::finish(Outcome outcome, std::shared_ptr<const mime::RenderedMessage> rendered)
{
    if (std::exchange(m_finished, true))
        return;
    m_outcome = std::move(outcome);
    m_rendered = std::move(rendered);
    deleteLater(); // before: whoever hears of it may delete us at once
    emit finished(this);
}

} // namespace imap
