// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/store/bytereader.h"
#include "imapcore/store/bytewriter.h"
#include "imapcore/types/bodystructure.h"

namespace imap {

/// A BodyStructure as the store keeps it. Null is written as nothing at all.
void writeStructure(ByteWriter &to, const BodyPart &root);
/// Checks depth and lengths; null, and `from` failed, when the bytes are damaged.
[[nodiscard]] BodyStructure readStructure(ByteReader &from);

} // namespace imap
