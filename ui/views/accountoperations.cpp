// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/accountoperations.h"

#include "imapcore/account/account.h"
#include "imapcore/account/request.h"

namespace ui {

AccountOperations::AccountOperations(imap::Account *account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
}

quint64 AccountOperations::ask(const imap::Operation &operation,
                               std::function<void(const imap::Outcome &)> done)
{
    imap::Request *request = m_account ? m_account->run(operation, this) : nullptr;
    if (!request)
        return 0;
    const quint64 handle = m_next++;
    m_running.insert(handle, request);
    connect(request, &imap::Request::finished, this,
            [this, handle, done = std::move(done)](imap::Request *self) {
                if (m_running.remove(handle))
                    done(self->outcome());
            });
    return handle;
}

void AccountOperations::abandon(quint64 handle)
{
    if (const QPointer<imap::Request> request = m_running.take(handle))
        request->abandon();
}

imap::ConnectionSettings AccountOperations::settings() const
{
    return m_account ? m_account->settings() : imap::ConnectionSettings();
}

void AccountOperations::follow(quint64 handle, Progress progress)
{
    if (imap::Request *request = m_running.value(handle))
        connect(request, &imap::Request::progressed, this, std::move(progress));
}

} // namespace ui
