// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/acthistory.h"

namespace ui {

namespace {

// Enough for a session; an entry of 10,000 scattered UIDs takes 80 KB.
constexpr qsizetype historyLimit = 100;

} // namespace

ActHistory::ActHistory(QObject *parent)
    : QObject(parent)
{
}

void ActHistory::put(Stack &stack, const Entry &entry)
{
    if (entry.operations.isEmpty() || !entry.account)
        return;
    stack.append(entry);
    if (stack.size() > historyLimit)
        stack.removeFirst();
}

std::optional<ActHistory::Entry> ActHistory::takeFrom(Stack &stack)
{
    while (!stack.isEmpty()) {
        Entry entry = stack.takeLast();
        if (!entry.account)
            continue; // the account was removed meanwhile
        emit changed();
        return entry;
    }
    return {};
}

void ActHistory::record(const Entry &entry)
{
    if (entry.operations.isEmpty() || !entry.account)
        return;
    put(m_undo, entry);
    m_redo.clear();
    emit changed();
}

std::optional<ActHistory::Entry> ActHistory::takeUndo()
{
    return takeFrom(m_undo);
}

std::optional<ActHistory::Entry> ActHistory::takeRedo()
{
    return takeFrom(m_redo);
}

void ActHistory::putRedo(const Entry &entry)
{
    put(m_redo, entry);
    emit changed();
}

void ActHistory::putUndo(const Entry &entry)
{
    put(m_undo, entry);
    emit changed();
}

QString ActHistory::undoTitle() const
{
    return m_undo.isEmpty() ? QString() : m_undo.last().title;
}

QString ActHistory::redoTitle() const
{
    return m_redo.isEmpty() ? QString() : m_redo.last().title;
}

void ActHistory::forget(const imap::Account *account)
{
    const auto isOfIt = [account](const Entry &entry) {
        return !entry.account || entry.account == account;
    };
    const bool anyGone = m_undo.removeIf(isOfIt) + m_redo.removeIf(isOfIt) > 0;
    if (anyGone)
        emit changed();
}

void ActHistory::clear()
{
    m_undo.clear();
    m_redo.clear();
    emit changed();
}

} // namespace ui
