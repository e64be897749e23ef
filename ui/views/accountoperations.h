// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/operationsource.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace imap {
class Account;
class Request;
} // namespace imap

namespace ui {

/// OperationSource of a real account. GUI thread; owned by AccountState.
class AccountOperations : public QObject, public OperationSource
{
    Q_OBJECT
public:
    explicit AccountOperations(imap::Account *account, QObject *parent = nullptr);

    quint64 ask(const imap::Operation &operation,
                std::function<void(const imap::Outcome &)> done) override;
    void abandon(quint64 handle) override;
    [[nodiscard]] imap::ConnectionSettings settings() const override;
    void follow(quint64 handle, Progress progress) override;

private:
    QPointer<imap::Account> m_account;
    QHash<quint64, QPointer<imap::Request>> m_running;
    quint64 m_next = 1;
};

} // namespace ui
