// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/expungeactions.h"

#include "ui/actions/actiontools.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/actwords.h"
#include "ui/actions/deletionmarks.h"
#include "ui/actions/deletionway.h"
#include "ui/dialogs/expungedialog.h"
#include "ui/mainwindow/accountstate.h"

#include <QAction>

namespace ui {

namespace {

/// In octets; STORAGE is told in units of 1024 (RFC 9208, 5.1).
quint64 storageLimit(const AccountState &state, const imap::MailboxName &mailbox)
{
    const auto quotas = state.facts().quotas(mailbox);
    for (const imap::QuotaData &quota : quotas.value_or(QList<imap::QuotaData>())) {
        for (const imap::QuotaResource &resource : quota.resources) {
            if (resource.name.toUpper() == "STORAGE")
                return resource.limit * 1024;
        }
    }
    return 0;
}

} // namespace

ExpungeActions::ExpungeActions(MessageContext *context, DeletionMarks *marks)
    : QObject(context)
    , m_context(context)
    , m_marks(marks)
{
    QWidget *window = context->window();
    expunge = makeAction(window, {"expunge",
                                  tr("&Expunge…"),
                                  tr("Expunge…"),
                                  QStringLiteral("edit-delete-shred"),
                                  {QKeySequence(Qt::CTRL | Qt::Key_E)},
                                  tr("List the messages marked as deleted, then remove them for "
                                     "good")});
    closeFolder = makeAction(window, {"closeFolder",
                                      tr("C&lose Folder (CLOSE)…"),
                                      {},
                                      {},
                                      {},
                                      tr("Leave the folder and remove what is marked as deleted, "
                                         "after the list of it")});
    connect(expunge, &QAction::triggered, this, [this] { find(false); });
    connect(closeFolder, &QAction::triggered, this, [this] { find(true); });
}

void ExpungeActions::update()
{
    const QString noFolder = m_context->messages() ? QString() : tr("Open a folder first.");
    const QString whyNot =
        noFolder.isEmpty() ? m_context->permissions().whyNot(Act::Expunge) : noFolder;
    setUsable(expunge, whyNot);
    setUsable(closeFolder, whyNot);
}

/// The server is asked: the table knows only the rows somebody looked at.
void ExpungeActions::find(bool close)
{
    const AccountState *state = m_context->state();
    if (!m_context->messages() || !state || !state->account())
        return;
    const ActPlace place = m_context->place();
    if (m_looking)
        m_looking->abandon();
    imap::SearchMessages deleted;
    deleted.uidValidity = place.uidValidity;
    m_looking = state->account()->run(deleted, this);
    connect(m_looking, &imap::Request::finished, this,
            [this, place, close](imap::Request *request) { onFound(request, place, close); });
}

void ExpungeActions::onFound(const imap::Request *request, const ActPlace &place, bool close)
{
    const imap::FoundMessages *found = m_context->foundAt(place, request);
    if (!found)
        return;
    const imap::MessageSelection marked{place.mailbox, place.uidValidity, found->uids};
    if (!marked.uids.isEmpty())
        open(marked, close);
    else if (close)
        closeNothing(marked);
    else
        emit m_context->runner()->told(
            tr("No message in “%1” is marked as deleted.").arg(m_context->folderText()), false,
            false);
}

void ExpungeActions::closeNothing(const imap::MessageSelection &none)
{
    PlannedAct act = m_context->actOn(none);
    act.operations = {imap::CloseMailbox{none}};
    act.title = tr("Close %1").arg(m_context->folderText());
    act.told = [folder = m_context->folderText()](const imap::Applied &) {
        return tr("“%1” is closed; nothing was marked as deleted.").arg(folder);
    };
    m_context->runner()->run(act);
}

void ExpungeActions::open(const imap::MessageSelection &marked, bool close)
{
    ExpungeDialog::Subject subject;
    subject.account = m_context->state()->account();
    subject.table = m_context->messages();
    subject.marked = marked;
    subject.folder = m_context->folderText();
    subject.close = close;
    subject.labelsOnly = isLabelOnly(*m_context->state());
    subject.limit = storageLimit(*m_context->state(), marked.mailbox);
    constexpr qsizetype most = 200'000;
    for (const imap::Uid uid : marked.uids.toList(most))
        subject.who.insert(uid.value(),
                           m_marks->words(m_marks->markOf(subject.account, marked.mailbox,
                                                          marked.uidValidity, uid)));
    auto *dialog = new ExpungeDialog(subject, m_context->window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, close] { run(dialog, close); });
    dialog->open();
}

void ExpungeActions::run(ExpungeDialog *dialog, bool close)
{
    PlannedAct act;
    act.account = dialog->account();
    act.operations = dialog->operations();
    act.title = dialog->actText();
    act.doing = act.title;
    // What is gone stays gone: an undo that only takes back the restored marks would mislead.
    act.undoable = act.operations.size() == 1;
    act.told = [close, going = dialog->going(),
                labelsOnly = dialog->isLabelsOnly()](const imap::Applied &result) {
        const QString count = messagesText(result.uids.intersected(going).count());
        if (labelsOnly)
            return tr("%1 removed from this folder.").arg(count);
        return close ? tr("%1 removed, and the folder is closed.").arg(count)
                     : tr("%1 removed for good.").arg(count);
    };
    m_context->runner()->runNow(act); // the dialog has shown the commands
}

} // namespace ui
