// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/parameters.h"

#include "imapcore/mime/charset.h"
#include "imapcore/mime/encodedword.h"
#include "imapcore/mime/textclean.h"

#include <QMap>

#include <algorithm>

namespace mime {

namespace {

constexpr int maxContinuations = 1000;

class ParameterReader
{
public:
    explicit ParameterReader(QByteArrayView raw)
        : m_raw(raw)
    {
    }

    ParameterizedValue read()
    {
        ParameterizedValue result;
        result.value = token(";").toLower();
        while (m_pos < m_raw.size()) {
            ++m_pos; // the semicolon
            const QByteArray name = token("=;").toLower();
            if (m_pos >= m_raw.size() || m_raw[m_pos] != '=')
                continue;
            ++m_pos;
            const QByteArray value = valueText();
            if (!name.isEmpty())
                result.parameters.append({name, value});
        }
        return result;
    }

private:
    static bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

    void skipBlanks()
    {
        while (m_pos < m_raw.size() && isBlank(m_raw[m_pos]))
            ++m_pos;
    }

    // A comment that never ends reaches to the end of the value.
    void skipComment()
    {
        int depth = 0;
        for (; m_pos < m_raw.size(); ++m_pos) {
            const char c = m_raw[m_pos];
            if (c == '\\')
                ++m_pos;
            else if (c == '(')
                ++depth;
            else if (c == ')' && --depth == 0) {
                ++m_pos;
                return;
            }
        }
        m_pos = m_raw.size();
    }

    QByteArray token(QByteArrayView stops)
    {
        QByteArray out;
        while (m_pos < m_raw.size() && !stops.contains(m_raw[m_pos])) {
            if (m_raw[m_pos] == '(')
                skipComment();
            else
                out += m_raw[m_pos++];
        }
        return out.trimmed();
    }

    QByteArray valueText()
    {
        skipBlanks();
        if (m_pos >= m_raw.size() || m_raw[m_pos] != '"') {
            // Unquoted blanks in file names are common; the value ends at the semicolon.
            const qsizetype start = m_pos;
            while (m_pos < m_raw.size() && m_raw[m_pos] != ';')
                ++m_pos;
            return m_raw.sliced(start, m_pos - start).toByteArray().trimmed();
        }
        QByteArray out;
        for (++m_pos; m_pos < m_raw.size() && m_raw[m_pos] != '"'; ++m_pos) {
            if (m_raw[m_pos] == '\\' && m_pos + 1 < m_raw.size())
                ++m_pos;
            out += m_raw[m_pos];
        }
        while (m_pos < m_raw.size() && m_raw[m_pos] != ';')
            ++m_pos;
        return out;
    }

    QByteArrayView m_raw;
    qsizetype m_pos = 0;
};

struct Segment
{
    QByteArray value;
    bool isExtended = false; // percent-encoded, the first one with charset'language'
};

// What follows the name in "name*", "name*0", "name*0*"; false if `key` is another parameter.
bool segmentOf(const QByteArray &key, QByteArrayView name, int &number, bool &isExtended)
{
    if (key.size() <= name.size() || key.at(name.size()) != '*' ||
        QByteArrayView(key).first(name.size()).compare(name, Qt::CaseInsensitive) != 0)
        return false;
    QByteArrayView rest = QByteArrayView(key).sliced(name.size() + 1);
    if (rest.isEmpty()) {
        number = -1;
        isExtended = true;
        return true;
    }
    isExtended = rest.endsWith('*');
    if (isExtended)
        rest.chop(1);
    if (rest.isEmpty() || rest.size() > 4)
        return false;
    bool ok = false;
    number = rest.toInt(&ok);
    return ok && number >= 0 && number < maxContinuations;
}

QString joinedSegments(const QMap<int, Segment> &segments, int first)
{
    QByteArray charset;
    QByteArray bytes;
    int expected = first;
    for (auto it = segments.find(first); it != segments.end(); ++it) {
        if (it.key() != expected++)
            break;
        QByteArray value = it->value;
        if (it.key() == first && it->isExtended) {
            const qsizetype quote = value.indexOf('\'');
            const qsizetype second = quote < 0 ? -1 : value.indexOf('\'', quote + 1);
            if (second >= 0) {
                charset = value.first(quote);
                value.remove(0, second + 1);
            }
        }
        bytes += it->isExtended ? QByteArray::fromPercentEncoding(value) : value;
        if (first < 0)
            break;
    }
    if (charset.isEmpty() && bytes.contains("=?"))
        return decodeEncodedWords(bytes);
    return decodeCharset(bytes, charset);
}

bool isToken(QByteArrayView text)
{
    constexpr QByteArrayView specials = "()<>@,;:\\\"/[]?=";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return c > ' ' && c < 0x7f && !specials.contains(c);
    });
}

} // namespace

bool isMediaType(QByteArrayView value)
{
    const qsizetype slash = value.indexOf('/');
    return slash > 0 && value.size() < 200 && isToken(value.first(slash)) &&
           isToken(value.sliced(slash + 1));
}

ParameterizedValue parseParameterized(QByteArrayView rawValue)
{
    return ParameterReader(rawValue).read();
}

QByteArray rawParameter(const RawParameters &parameters, QByteArrayView name)
{
    for (const auto &[key, value] : parameters) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString decodedParameter(const RawParameters &parameters, QByteArrayView name)
{
    QMap<int, Segment> segments;
    for (const auto &[key, value] : parameters) {
        int number = 0;
        bool isExtended = false;
        if (segmentOf(key, name, number, isExtended) && !segments.contains(number))
            segments.insert(number, {value, isExtended});
    }
    if (segments.contains(-1))
        return tidyLine(joinedSegments(segments, -1));
    if (segments.contains(0))
        return tidyLine(joinedSegments(segments, 0));
    return decodeEncodedWords(rawParameter(parameters, name));
}

QString decodedFileName(const RawParameters &typeParameters,
                        const RawParameters &dispositionParameters)
{
    const QString name = decodedParameter(dispositionParameters, "filename");
    return name.isEmpty() ? decodedParameter(typeParameters, "name") : name;
}

} // namespace mime
