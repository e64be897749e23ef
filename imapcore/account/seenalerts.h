// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"

#include <QByteArrayList>

#include <variant>

namespace imap {

/// Sees that each [ALERT] is told once, whichever connection hears it and however often (promise
/// 12). Remembers a limited number of them, as far as they are shown. Part of SessionPool.
class SeenAlerts
{
public:
    static constexpr qsizetype most = 50;
    static constexpr qsizetype shownBytes = 500;

    [[nodiscard]] bool isNew(const QByteArray &text)
    {
        const QByteArray shown = text.left(shownBytes);
        if (m_texts.contains(shown))
            return false;
        if (m_texts.size() == most)
            m_texts.removeFirst();
        m_texts.append(shown);
        return true;
    }
    /// Leaves out those told before.
    void takeRepeatedFrom(ChangeBatch &batch)
    {
        batch.removeIf([this](const Change &change) {
            const auto *alert = std::get_if<ServerAlert>(&change);
            return alert && !isNew(alert->text);
        });
    }

private:
    QByteArrayList m_texts;
};

} // namespace imap
