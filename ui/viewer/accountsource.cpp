// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/account.h"
#include "imapcore/account/request.h"
#include "ui/viewer/messagesource.h"

#include <QPointer>

namespace ui {

namespace {

class AccountTicket final : public MessageTicket
{
public:
    AccountTicket(imap::Request *request, QObject *owner)
        : MessageTicket(owner)
        , m_request(request)
    {
        connect(request, &imap::Request::progressed, this, &MessageTicket::progressed);
        connect(request, &imap::Request::finished, this, [this](imap::Request *done) {
            m_request = nullptr;
            emit finished(done->outcome(), done->rendered());
            deleteLater();
        });
    }
    ~AccountTicket() override
    {
        if (!m_request)
            return;
        m_request->disconnect(this);
        m_request->abandon();
    }

private:
    QPointer<imap::Request> m_request;
};

class AccountSource final : public MessageSource
{
public:
    AccountSource(imap::Account *account, QObject *parent)
        : MessageSource(parent)
        , m_account(account)
    {
    }
    MessageTicket *run(const imap::Operation &operation, QObject *owner) override
    {
        // The request belongs to the account: deleting a ticket in the middle of a signal must not
        // delete the request that sends it.
        return m_account ? new AccountTicket(m_account->run(operation, m_account), owner) : nullptr;
    }
    imap::ConnectionSettings settings() const override
    {
        return m_account ? m_account->settings() : imap::ConnectionSettings{};
    }

private:
    QPointer<imap::Account> m_account;
};

} // namespace

MessageSource *makeAccountSource(imap::Account *account, QObject *parent)
{
    return new AccountSource(account, parent);
}

} // namespace ui
