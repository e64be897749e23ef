// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/plannedact.h"

#include <QHash>
#include <QObject>

#include <optional>

class QAction;

namespace ui {

class MessageContext;

/// Read, answered, flagged, draft, deleted, junk: the marks of the selected messages, set and taken
/// off. Owned by MessageActions. GUI thread.
class FlagActions : public QObject
{
    Q_OBJECT
public:
    enum class Mark : quint8 {
        Read,
        Unread,
        Answered,
        NotAnswered,
        Flagged,
        NotFlagged,
        Draft,
        NotDraft,
        Deleted,
        NotDeleted,
        Junk,
        NotJunk,
    };
    explicit FlagActions(MessageContext *context);

    QAction *toggleRead = nullptr;    // M
    QAction *toggleFlagged = nullptr; // S
    QAction *markFolderRead = nullptr;
    [[nodiscard]] QAction *action(Mark mark) const { return m_marks.value(mark); }
    [[nodiscard]] QList<QAction *> all() const;
    /// Those with single letters.
    [[nodiscard]] QList<QAction *> letters() const;

    /// After the selection or what may be done changed.
    void update();
    /// Setting or taking off that mark on the selection, ready to run or to be shown.
    [[nodiscard]] PlannedAct plan(Mark mark) const;
    /// Marks these as read, wherever the person is now. Titled so, or by their number.
    void markAsRead(imap::Account *account, const imap::MessageSelection &unread,
                    const QString &words = {});
    /// Acts that are possible now, for "What will be sent".
    [[nodiscard]] QList<PlannedAct> possible() const;

private:
    void make(Mark mark, const char *name, const QString &text, const QString &icon,
              const QList<QKeySequence> &keys, const QString &tip);
    void makeMarks();
    void makeToggles();
    void run(Mark mark);
    void readFolder();
    /// Where Delete moves the selection instead of marking it.
    [[nodiscard]] std::optional<imap::MailboxName> trash() const;
    [[nodiscard]] static QString deleteTip(bool moves);
    [[nodiscard]] QString whyNot(Mark mark) const;
    [[nodiscard]] QByteArray junkKeyword(bool junk) const;
    [[nodiscard]] QByteArray flagOf(Mark mark) const;
    [[nodiscard]] static QString title(Mark mark, quint64 count);
    [[nodiscard]] static QString told(Mark mark, quint64 count);

    MessageContext *m_context;
    QHash<Mark, QAction *> m_marks;
};

} // namespace ui
