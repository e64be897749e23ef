// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/maildirwriter.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace demo {

namespace {

constexpr qsizetype mostKeywords = 26; // the letters a to z

/// Bare system calls: ten thousand files are written at every start of the demo.
bool writeMaildirFile(const QByteArray &name, const QByteArray &content, qint64 received)
{
    const int handle = open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (handle < 0)
        return false;
    const bool written =
        write(handle, content.constData(), static_cast<size_t>(content.size())) == content.size();
    const timespec times[2] = {{received, 0}, {received, 0}};
    const bool dated = futimens(handle, times) == 0;
    close(handle);
    return written && dated;
}

char systemFlagLetter(const QString &flag)
{
    static const QHash<QString, char> letters{
        {QStringLiteral("Draft"), 'D'},    {QStringLiteral("Flagged"), 'F'},
        {QStringLiteral("Answered"), 'R'}, {QStringLiteral("Seen"), 'S'},
        {QStringLiteral("Deleted"), 'T'},
    };
    return letters.value(flag, '\0');
}

} // namespace

MaildirWriter::MaildirWriter(QString root)
    : m_root(std::move(root))
{
}

void MaildirWriter::makeFolder(const QString &name)
{
    if (m_folders.contains(name))
        return;
    const QString path = name == QLatin1String("INBOX") ? m_root : m_root + QLatin1Char('/') + name;
    QDir folder(path);
    for (const char *part : {"cur", "new", "tmp"})
        m_failed |= !folder.mkpath(QLatin1String(part));
    m_folders.insert(name, {QFile::encodeName(path) + "/cur/", path, {}});
}

QByteArray MaildirWriter::flagLetters(Folder &folder, const QStringList &flags) const
{
    QByteArray letters;
    for (const QString &flag : flags) {
        if (const char letter = systemFlagLetter(flag)) {
            letters += letter;
            continue;
        }
        qsizetype index = folder.keywords.indexOf(flag);
        if (index < 0 && folder.keywords.size() < mostKeywords) {
            index = folder.keywords.size();
            folder.keywords.append(flag);
        }
        if (index >= 0)
            letters += static_cast<char>('a' + index);
    }
    std::sort(letters.begin(), letters.end());
    return letters;
}

void MaildirWriter::add(const QString &folderName, const QByteArray &message,
                        const QDateTime &received, const QStringList &flags)
{
    makeFolder(folderName);
    Folder &folder = m_folders[folderName];
    const qint64 seconds = received.toSecsSinceEpoch();
    // S and W are the size on disk and with CRLF: the server need not read the file to know them.
    const QByteArray name =
        folder.current + QByteArray::number(seconds) + ".M" +
        QByteArray::number(m_messages).rightJustified(6, '0') +
        "P1.demo,S=" + QByteArray::number(message.size()) +
        ",W=" + QByteArray::number(message.size() + message.count('\n') - message.count("\r\n")) +
        ":2," + flagLetters(folder, flags);
    m_failed |= !writeMaildirFile(name, message, seconds);
    ++m_messages;
}

void MaildirWriter::setSubscriptions(const QStringList &names)
{
    QByteArray text = "V\t2\n\n"; // version 2 separates the levels by tabs
    for (const QString &name : names)
        text += name.toUtf8().replace('/', '\t') + '\n';
    QFile file(m_root + QStringLiteral("/subscriptions"));
    m_failed |= !file.open(QIODevice::WriteOnly) || file.write(text) != text.size();
}

bool MaildirWriter::finish()
{
    for (const Folder &folder : std::as_const(m_folders)) {
        if (folder.keywords.isEmpty())
            continue;
        QByteArray text;
        for (qsizetype i = 0; i < folder.keywords.size(); ++i)
            text += QByteArray::number(i) + ' ' + folder.keywords.at(i).toUtf8() + '\n';
        QFile file(folder.path + QStringLiteral("/dovecot-keywords"));
        m_failed |= !file.open(QIODevice::WriteOnly) || file.write(text) != text.size();
    }
    return !m_failed;
}

} // namespace demo
