// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/flag.h"

#include <QSet>

namespace imap {

namespace {

struct NamedFlag
{
    QByteArrayView name;
    SystemFlag flag;
};
constexpr NamedFlag systemFlags[] = {
    {"\\Seen", SystemFlag::Seen},       {"\\Answered", SystemFlag::Answered},
    {"\\Flagged", SystemFlag::Flagged}, {"\\Draft", SystemFlag::Draft},
    {"\\Deleted", SystemFlag::Deleted}, {"\\Recent", SystemFlag::Recent},
};

bool sameFlag(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

bool FlagSet::insertSystem(QByteArrayView flag)
{
    if (flag.isEmpty() || flag[0] != '\\')
        return false;
    for (const NamedFlag &known : systemFlags) {
        if (sameFlag(flag, known.name)) {
            m_system |= known.flag;
            return true;
        }
    }
    return false;
}

void FlagSet::append(QByteArrayView flag)
{
    if (!m_others.isEmpty())
        m_others += ' ';
    m_others += flag;
}

void FlagSet::insert(QByteArrayView flag)
{
    if (!flag.isEmpty() && !insertSystem(flag) && !hasKeyword(flag))
        append(flag);
}

FlagSet FlagSet::fromFlags(std::span<const QByteArrayView> flags)
{
    FlagSet set;
    if (flags.size() <= 32) {
        for (const QByteArrayView flag : flags)
            set.insert(flag);
        return set;
    }
    QSet<QByteArray> held; // insert() looks through all of them each time
    for (const QByteArrayView flag : flags) {
        if (flag.isEmpty() || set.insertSystem(flag))
            continue;
        const qsizetype before = held.size();
        held.insert(flag.toByteArray().toLower());
        if (held.size() > before)
            set.append(flag);
    }
    return set;
}

bool FlagSet::hasKeyword(QByteArrayView keyword) const
{
    const QByteArrayView all(m_others);
    for (qsizetype at = 0; at < all.size();) {
        qsizetype end = all.indexOf(' ', at);
        if (end < 0)
            end = all.size();
        if (sameFlag(all.sliced(at, end - at), keyword))
            return true;
        at = end + 1;
    }
    return false;
}

QByteArrayList FlagSet::keywords() const
{
    return m_others.isEmpty() ? QByteArrayList() : m_others.split(' ');
}

QByteArrayList FlagSet::toList() const
{
    QByteArrayList all;
    for (const NamedFlag &known : systemFlags) {
        if (has(known.flag))
            all.append(known.name.toByteArray());
    }
    return all + keywords();
}

} // namespace imap
