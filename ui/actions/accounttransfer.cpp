// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/accounttransfer.h"

#include "imapcore/account/messagetransfer.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/actwords.h"
#include "ui/dialogs/transferpreview.h"
#include "ui/models/folderwords.h"
#include "ui/servertext.h"

#include <QCoreApplication>

namespace ui {

namespace {

using imap::MessageTransfer;

/// The words of one transfer; kept, since the accounts may be gone when it ends.
class TransferWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::AccountTransfer)
public:
    explicit TransferWords(const AccountTransfer &what)
        : m_place(
              tr("“%1” on %2").arg(shownForeignText(what.mailbox.text(), 60), what.target->name()))
        , m_all(messagesText(what.messages.uids.count()))
        , m_move(what.move)
    {
    }
    [[nodiscard]] QString title() const
    {
        return m_move ? tr("Move %1 to %2").arg(m_all, m_place)
                      : tr("Copy %1 to %2").arg(m_all, m_place);
    }
    [[nodiscard]] QString doing() const
    {
        return m_move ? tr("Moving %1 to %2 (Undo cannot take it back)").arg(m_all, m_place)
                      : tr("Copying %1 to %2").arg(m_all, m_place);
    }
    [[nodiscard]] QString undo() const
    {
        return m_move ? tr("Undo cannot take this back. The originals are marked as deleted once "
                           "their copies are confirmed; nothing is expunged.")
                      : tr("Undo marks the copies as deleted; nothing is expunged.");
    }
    [[nodiscard]] QString told(const imap::Applied &result, bool cancelled,
                               const imap::UidSet &marked) const
    {
        const quint64 done = result.uids.count();
        if (done == 0)
            return cancelled ? tr("Cancelled: nothing was copied to %1.").arg(m_place)
                             : tr("Nothing is known to have been copied to %1.").arg(m_place);
        const QString uids = targetUidsText(result);
        QString sentence = cancelled
                               ? tr("Cancelled: copied %1 of %2 to %3")
                                     .arg(countText(static_cast<qint64>(done)), m_all, m_place)
                               : tr("Copied %1 to %2").arg(messagesText(done), m_place);
        sentence = uids.isEmpty() ? sentence + u'.' : tr("%1 (%2).").arg(sentence, uids);
        if (!m_move)
            return sentence;
        const imap::UidSet others = result.originalsKept.subtracted(marked);
        if (others.isEmpty())
            return tr("%1 The originals are marked as deleted.").arg(sentence);
        return tr("%1 The originals of %2 are still there, perhaps not marked as deleted.")
            .arg(sentence, messagesText(others.count()));
    }

private:
    QString m_place;
    QString m_all;
    bool m_move;
};

bool isTrouble(const imap::Applied &result, const imap::UidSet &marked)
{
    return result.stoppedBy || result.uids.isEmpty() || !result.unconfirmed.isEmpty() ||
           !result.doubled.isEmpty() || !result.originalsKept.subtracted(marked).isEmpty();
}

/// The confirmed copies of a copy can be marked as deleted; without a move's originals that is all
/// it did.
bool keepUndo(ActRunner *runner, const AccountTransfer &what, const QString &title,
              const imap::Applied &result)
{
    if (what.move || !what.target || !what.target->account() || result.targetUids.isEmpty() ||
        !result.targetValidity.isValid())
        return false;
    const imap::MessageSelection copies{what.mailbox, result.targetValidity, result.targetUids};
    runner->history()->record({what.target->account(),
                               title,
                               {imap::StoreFlags{copies, imap::StoreMode::Add,
                                                 imap::FlagSet(imap::SystemFlag::Deleted)}}});
    return true;
}

void tellEnd(ActRunner *runner, const MessageTransfer &transfer, const TransferWords &words,
             const AccountTransfer &what, const imap::ConnectionSettings &settings)
{
    imap::Applied result = transfer.applied();
    const bool undoable = keepUndo(runner, what, words.title(), result);
    const bool trouble = isTrouble(result, transfer.marked());
    const bool cancelled =
        result.stoppedBy && std::holds_alternative<imap::Abandoned>(*result.stoppedBy);
    PlannedAct act;
    act.title = words.title();
    act.told = [sentence =
                    words.told(result, cancelled, transfer.marked())](const imap::Applied &) {
        return sentence;
    };
    result.originalsKept = {}; // said already
    if (cancelled)
        result.stoppedBy.reset();
    emit runner->told(resultSentence(act, result, settings), trouble, undoable);
}

/// An account that goes takes the transfer with it; what was done is told.
void endWithAccounts(MessageTransfer *transfer, const AccountTransfer &what, ActRunner *runner)
{
    const imap::Account *source = what.source->account();
    const imap::Account *target = what.target->account();
    QObject::connect(runner, &ActRunner::accountLeaving, transfer,
                     [transfer, source, target](const imap::Account *leaving) {
                         if (leaving == source || leaving == target)
                             transfer->stop();
                     });
    for (const imap::Account *account : {source, target})
        QObject::connect(account, &QObject::destroyed, transfer, &MessageTransfer::stop);
}

} // namespace

void previewAccountTransfer(const AccountTransfer &what, ActRunner *runner, QWidget *window)
{
    if (!what.source || !what.source->account() || !what.target || !what.target->account())
        return;
    const TransferWords words(what);
    auto *dialog = new TransferPreview(
        {words.title(), what.source->name(), what.target->name(), words.undo(), what.rows}, window);
    QObject::connect(dialog, &QDialog::accepted, runner,
                     [what, runner] { startAccountTransfer(what, runner); });
    dialog->ask(new imap::TransferPlan(what.source->account(), what.messages,
                                       what.target->account(), what.mailbox, what.move, dialog),
                what.known);
    dialog->open();
}

void startAccountTransfer(const AccountTransfer &what, ActRunner *runner)
{
    if (!what.source || !what.source->account() || !what.target || !what.target->account())
        return;
    auto *transfer = new MessageTransfer(
        what.source->account(), what.messages, what.target->account(), what.mailbox,
        what.move ? MessageTransfer::Originals::Mark : MessageTransfer::Originals::Keep, runner);
    const TransferWords words(what);
    const QPointer<imap::Account> source = what.source->account();
    const imap::StoreFlags marking{what.messages, imap::StoreMode::Add,
                                   imap::FlagSet(imap::SystemFlag::Deleted)};
    endWithAccounts(transfer, what, runner);
    QObject::connect(transfer, &MessageTransfer::progressed, runner,
                     [runner, doing = words.doing()](quint64 done, quint64 total) {
                         emit runner->working(doing, done, total);
                     });
    QObject::connect(runner, &ActRunner::cancelled, transfer, &MessageTransfer::cancel);
    QObject::connect(transfer, &MessageTransfer::finished, runner,
                     [runner, transfer, words, what, settings = what.target->account()->settings(),
                      source, marking] {
                         runner->transferEnded();
                         imap::Applied marks;
                         marks.uids = transfer->marked();
                         if (source && !marks.uids.isEmpty())
                             emit runner->applied(source, marking, marks);
                         tellEnd(runner, *transfer, words, what, settings);
                         transfer->deleteLater();
                     });
    runner->transferBegan();
    emit runner->working(words.doing(), 0, what.messages.uids.count());
    transfer->start();
}

} // namespace ui
