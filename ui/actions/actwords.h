// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/plannedact.h"

#include <QString>

namespace ui {

// What came of an act, in a sentence or two. Plain functions; plain text; any thread.

/// "3 messages", "1 message": grouped by the locale.
[[nodiscard]] QString messagesText(quint64 count);
/// What was done, how many were gone, what stopped it.
[[nodiscard]] QString resultSentence(const PlannedAct &act, const imap::Applied &result,
                                     const imap::ConnectionSettings &settings);
/// Nothing was done.
[[nodiscard]] QString failedSentence(const PlannedAct &act, const imap::ImapError &error,
                                     const imap::ConnectionSettings &settings);
/// An undo or redo that could not be run; says when it can never be.
[[nodiscard]] QString notTakenBackSentence(const PlannedAct &act, const imap::ImapError &error,
                                           const imap::ConnectionSettings &settings);
/// What was taken back, by these operations.
[[nodiscard]] QString undoneSentence(const QString &title,
                                     const QList<imap::Operation> &operations);
[[nodiscard]] QString redoneSentence(const QString &title);
/// "UID 17:19" from COPYUID or APPENDUID, shortened; empty when the server did not say.
[[nodiscard]] QString targetUidsText(const imap::Applied &result);

} // namespace ui
