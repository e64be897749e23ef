// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/quirks.h"

#include <QString>

namespace ui {

class AccountFacts;

/// A quirk of a server for people.
struct QuirkWords
{
    QString title;
    QString sentence; // what the server does, and what Postroom does about it
};

[[nodiscard]] QuirkWords quirkInWords(imap::Quirk quirk);
/// Those of the server that told these facts, without the ones of these names.
[[nodiscard]] imap::QuirkSet quirksOf(const AccountFacts &facts,
                                      const QByteArrayList &disabled = {});

} // namespace ui
