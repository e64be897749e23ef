// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/charset.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <string_view>

namespace mime {

namespace {

struct CharsetAlias
{
    std::string_view name;
    const char *target; // nullptr: no charset at all, see decodeUnlabelled
};

constexpr const char *Latin1 = "windows-1252"; // decoded by our own table

// Sorted by name. Only what ICU does not know by itself or what browsers read in another way.
constexpr std::array charsetAliases = std::to_array<CharsetAlias>({
    {"", nullptr},
    {"8bit", nullptr},
    {"ansi_x3.4-1968", nullptr},
    {"ascii", nullptr},
    {"big5-hkscs", "Big5-HKSCS"},
    {"binary", nullptr},
    {"chinese", "GB18030"},
    {"cn-big5", "Big5"},
    {"cn-gb", "GB18030"},
    {"cp1252", Latin1},
    {"cp50220", "ISO-2022-JP"},
    {"cp50221", "ISO-2022-JP"},
    {"cp932", "windows-31j"},
    {"cp936", "GB18030"},
    {"cp949", "windows-949"},
    {"default", nullptr},
    {"euc-kr", "windows-949"},
    {"gb2312", "GB18030"},
    {"gb_2312-80", "GB18030"},
    {"gbk", "GB18030"},
    {"iso-2022-jp-ms", "ISO-2022-JP"},
    {"iso-8859-1", Latin1},
    {"iso-8859-11", "windows-874"},
    {"iso-8859-8-e", "ISO-8859-8"},
    {"iso-8859-8-i", "ISO-8859-8"},
    {"iso-8859-9", "windows-1254"},
    {"iso8859-1", Latin1},
    {"iso8859_1", Latin1},
    {"iso_8859-1", Latin1},
    {"korean", "windows-949"},
    {"ks_c_5601", "windows-949"},
    {"ks_c_5601-1987", "windows-949"},
    {"ks_c_5601-1989", "windows-949"},
    {"ksc5601", "windows-949"},
    {"ksc_5601", "windows-949"},
    {"l1", Latin1},
    {"latin-1", Latin1},
    {"latin1", Latin1},
    {"ms_kanji", "windows-31j"},
    {"shift-jis", "windows-31j"},
    {"shift_jis", "windows-31j"},
    {"sjis", "windows-31j"},
    {"tis-620", "windows-874"},
    {"unicode", nullptr},
    {"unicode-1-1-utf-7", "UTF-7"},
    {"unicode-1-1-utf-8", "UTF-8"},
    {"unknown", nullptr},
    {"unknown-8bit", nullptr},
    {"us", nullptr},
    {"us-ascii", nullptr},
    {"utf", "UTF-8"},
    {"utf-8", "UTF-8"},
    {"utf8", "UTF-8"},
    {"utf8mb4", "UTF-8"},
    {"utf_8", "UTF-8"},
    {"windows-1252", Latin1},
    {"windows-936", "GB18030"},
    {"x-gbk", "GB18030"},
    {"x-sjis", "windows-31j"},
    {"x-unknown", nullptr},
    {"x-utf-8", "UTF-8"},
    {"x-windows-949", "windows-949"},
});

static_assert(std::is_sorted(charsetAliases.begin(), charsetAliases.end(),
                             [](const CharsetAlias &a, const CharsetAlias &b) {
                                 return a.name < b.name;
                             }));

// 0x80..0x9f of windows-1252; the five holes are undecodable.
constexpr std::array<char16_t, 32> windows1252High = {
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

QString decodeWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(windows1252High[c.unicode() - 0x80U]);
    }
    return text;
}

// The name as a converter may see it: lower case, no quotes; empty when it holds anything odd.
QByteArray cleanCharsetName(QByteArrayView raw)
{
    const QByteArray name = raw.first(std::min<qsizetype>(raw.size(), 80)).toByteArray().trimmed();
    QByteArray clean;
    for (const char c : name.toLower()) {
        // ICU takes options after a comma; nothing of the kind may come from a mail.
        const bool usual = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
                           c == '_' || c == '.' || c == ':' || c == '+';
        if (usual)
            clean += c;
        else if (c != '"' && c != '\'' && c != ' ')
            return {};
    }
    return clean.size() > 40 ? QByteArray() : clean;
}

const CharsetAlias *findAlias(const QByteArray &name)
{
    const std::string_view key(name.constData(), static_cast<size_t>(name.size()));
    const auto *it = std::lower_bound(
        charsetAliases.begin(), charsetAliases.end(), key,
        [](const CharsetAlias &alias, std::string_view wanted) { return alias.name < wanted; });
    return it != charsetAliases.end() && it->name == key ? it : nullptr;
}

// ISO-2022 texts put together from lines or words hold "to ASCII" directly followed by "to kanji".
// The converter reports such empty runs as errors, to a reader they are nothing: only the last
// counts.
QByteArray withoutEmptyRuns(QByteArrayView bytes)
{
    QByteArray out;
    out.reserve(bytes.size());
    const auto escapeLength = [&bytes](qsizetype at) -> qsizetype {
        if (at + 2 >= bytes.size() || bytes[at] != 0x1b ||
            (bytes[at + 1] != '(' && bytes[at + 1] != '$'))
            return 0;
        return bytes[at + 1] == '$' && bytes[at + 2] == '(' && at + 3 < bytes.size() ? 4 : 3;
    };
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = escapeLength(i);
        if (length == 0)
            out += bytes[i++];
        else if (escapeLength(i + length) > 0)
            i += length;
        else {
            out += bytes.sliced(i, length);
            i += length;
        }
    }
    return out;
}

// Names such as x-cp1251, win-1251, cp-1251: what counts is the number.
QByteArray codePageName(const QByteArray &name)
{
    for (const char *prefix : {"x-cp", "cp-", "cp", "win-", "win", "windows", "ansi-"}) {
        if (!name.startsWith(prefix))
            continue;
        bool isNumber = false;
        const int page = name.mid(static_cast<qsizetype>(qstrlen(prefix))).toInt(&isNumber);
        if (isNumber && page >= 1250 && page <= 1258)
            return "windows-" + QByteArray::number(page);
    }
    return name;
}

} // namespace

QString decodeUnlabelled(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? decodeWindows1252(bytes) : text;
}

QString decodeCharset(QByteArrayView bytes, QByteArrayView charsetName)
{
    QByteArray name = cleanCharsetName(charsetName);
    if (const CharsetAlias *alias = findAlias(name)) {
        if (!alias->target)
            return decodeUnlabelled(bytes);
        name = alias->target;
    } else {
        name = codePageName(name);
    }
    if (name == Latin1)
        return decodeWindows1252(bytes);
    if (name == "UTF-8")
        return QString::fromUtf8(bytes);
    QStringDecoder decoder(name.constData());
    if (!decoder.isValid())
        return decodeUnlabelled(bytes);
    if (name.toLower().startsWith("iso-2022-"))
        return decoder.decode(withoutEmptyRuns(bytes));
    return decoder.decode(bytes);
}

bool isKnownCharset(QByteArrayView charsetName)
{
    const QByteArray name = cleanCharsetName(charsetName);
    if (name.isEmpty())
        return charsetName.trimmed().isEmpty();
    if (findAlias(name) || codePageName(name) == Latin1)
        return true;
    return QStringDecoder(codePageName(name).constData()).isValid();
}

} // namespace mime
