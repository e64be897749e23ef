// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/flag.h"
#include "imapcore/types/numbers.h"
#include "imapcore/types/numberset.h"

#include <QHash>
#include <QList>

#include <optional>
#include <vector>

namespace imap {

/// The flags of every message of a mailbox by position, 4 bytes a message: keyword combinations are
/// few, so each is kept once. Positions never fetched are "not known", and so are those with one
/// keyword combination too many (promise 17). Part of SelectedMailbox.
class FlagTable
{
public:
    void resize(quint32 count);
    void removeAt(SequenceNumber position);
    /// The same for many at once, in linear time.
    void remove(const SequenceSet &positions);
    void set(SequenceNumber position, const FlagSet &flags);
    [[nodiscard]] bool isKnown(SequenceNumber position) const;
    [[nodiscard]] FlagSet at(SequenceNumber position) const;
    /// Where flags are known.
    [[nodiscard]] SequenceSet knownPositions() const;
    [[nodiscard]] quint32 count() const { return static_cast<quint32>(m_entries.size()); }

private:
    struct Entry
    {
        quint8 system = 0;
        bool known = false;
        quint16 keywords = 0; // index into m_keywordSets
    };
    /// None: there are too many, or they are too long.
    std::optional<quint16> internKeywords(const FlagSet &flags);

    std::vector<Entry> m_entries;
    QList<QByteArray> m_keywordSets{QByteArray()};
    QHash<QByteArray, quint16> m_keywordIndex{{QByteArray(), 0}};
    qsizetype m_keywordBytes = 0;
    quint16 m_lastKeywords = 0; // messages that come together often have the same
};

} // namespace imap
