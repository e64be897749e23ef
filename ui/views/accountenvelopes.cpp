// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/accountenvelopes.h"

#include "imapcore/account/account.h"
#include "imapcore/account/request.h"

namespace ui {

AccountEnvelopes::AccountEnvelopes(imap::Account *account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
}

quint64 AccountEnvelopes::fetch(imap::UidValidity validity, const imap::UidSet &uids,
                                bool structures, std::function<void(End)> done)
{
    if (!m_account)
        return 0;
    imap::FetchEnvelopes operation;
    operation.uidValidity = validity;
    operation.uids = uids;
    operation.structures = structures;
    imap::Request *request = m_account->run(operation, this);
    if (!request)
        return 0;
    const quint64 handle = m_next++;
    m_running.insert(handle, request);
    connect(request, &imap::Request::finished, this,
            [this, handle, done = std::move(done)](imap::Request *self) {
                if (!m_running.remove(handle))
                    return; // abandoned
                const imap::ImapError *error = self->error();
                if (!error)
                    done(End::Answered);
                else
                    done(std::holds_alternative<imap::Refused>(*error) ? End::Refused : End::Cut);
            });
    return handle;
}

void AccountEnvelopes::abandon(quint64 handle)
{
    if (const QPointer<imap::Request> request = m_running.take(handle))
        request->abandon();
}

} // namespace ui
