// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/secret.h"

namespace imap {

void wipeBytes(QByteArray &bytes)
{
    // data() of shared bytes would copy them first and wipe the copy.
    if (bytes.isDetached()) {
        volatile char *at = bytes.data();
        for (qsizetype i = 0; i < bytes.capacity(); ++i)
            at[i] = 0;
    }
    bytes = QByteArray();
}

void Secret::wipe()
{
    wipeBytes(m_bytes);
}

} // namespace imap
