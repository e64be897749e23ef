// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/htmltagkinds.h"

#include <QSet>

namespace mime {

bool isVoidTag(const QByteArray &name)
{
    static const QSet<QByteArray> names = {
        "area", "base",  "br",     "col",   "embed", "hr",     "img",      "input",   "link",
        "meta", "param", "source", "track", "wbr",   "keygen", "basefont", "bgsound", "frame"};
    return names.contains(name);
}

bool isSkippedElement(const QByteArray &name)
{
    static const QSet<QByteArray> names = {
        "script", "style",  "title",  "iframe",   "noembed",  "noframes", "xmp",
        "svg",    "math",   "video",  "audio",    "canvas",   "template", "noscript",
        "object", "applet", "select", "textarea", "frameset", "plaintext"};
    return names.contains(name);
}

bool isFormattingTag(const QByteArray &name)
{
    static const QSet<QByteArray> names = {"a",    "b", "big",   "code",   "em",     "font", "i",
                                           "nobr", "s", "small", "strike", "strong", "tt",   "u"};
    return names.contains(name);
}

bool hasOptionalEnd(const QByteArray &name)
{
    static const QSet<QByteArray> names = {"p",  "li", "dd",    "dt",    "tr",
                                           "td", "th", "tbody", "thead", "tfoot"};
    return names.contains(name);
}

bool isOuterTag(const QByteArray &name)
{
    return name == "html" || name == "head" || name == "body";
}

} // namespace mime
