// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/jumpactions.h"

#include "ui/actions/actiontools.h"
#include "ui/dialogs/gotodatedialog.h"
#include "ui/dialogs/gotonumberdialog.h"
#include "ui/errortext.h"
#include "ui/models/messagetablemodel.h"
#include "ui/models/searchfields.h"
#include "ui/views/messageview.h"
#include "ui/views/operationsource.h"

#include <QAction>
#include <QLocale>

#include <utility>

namespace ui {

namespace {

/// More are found by looking from the top: one of them will be near.
constexpr quint64 lookedUp = 2000;

} // namespace

JumpActions::JumpActions(QWidget *window, MessageView *view)
    : QObject(window)
    , m_window(window)
    , m_view(view)
{
    makeActions(window);
    connect(firstUnread, &QAction::triggered, this, &JumpActions::goToFirstUnread);
    connect(toDate, &QAction::triggered, this, &JumpActions::askForDate);
    connect(toNumber, &QAction::triggered, this, &JumpActions::askForNumber);
    update();
}

void JumpActions::makeActions(QWidget *window)
{
    firstUnread = makeAction(window, {"goToFirstUnread",
                                      tr("Go to &First Unread"),
                                      {},
                                      {},
                                      {Qt::CTRL | Qt::SHIFT | Qt::Key_U},
                                      tr("Find the topmost unread message of the whole folder")});
    toDate = makeAction(window, {"goToDate",
                                 tr("Go to &Date…"),
                                 {},
                                 {},
                                 {Qt::CTRL | Qt::SHIFT | Qt::Key_D},
                                 tr("Find the first message received on a day or later")});
    toNumber = makeAction(window, {"goToNumber",
                                   tr("Go to U&ID or Number…"),
                                   {},
                                   {},
                                   {Qt::CTRL | Qt::Key_G},
                                   tr("Find a message by its UID or its place in the folder")});
}

MessageTableModel *JumpActions::messages() const
{
    MessageTableModel *model = m_view->messages();
    return model && model->isOpen() ? model : nullptr;
}

void JumpActions::setSource(OperationSource *source)
{
    if (m_source && m_handle)
        m_source->abandon(std::exchange(m_handle, 0));
    m_source = source;
}

void JumpActions::update()
{
    const MessageTableModel *model = messages();
    const QString whyNot = !model                       ? tr("No folder is open.")
                           : model->messageCount() == 0 ? tr("The list is empty.")
                                                        : QString();
    for (QAction *action : all())
        setUsable(action, whyNot);
}

void JumpActions::search(const imap::SearchProgram &program, const Found &found)
{
    if (!messages())
        return;
    setSource(m_source); // the last jump is the one that counts
    const imap::UidValidity validity = messages()->uidValidity();
    const auto done = [this, validity, found](const imap::Outcome &outcome) {
        m_handle = 0;
        if (const auto *error = std::get_if<imap::ImapError>(&outcome)) {
            const ErrorText text = describe(*error, m_source->settings());
            emit told(text.headline + u' ' + text.details);
        } else if (const auto *answer = std::get_if<imap::FoundMessages>(&outcome);
                   answer && messages() && messages()->uidValidity() == validity) {
            found(answer->uids);
        }
    };
    const imap::SearchMessages question{.uidValidity = validity, .program = program};
    m_handle = m_source ? m_source->ask(question, done) : 0;
    if (!m_handle)
        emit told(tr("You are working offline."));
}

int JumpActions::topmost(const imap::UidSet &uids) const
{
    const MessageTableModel *model = messages();
    int first = -1;
    if (uids.count() > lookedUp) {
        for (int row = 0; row < model->messageCount(); ++row) {
            if (uids.contains(model->uidAt(row)))
                return row;
        }
        return -1;
    }
    for (const imap::Uid uid : uids.toList(static_cast<qsizetype>(lookedUp))) {
        const int row = model->rowOf(uid);
        if (row >= 0 && (first < 0 || row < first))
            first = row;
    }
    return first;
}

void JumpActions::select(imap::Uid uid)
{
    m_view->selectMessage(uid);
    m_view->setFocus(Qt::OtherFocusReason);
}

void JumpActions::goToFirstUnread()
{
    search(imap::SearchProgram("UNSEEN"), [this](const imap::UidSet &uids) {
        const int row = topmost(uids);
        if (row >= 0)
            select(messages()->uidAt(row));
        else
            emit told(uids.isEmpty() ? tr("Every message of this folder is read.")
                                     : tr("None of the messages shown is unread."));
    });
}

void JumpActions::goToDate(const QDate &date)
{
    const imap::SearchProgram since(QByteArray("SINCE " + searchDate(date)));
    search(since, [this, date](const imap::UidSet &uids) {
        // The one that came first of those that are shown.
        const imap::UidSet shown =
            messages()->uidsInRows(0, messages()->messageCount() - 1).intersected(uids);
        if (!shown.isEmpty())
            select(imap::Uid(shown.ranges().first().low));
        else
            emit told(tr("No message was received on %1 or later.")
                          .arg(QLocale().toString(date, QLocale::LongFormat)));
    });
}

void JumpActions::goToUid(quint32 uid)
{
    const MessageTableModel *model = messages();
    if (!model)
        return;
    const imap::UidMap &uids = model->rows().uids();
    const imap::SequenceNumber there = uids.positionOf(imap::Uid(uid));
    const quint32 behind = uids.lowerBound(imap::Uid(uid)).value();
    const quint32 known = uids.count() - uids.unknownCount();
    const imap::Uid nearest = uids.uidAt(imap::SequenceNumber(qBound(1U, behind, qMax(known, 1U))));
    select(nearest);
    if (!there.isValid())
        emit told(nearest.isValid() ? tr("There is no message with UID %1; the nearest is %2.")
                                          .arg(uid)
                                          .arg(nearest.value())
                                    : tr("There is no message with UID %1.").arg(uid));
}

void JumpActions::goToNumber(quint32 number)
{
    const MessageTableModel *model = messages();
    if (!model)
        return;
    const quint32 count = model->rows().uids().count();
    if (number == 0 || number > count) {
        emit told(tr("The folder has messages 1 to %1.").arg(count));
        return;
    }
    const imap::Uid uid = model->rows().uids().uidAt(imap::SequenceNumber(number));
    if (uid.isValid())
        goToUid(uid.value());
}

void JumpActions::askForDate()
{
    auto *dialog = new GoToDateDialog(m_window);
    connect(dialog, &GoToDateDialog::chosen, this, &JumpActions::goToDate);
    dialog->open();
}

void JumpActions::askForNumber()
{
    const MessageTableModel *model = messages();
    if (!model)
        return;
    const int row = m_view->currentIndex().row();
    const imap::Uid last = model->rows().uids().uidAt(
        imap::SequenceNumber(model->rows().uids().count() - model->rows().uids().unknownCount()));
    auto *dialog = new GoToNumberDialog(row >= 0 ? model->uidAt(row) : last,
                                        model->rows().uids().count(), m_window);
    connect(dialog, &GoToNumberDialog::uidChosen, this, &JumpActions::goToUid);
    connect(dialog, &GoToNumberDialog::numberChosen, this, &JumpActions::goToNumber);
    dialog->open();
}

} // namespace ui
