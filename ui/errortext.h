// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/connectionsettings.h"
#include "imapcore/types/error.h"

#include <QString>

namespace ui {

/// An error in the person's words. All three are plain text.
struct ErrorText
{
    QString headline; // one sentence: what happened
    QString whatToDo; // one or two sentences: what helps
    QString details;  // the server's or the library's own words, already cleaned; may be empty
};

/// Words for every case of ImapError. Different causes get different sentences, so that a person
/// (or whoever helps them) can tell them apart.
[[nodiscard]] ErrorText describe(const imap::ImapError &error,
                                 const imap::ConnectionSettings &settings);

/// One sentence on why a certificate was refused.
[[nodiscard]] QString describeFault(imap::CertificateFault fault, const QString &host);

} // namespace ui
