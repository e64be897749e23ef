// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/operationsource.h"

#include <QHash>
#include <QStringList>

/// A server that answers when the test says so. Questions are kept as words.
class FakeOperations : public ui::OperationSource
{
public:
    quint64 ask(const imap::Operation &operation,
                std::function<void(const imap::Outcome &)> done) override
    {
        m_questions << words(operation);
        m_waiting.insert(++m_last, std::move(done));
        return m_last;
    }
    [[nodiscard]] imap::ConnectionSettings settings() const override
    {
        imap::ConnectionSettings settings;
        settings.host = QStringLiteral("imap.test");
        return settings;
    }
    void abandon(quint64 handle) override { m_abandoned += m_waiting.remove(handle) ? 1 : 0; }

    [[nodiscard]] const QStringList &questions() const { return m_questions; }
    [[nodiscard]] int abandoned() const { return m_abandoned; }
    [[nodiscard]] bool isAsked() const { return !m_waiting.isEmpty(); }

    /// The last question that waits; nothing when none does.
    void answer(const imap::Outcome &outcome)
    {
        if (const auto done = m_waiting.take(m_last))
            done(outcome);
    }
    void answerSorted(const QList<quint32> &uids)
    {
        const auto told = std::make_shared<std::vector<imap::Uid>>();
        for (const quint32 uid : uids)
            told->emplace_back(uid);
        answer(imap::SortedMessages{told});
    }
    void answerThreaded(const QList<QPair<quint32, quint32>> &entries)
    {
        const auto told = std::make_shared<std::vector<imap::ThreadedMessages::Entry>>();
        for (const auto &[uid, depth] : entries)
            told->push_back({imap::Uid(uid), depth});
        answer(imap::ThreadedMessages{told});
    }
    void answerFound(const QList<quint32> &uids)
    {
        imap::FoundMessages found;
        for (const quint32 uid : uids)
            found.uids.add(uid, uid);
        answer(found);
    }

private:
    [[nodiscard]] static QString words(const imap::Operation &operation)
    {
        const char *const keys[] = {"ARRIVAL", "CC", "DATE",        "FROM",     "SIZE",
                                    "SUBJECT", "TO", "DISPLAYFROM", "DISPLAYTO"};
        if (const auto *sort = std::get_if<imap::SortMessages>(&operation)) {
            QStringList criteria;
            for (const imap::SortCriterion &each : sort->criteria)
                criteria << QLatin1String(each.reverse ? "REVERSE " : "") +
                                QLatin1String(keys[static_cast<int>(each.key)]);
            return QStringLiteral("SORT %1: %2")
                .arg(criteria.join(QStringLiteral(", ")), sort->program.toText());
        }
        if (const auto *thread = std::get_if<imap::ThreadMessages>(&operation))
            return QStringLiteral("THREAD: %1").arg(thread->program.toText());
        if (const auto *search = std::get_if<imap::SearchMessages>(&operation))
            return QStringLiteral("SEARCH %1").arg(search->program.toText());
        return QStringLiteral("another");
    }

    QStringList m_questions;
    QHash<quint64, std::function<void(const imap::Outcome &)>> m_waiting;
    quint64 m_last = 0;
    int m_abandoned = 0;
};
