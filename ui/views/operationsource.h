// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/connectionsettings.h"
#include "imapcore/types/outcome.h"

#include <functional>

namespace ui {

/// Where the table asks what a server can find: an account, or a fake in tests.
class OperationSource
{
public:
    virtual ~OperationSource() = default;
    /// Asks; `done` is called once later, never from within, and not after abandon(). Returns a
    /// handle, 0 when nothing can be asked now.
    virtual quint64 ask(const imap::Operation &operation,
                        std::function<void(const imap::Outcome &)> done) = 0;
    virtual void abandon(quint64 handle) = 0;
    /// Of whom errors are told.
    [[nodiscard]] virtual imap::ConnectionSettings settings() const { return {}; }
    /// How far it is, for as long as it goes on; many never tell.
    using Progress = std::function<void(quint64 done, quint64 total)>;
    virtual void follow(quint64 handle, Progress progress)
    {
        Q_UNUSED(handle)
        Q_UNUSED(progress)
    }
};

} // namespace ui
