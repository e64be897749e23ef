// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailnotifier.h"

#include "ui/models/messagerow.h"
#include "ui/models/messagewords.h"
#include "ui/servertext.h"

#include <QSettings>

namespace app {

namespace {

constexpr qsizetype mostLines = 4;
constexpr qsizetype longestLine = 120;

QString enabledKey()
{
    return QStringLiteral("notifications/enabled");
}

bool isWorthTelling(const imap::MessageData &message)
{
    return !message.flags || (!message.flags->has(imap::SystemFlag::Seen) &&
                              !message.flags->has(imap::SystemFlag::Deleted));
}

QString senderOf(const ui::MessageRow &row)
{
    const QString sender = ui::shownForeignText(row.sender(), longestLine);
    return sender.isEmpty() ? ui::noSenderText() : sender;
}

QString subjectOf(const ui::MessageRow &row)
{
    const QString subject = ui::shownForeignText(row.subject(), longestLine);
    return subject.isEmpty() ? ui::noSubjectText() : subject;
}

} // namespace

MailNotifier::MailNotifier(NotificationService *service, InView isInView, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_isInView(std::move(isInView))
{
    connect(service, &NotificationService::openRequested, this, &MailNotifier::open);
    connect(service, &NotificationService::markReadRequested, this, &MailNotifier::markRead);
    connect(service, &NotificationService::closed, this,
            [this](const QString &key) { m_told.remove(key); });
}

bool MailNotifier::isEnabled()
{
    return QSettings().value(enabledKey(), true).toBool();
}

void MailNotifier::setEnabled(bool on)
{
    QSettings().setValue(enabledKey(), on);
}

void MailNotifier::watch(imap::Account *account, const QString &name)
{
    connect(account, &imap::Account::changed, this,
            [this, account, name](const imap::ChangeBatch &batch) {
                for (const imap::Change &change : batch) {
                    if (const auto *arrived = std::get_if<imap::MailArrived>(&change))
                        onArrived(account, name, *arrived);
                }
            });
}

void MailNotifier::onArrived(imap::Account *account, const QString &name,
                             const imap::MailArrived &arrived)
{
    if (!isEnabled() || m_isInView(account, arrived.mailbox))
        return;
    const QString key = name + QLatin1Char('\n') + QString::fromLatin1(arrived.mailbox.wire());
    Told &told = m_told[key];
    if (told.uidValidity != arrived.uidValidity)
        told.messages.clear();
    told.account = account;
    told.accountName = name;
    told.mailbox = arrived.mailbox;
    told.uidValidity = arrived.uidValidity;
    bool isNew = false;
    for (const imap::MessageData &message : arrived.messages) {
        if (!isWorthTelling(message))
            continue;
        told.messages.append(message);
        isNew = true;
    }
    if (isNew)
        m_service->show(key, bubbleOf(told));
    else if (told.messages.isEmpty())
        m_told.remove(key);
}

NotificationService::Bubble MailNotifier::bubbleOf(const Told &told)
{
    NotificationService::Bubble bubble;
    bubble.openLabel = tr("Open");
    const QString folder = ui::shownForeignText(told.mailbox.text(), longestLine);
    const QString place = tr("%1 – %2", "folder, account").arg(folder, told.accountName);
    QList<ui::MessageRow> rows;
    for (const imap::MessageData &message : told.messages) {
        ui::MessageRow row;
        (void)row.take(message);
        if (row.isShowable())
            rows.append(row);
    }
    const bool mayChange = told.account && !told.account->settings().readOnly;
    if (mayChange && !rows.isEmpty() && rows.size() == told.messages.size())
        bubble.markReadLabel = tr("Mark as Read");
    if (told.messages.size() == 1 && rows.size() == 1) {
        bubble.title = senderOf(rows.first());
        bubble.text = subjectOf(rows.first()) + QLatin1Char('\n') + place;
        return bubble;
    }
    bubble.title = told.messages.size() == 1
                       ? tr("1 new message")
                       : tr("%1 new messages").arg(QLocale().toString(told.messages.size()));
    QStringList lines{place};
    for (auto row = rows.crbegin(); row != rows.crend() && lines.size() <= mostLines; ++row)
        lines << tr("%1: %2", "sender, subject").arg(senderOf(*row), subjectOf(*row));
    bubble.text = lines.join(QLatin1Char('\n'));
    return bubble;
}

void MailNotifier::open(const QString &key)
{
    const Told told = m_told.value(key);
    if (told.account && !told.messages.isEmpty())
        emit openRequested(told.account, told.mailbox, told.messages.last().uid);
}

void MailNotifier::markRead(const QString &key)
{
    const Told told = m_told.value(key);
    imap::UidSet uids;
    for (const imap::MessageData &message : told.messages) {
        if (message.uid.isValid())
            uids.add(message.uid);
    }
    if (!told.account || uids.isEmpty())
        return;
    emit markReadRequested(told.account, {told.mailbox, told.uidValidity, uids});
}

} // namespace app
