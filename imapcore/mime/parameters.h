// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace mime {

/// Parameter names and values as they were written (quotes removed), in order. BODYSTRUCTURE pairs
/// have the same form.
using RawParameters = QList<QPair<QByteArray, QByteArray>>;

/// A header value such as `text/plain; charset=utf-8`.
struct ParameterizedValue
{
    QByteArray value; // lower case
    RawParameters parameters;
};

/// Reads Content-Type and Content-Disposition values; tolerant, linear. Comments are skipped.
[[nodiscard]] ParameterizedValue parseParameterized(QByteArrayView rawValue);

/// The value of the plain parameter `name` (any case), or empty.
[[nodiscard]] QByteArray rawParameter(const RawParameters &parameters, QByteArrayView name);

/// The decoded text of a parameter: RFC 2231 (`name*`, `name*0*`, `name*1` ...) before the plain
/// form; encoded-words in the value, which the RFC forbids and mailers write, are decoded too.
[[nodiscard]] QString decodedParameter(const RawParameters &parameters, QByteArrayView name);

/// The file name by Content-Disposition, else by Content-Type; may be empty. One line, but
/// otherwise as the sender wrote it (see savedFileName for a name to write to disk).
[[nodiscard]] QString decodedFileName(const RawParameters &typeParameters,
                                      const RawParameters &dispositionParameters);

/// "type/subtype" of nothing but the letters RFC 2045 (5.1) allows: safe to be shown and compared.
[[nodiscard]] bool isMediaType(QByteArrayView value);

} // namespace mime
