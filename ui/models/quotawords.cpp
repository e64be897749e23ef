// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/quotawords.h"

#include "ui/models/folderwords.h"
#include "ui/servertext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

/// Context for the translators of everything in this file.
class QuotaWords
{
    Q_DECLARE_TR_FUNCTIONS(QuotaWords)
public:
    static QString resource(const QByteArray &name)
    {
        if (name == "STORAGE")
            return tr("Storage");
        if (name == "MESSAGE")
            return tr("Messages");
        if (name == "MAILBOX")
            return tr("Folders");
        if (name == "ANNOTATION-STORAGE")
            return tr("Storage for notes");
        return shownServerText(name);
    }
};

bool isInKibibytes(const QByteArray &name)
{
    return name == "STORAGE" || name == "ANNOTATION-STORAGE"; // RFC 9208, 5.1 and 5.4
}

QString quotaNumber(const QByteArray &name, quint64 number)
{
    constexpr quint64 most = std::numeric_limits<qint64>::max() / 1024;
    if (isInKibibytes(name))
        return quotaSize(qMin(number, most) * 1024);
    return countText(static_cast<qint64>(qMin(number, most)));
}

} // namespace

QString quotaSize(quint64 octets)
{
    // In steps of 1024, as limits are set: 2 GB is "2.0 GB".
    return QLocale().formattedDataSize(static_cast<qint64>(octets), 1,
                                       QLocale::DataSizeTraditionalFormat);
}

QString quotaResourceName(const QByteArray &name)
{
    return QuotaWords::resource(name);
}

QString quotaUse(const imap::QuotaResource &resource)
{
    return QuotaWords::tr("%1 of %2")
        .arg(quotaNumber(resource.name, resource.used), quotaNumber(resource.name, resource.limit));
}

double quotaShare(const imap::QuotaResource &resource)
{
    if (resource.used >= resource.limit)
        return 1;
    return static_cast<double>(resource.used) / static_cast<double>(resource.limit);
}

bool isQuotaTight(const imap::QuotaResource &resource)
{
    constexpr double tight = 0.9;
    return quotaShare(resource) > tight;
}

std::optional<imap::QuotaResource> mostTelling(const QList<imap::QuotaData> &quotas)
{
    std::optional<imap::QuotaResource> best;
    for (const imap::QuotaData &quota : quotas) {
        for (const imap::QuotaResource &resource : quota.resources) {
            const bool storage = resource.name == "STORAGE";
            const bool bestIsStorage = best && best->name == "STORAGE";
            // Several roots: the one that fills up first is the one that stops the person.
            if (!best || (storage && !bestIsStorage) ||
                (storage == bestIsStorage && quotaShare(resource) > quotaShare(*best)))
                best = resource;
        }
    }
    return best;
}

QString quotaRootName(const QByteArray &root)
{
    const QString shown = shownServerText(root);
    return shown.isEmpty() ? QuotaWords::tr("Unnamed limit") : shown;
}

} // namespace ui
