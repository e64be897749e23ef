// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/sectionsaver.h"

#include "imapcore/mime/filename.h"
#include "imapcore/mime/headerblock.h"
#include "imapcore/mime/transferencoding.h"
#include "ui/errortext.h"
#include "ui/filework.h"

#include <QDir>
#include <QSaveFile>

#include <sys/xattr.h>

namespace ui {

namespace {

/// Reads, decodes and writes; runs in a worker thread.
SavedFile saveSection(const imap::SectionBytes &bytes, const SectionSaver::Job &job)
{
    QByteArray raw = readBytes(bytes, std::numeric_limits<qsizetype>::max());
    if (static_cast<quint64>(raw.size()) < bytes.size)
        return {{}, SectionSaver::tr("Its bytes could not be read back.")};
    if (!job.encoding.isEmpty())
        raw = mime::decodeTransfer(raw, job.encoding);
    return writeNewFile(job.folder, job.fileName, raw);
}

} // namespace

SavedFile writeNewFile(const QString &folder, const QString &fileName, const QByteArray &bytes)
{
    const QDir dir(folder);
    const QString safeName = mime::savedFileName(fileName);
    for (int attempt = 0; attempt < 100; ++attempt) {
        const QString name = mime::uniqueFileName(
            safeName, [&dir](const QString &taken) { return dir.exists(taken); });
        const QString path = dir.filePath(name);
        // The name is taken by O_EXCL first, then the whole file renamed over our own empty one.
        QFile reserved(path);
        if (!reserved.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            if (dir.exists(name))
                continue; // somebody was quicker
            return {{}, reserved.errorString()};
        }
        reserved.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        reserved.close();
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()) {
            // Best effort: not every file system keeps attributes.
            ::fsetxattr(file.handle(), "user.xdg.origin.url", "imap:", 5, 0);
            if (file.commit())
                return {path, {}};
        }
        const QString problem = file.errorString();
        file.cancelWriting();
        QFile::remove(path);
        return {{}, problem};
    }
    return {{}, SectionSaver::tr("There is no free name left in this folder.")};
}

SectionSaver::SectionSaver(QObject *parent)
    : QObject(parent)
{
}

SectionSaver::~SectionSaver()
{
    delete m_ticket;
}

void SectionSaver::save(const MessageRef &message, const Job &job)
{
    cancel();
    m_message = message;
    m_job = job;
    if (job.askEncoding)
        ask({job.section.part, imap::SectionSpec::Text::Mime, {}}, 0);
    else
        ask(job.section, job.expectedSize);
}

void SectionSaver::ask(const imap::SectionSpec &section, quint64 expectedSize)
{
    m_ticket = m_message.fetch(section, expectedSize, this);
    if (!m_ticket) {
        emit failed(tr("There is no connection to load it from."), tr("Connect, then try again."));
        return;
    }
    connect(m_ticket, &MessageTicket::progressed, this, &SectionSaver::progressed);
    connect(m_ticket, &MessageTicket::finished, this, &SectionSaver::fetched);
}

void SectionSaver::cancel()
{
    ++m_run;
    m_running = false;
    if (m_ticket) {
        m_ticket->disconnect(this);
        m_ticket->deleteLater();
        m_ticket = nullptr;
    }
}

void SectionSaver::fetched(const imap::Outcome &outcome)
{
    m_ticket = nullptr;
    if (const auto *bytes = std::get_if<imap::SectionBytes>(&outcome)) {
        if (!m_job.askEncoding) {
            write(*bytes);
            return;
        }
        m_job.askEncoding = false;
        const auto header = mime::HeaderBlock::parse(readBytes(*bytes, 64 * 1024));
        m_job.encoding = header.raw("Content-Transfer-Encoding").trimmed().toLower();
        ask(m_job.section, m_job.expectedSize);
        return;
    }
    const auto *error = std::get_if<imap::ImapError>(&outcome);
    if (error && std::holds_alternative<imap::Abandoned>(*error))
        return;
    const ErrorText text = error ? describe(*error, m_message.source ? m_message.source->settings()
                                                                     : imap::ConnectionSettings{})
                                 : ErrorText{tr("The server sent nothing."), tr("Try again."), {}};
    emit failed(text.headline, text.whatToDo);
}

void SectionSaver::write(const imap::SectionBytes &bytes)
{
    m_running = true;
    const quint64 run = ++m_run;
    auto result = std::make_shared<SavedFile>();
    auto *work = new FileWork([bytes, job = m_job, result] { *result = saveSection(bytes, job); });
    connect(work, &FileWork::ended, this, [this, run, result] {
        if (run != m_run)
            return;
        m_running = false;
        if (result->path.isEmpty())
            emit failed(tr("The file could not be saved: %1").arg(result->problem),
                        tr("Check the folder and the free space, or choose another folder."));
        else
            emit saved(result->path);
    });
    work->start();
}

} // namespace ui
