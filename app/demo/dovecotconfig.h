// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace demo {

/// The account that the server's processes run as: the caller, or for root an account without
/// rights, because Dovecot refuses to serve mail as root.
struct ServingUser
{
    QString name;
    QString group;
    unsigned uid = 0;
    unsigned gid = 0;

    [[nodiscard]] static ServingUser current();
};

/// One folder that the server announces with a special-use attribute (RFC 6154).
struct SpecialFolder
{
    QString name;
    QString attribute; // with its backslash
};

[[nodiscard]] QList<SpecialFolder> usualSpecialFolders();

/// Everything that goes into the configuration file of a private Dovecot 2.3. A value; any thread.
struct DovecotConfig
{
    QString folder; // holds run/, tls/ and the log
    QString user;
    QString password;
    QString mailLocation;
    QString mailHome;
    QString separator;
    QString prefix;
    QList<SpecialFolder> specialFolders;
    QString extraConfig;
    ServingUser servingUser;
    quint16 plainPort = 0;
    quint16 tlsPort = 0;
    int authFailureDelay = 1;
    bool plaintextAllowed = true;
    bool quota = true;

    [[nodiscard]] QByteArray text() const;
    /// The password file: one user; everybody else is refused.
    [[nodiscard]] QByteArray usersFile() const;
};

} // namespace demo
