// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/acts.h"
#include "imapcore/types/change.h"
#include "imapcore/types/outcome.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

namespace imap {
class Account;
}

namespace ui {

class AccountState;

/// Who marked messages as deleted, as far as this window saw it: by an act from here, by another
/// program while the folder was open, or before. Forgotten when the program ends. Owned by
/// MessageActions. GUI thread.
class DeletionMarks : public QObject
{
    Q_OBJECT
public:
    explicit DeletionMarks(QObject *parent = nullptr);

    enum class Who : quint8 { Before, Here, Elsewhere };
    struct Mark
    {
        Who who = Who::Before;
        QDateTime at; // not for Before
    };
    [[nodiscard]] Mark markOf(const imap::Account *account, const imap::MailboxName &mailbox,
                              imap::UidValidity validity, imap::Uid uid) const;
    /// "marked here, 12:30"
    [[nodiscard]] QString words(const Mark &mark) const;

    /// An act from here went through.
    void onApplied(const imap::Account *account, const imap::Operation &operation,
                   const imap::Applied &result);
    /// Before the table takes the batch: marks that appear on rows which had none, and messages
    /// that go with theirs.
    void observe(AccountState *state, const imap::ChangeBatch &batch);

private:
    struct Entry
    {
        imap::UidSet uids;
        Mark mark;
    };
    using Place = QByteArray;
    [[nodiscard]] static Place placeOf(const imap::Account *account,
                                       const imap::MailboxName &mailbox,
                                       imap::UidValidity validity);
    void add(const Place &place, const imap::UidSet &uids, Who who);
    void forget(const Place &place, const imap::UidSet &gone);

    QHash<Place, QList<Entry>> m_entries; // newest last
};

} // namespace ui
