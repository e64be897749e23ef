// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/htmlimage.h"

#include "imapcore/mime/htmlsanitizer.h"
#include "imapcore/mime/transferencoding.h"

#include <algorithm>

namespace mime {

bool isRemoteAddress(QByteArrayView address)
{
    const QByteArray start =
        address.first(std::min<qsizetype>(address.size(), 64)).trimmed().toByteArray().toLower();
    return !start.isEmpty() && !start.startsWith("cid:") && !start.startsWith("data:");
}

QByteArray safeDataImage(QByteArrayView src)
{
    const QByteArrayView trimmed = src.trimmed();
    if (trimmed.size() > HtmlLimits::maxDataImageBytes)
        return {};
    const qsizetype comma = trimmed.indexOf(',');
    if (comma < 0)
        return {};
    const QByteArray head = trimmed.first(comma).toByteArray().toLower().replace(' ', "");
    for (const char *type : {"png", "jpeg", "jpg", "gif", "webp", "bmp"}) {
        const QByteArray prefix = "data:image/" + QByteArray(type) + ";base64";
        if (head == prefix)
            return prefix + ',' + decodeBase64(trimmed.sliced(comma + 1)).toBase64();
    }
    return {};
}

} // namespace mime
