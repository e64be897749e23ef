// SPDX-License-Identifier: GPL-3.0-or-later
// The file-name cleaner: whatever a mail calls its attachment, the promise for saved names holds.
#include "imapcore/mime/filename.h"
#include "imapcore/mime/textclean.h"

#include <cstdint>
#include <cstdlib>

namespace {

void requireSafeName(const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    if (name.isEmpty() || utf8.size() > mime::maxSavedNameBytes || name.startsWith(u'.') ||
        QString::fromUtf8(utf8) != name)
        std::abort();
    for (const QChar c : name) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f || c == u'/' || c == u'\\' || c == u':' ||
            mime::isDirectionCharacter(c.unicode()))
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto *bytes = reinterpret_cast<const char *>(data);
    const QString utf8 = QString::fromUtf8(bytes, static_cast<qsizetype>(size));
    const QString utf16 = QString::fromUtf16(
        reinterpret_cast<const char16_t *>(
            QByteArray(bytes, static_cast<qsizetype>(size)).append(2, '\0').constData()),
        static_cast<qsizetype>(size / 2));
    for (const QString &shown : {utf8, utf16}) {
        const QString saved = mime::savedFileName(shown, "text/plain");
        requireSafeName(saved);
        if (mime::savedFileName(saved) != saved)
            std::abort(); // a safe name is left alone
        int asked = 0;
        requireSafeName(
            mime::uniqueFileName(saved, [&asked](const QString &) { return ++asked < 12; }));
    }
    return 0;
}
