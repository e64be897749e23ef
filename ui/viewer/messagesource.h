// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/connectionsettings.h"
#include "imapcore/types/error.h"
#include "imapcore/types/outcome.h"

#include <QMetaType>
#include <QObject>

#include <memory>

namespace mime {
struct RenderedMessage;
}
namespace imap {
class Account;
}

namespace ui {

/// One running look at the server. Child of whoever asked; deleting it abandons the work. Deletes
/// itself after finished(). GUI thread.
class MessageTicket : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    void progressed(quint64 done, quint64 total);
    /// Exactly once, never before run() returned.
    void finished(const imap::Outcome &outcome,
                  const std::shared_ptr<const mime::RenderedMessage> &rendered);
};

/// Where the viewer gets messages from: an account, or a script in tests. GUI thread.
class MessageSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual MessageTicket *run(const imap::Operation &operation, QObject *owner) = 0;
    /// For the words of errors.
    [[nodiscard]] virtual imap::ConnectionSettings settings() const = 0;
};

/// The real one. `account` must outlive it.
[[nodiscard]] MessageSource *makeAccountSource(imap::Account *account, QObject *parent);

} // namespace ui
