// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirelogging.h"

#include "imapcore/account/account.h"

#include <QLoggingCategory>

namespace app {

namespace {
Q_LOGGING_CATEGORY(wireLog, "postroom.wire", QtInfoMsg)
}

void logWire(imap::Account *account)
{
    if (!wireLog().isDebugEnabled())
        return;
    account->setWireLogging(true);
    QObject::connect(
        account, &imap::Account::wireLogged, account, [](const QList<imap::WireLine> &lines) {
            for (const imap::WireLine &line : lines) {
                const char *who =
                    line.direction == imap::WireLine::Direction::Client ? "C: " : "S: ";
                qCDebug(wireLog).noquote() << who << line.text;
            }
        });
}

} // namespace app
