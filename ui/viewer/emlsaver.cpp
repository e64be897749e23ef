// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/emlsaver.h"

#include "imapcore/mime/filename.h"

namespace ui {

QString emlFileName(const QString &subject, imap::Uid uid)
{
    constexpr qsizetype longest = 80;
    const QString base = subject.trimmed().left(longest).trimmed();
    return mime::savedFileName(
        (base.isEmpty() ? EmlSaver::tr("Message %1").arg(uid.value()) : base) +
        QStringLiteral(".eml"));
}

EmlSaver::EmlSaver(imap::Account *account, imap::UidValidity validity, QObject *parent)
    : QObject(parent)
    , m_saver(new SectionSaver(this))
{
    m_ref.source = makeAccountSource(account, this);
    m_ref.uidValidity = validity;
    connect(m_saver, &SectionSaver::saved, this, [this](const QString &path) {
        m_paths << path;
        ++m_at;
        emit progressed(static_cast<quint64>(m_at), static_cast<quint64>(m_messages.size()));
        next();
    });
    connect(m_saver, &SectionSaver::failed, this,
            [this](const QString &headline, const QString &whatToDo) {
                end(headline + u' ' + whatToDo);
            });
}

void EmlSaver::save(const QList<Message> &messages, const QString &folder)
{
    m_messages = messages;
    m_folder = folder;
    next();
}

void EmlSaver::next()
{
    if (m_at >= m_messages.size()) {
        end({});
        return;
    }
    const Message &message = m_messages.at(m_at);
    m_ref.uid = message.uid;
    m_ref.size = message.size;
    SectionSaver::Job job;
    job.expectedSize = message.size;
    job.folder = m_folder;
    job.fileName = message.fileName;
    m_saver->save(m_ref, job);
}

void EmlSaver::end(const QString &problem)
{
    emit finished(m_paths, problem);
    deleteLater();
}

} // namespace ui
