// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demomessage.h"

#include <QByteArray>

namespace demo {

/// `text` in the named charset; UTF-8 when the charset is not known here.
[[nodiscard]] QByteArray inCharset(const QString &text, const QString &charset);

/// A header's unstructured text, as encoded words (RFC 2047) where it is not plain ASCII.
[[nodiscard]] QByteArray headerText(const QString &text, const QString &charset);

/// `Name <address>` with the name as atom, quoted string or encoded words.
[[nodiscard]] QByteArray headerPerson(const Person &person, const QString &charset);

/// A body's bytes in a transfer encoding, lines ended by LF.
[[nodiscard]] QByteArray transferEncoded(const QByteArray &bytes, DemoMessage::Transfer transfer);

[[nodiscard]] QByteArray transferName(DemoMessage::Transfer transfer);

/// Paragraphs broken for format=flowed (RFC 3676); quoted lines stay as they are.
[[nodiscard]] QString flowedText(const QString &text);

} // namespace demo
