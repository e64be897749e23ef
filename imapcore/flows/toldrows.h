// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/messagedata.h"

#include <map>

namespace imap {

/// Of a FETCH line what a row of the table shows. A server may send any number of sections besides,
/// which are not to be kept until a command ends.
[[nodiscard]] MessageData asRow(const MessageData &message);

/// The rows of those messages that were asked for, each once: a line that is told again, or in
/// pieces, changes the row that is there. A value, kept by the flow that asks.
class ToldRows
{
public:
    void take(const MessageData &message);
    void clear() { m_rows.clear(); }
    /// By UID; then none are left.
    [[nodiscard]] QList<MessageData> takeAll();

private:
    std::map<Uid, MessageData> m_rows;
};

} // namespace imap
