// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountstore.h"

#include <QRegularExpression>
#include <QSettings>

#include <array>

namespace app {

using imap::Security;
using imap::SignIn;
using ui::PasswordChoice;

namespace {

QString securityWord(Security security)
{
    switch (security) {
    case Security::StartTls:
        return QStringLiteral("starttls");
    case Security::None:
        return QStringLiteral("none");
    case Security::Tls:
        break;
    }
    return QStringLiteral("tls");
}

QString choiceWord(PasswordChoice choice)
{
    switch (choice) {
    case PasswordChoice::AskEachTime:
        return QStringLiteral("ask");
    case PasswordChoice::Command:
        return QStringLiteral("command");
    case PasswordChoice::Keychain:
        break;
    }
    return QStringLiteral("keychain");
}

constexpr std::array signInWords{std::pair{SignIn::Automatic, "automatic"},
                                 std::pair{SignIn::Token, "token"},
                                 std::pair{SignIn::Certificate, "certificate"},
                                 std::pair{SignIn::ScramSha256, "scram-sha-256"},
                                 std::pair{SignIn::ScramSha1, "scram-sha-1"},
                                 std::pair{SignIn::Plain, "plain"},
                                 std::pair{SignIn::Login, "login"}};

QString signInWord(SignIn signIn)
{
    for (const auto &[known, word] : signInWords) {
        if (known == signIn)
            return QLatin1String(word);
    }
    return {};
}

SignIn signInOf(const QString &text)
{
    for (const auto &[known, word] : signInWords) {
        if (text == QLatin1String(word))
            return known;
    }
    return SignIn::Automatic;
}

QStringList textsOf(const QByteArrayList &names)
{
    QStringList texts;
    for (const QByteArray &name : names)
        texts << QString::fromLatin1(name);
    return texts;
}

bool isAccountId(const QString &id)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QStringLiteral("[0-9A-Za-z-]{1,64}")));
    return pattern.match(id).hasMatch();
}

QString groupOf(const QString &id)
{
    return QStringLiteral("account-") + id + u'/';
}

const QString orderKey = QStringLiteral("accounts/order");

} // namespace

AccountStore::AccountStore(QSettings *settings)
    : m_settings(settings)
{
}

QStringList AccountStore::ids() const
{
    QStringList ids = m_settings->value(orderKey).toStringList();
    ids.removeIf([](const QString &id) { return !isAccountId(id); });
    ids.removeDuplicates();
    return ids;
}

QList<ui::AccountProfile> AccountStore::load() const
{
    QList<ui::AccountProfile> profiles;
    for (const QString &id : ids()) {
        ui::AccountProfile profile = read(id);
        if (!profile.connection.host.isEmpty())
            profiles.append(std::move(profile));
    }
    return profiles;
}

ui::AccountProfile AccountStore::read(const QString &id) const
{
    const auto value = [&](const char *key) {
        return m_settings->value(groupOf(id) + QLatin1String(key));
    };
    ui::AccountProfile profile;
    profile.id = id;
    profile.name = value("name").toString();
    imap::ConnectionSettings &connection = profile.connection;
    connection.host = value("host").toString();
    connection.user = value("user").toString();
    // An unknown word means TLS: a damaged file must not send a password in clear.
    const QString security = value("security").toString();
    for (const Security known : {Security::StartTls, Security::None}) {
        if (security == securityWord(known))
            connection.security = known;
    }
    const int port = value("port").toInt();
    connection.port = port > 0 && port < 65536               ? static_cast<quint16>(port)
                      : connection.security == Security::Tls ? quint16(993)
                                                             : quint16(143);
    connection.caFile = value("caFile").toString();
    connection.pinSha256 = QByteArray::fromHex(value("pinSha256").toString().toLatin1());
    if (connection.pinSha256.size() != 32)
        connection.pinSha256.clear();
    connection.readOnly = value("readOnly").toBool();
    connection.compress = value("compress").toBool();
    constexpr int mostEver = 10;
    if (const int most = value("mostConnections").toInt(); most > 0)
        connection.mostConnections = qMin(most, mostEver);
    for (const QString &name : value("disabledCapabilities").toStringList())
        connection.disabledCapabilities << name.toLatin1().toUpper();
    connection.signIn = signInOf(value("signIn").toString());
    connection.scramSeen = value("scramSeen").toBool();
    connection.clientCertificate = value("clientCertificate").toString();
    connection.clientKey = value("clientKey").toString();
    for (const QString &name : value("disabledQuirks").toStringList())
        connection.disabledQuirks << name.toLatin1();
    const QString choice = value("password").toString();
    for (const PasswordChoice known : {PasswordChoice::AskEachTime, PasswordChoice::Command}) {
        if (choice == choiceWord(known))
            profile.passwordChoice = known;
    }
    profile.passwordCommand = value("passwordCommand").toString();
    return profile;
}

void AccountStore::save(const ui::AccountProfile &profile)
{
    if (!isAccountId(profile.id))
        return;
    QStringList order = ids();
    if (!order.contains(profile.id))
        order << profile.id;
    m_settings->setValue(orderKey, order);
    const auto set = [&](const char *key, const QVariant &value) {
        const QString path = groupOf(profile.id) + QLatin1String(key);
        if (value.toString().isEmpty() && value.toStringList().isEmpty())
            m_settings->remove(path);
        else
            m_settings->setValue(path, value);
    };
    const imap::ConnectionSettings &connection = profile.connection;
    set("name", profile.name);
    set("host", connection.host);
    set("port", connection.port);
    set("security", securityWord(connection.security));
    set("user", connection.user);
    set("caFile", connection.caFile);
    set("pinSha256", QString::fromLatin1(connection.pinSha256.toHex()));
    set("readOnly", connection.readOnly);
    set("compress", connection.compress);
    set("mostConnections", connection.mostConnections);
    set("disabledCapabilities", textsOf(connection.disabledCapabilities));
    set("signIn", signInWord(connection.signIn));
    set("scramSeen", connection.scramSeen);
    set("clientCertificate", connection.clientCertificate);
    set("clientKey", connection.clientKey);
    set("disabledQuirks", textsOf(connection.disabledQuirks));
    set("password", choiceWord(profile.passwordChoice));
    set("passwordCommand", profile.passwordCommand);
    m_settings->sync();
}

void AccountStore::noteScram(const QString &id)
{
    if (!isAccountId(id) || !ids().contains(id))
        return;
    m_settings->setValue(groupOf(id) + QLatin1String("scramSeen"), true);
    m_settings->sync();
}

void AccountStore::remove(const QString &id)
{
    QStringList order = ids();
    order.removeAll(id);
    m_settings->setValue(orderKey, order);
    if (isAccountId(id))
        m_settings->remove(QStringLiteral("account-") + id);
    m_settings->sync();
}

} // namespace app
