// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mime/renderer.h"
#include "imapcore/types/outcome.h"

#include <memory>

namespace imap {

/// Turns what was fetched of a message into what is shown: by GMime when the whole message is
/// there, else from BODYSTRUCTURE and the parts. Pure; called in the engine thread.
[[nodiscard]] std::shared_ptr<const mime::RenderedMessage> render(const MessageParts &parts);

} // namespace imap
