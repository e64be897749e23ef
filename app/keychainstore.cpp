// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychainstore.h"

#include "app/keyringlook.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>

namespace app {

namespace {

StoreResult keychainResult(const QKeychain::Job &job)
{
    StoreResult result;
    result.detail = job.errorString();
    switch (job.error()) {
    case QKeychain::NoError:
        result.status = StoreStatus::Ok;
        result.detail.clear();
        break;
    case QKeychain::EntryNotFound:
        result.status = StoreStatus::NotFound;
        break;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        result.status = StoreStatus::Refused;
        break;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        result.status = StoreStatus::NoService;
        break;
    case QKeychain::OtherError:
        // What libsecret says without a bus, a service or its library; a frozen daemon's time-out
        // reads differently and stays Failed.
        result.status = result.detail.contains(QLatin1String("D-Bus")) ||
                                result.detail.contains(QLatin1String("not provided")) ||
                                result.detail.contains(QLatin1String("Unknown error"))
                            ? StoreStatus::NoService
                            : StoreStatus::Failed;
        break;
    case QKeychain::CouldNotDeleteEntry:
        break;
    }
    return result;
}

/// Through the library, locked and refused look alike, and a locked entry like none.
void tellExactly(const StoreResult &result, const QString &key,
                 const CredentialStore::Callback &callback)
{
    const auto told = [result, callback](StoreStatus status) {
        callback({status, {}, result.detail});
    };
    const KeyringLook look(QDBusConnection::sessionBus());
    if (result.status == StoreStatus::NotFound)
        look.whyNothing(
            {{QStringLiteral("user"), key}, {QStringLiteral("server"), KeychainStore::serviceId()}},
            told);
    else
        look.whyDenied(told);
}

void startKeychainJob(QKeychain::Job *job, const QString &key,
                      const CredentialStore::Callback &callback)
{
    job->setKey(key);
    // autoDelete (the default) ends the job's life inside the library; no parent, no context
    // object: the connection must outlive whoever asked.
    QObject::connect(job, &QKeychain::Job::finished, [key, callback](QKeychain::Job *done) {
        StoreResult result = keychainResult(*done);
        if (result.status == StoreStatus::NotFound || result.status == StoreStatus::Refused) {
            tellExactly(result, key, callback);
            return;
        }
        if (auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done);
            reading && result.status == StoreStatus::Ok)
            result.secret = imap::Secret(reading->textData().toUtf8());
        callback(std::move(result));
    });
    job->start();
}

} // namespace

QString KeychainStore::serviceId()
{
    return QStringLiteral("io.postroom.Postroom");
}

void KeychainStore::read(const QString &entry, Callback callback)
{
    startKeychainJob(new QKeychain::ReadPasswordJob(serviceId()), entry, callback);
}

void KeychainStore::write(const QString &entry, const imap::Secret &secret, Callback callback)
{
    auto *job = new QKeychain::WritePasswordJob(serviceId());
    job->setTextData(QString::fromUtf8(secret.reveal()));
    startKeychainJob(job, entry, callback);
}

void KeychainStore::remove(const QString &entry, Callback callback)
{
    startKeychainJob(new QKeychain::DeletePasswordJob(serviceId()), entry, callback);
}

} // namespace app
