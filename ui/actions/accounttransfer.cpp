// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/accounttransfer.h"

#include "imapcore/account/messagetransfer.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/actwords.h"
#include "ui/mainwindow/accountstate.h"
#include "ui/servertext.h"

#include <QCoreApplication>

namespace ui {

namespace {

using imap::MessageTransfer;

class TransferWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::AccountTransfer)
public:
    static QString title(const AccountTransfer &what)
    {
        const QString count = messagesText(what.messages.uids.count());
        return what.move ? tr("Move %1 to %2").arg(count, place(what))
                         : tr("Copy %1 to %2").arg(count, place(what));
    }
    static QString doing(const AccountTransfer &what)
    {
        const QString count = messagesText(what.messages.uids.count());
        return what.move ? tr("Moving %1 to %2").arg(count, place(what))
                         : tr("Copying %1 to %2").arg(count, place(what));
    }
    static QString told(const QString &place, bool move, const imap::Applied &result)
    {
        const QString uids = targetUidsText(result);
        QString sentence = tr("Copied %1 to %2").arg(messagesText(result.uids.count()), place);
        sentence = uids.isEmpty() ? sentence + u'.' : tr("%1 (%2).").arg(sentence, uids);
        return move ? tr("%1 The originals are marked as deleted.").arg(sentence) : sentence;
    }
    static QString place(const AccountTransfer &what)
    {
        return tr("%1 on %2").arg(shownForeignText(what.mailbox.text(), 60), what.target->name());
    }
};

imap::Applied markedOnes(const imap::Applied &result)
{
    imap::Applied marks;
    marks.uids = result.originalsKept;
    return marks;
}

} // namespace

void startAccountTransfer(const AccountTransfer &what, ActRunner *runner)
{
    if (!what.source || !what.source->account() || !what.target || !what.target->account())
        return;
    auto *transfer = new MessageTransfer(
        what.source->account(), what.messages, what.target->account(), what.mailbox,
        what.move ? MessageTransfer::Originals::Mark : MessageTransfer::Originals::Keep, runner);
    PlannedAct act;
    act.title = TransferWords::title(what);
    act.told = [place = TransferWords::place(what), move = what.move](const imap::Applied &result) {
        return TransferWords::told(place, move, result);
    };
    for (const imap::Account *account : {what.source->account(), what.target->account()})
        QObject::connect(account, &QObject::destroyed, transfer, [transfer] { delete transfer; });
    const QPointer<imap::Account> source = what.source->account();
    const imap::StoreFlags marked{what.messages, imap::StoreMode::Add,
                                  imap::FlagSet(imap::SystemFlag::Deleted)};
    const QString doing = TransferWords::doing(what);
    QObject::connect(
        transfer, &MessageTransfer::progressed, runner,
        [runner, doing](quint64 done, quint64 total) { emit runner->working(doing, done, total); });
    QObject::connect(runner, &ActRunner::cancelled, transfer, &MessageTransfer::cancel);
    QObject::connect(
        transfer, &MessageTransfer::finished, runner,
        [runner, transfer, act, settings = what.target->account()->settings(), source, marked] {
            emit runner->idle();
            imap::Applied result = transfer->applied();
            const bool trouble =
                result.stoppedBy || !result.unconfirmed.isEmpty() || !result.doubled.isEmpty();
            if (source && !result.originalsKept.isEmpty())
                emit runner->applied(source, marked, markedOnes(result));
            result.originalsKept = {}; // said already
            emit runner->told(resultSentence(act, result, settings), trouble, false);
            transfer->deleteLater();
        });
    emit runner->working(doing, 0, what.messages.uids.count());
    transfer->start();
}

} // namespace ui
