// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demomailbox.h"

#include "app/demo/listtalk.h"
#include "app/demo/maildirwriter.h"
#include "app/demo/mailscript.h"
#include "app/demo/messagewriter.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <utility>

static void initDemoResources()
{
    Q_INIT_RESOURCE(demo); // a static library's resources are not registered by themselves
}

namespace demo {

namespace {

QStringList demoFolders()
{
    return {QStringLiteral("INBOX"),
            QStringLiteral("Drafts"),
            QStringLiteral("Sent"),
            QStringLiteral("Junk"),
            QStringLiteral("Trash"),
            QStringLiteral("Archive"),
            QStringLiteral("Projekte"),
            QStringLiteral("Projekte/Übersicht 2026"),
            QStringLiteral("Projekte/日本語の案件"),
            QStringLiteral("Projekte/Archive"),
            QStringLiteral("Семья"),
            QStringLiteral("Newsletter & Angebote"),
            QStringLiteral("empty"),
            QStringLiteral("lists/qt-interest"),
            QStringLiteral("lists/imap-protocol"),
            DemoMailbox::largeFolder(),
            DemoMailbox::unsubscribedFolder()};
}

QString scriptText(const QString &name)
{
    QFile file(QStringLiteral(":/demo/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<DemoMessage> handWritten(const QDateTime &now, QStringList &errors)
{
    QList<DemoMessage> all;
    const QStringList scripts = QDir(QStringLiteral(":/demo"))
                                    .entryList({QStringLiteral("*.mail")}, QDir::Files, QDir::Name);
    for (const QString &name : scripts)
        all += readMailScript(scriptText(name), now, errors);
    return all;
}

} // namespace

DemoMailbox::DemoMailbox(QString mailRoot, QDateTime now)
    : m_mailRoot(std::move(mailRoot))
    , m_now(std::move(now))
{
}

QString DemoMailbox::largeFolder()
{
    return QStringLiteral("lists/commits");
}

QString DemoMailbox::unsubscribedFolder()
{
    return QStringLiteral("Projekte/Archive/2019");
}

QString DemoMailbox::deadSubscription()
{
    return QStringLiteral("old-project");
}

QString DemoMailbox::container()
{
    return QStringLiteral("lists");
}

bool DemoMailbox::fill()
{
    initDemoResources();
    QStringList errors;
    const ListTalk talk(m_now);
    QList<DemoMessage> all = handWritten(m_now, errors);
    all += talk.messages(scriptText(QStringLiteral("lists.talk")));
    if (!errors.isEmpty()) {
        m_error = errors.join(QLatin1Char('\n'));
        return false;
    }
    // The server numbers a folder's messages in the order of their times.
    std::stable_sort(all.begin(), all.end(),
                     [](const DemoMessage &a, const DemoMessage &b) { return a.date < b.date; });
    MaildirWriter writer(m_mailRoot);
    const QStringList folders = demoFolders();
    for (const QString &name : folders)
        writer.makeFolder(name);
    for (const DemoMessage &message : std::as_const(all))
        writer.add(message.folder, messageBytes(message), message.date, message.flags);
    talk.commits(largeFolderCount, [&writer](const QByteArray &bytes, const QDateTime &date,
                                             const QStringList &flags) {
        writer.add(largeFolder(), bytes, date, flags);
    });
    QStringList subscribed = folders;
    subscribed.removeAll(unsubscribedFolder());
    subscribed.append(deadSubscription());
    writer.setSubscriptions(subscribed);
    m_folders = writer.folderCount();
    m_messages = writer.messageCount();
    if (writer.finish())
        return true;
    m_error = QStringLiteral("The folder %1 could not be filled").arg(m_mailRoot);
    return false;
}

} // namespace demo
