// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/wirelog.h"
#include "ui/console/explainrows.h"

namespace ui {

/// Every token of a line of the transcript with its meaning and where the standard says so. Notes
/// have none. GUI thread, pure.
[[nodiscard]] QList<ExplainedToken> explainLine(const imap::WireLine &line);

// Its parts, each in a file of its own.

/// What a client sends.
void explainCommand(ExplainRows &rows, const QByteArray &line);
/// What stands behind the verb; `kinds` are the letters of ExplainedCommand.
void explainArguments(ExplainRows &rows, const QByteArray &kinds,
                      const QList<ProtocolToken> &arguments, bool byUid);
/// What a server sends.
void explainResponse(ExplainRows &rows, const QByteArray &line);
/// What stands behind the name of a response, and behind that of a code in brackets.
void explainResponseData(ExplainRows &rows, const QByteArray &name,
                         const QList<ProtocolToken> &data);
void explainCodeData(ExplainRows &rows, const QByteArray &name, const QList<ProtocolToken> &data);
/// The items of FETCH as a client names them: BODY.PEEK[HEADER.FIELDS (FROM)]<0.100>.
void explainFetchItem(ExplainRows &rows, const ProtocolToken &item);
/// The list behind "* 1 FETCH".
void explainFetchData(ExplainRows &rows, const QList<ProtocolToken> &data);
void explainBodyStructure(ExplainRows &rows, const ProtocolToken &body, const QByteArray &part);

} // namespace ui
