// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/waitingacts.h"

#include "imapcore/types/canwait.h"
#include "ui/servertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// Translations of this file.
struct WaitingWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::WaitingWords)
};

QString actWordsOf(const imap::StoreFlags &store)
{
    const QString flags = shownForeignText(QString::fromUtf8(store.flags.toList().join(", ")));
    switch (store.mode) {
    case imap::StoreMode::Remove:
        return WaitingWords::tr("%1 to be taken off", "flags").arg(flags);
    case imap::StoreMode::Replace:
        return WaitingWords::tr("only %1 to be left on", "flags").arg(flags);
    case imap::StoreMode::Add:
        break;
    }
    return WaitingWords::tr("%1 to be put on", "flags").arg(flags);
}

QString actWordsOf(const imap::Operation &act)
{
    if (const auto *store = std::get_if<imap::StoreFlags>(&act))
        return actWordsOf(*store);
    if (const auto *copy = std::get_if<imap::CopyMessages>(&act))
        return WaitingWords::tr("to be copied to “%1”").arg(shownForeignText(copy->target.text()));
    if (const auto *move = std::get_if<imap::MoveMessages>(&act))
        return WaitingWords::tr("to be moved to “%1”").arg(shownForeignText(move->target.text()));
    return {};
}

} // namespace

bool WaitingActs::look(const imap::MailboxName &mailbox, imap::UidValidity uidValidity)
{
    m_actsHere.clear();
    if (mailbox != m_mailbox || uidValidity != m_uidValidity)
        m_moving = {};
    m_mailbox = mailbox;
    m_uidValidity = uidValidity;
    QList<imap::UidSet::Range> ranges;
    for (const imap::Operation &act : std::as_const(m_acts)) {
        const imap::MessageSelection *messages = imap::messagesThatCanWait(act);
        if (!messages || messages->mailbox != mailbox || messages->uidValidity != uidValidity)
            continue;
        m_actsHere.push_back(act);
        ranges += messages->uids.ranges();
        if (std::holds_alternative<imap::MoveMessages>(act)) {
            for (const imap::UidSet::Range &range : messages->uids.ranges()) {
                if (!m_moving.contains(imap::Uid(range.low)) ||
                    !m_moving.contains(imap::Uid(range.high)))
                    m_moving.add(range.low, range.high);
            }
        }
    }
    // In order each is put behind those before it: a thousand acts cost no more than one sorting.
    std::sort(ranges.begin(), ranges.end(),
              [](const auto &a, const auto &b) { return a.low < b.low; });
    imap::UidSet here;
    for (const imap::UidSet::Range &range : std::as_const(ranges))
        here.add(range.low, range.high);
    return std::exchange(m_here, here) != here;
}

QStringList WaitingActs::words(imap::Uid uid) const
{
    QStringList words;
    for (const imap::Operation &act : m_actsHere) {
        if (imap::messagesThatCanWait(act)->uids.contains(uid))
            words << actWordsOf(act);
    }
    return words;
}

QString WaitingActs::sentence(imap::Uid uid) const
{
    return WaitingWords::tr("Waits for the connection: %1")
        .arg(words(uid).join(QLatin1String("; ")));
}

} // namespace ui
