// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/envelopesource.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace imap {
class Account;
class Request;
} // namespace imap

namespace ui {

/// EnvelopeSource of a real account. GUI thread; owned by AccountState.
class AccountEnvelopes : public QObject, public EnvelopeSource
{
    Q_OBJECT
public:
    explicit AccountEnvelopes(imap::Account *account, QObject *parent = nullptr);

    quint64 fetch(imap::UidValidity validity, const imap::UidSet &uids, bool structures,
                  std::function<void(End)> done) override;
    void abandon(quint64 handle) override;

private:
    QPointer<imap::Account> m_account;
    QHash<quint64, QPointer<imap::Request>> m_running;
    quint64 m_next = 1;
};

} // namespace ui
