// SPDX-License-Identifier: GPL-3.0-or-later
// Modified UTF-7: what decodes encodes back to the same bytes, and the reverse.
#include "imapcore/types/mailboxname.h"
#include "imapcore/types/modifiedutf7.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto text = imap::decodeModifiedUtf7(bytes)) {
        if (imap::encodeModifiedUtf7(*text) != bytes)
            std::abort();
    }
    const QString typed = QString::fromUtf8(bytes);
    if (const auto name = imap::MailboxName::fromText(typed)) {
        const bool inbox = typed.compare(QLatin1String("inbox"), Qt::CaseInsensitive) == 0;
        if (!inbox && name->text() != typed)
            std::abort();
        if (!name->isUsable())
            std::abort();
    }
    const imap::MailboxName raw = imap::MailboxName::fromWire(bytes);
    static_cast<void>(raw.text());
    static_cast<void>(raw.leafText(imap::HierarchyDelimiter('/')));
    static_cast<void>(raw.parent(imap::HierarchyDelimiter('.')));
    return 0;
}
