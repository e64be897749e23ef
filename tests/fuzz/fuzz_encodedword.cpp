// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 2047 and 2231 decoding, addresses, dates: one line of text comes out, whatever goes in.
#include "imapcore/mime/address.h"
#include "imapcore/mime/encodedword.h"
#include "imapcore/mime/headerblock.h"
#include "imapcore/mime/maildate.h"
#include "imapcore/mime/parameters.h"
#include "imapcore/mime/transferencoding.h"

#include <cstdint>
#include <cstdlib>

namespace {

void requireOneLine(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray raw(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    requireOneLine(mime::decodeEncodedWords(raw));
    requireOneLine(mime::decodePhrase(raw));
    for (const mime::MailAddress &address : mime::parseAddressList(raw)) {
        requireOneLine(address.name);
        requireOneLine(address.addrSpec);
        requireOneLine(mime::displayText(address));
    }
    const mime::ParameterizedValue value = mime::parseParameterized(raw);
    requireOneLine(mime::decodedFileName(value.parameters, value.parameters));
    (void)mime::parseMailDate(raw);
    (void)mime::HeaderBlock::parse(raw).view();
    if (mime::decodeBase64(raw.toBase64()) != raw)
        std::abort();
    (void)mime::decodeBase64(raw);
    (void)mime::decodeQuotedPrintable(raw);
    (void)mime::decodeUuencode(raw);
    return 0;
}
