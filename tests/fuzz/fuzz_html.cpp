// SPDX-License-Identifier: GPL-3.0-or-later
// The HTML sanitiser. Its output is read again by the strictest reader there is: every tag must
// have exactly the form the writer makes, and no address but those of the promise may stand in it.
#include "imapcore/mime/htmlsanitizer.h"

#include <QRegularExpression>
#include <QSet>

#include <cstdint>
#include <cstdlib>

namespace {

const QSet<QString> &knownElements()
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        const QString words = QStringLiteral(
            "a abbr b big br center cite code dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i img "
            "ins kbd li ol p pre s samp small span strike strong sub sup table td th tr tt u ul "
            "var");
        for (const QString &word : words.split(u' '))
            all.insert(word);
        return all;
    }();
    return names;
}

void requireSafeAttribute(const QString &name, const QString &value)
{
    static const QRegularExpression plainValue(QStringLiteral("^[-#%+.,:;() a-z0-9]*$"));
    if (name == u"href") {
        if (!value.startsWith(u"http://") && !value.startsWith(u"https://") &&
            !value.startsWith(u"mailto:"))
            std::abort();
    } else if (name == u"src") {
        if (!value.startsWith(u"cid:") && !value.startsWith(u"data:image/"))
            std::abort();
    } else if (name == u"style") {
        // A word like "url" or "curly" is harmless by itself; the only function is a colour.
        static const QRegularExpression otherFunction(QStringLiteral("(?<!:rgb|:rgba)\\("));
        if (otherFunction.match(value).hasMatch() || !plainValue.match(value).hasMatch())
            std::abort();
    } else if (name != u"alt" && !plainValue.match(value).hasMatch()) {
        std::abort();
    }
}

void requireSafe(const QString &html)
{
    static const QRegularExpression tag(
        QStringLiteral("\\G<(/?)([a-z0-9]+)((?: [a-z]+=\"[^\"<>]*\")*)>"));
    static const QRegularExpression attribute(QStringLiteral(" ([a-z]+)=\"([^\"]*)\""));
    QList<QString> open;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        const auto match = tag.match(html, at);
        if (!match.hasMatch() || !knownElements().contains(match.captured(2)))
            std::abort();
        const QString name = match.captured(2);
        if (!match.captured(1).isEmpty()) {
            if (open.isEmpty() || open.takeLast() != name)
                std::abort();
            continue;
        }
        if (name != u"br" && name != u"hr" && name != u"img")
            open.append(name);
        auto attributes = attribute.globalMatch(match.captured(3));
        while (attributes.hasNext()) {
            const auto one = attributes.next();
            requireSafeAttribute(one.captured(1), one.captured(2));
        }
    }
    if (!open.isEmpty())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString html =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const mime::SanitizedHtml safe = mime::sanitizeHtml(html);
    requireSafe(safe.html);
    requireSafe(safe.begin); // cut in the middle, closed all the same
    // Safe HTML stays as it is in what matters: nothing is found to be fetched, and it is safe
    // still.
    const mime::SanitizedHtml again = mime::sanitizeHtml(safe.html);
    requireSafe(again.html);
    if (again.remoteImages != 0 || again.remoteOther != 0)
        std::abort();
    (void)mime::htmlToText(html);
    return 0;
}
