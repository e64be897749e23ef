// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/fileactions.h"

#include "ui/actions/actiontools.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/actwords.h"
#include "ui/actions/messagecontext.h"
#include "ui/filework.h"
#include "ui/icons/icon.h"
#include "ui/mainwindow/accountstate.h"
#include "ui/servertext.h"
#include "ui/views/dragpicture.h"
#include "ui/views/messagemime.h"
#include "ui/views/messageview.h"

#include <QAction>
#include <QCursor>
#include <QDrag>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

namespace ui {

namespace {

constexpr qsizetype draggedFiles = 20; // more than that nobody drags to the desktop
constexpr qint64 largestFile = qint64(256) << 20;

} // namespace

FileMessage messageFromFile(const QString &path)
{
    const QString name = shownForeignText(QFileInfo(path).fileName(), 80);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, FileActions::tr("%1 cannot be read: %2").arg(name, file.errorString())};
    if (file.size() > largestFile)
        return {{}, FileActions::tr("%1 is too large for a message.").arg(name)};
    const QByteArray raw = file.readAll();
    if (raw.isEmpty())
        return {{}, FileActions::tr("%1 is empty.").arg(name)};
    if (raw.contains('\0'))
        return {{},
                FileActions::tr("%1 is no plain message: it holds NUL bytes, which no IMAP server "
                                "takes.")
                    .arg(name)};
    QByteArray bytes;
    bytes.reserve(raw.size() + raw.size() / 40);
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char c = raw.at(i);
        if (c == '\n' && !bytes.endsWith('\r'))
            bytes += '\r';
        bytes += c;
        if (c == '\r' && (i + 1 == raw.size() || raw.at(i + 1) != '\n'))
            bytes += '\n'; // the line ends of old Macs
    }
    return {bytes, {}};
}

FileActions::FileActions(MessageContext *context)
    : QObject(context)
    , m_context(context)
{
    save = makeAction(context->window(), {"saveMessages",
                                          tr("&Save As…"),
                                          tr("Save"),
                                          QStringLiteral("document-save"),
                                          {QKeySequence::Save},
                                          tr("Save the selected messages as .eml files")});
    connect(save, &QAction::triggered, this, &FileActions::askWhere);
}

FileActions::~FileActions() = default;

void FileActions::update()
{
    const AccountState *state = m_context->state();
    const QString noSelection = m_context->whyNoSelection();
    setUsable(save, !noSelection.isEmpty()         ? noSelection
                    : !state || !state->isOnline() ? tr("There is no connection to load from.")
                                                   : QString());
}

QList<EmlSaver::Message> FileActions::described(const imap::UidSet &uids, qsizetype limit) const
{
    QList<EmlSaver::Message> list;
    const MessageTableModel *table = m_context->messages();
    if (!table)
        return list;
    for (const imap::Uid uid : uids.toList(limit)) {
        const MessageRow *held = table->rowData(table->rowOf(uid));
        list.append({uid, emlFileName(held ? held->subject() : QString(), uid),
                     held ? held->size().value_or(0) : 0});
    }
    return list;
}

void FileActions::askWhere()
{
    const imap::UidSet uids = m_context->selection().uids;
    const QList<EmlSaver::Message> messages = described(uids, 2);
    if (messages.isEmpty())
        return;
    const ActPlace place = m_context->place();
    const bool one = messages.size() == 1;
    auto *dialog =
        new QFileDialog(m_context->window(), one ? tr("Save Message") : tr("Save Messages"),
                        QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAcceptMode(one ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(one ? QFileDialog::AnyFile : QFileDialog::Directory);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // no file is ever overwritten
    dialog->setOption(QFileDialog::ShowDirsOnly, !one);
    if (one)
        dialog->selectFile(messages.first().fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [=, this](const QString &path) {
        if (!m_context->isStillAtOrTell(place))
            return;
        const QFileInfo chosen(path);
        one ? saveThese(uids, chosen.absolutePath(), chosen.fileName()) : saveThese(uids, path, {});
    });
    dialog->open();
}

void FileActions::saveTo(const QString &folder, const QString &fileName)
{
    saveThese(m_context->selection().uids, folder, fileName);
}

void FileActions::saveThese(const imap::UidSet &uids, const QString &folder,
                            const QString &fileName)
{
    constexpr qsizetype most = 100'000;
    QList<EmlSaver::Message> messages = described(uids, most);
    const AccountState *state = m_context->state();
    if (messages.isEmpty() || !state || !state->account())
        return;
    if (messages.size() == 1 && !fileName.isEmpty())
        messages.first().fileName = fileName;
    auto *saver = new EmlSaver(state->account(), m_context->messages()->uidValidity(), this);
    ActRunner *runner = m_context->runner();
    const QString doing = tr("Saving %1").arg(messagesText(static_cast<quint64>(messages.size())));
    connect(saver, &EmlSaver::progressed, runner, [runner, doing](quint64 done, quint64 total) {
        emit runner->working(doing, done, total);
    });
    connect(runner, &ActRunner::cancelled, saver, &QObject::deleteLater);
    connect(saver, &EmlSaver::finished, runner,
            [runner, folder](const QStringList &paths, const QString &problem) {
                emit runner->idle();
                const QString where = QDir::toNativeSeparators(folder);
                const QString done =
                    paths.size() == 1
                        ? tr("Saved as %1 in %2.").arg(QFileInfo(paths.first()).fileName(), where)
                        : tr("Saved %1 in %2.")
                              .arg(messagesText(static_cast<quint64>(paths.size())), where);
                emit runner->told(problem.isEmpty() ? done
                                  : paths.isEmpty() ? problem
                                                    : done + u' ' + problem,
                                  !problem.isEmpty(), false);
            });
    saver->save(messages, folder);
}

QMimeData *FileActions::dragData()
{
    const AccountState *state = m_context->state();
    if (!state || !m_context->whyNoSelection().isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    putDragged(data, {state->id(), m_context->selection()});
    const QList<EmlSaver::Message> messages =
        described(m_context->selection().uids, draggedFiles + 1);
    auto folder = std::make_unique<QTemporaryDir>();
    if (messages.size() > draggedFiles || !state->account() || !folder->isValid())
        return data;
    QList<EmlSaver::Message> named = messages;
    QList<QUrl> urls;
    for (EmlSaver::Message &message : named) {
        if (named.size() > 1) // equal subjects must not be renamed when they are written
            message.fileName = QString::number(message.uid.value()) + u' ' + message.fileName;
        urls << QUrl::fromLocalFile(folder->filePath(message.fileName));
    }
    data->setUrls(urls);
    m_export =
        Export{state->account(), m_context->messages()->uidValidity(), named, folder->path()};
    m_dragged.push_back(std::move(folder));
    return data;
}

void FileActions::exportDragged()
{
    const std::optional<Export> wanted = std::exchange(m_export, {});
    if (!wanted || !wanted->account)
        return;
    auto *saver = new EmlSaver(wanted->account, wanted->validity, this);
    saver->save(wanted->messages, wanted->folder);
}

QString FileActions::draggedWords() const
{
    const imap::UidSet uids = m_context->selection().uids;
    const MessageTableModel *table = m_context->messages();
    const MessageRow *only =
        uids.count() == 1 ? table->rowData(table->rowOf(uids.toList(1).first())) : nullptr;
    const QString subject = only ? shownForeignText(only->subject(), 60) : QString();
    return subject.isEmpty() ? messagesText(uids.count()) : subject;
}

void FileActions::startDrag()
{
    QMimeData *data = dragData();
    if (!data)
        return;
    auto *drag = new QDrag(m_context->view());
    drag->setMimeData(data);
    setDragPicture(drag, icon(QStringLiteral("mail-message")), draggedWords());
    // Only who leaves the window wants files. They are written while the mouse is on its way.
    QTimer watch;
    constexpr int watchMs = 40;
    connect(&watch, &QTimer::timeout, this, [this] {
        if (!m_context->window()->frameGeometry().contains(QCursor::pos()))
            exportDragged();
    });
    watch.start(watchMs);
    // Qt's drag turns the event loop until the drop; there is no other way to drag.
    // Other programs get copies; MessageDrop says what folders get.
    drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::CopyAction);
}

void FileActions::append(const QStringList &paths, AccountState *target,
                         const imap::MailboxName &mailbox)
{
    struct Read
    {
        QList<imap::AppendMessage> messages;
        QStringList problems;
    };
    auto read = std::make_shared<Read>();
    auto *work = new FileWork([paths, mailbox, read] {
        for (const QString &path : paths) {
            FileMessage message = messageFromFile(path);
            if (message.problem.isEmpty())
                read->messages.append({mailbox, {}, {}, message.bytes});
            else
                read->problems << message.problem;
        }
    });
    QStringList names;
    for (const QString &path : paths)
        names << shownForeignText(QFileInfo(path).fileName(), 80);
    const QPointer<AccountState> state = target;
    connect(work, &FileWork::ended, this, [this, read, names, state] {
        if (state)
            onRead(names, read->messages, read->problems.join(u' '), state);
    });
    work->start();
}

void FileActions::onRead(const QStringList &names, const QList<imap::AppendMessage> &messages,
                         const QString &problem, AccountState *target)
{
    ActRunner *runner = m_context->runner();
    if (messages.isEmpty()) {
        emit runner->told(problem, true, false);
        return;
    }
    PlannedAct act;
    act.account = target->account();
    for (const imap::AppendMessage &message : messages)
        act.operations.append(message);
    act.rows = names;
    const QString folder = shownForeignText(messages.first().mailbox.text(), 60);
    const auto count = static_cast<quint64>(messages.size());
    act.title = tr("Add %1 to %2").arg(messagesText(count), folder);
    act.doing = tr("Adding %1 to “%2”").arg(messagesText(count), folder);
    act.told = [folder, count, problem](const imap::Applied &result) {
        const quint64 added = result.targetUids.isEmpty() ? count : result.targetUids.count();
        const QString uids = targetUidsText(result);
        QString sentence = tr("Added %1 to “%2”").arg(messagesText(added), folder);
        sentence = uids.isEmpty() ? sentence + u'.' : tr("%1 (%2).").arg(sentence, uids);
        return problem.isEmpty() ? sentence : sentence + u' ' + problem;
    };
    runner->run(act);
}

} // namespace ui
