// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/sasl/saslname.h"

#include <algorithm>

namespace imap {

QByteArray saslName(const QByteArray &user)
{
    return QByteArray(user).replace('=', "=3D").replace(',', "=2C");
}

bool isSaslName(const QByteArray &user)
{
    return std::all_of(user.begin(), user.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= ' ' && c != '\x7f'; });
}

} // namespace imap
