// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/response.h"
#include "imapcore/wire/fragmenter.h"

namespace imap {

/// Turns one framed response into a typed value (RFC 9051, section 7, and the extensions named in
/// response.h). Never fails: what does not follow the grammar becomes UnparsedData, what is not
/// known UnknownData; a bad FETCH item costs that item only. Holds reusable buffers, so keep one
/// per connection. Pure, no I/O.
class ResponseParser
{
public:
    ResponseParser();
    Q_DISABLE_COPY_MOVE(ResponseParser)
    ~ResponseParser();
    [[nodiscard]] Response parse(const Frame &frame);

private:
    class Private;
    Private *d;
};

} // namespace imap
