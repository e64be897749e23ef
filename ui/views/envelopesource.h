// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/numbers.h"
#include "imapcore/types/numberset.h"

#include <QtGlobal>

#include <functional>

namespace ui {

/// Where EnvelopeLoader asks: an account, or a fake in tests.
class EnvelopeSource
{
public:
    enum class End {
        Answered, // the server said OK
        Refused,  // the server said no: asking again changes nothing
        Cut       // offline, abandoned, another mailbox: may be asked again
    };
    virtual ~EnvelopeSource() = default;
    /// Asks; `done` is called once later, never from within, and not after abandon(). Returns a
    /// handle, 0 when nothing can be asked now.
    virtual quint64 fetch(imap::UidValidity validity, const imap::UidSet &uids, bool structures,
                          std::function<void(End)> done) = 0;
    virtual void abandon(quint64 handle) = 0;
};

} // namespace ui
