// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/sasl/scramfields.h"

#include <algorithm>

namespace imap {

namespace {

constexpr qsizetype mostFields = 20;
constexpr qsizetype longestMessage = 8 * 1024;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isPlainText(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto octet = static_cast<unsigned char>(c);
        return octet >= ' ' && octet != 0x7f;
    });
}

} // namespace

ScramFields::ScramFields(const QByteArray &message)
{
    if (message.size() > longestMessage || message.count(',') >= mostFields) {
        m_wellFormed = false;
        return;
    }
    const QByteArrayList parts = message.split(',');
    for (const QByteArray &part : parts) {
        const bool good = part.size() >= 2 && isLetter(part[0]) && part[1] == '=' &&
                          isPlainText(part) && value(part[0]).isNull();
        if (!good) {
            m_wellFormed = false;
            return;
        }
        m_fields.append({part[0], QByteArray(part.constData() + 2, part.size() - 2)});
    }
}

QByteArray ScramFields::order() const
{
    QByteArray letters;
    for (const auto &field : m_fields)
        letters += field.first;
    return letters;
}

QByteArray ScramFields::value(char letter) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [letter](const auto &field) { return field.first == letter; });
    return found == m_fields.end() ? QByteArray() : found->second;
}

std::optional<QByteArray> ScramFields::decoded(char letter) const
{
    const QByteArray text = value(letter);
    if (text.isEmpty() || text.size() % 4 != 0)
        return std::nullopt;
    const auto result = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return std::nullopt;
    return *result;
}

std::optional<int> ScramFields::number(char letter) const
{
    const QByteArray text = value(letter);
    const bool digits =
        !text.isEmpty() && text.front() != '0' &&
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool fits = false;
    const int number = digits ? text.toInt(&fits) : 0;
    return fits ? std::optional<int>(number) : std::nullopt;
}

} // namespace imap
