// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/sectionsaver.h"

#include <QObject>
#include <QStringList>

namespace ui {

/// Saves whole messages of the open folder as .eml files, one after the other, each under a safe
/// name of its own and never over another file. Deletes itself after finished(). GUI thread;
/// deleting it gives up.
class EmlSaver : public QObject
{
    Q_OBJECT
public:
    struct Message
    {
        imap::Uid uid;
        QString fileName;
        quint64 size = 0; // RFC822.SIZE; 0 when unknown
    };
    EmlSaver(imap::Account *account, imap::UidValidity validity, QObject *parent);

    void save(const QList<Message> &messages, const QString &folder);

signals:
    void progressed(quint64 done, quint64 total);
    /// The files that were written; `problem` is why it ended before the last, or empty.
    void finished(const QStringList &paths, const QString &problem);

private:
    void next();
    void end(const QString &problem);

    MessageRef m_ref;
    QList<Message> m_messages;
    QString m_folder;
    QStringList m_paths;
    qsizetype m_at = 0;
    SectionSaver *m_saver;
};

/// "Re_ Folder layout.eml": a safe name from a subject; the UID where there is none.
[[nodiscard]] QString emlFileName(const QString &subject, imap::Uid uid);

} // namespace ui
