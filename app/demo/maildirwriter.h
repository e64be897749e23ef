// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

namespace demo {

/// Writes messages straight into a Dovecot Maildir (LAYOUT=fs, UTF-8 names), with the flags in the
/// file names, keywords in dovecot-keywords and INTERNALDATE as the file's time. A value-like
/// helper of one thread; the server must not be running yet.
class MaildirWriter
{
public:
    explicit MaildirWriter(QString root);

    /// Makes a folder that can hold messages ("INBOX" is the root itself).
    void makeFolder(const QString &name);
    void add(const QString &folder, const QByteArray &message, const QDateTime &received,
             const QStringList &flags);
    void setSubscriptions(const QStringList &names);
    /// Writes what is collected (keywords); call once at the end.
    [[nodiscard]] bool finish();

    [[nodiscard]] int folderCount() const { return static_cast<int>(m_folders.size()); }
    [[nodiscard]] int messageCount() const { return m_messages; }

private:
    struct Folder
    {
        QByteArray current; // path of cur/, encoded
        QString path;
        QStringList keywords;
    };

    [[nodiscard]] QByteArray flagLetters(Folder &folder, const QStringList &flags) const;

    QString m_root;
    QHash<QString, Folder> m_folders;
    int m_messages = 0;
    bool m_failed = false;
};

} // namespace demo
