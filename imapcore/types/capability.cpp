// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/capability.h"

#include <algorithm>
#include <span>

namespace imap {

namespace {

// RFC 9051, appendix E: what IMAP4rev2 brings with it.
constexpr const char *rev2Brings[] = {
    "NAMESPACE", "UNSELECT", "UIDPLUS",     "ESEARCH",       "SEARCHRES",
    "ENABLE",    "IDLE",     "SASL-IR",     "LIST-EXTENDED", "LIST-STATUS",
    "MOVE",      "LITERAL-", "SPECIAL-USE", "STATUS=SIZE",   "CHILDREN",
};
constexpr const char *qresyncBrings[] = {"CONDSTORE", "ENABLE"}; // RFC 7162, 3.2.3
constexpr const char *literalPlusBrings[] = {"LITERAL-"};        // RFC 7888, 4
constexpr const char *utf8OnlyBrings[] = {"UTF8=ACCEPT"};        // RFC 6855, 6
constexpr const char *createSpecialBrings[] = {"SPECIAL-USE"};   // RFC 6154, 3

struct Implication
{
    const char *capability;
    std::span<const char *const> brings;
};
constexpr Implication implications[] = {
    {"IMAP4REV2", rev2Brings},
    {"QRESYNC", qresyncBrings},
    {"LITERAL+", literalPlusBrings},
    {"UTF8=ONLY", utf8OnlyBrings},
    {"CREATE-SPECIAL-USE", createSpecialBrings},
};

} // namespace

CapabilitySet::CapabilitySet(const QByteArrayList &names)
{
    m_names.reserve(names.size());
    for (const QByteArray &name : names)
        m_names.append(name.toUpper());
}

bool CapabilitySet::has(QByteArrayView name) const
{
    const QByteArray upper = name.toByteArray().toUpper();
    if (m_hidden.contains(upper))
        return false;
    if (m_names.contains(upper))
        return true;
    return std::any_of(std::begin(implications), std::end(implications), [&](const auto &rule) {
        return m_names.contains(rule.capability) &&
               std::any_of(rule.brings.begin(), rule.brings.end(),
                           [&](const char *brought) { return upper == brought; });
    });
}

bool CapabilitySet::hasAuth(QByteArrayView mechanism) const
{
    return has(QByteArray("AUTH=" + mechanism.toByteArray()));
}

CapabilitySet CapabilitySet::without(const QByteArrayList &names) const
{
    CapabilitySet rest = *this;
    for (const QByteArray &name : names) {
        const QByteArray upper = name.toUpper();
        rest.m_names.removeAll(upper);
        if (!rest.m_hidden.contains(upper))
            rest.m_hidden.append(upper);
    }
    return rest;
}

} // namespace imap
