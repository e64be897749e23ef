// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/filename.h"

#include "imapcore/mime/textclean.h"

#include <QList>

#include <algorithm>
#include <array>

namespace mime {

namespace {

struct TypeEnding
{
    const char *mediaType;
    const char *ending;
};

constexpr std::array typeEndings = std::to_array<TypeEnding>({
    {"application/gzip", ".gz"},
    {"application/json", ".json"},
    {"application/pdf", ".pdf"},
    {"application/pgp-keys", ".asc"},
    {"application/pgp-signature", ".asc"},
    {"application/pkcs7-signature", ".p7s"},
    {"application/rtf", ".rtf"},
    {"application/xml", ".xml"},
    {"application/zip", ".zip"},
    {"audio/mpeg", ".mp3"},
    {"image/gif", ".gif"},
    {"image/jpeg", ".jpg"},
    {"image/png", ".png"},
    {"image/svg+xml", ".svg"},
    {"image/webp", ".webp"},
    {"message/rfc822", ".eml"},
    {"text/calendar", ".ics"},
    {"text/csv", ".csv"},
    {"text/html", ".html"},
    {"text/plain", ".txt"},
    {"text/vcard", ".vcf"},
    {"text/x-patch", ".patch"},
    {"video/mp4", ".mp4"},
});

// The part behind the last separator that holds anything but dots and blanks.
QString bareName(const QString &path)
{
    const auto isSeparator = [](QChar c) {
        return c == u'/' || c == u'\\' || c.unicode() == 0x2044 || c.unicode() == 0x2215 ||
               c.unicode() == 0x29f8 || c.unicode() == 0xff0f || c.unicode() == 0xff3c;
    };
    qsizetype end = path.size();
    while (end > 0) {
        qsizetype begin = end;
        while (begin > 0 && !isSeparator(path.at(begin - 1)))
            --begin;
        const QStringView piece = QStringView(path).sliced(begin, end - begin);
        if (std::any_of(piece.begin(), piece.end(),
                        [](QChar c) { return c != u'.' && !c.isSpace(); }))
            return piece.toString();
        end = begin - 1;
    }
    return {};
}

bool isInvisible(char32_t c)
{
    if (isDirectionCharacter(c) || c == 0xfeff || c == 0x200b || (c >= 0xe0000 && c < 0xe0100))
        return true;
    if (c == 0x200c || c == 0x200d) // joiners belong to Persian, Indic scripts and emoji
        return false;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Format || category == QChar::Other_NotAssigned ||
           (category == QChar::Other_Control);
}

// What only looks like a blank becomes one of those that tidyLine makes one of.
QString withPlainBlanks(QString name)
{
    for (QChar &c : name) {
        if (isBlankLetter(c.unicode()))
            c = u'\t';
    }
    return name;
}

// Control characters become blanks in tidyLine; the rest of what has no place in a name goes here.
QString visibleName(const QString &name)
{
    constexpr QStringView unsafe = u"<>:\"|?*";
    QString out;
    const QList<uint> points = name.toUcs4();
    for (const uint c : points) {
        if (isInvisible(c))
            continue;
        const bool isLoneSurrogate = c >= 0xd800 && c < 0xe000;
        if (isLoneSurrogate || (c < 0x80 && unsafe.contains(QChar(static_cast<char16_t>(c)))))
            out += u'_';
        else
            out += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
    }
    return out;
}

// Where the endings begin: "a.tar.gz" keeps both, but only what looks like an ending.
qsizetype endingStart(const QString &name)
{
    qsizetype start = name.size();
    for (int count = 0; count < 2; ++count) {
        const qsizetype dot = start > 0 ? name.lastIndexOf(u'.', start - 1) : -1;
        if (dot <= 0 || start - dot > 12 || start - dot < 2)
            break;
        const QStringView ending = QStringView(name).sliced(dot + 1, start - dot - 1);
        const bool isWord =
            std::all_of(ending.begin(), ending.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (!isWord)
            break;
        start = dot;
    }
    return start;
}

QString cutToBytes(QString text, qsizetype limit)
{
    while (text.toUtf8().size() > limit) {
        const qsizetype over = text.toUtf8().size() - limit;
        text.chop(std::max<qsizetype>(1, over / 4));
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
    }
    return text;
}

QString shortened(const QString &name, qsizetype limit, const QString &insertion = {})
{
    const qsizetype start = endingStart(name);
    const QString tail = insertion + name.mid(start);
    const qsizetype room = limit - tail.toUtf8().size();
    QString base = cutToBytes(name.first(start), std::max<qsizetype>(room, 1));
    return base + tail;
}

bool isDeviceName(const QString &name)
{
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    constexpr std::array devices = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"};
    for (const char *device : devices) {
        if (stem == QLatin1String(device))
            return true;
    }
    const bool isNumbered = stem.startsWith(u"COM") || stem.startsWith(u"LPT");
    return isNumbered && stem.size() == 4 && stem.at(3).isNumber();
}

QString endingFor(QByteArrayView mediaType)
{
    for (const TypeEnding &entry : typeEndings) {
        if (mediaType.compare(entry.mediaType, Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(entry.ending);
    }
    return {};
}

// How many units at that end of a name are a dot, a blank or a character nobody sees: behind an
// ending these would hide it from whoever goes by it.
qsizetype edgeLength(QStringView name, bool atEnd)
{
    if (name.isEmpty())
        return 0;
    const QChar edge = atEnd ? name.back() : name.front();
    if (edge == u'.' || edge.isSpace() || isHiddenCharacter(edge.unicode()))
        return 1;
    if (name.size() < 2 || !edge.isSurrogate())
        return 0;
    const QStringView pair = atEnd ? name.last(2) : name.first(2);
    return pair.front().isHighSurrogate() && pair.back().isLowSurrogate() &&
                   isHiddenCharacter(QChar::surrogateToUcs4(pair.front(), pair.back()))
               ? 2
               : 0;
}

QString withoutEdges(const QString &name)
{
    QStringView inner = name;
    while (const qsizetype length = edgeLength(inner, false))
        inner = inner.sliced(length);
    while (const qsizetype length = edgeLength(inner, true))
        inner.chop(length);
    return inner.toString();
}

} // namespace

QString savedFileName(const QString &shown, QByteArrayView mediaType)
{
    // Only the end of a monster name can matter.
    constexpr qsizetype longest = 10000;
    QString name =
        withoutEdges(visibleName(bareName(tidyLine(withPlainBlanks(shown.right(longest))))));
    if (name.isEmpty())
        return QStringLiteral("attachment") + endingFor(mediaType);
    if (isDeviceName(name))
        name.prepend(u'_');
    if (name.toUtf8().size() > maxSavedNameBytes)
        name = withoutEdges(shortened(name, maxSavedNameBytes));
    return name;
}

QString uniqueFileName(const QString &name, const std::function<bool(const QString &)> &exists)
{
    QString candidate = name;
    for (int number = 2; exists(candidate) && number < 100000; ++number) {
        const QString insertion = QStringLiteral(" (%1)").arg(number);
        candidate = shortened(name, maxSavedNameBytes, insertion);
    }
    return candidate;
}

} // namespace mime
