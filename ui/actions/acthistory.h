// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/account.h"
#include "imapcore/types/operation.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace ui {

/// What can be undone and redone, newest last. Holds for each act the operations that take it back,
/// with the UIDVALIDITY and UIDs they were made for; runs nothing itself: ActRunner does. GUI
/// thread.
class ActHistory : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        QPointer<imap::Account> account;
        QString title; // of the act that is taken back: "Mark 3 Messages as Read"
        QList<imap::Operation> operations;
    };
    explicit ActHistory(QObject *parent = nullptr);

    /// An act was done: `entry` takes it back. What was undone before can no longer be redone.
    void record(const Entry &entry);
    /// The newest entry, which leaves the list.
    [[nodiscard]] std::optional<Entry> takeUndo();
    [[nodiscard]] std::optional<Entry> takeRedo();
    /// An undo was run: `entry` does it again. And the other way round.
    void putRedo(const Entry &entry);
    void putUndo(const Entry &entry);
    /// Empty when there is nothing.
    [[nodiscard]] QString undoTitle() const;
    [[nodiscard]] QString redoTitle() const;
    [[nodiscard]] qsizetype undoCount() const { return m_undo.size(); }
    [[nodiscard]] qsizetype redoCount() const { return m_redo.size(); }
    /// The account is about to go, and what was done there with it.
    void forget(const imap::Account *account);
    void clear();

signals:
    void changed();

private:
    using Stack = QList<Entry>;
    [[nodiscard]] std::optional<Entry> takeFrom(Stack &stack);
    void put(Stack &stack, const Entry &entry);

    Stack m_undo;
    Stack m_redo;
};

} // namespace ui
