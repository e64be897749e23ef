// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/messageref.h"

#include <QObject>
#include <QPointer>
#include <QString>

namespace ui {

/// Fetches one section and saves it decoded: under a safe name, whole or not at all, never over
/// another file (a clash becomes "name (2)"), and marked as coming from a mail (promise 44).
/// Decoding and writing happen in a thread of their own. GUI thread; deleting it gives up.
class SectionSaver : public QObject
{
    Q_OBJECT
public:
    struct Job
    {
        imap::SectionSpec section;
        quint64 expectedSize = 0;
        QByteArray encoding;      // of the part; empty for raw bytes
        bool askEncoding = false; // not known from BODYSTRUCTURE: the part's MIME header says it
        QString folder;
        QString fileName; // made safe here again
    };
    explicit SectionSaver(QObject *parent = nullptr);
    ~SectionSaver() override;
    void save(const MessageRef &message, const Job &job);
    [[nodiscard]] bool isRunning() const { return m_ticket || m_running; }
    void cancel();

signals:
    void progressed(quint64 done, quint64 total);
    void saved(const QString &path);
    void failed(const QString &headline, const QString &whatToDo);

private:
    void ask(const imap::SectionSpec &section, quint64 expectedSize);
    void fetched(const imap::Outcome &outcome);
    void write(const imap::SectionBytes &bytes);

    MessageRef m_message;
    Job m_job;
    QPointer<MessageTicket> m_ticket;
    quint64 m_run = 0;
    bool m_running = false;
};

struct SavedFile
{
    QString path;    // empty when it failed
    QString problem; // the system's words
};

/// Writes `bytes` to a new file in `folder`. Any thread.
[[nodiscard]] SavedFile writeNewFile(const QString &folder, const QString &fileName,
                                     const QByteArray &bytes);

} // namespace ui
