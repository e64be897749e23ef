// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/messagearranger.h"

#include "imapcore/types/notoffered.h"
#include "ui/errortext.h"
#include "ui/models/filterwords.h"
#include "ui/models/messagetablemodel.h"
#include "ui/views/operationsource.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSettings>
#include <QThreadPool>

#include <chrono>
#include <memory>
#include <utility>

namespace ui {

namespace {

constexpr std::chrono::milliseconds quietTime{1000};
/// Fewer are read at once: another thread costs more than they do.
constexpr size_t readAtOnce = 2000;

imap::Uid newestOf(const imap::UidMap &uids)
{
    return uids.uidAt(imap::SequenceNumber(uids.count() - uids.unknownCount()));
}

RowArrangement arrangementOf(const imap::Outcome &outcome, const ArrangementBasis &basis)
{
    if (const auto *sorted = std::get_if<imap::SortedMessages>(&outcome))
        return arrangeSorted(*sorted->uids, basis);
    if (const auto *threaded = std::get_if<imap::ThreadedMessages>(&outcome))
        return arrangeThreads(*threaded->entries, basis);
    const auto *found = std::get_if<imap::FoundMessages>(&outcome);
    return arrangeFound(found ? found->uids : imap::UidSet(), basis);
}

size_t rowsOf(const imap::Outcome &outcome)
{
    if (const auto *sorted = std::get_if<imap::SortedMessages>(&outcome))
        return sorted->uids->size();
    if (const auto *threaded = std::get_if<imap::ThreadedMessages>(&outcome))
        return threaded->entries->size();
    const auto *found = std::get_if<imap::FoundMessages>(&outcome);
    return found ? found->uids.count() : 0;
}

QString wordsOf(const imap::ImapError &error, const OperationSource *source)
{
    const ErrorText text =
        describe(error, source ? source->settings() : imap::ConnectionSettings());
    return text.details.isEmpty() ? text.headline : text.headline + u' ' + text.details;
}

} // namespace

MessageArranger::MessageArranger(MessageTableModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        const MessageRows &rows = m_model->rows();
        if (isBusy())
            m_quiet.start();
        else if (rows.isFiltered() || rows.freshCount() > 0) // else the last answer had them
            askAgain();
    });
    connect(model, &MessageTableModel::mailboxChanged, this, &MessageArranger::onMailboxChanged);
    connect(model, &MessageTableModel::messagesArrived, this, [this] {
        if (m_model->rows().isArranged() && !m_quiet.isActive())
            m_quiet.start();
    });
}

MessageArranger::~MessageArranger()
{
    drop();
}

void MessageArranger::setSource(OperationSource *source)
{
    drop();
    m_source = source;
}

QString MessageArranger::settingsKey() const
{
    const QByteArray place = m_accountName.toUtf8() + '/' + m_mailbox;
    return QStringLiteral("order/") + QString::fromLatin1(place.toPercentEncoding());
}

void MessageArranger::onMailboxChanged()
{
    drop();
    const QByteArray mailbox = m_model->isOpen() ? m_model->mailbox().wire() : QByteArray();
    if (mailbox == m_mailbox && m_model->uidValidity() == m_validity) {
        askAgain(); // after a reconnect: what came and went meanwhile
        return;
    }
    m_mailbox = mailbox;
    m_validity = m_model->uidValidity();
    m_wanted = {};
    m_shown = {};
    m_filterText.clear();
    m_filterTrouble.clear();
    if (!mailbox.isEmpty())
        m_wanted.order = TableOrder::fromText(QSettings().value(settingsKey()).toString());
    m_byPerson = false;
    ask(false);
}

void MessageArranger::setOrder(const TableOrder &order)
{
    if (order == m_wanted.order || !m_model->isOpen())
        return;
    m_wanted.order = order;
    m_byPerson = true;
    ask(false);
}

void MessageArranger::setFilter(const imap::SearchProgram &program, const QString &text)
{
    m_filterText = text;
    const bool same = program == m_wanted.filter && m_filterTrouble.isEmpty();
    m_wanted.filter = program;
    m_byPerson = true;
    if (!same && m_model->isOpen())
        ask(false);
    else
        emit changed();
}

void MessageArranger::cancel()
{
    if (!isBusy())
        return;
    drop();
    if (m_wanted.filter != m_shown.filter)
        m_filterTrouble = tr("Search cancelled.");
    m_wanted = m_shown;
    emit changed();
}

void MessageArranger::drop()
{
    ++m_turn;
    m_reading = false;
    m_percent = -1;
    m_quiet.stop();
    const quint64 handle = std::exchange(m_handle, 0);
    if (handle && m_source)
        m_source->abandon(handle);
}

imap::Operation MessageArranger::question() const
{
    const imap::UidValidity validity = m_model->uidValidity();
    if (m_wanted.order.conversations)
        return imap::ThreadMessages{.uidValidity = validity, .program = m_wanted.filter};
    if (!m_wanted.order.isByArrival())
        return imap::SortMessages{.uidValidity = validity,
                                  .criteria = m_wanted.order.criteria(m_displaySort),
                                  .program = m_wanted.filter};
    // The store knows words, no programs.
    const bool isProgram = m_filterText.startsWith(QLatin1String(searchVerb));
    return imap::SearchMessages{.uidValidity = validity,
                                .program = m_wanted.filter,
                                .words = isProgram ? QString() : m_filterText};
}

void MessageArranger::askAgain()
{
    m_byPerson = false;
    ask(m_wanted == m_shown);
}

void MessageArranger::ask(bool again)
{
    drop();
    m_again = again;
    m_filterTrouble.clear();
    if (m_model->isOpen() && m_wanted.order.isByArrival() && m_wanted.filter.isAll()) {
        m_model->arrangeByArrival(m_wanted.order.descending);
        show({});
        return;
    }
    if (m_model->isOpen()) {
        m_newest = newestOf(m_model->rows().uids());
        const auto done = [this](const imap::Outcome &outcome) {
            onAnswer(outcome);
        };
        m_handle = m_source ? m_source->ask(question(), done) : 0;
        if (!m_handle) {
            fail(imap::ConnectionLost{});
            return;
        }
        m_source->follow(m_handle,
                         [this](quint64 isDone, quint64 total) { onProgress(isDone, total); });
    }
    emit changed();
}

void MessageArranger::onProgress(quint64 done, quint64 total)
{
    if (m_handle == 0 || total == 0)
        return;
    const int percent = static_cast<int>(qMin(done, total) * 100 / total);
    if (std::exchange(m_percent, percent) != percent)
        emit percentDoneChanged();
}

void MessageArranger::onAnswer(const imap::Outcome &outcome)
{
    m_handle = 0;
    if (const auto *error = std::get_if<imap::ImapError>(&outcome))
        fail(*error);
    else
        read(outcome);
}

void MessageArranger::read(const imap::Outcome &outcome)
{
    const ArrangementBasis basis{.uids = m_model->rows().uids(),
                                 .revision = m_model->rows().revision(),
                                 .newest = m_newest,
                                 .whole = m_wanted.filter.isAll(),
                                 .newestFirst = m_wanted.order.descending,
                                 .again = m_again};
    if (rowsOf(outcome) <= readAtOnce) {
        show(arrangementOf(outcome, basis));
        return;
    }
    m_reading = true;
    const QPointer<MessageArranger> self(this);
    // The application waits for the pool, but its pointer is gone by then.
    QObject *const application = QCoreApplication::instance();
    QThreadPool::globalInstance()->start([self, outcome, basis, turn = m_turn, application] {
        const auto made = std::make_shared<RowArrangement>(arrangementOf(outcome, basis));
        QMetaObject::invokeMethod(application, [self, made, turn] {
            if (self && self->m_turn == turn)
                self->show(std::move(*made));
        });
    });
}

/// What was wanted is what is seen now.
void MessageArranger::show(RowArrangement made)
{
    m_reading = false;
    if (!m_wanted.order.isByArrival() || !m_wanted.filter.isAll())
        m_model->arrange(std::move(made));
    if (m_wanted.order != m_shown.order)
        QSettings().setValue(settingsKey(), m_wanted.order.toText());
    m_shown = m_wanted;
    emit changed();
}

void MessageArranger::fail(const imap::ImapError &error)
{
    const bool cut = std::holds_alternative<imap::ConnectionLost>(error) ||
                     std::holds_alternative<imap::Abandoned>(error);
    // The rows stay as they are; when the connection is back it is asked again.
    if (cut && !m_byPerson) {
        emit changed();
        return;
    }
    if (m_wanted.order != m_shown.order) {
        failOrder(wordsOf(error, m_source), imap::isNotOffered(error), m_byPerson);
        return;
    }
    m_filterTrouble = wordsOf(error, m_source);
    emit changed();
}

void MessageArranger::failOrder(const QString &words, bool notOffered, bool tell)
{
    const TableOrder asked = std::exchange(m_wanted.order, m_shown.order);
    // By date is as good as by arrival in a folder where messages came one by one.
    const bool turned = notOffered && m_shown.order.isByArrival() && !asked.conversations &&
                        (asked.by == TableOrder::By::Sent || asked.by == TableOrder::By::Received);
    QString told = tr("The order could not be changed. %1").arg(words);
    if (turned) {
        m_wanted.order.descending = asked.descending;
        told = tr("This server cannot sort. The messages stand by arrival.");
    } else if (notOffered) {
        told = asked.conversations ? tr("This server cannot find conversations.")
                                   : tr("This server cannot sort. The order stays as it is.");
    }
    if (tell)
        emit orderRefused(told);
    if (turned || m_wanted.filter != m_shown.filter)
        ask(false);
    else
        emit changed();
}

} // namespace ui
