// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/response.h"

#include <QString>

#include <optional>

namespace ui {

// Storage limits in words. Plain functions, shared by the status bar and the properties.

/// "Storage", "Messages" ... (RFC 9208, section 5); an unknown resource keeps its name.
[[nodiscard]] QString quotaResourceName(const QByteArray &name);
/// "31 MB of 2.0 GB" or "12 of 1,000".
[[nodiscard]] QString quotaUse(const imap::QuotaResource &resource);
/// An amount of storage in the steps that limits have.
[[nodiscard]] QString quotaSize(quint64 octets);
/// 0 to 1; more than the limit counts as full, and so does a limit of 0.
[[nodiscard]] double quotaShare(const imap::QuotaResource &resource);
/// Nearly full: time to say so.
[[nodiscard]] bool isQuotaTight(const imap::QuotaResource &resource);
/// The one for the status bar: storage, or what is fullest; none when there are no limits.
[[nodiscard]] std::optional<imap::QuotaResource> mostTelling(const QList<imap::QuotaData> &quotas);
/// The name of a root for people; the empty name is a root as well.
[[nodiscard]] QString quotaRootName(const QByteArray &root);

} // namespace ui
