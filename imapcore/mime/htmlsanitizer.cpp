// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/htmlsanitizer.h"

#include "imapcore/mime/htmltags.h"
#include "imapcore/mime/htmltext.h"
#include "imapcore/mime/htmltree.h"
#include "imapcore/mime/htmlwriter.h"

namespace mime {

namespace {

constexpr int maxTextPieces = 16;

} // namespace

SanitizedHtml sanitizeHtml(const QString &html)
{
    const QByteArray utf8 = html.toUtf8();
    const HtmlTags tags = balancedTags(utf8);
    const HtmlTree tree(tags.html);
    HtmlWriter writer;
    tree.walk(tags.hideRules, writer);
    SanitizedHtml result = writer.result();
    result.remoteOther += tags.otherReferences;
    result.isTruncated = result.isTruncated || tags.isTruncated;
    return result;
}

QString htmlToText(const QString &html)
{
    const QByteArray utf8 = html.toUtf8();
    HtmlTextWriter writer;
    qsizetype from = 0;
    // The parser takes its limit at a time; what follows is read as a page of its own.
    for (int piece = 0; piece < maxTextPieces && from < utf8.size(); ++piece) {
        const HtmlTags tags = balancedTags(QByteArrayView(utf8).sliced(from));
        const HtmlTree tree(tags.html);
        tree.walk(tags.hideRules, writer);
        if (tags.consumed <= 0)
            break;
        from += tags.consumed;
    }
    return writer.result();
}

QByteArray cidOfUrl(QByteArrayView url)
{
    const QByteArrayView trimmed = url.trimmed();
    if (trimmed.size() < 5 || trimmed.size() > 1000 ||
        trimmed.first(4).compare("cid:", Qt::CaseInsensitive) != 0)
        return {};
    QByteArray id = QByteArray::fromPercentEncoding(trimmed.sliced(4).toByteArray()).trimmed();
    if (id.startsWith('<') && id.endsWith('>'))
        id = id.sliced(1).chopped(1);
    return id;
}

QByteArray urlOfCid(const QByteArray &cid)
{
    return "cid:" + cid.toPercentEncoding("@$!*()_+=");
}

} // namespace mime
