// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace imap {

/// The "a=value,b=value" of a SCRAM message (RFC 5802, 7). A value.
class ScramFields
{
public:
    explicit ScramFields(const QByteArray &message);

    /// Every field is a letter, "=" and printable octets or UTF-8, and no letter comes twice.
    [[nodiscard]] bool areWellFormed() const { return m_wellFormed; }
    /// The letters as they came.
    [[nodiscard]] QByteArray order() const;
    /// Null when there is no such field.
    [[nodiscard]] QByteArray value(char letter) const;
    /// From base64, strictly.
    [[nodiscard]] std::optional<QByteArray> decoded(char letter) const;
    /// posit-number: digits, the first not 0, and no more than fits.
    [[nodiscard]] std::optional<int> number(char letter) const;

private:
    QList<std::pair<char, QByteArray>> m_fields;
    bool m_wellFormed = true;
};

} // namespace imap
