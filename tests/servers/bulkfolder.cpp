// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/bulkfolder.h"

#include "tests/servers/bulkmessages.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

namespace servers {

namespace {

constexpr qint64 storageFileSize = 64 * 1024 * 1024;

QString runDoveadm(const BulkTarget &target, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(target.doveadm,
                  QStringList{QStringLiteral("-c"), target.configFile} << arguments);
    if (process.waitForStarted() && process.waitForFinished(-1) && process.exitCode() == 0)
        return {};
    return QStringLiteral("doveadm %1: %2")
        .arg(arguments.join(QLatin1Char(' ')),
             QString::fromUtf8(process.readAll()) + process.errorString());
}

/// One message of a dbox file, version 2: header, text, metadata.
QByteArray storedMessage(const BulkMessages::Message &message, const QByteArray &folder, quint64 id)
{
    char header[64];
    std::snprintf(header, sizeof header, "\001\002N          %016llx\n",
                  static_cast<unsigned long long>(message.text.size()));
    char metadata[160];
    std::snprintf(metadata, sizeof metadata, "\n\001\003\nR%llx\nV%llx\nG%032llx\n",
                  static_cast<unsigned long long>(message.received),
                  static_cast<unsigned long long>(message.text.size() + message.text.count('\n')),
                  static_cast<unsigned long long>(id));
    return QByteArray(header) + message.text + metadata + 'B' + folder + "\n\n";
}

int nextStorageFile(const QDir &storage)
{
    int highest = 0;
    const QStringList names = storage.entryList({QStringLiteral("m.*")}, QDir::Files);
    for (const QString &name : names)
        highest = qMax(highest, name.mid(2).toInt());
    return highest + 1;
}

/// All of the server's files belong to the owner of its folder (root runs tests for another).
void giveToOwner(const QString &path, const QString &like)
{
    struct stat owner
    {
    };
    if (stat(QFile::encodeName(like).constData(), &owner) == 0 && geteuid() == 0 &&
        lchown(QFile::encodeName(path).constData(), owner.st_uid, owner.st_gid) != 0)
        qWarning("%s keeps its owner", qPrintable(path));
}

QString writeStorage(const BulkTarget &target, const QString &folder, int count)
{
    QDir storage(target.mailRoot + QStringLiteral("/storage"));
    if (!storage.mkpath(QStringLiteral(".")))
        return QStringLiteral("%1 cannot be made").arg(storage.path());
    giveToOwner(storage.path(), target.mailRoot);
    BulkMessages messages;
    const QByteArray name = folder.toUtf8();
    const quint64 guidBase = static_cast<quint64>(qHash(folder, 3)) << 32U;
    int number = 1;
    for (int fileNumber = nextStorageFile(storage); number <= count; ++fileNumber) {
        QFile file(storage.filePath(QStringLiteral("m.%1").arg(fileNumber)));
        if (!file.open(QIODevice::WriteOnly))
            return file.errorString();
        // "2", the size of a message's header, a stamp.
        file.write("2 M1e C" + QByteArray::number(1500000000 + fileNumber, 16) + '\n');
        while (number <= count && file.pos() < storageFileSize) {
            file.write(storedMessage(messages.next(number), name,
                                     guidBase + static_cast<quint64>(number)));
            ++number;
        }
        if (!file.flush())
            return file.errorString();
        giveToOwner(file.fileName(), target.mailRoot);
    }
    return {};
}

/// Old mail is read; some of it is answered, flagged or labelled.
QString setFlags(const BulkTarget &target, const QString &folder, int count)
{
    const struct
    {
        const char *flags;
        int first; // every `step`th from here on, as ranges of `length`
        int step;
        int length;
    } rules[] = {{"\\Seen", 1, 100, 93},
                 {"\\Answered", 5, 400, 20},
                 {"\\Flagged", 17, 900, 9},
                 {"$label1", 40, 1000, 25},
                 {"NonJunk", 1, 500, 240}};
    for (const auto &rule : rules) {
        QStringList ranges;
        for (int first = rule.first; first <= count; first += qMax(rule.step, count / 500))
            ranges.append(QStringLiteral("%1:%2").arg(first).arg(
                first + rule.length * qMax(rule.step, count / 500) / rule.step - 1));
        const QString error = runDoveadm(
            target, {QStringLiteral("flags"), QStringLiteral("add"), QStringLiteral("-u"),
                     target.user, QLatin1String(rule.flags), QStringLiteral("mailbox"), folder,
                     QStringLiteral("uid"), ranges.join(QLatin1Char(','))});
        if (!error.isEmpty())
            return error;
    }
    return {};
}

} // namespace

QString makeBulkFolder(const BulkTarget &target, const QString &folder, int count)
{
    QString error =
        runDoveadm(target, {QStringLiteral("mailbox"), QStringLiteral("create"),
                            QStringLiteral("-s"), QStringLiteral("-u"), target.user, folder});
    if (error.isEmpty())
        error = writeStorage(target, folder, count);
    if (error.isEmpty())
        error = runDoveadm(
            target, {QStringLiteral("force-resync"), QStringLiteral("-u"), target.user, folder});
    return error.isEmpty() ? setFlags(target, folder, count) : error;
}

} // namespace servers
