// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/dovecotconfig.h"

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

namespace demo {

namespace {

ServingUser servingUserOf(const passwd &entry)
{
    const group *entryGroup = getgrgid(entry.pw_gid);
    return {QString::fromLocal8Bit(entry.pw_name),
            entryGroup != nullptr ? QString::fromLocal8Bit(entryGroup->gr_name)
                                  : QString::number(entry.pw_gid),
            entry.pw_uid, entry.pw_gid};
}

/// Inside a double-quoted value of Dovecot's file; CR and LF would begin a new setting.
QString quotedValue(QString value)
{
    value.remove(QLatin1Char('\n')).remove(QLatin1Char('\r'));
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    value.replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + value + QLatin1Char('"');
}

// The server's own folders, network and processes. An empty chroot and one account for all
// processes are what an ordinary user needs to run it. Without the penalty service a wrong password
// costs auth_failure_delay alone, however often it is given.
constexpr char serverTemplate[] = R"(base_dir = %FOLDER%/run
state_dir = %FOLDER%/run
log_path = %FOLDER%/log
protocols = imap
listen = 127.0.0.1
default_internal_user = %NAME%
default_login_user = %NAME%
default_internal_group = %GROUP%
default_vsz_limit = 1G
shutdown_clients = yes
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  process_min_avail = 1
  inet_listener imap {
    port = %PLAINPORT%
  }
  inet_listener imaps {
    port = %TLSPORT%
    ssl = yes
  }
}
ssl = yes
ssl_min_protocol = TLSv1.2
ssl_cert = <%FOLDER%/tls/server.pem
ssl_key = <%FOLDER%/tls/server.key
)";

constexpr char accountTemplate[] = R"(disable_plaintext_auth = %DISABLEPLAIN%
auth_mechanisms = plain login scram-sha-1 scram-sha-256
auth_failure_delay = %DELAY% s
passdb {
  driver = passwd-file
  args = %FOLDER%/users
}
userdb {
  driver = static
  args = uid=%UID% gid=%GID% home=%HOME%
}
mail_uid = %UID%
mail_gid = %GID%
first_valid_uid = %UID%
first_valid_gid = %GID%
mail_location = %LOCATION%
mailbox_list_index = yes
mail_max_userip_connections = 100
maildir_very_dirty_syncs = no
)";

constexpr char quotaText[] = R"(mail_plugins = quota
protocol imap {
  mail_plugins = $mail_plugins imap_zlib imap_quota
}
plugin {
  quota = count:User quota
  quota_rule = *:storage=2G
  quota_vsizes = yes
}
)";

constexpr char compressText[] = R"(protocol imap {
  mail_plugins = $mail_plugins imap_zlib
}
)";

} // namespace

ServingUser ServingUser::current()
{
    if (geteuid() != 0) {
        if (const passwd *entry = getpwuid(geteuid()))
            return servingUserOf(*entry);
        return {QString::number(geteuid()), QString::number(getegid()), geteuid(), getegid()};
    }
    for (const char *name : {"dovecot", "nobody"}) {
        if (const passwd *entry = getpwnam(name))
            return servingUserOf(*entry);
    }
    return {QStringLiteral("root"), QStringLiteral("root"), 0, 0};
}

QList<SpecialFolder> usualSpecialFolders()
{
    return {{QStringLiteral("Drafts"), QStringLiteral("\\Drafts")},
            {QStringLiteral("Sent"), QStringLiteral("\\Sent")},
            {QStringLiteral("Junk"), QStringLiteral("\\Junk")},
            {QStringLiteral("Trash"), QStringLiteral("\\Trash")},
            {QStringLiteral("Archive"), QStringLiteral("\\Archive")}};
}

QByteArray DovecotConfig::text() const
{
    QString out = QLatin1String(serverTemplate) + QLatin1String(accountTemplate);
    out.replace(QLatin1String("%FOLDER%"), folder);
    out.replace(QLatin1String("%NAME%"), servingUser.name);
    out.replace(QLatin1String("%GROUP%"), servingUser.group);
    out.replace(QLatin1String("%PLAINPORT%"), QString::number(plainPort));
    out.replace(QLatin1String("%TLSPORT%"), QString::number(tlsPort));
    out.replace(QLatin1String("%DISABLEPLAIN%"),
                plaintextAllowed ? QLatin1String("no") : QLatin1String("yes"));
    out.replace(QLatin1String("%DELAY%"), QString::number(authFailureDelay));
    out.replace(QLatin1String("%UID%"), QString::number(servingUser.uid));
    out.replace(QLatin1String("%GID%"), QString::number(servingUser.gid));
    out.replace(QLatin1String("%HOME%"), mailHome);
    out.replace(QLatin1String("%LOCATION%"), mailLocation);
    out += QLatin1String("namespace inbox {\n  inbox = yes\n  separator = ") + separator +
           QLatin1String("\n  prefix = ") + prefix + QLatin1Char('\n');
    for (const SpecialFolder &special : specialFolders) {
        out += QLatin1String("  mailbox ") + quotedValue(special.name) +
               QLatin1String(" {\n    special_use = ") + special.attribute +
               QLatin1String("\n  }\n");
    }
    out += QLatin1String("}\n") + QLatin1String(quota ? quotaText : compressText) + extraConfig +
           QLatin1Char('\n');
    return out.toUtf8();
}

QByteArray DovecotConfig::usersFile() const
{
    // Hexadecimal, because the file's fields are separated by colons.
    return user.toUtf8() + ":{PLAIN.HEX}" + password.toUtf8().toHex() + "\n";
}

} // namespace demo
