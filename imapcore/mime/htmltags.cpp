// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/htmltags.h"

#include "imapcore/mime/css.h"
#include "imapcore/mime/htmltagkinds.h"

#include <QSet>

#include <algorithm>

namespace mime {

namespace {

bool isTagLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isTagNameEnd(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '/' || c == '>';
}

class TagBalancer
{
public:
    explicit TagBalancer(QByteArrayView in)
        : m_in(in)
        , m_lastGt(in.lastIndexOf('>'))
        , m_lastDouble(in.lastIndexOf('"'))
        , m_lastSingle(in.lastIndexOf('\''))
    {
    }

    HtmlTags run()
    {
        m_out.html.reserve(std::min(m_in.size(), HtmlTags::maxBytes) + 1024);
        while (m_pos < m_in.size() && !m_out.isTruncated) {
            qsizetype open = m_in.indexOf('<', m_pos);
            if (open < 0)
                open = m_in.size();
            copyText(m_in.sliced(m_pos, open - m_pos));
            m_pos = open;
            if (m_pos < m_in.size() && !m_out.isTruncated)
                readMarkup();
        }
        m_out.consumed = m_pos;
        while (!m_open.isEmpty())
            closeLast(false);
        return m_out;
    }

private:
    struct OpenTag
    {
        QByteArray name;
        bool isWritten;
    };

    void copyText(QByteArrayView text)
    {
        const qsizetype room = HtmlTags::maxBytes - m_out.html.size();
        if (text.size() > room) {
            m_out.isTruncated = true;
            qsizetype cut = std::max<qsizetype>(room, 0);
            while (cut > 0 && (static_cast<uchar>(text[cut]) & 0xc0U) == 0x80U)
                --cut; // not inside a character
            text = text.first(cut);
        }
        m_out.html += text;
    }

    void readMarkup()
    {
        const QByteArrayView rest = m_in.sliced(m_pos);
        if (rest.startsWith("<!--")) {
            skipComment();
        } else if (m_pos > m_lastGt || rest.size() < 3) {
            copyText("&lt;");
            ++m_pos;
        } else if (rest[1] == '!' || rest[1] == '?') {
            m_pos = m_in.indexOf('>', m_pos) + 1;
        } else if (rest[1] == '/' && isTagLetter(rest[2])) {
            readEndTag();
        } else if (isTagLetter(rest[1])) {
            readStartTag();
        } else {
            copyText("&lt;");
            ++m_pos;
        }
    }

    void skipComment()
    {
        const QByteArrayView rest = m_in.sliced(m_pos);
        if (rest.startsWith("<!-->") || rest.startsWith("<!--->")) {
            m_pos = m_in.indexOf('>', m_pos) + 1;
            return;
        }
        const qsizetype end = m_hasNoCommentEnd ? -1 : m_in.indexOf("-->", m_pos + 4);
        m_hasNoCommentEnd = end < 0;
        // An unended comment hides nothing but its own mark.
        m_pos = end < 0 ? m_pos + 4 : end + 3;
    }

    QByteArray readName(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_in.size() && !isTagNameEnd(m_in[end]) && end - at < 40)
            ++end;
        return m_in.sliced(at, end - at).toByteArray().toLower();
    }

    // False, and the end of it all, when no more tags or bytes may come.
    bool countTag(qsizetype bytes)
    {
        m_out.isTruncated =
            ++m_tagCount > HtmlTags::maxTags || m_out.html.size() + bytes > HtmlTags::maxBytes;
        return !m_out.isTruncated;
    }

    void readEndTag()
    {
        const QByteArray name = readName(m_pos + 2);
        m_pos = m_in.indexOf('>', m_pos) + 1;
        if (m_openCount.value(name) == 0) {
            if ((name == "br" || name == "p") && countTag(4))
                m_out.html += "<br>";
            return;
        }
        while (m_open.last().name != name)
            closeLast(false);
        closeLast(true);
    }

    // Those whose end may be left out end with what holds them; an end tag too many would be read
    // as an empty paragraph.
    void closeLast(bool isNamed)
    {
        const OpenTag tag = m_open.takeLast();
        --m_openCount[tag.name];
        if (!tag.isWritten)
            return;
        --m_depth;
        if (isFormattingTag(tag.name))
            --m_formattingDepth;
        if (isNamed || !hasOptionalEnd(tag.name))
            m_out.html += "</" + tag.name + '>';
    }

    // Just behind the ">" that ends the tag at m_pos, quotes respected; -1 for a quote without end
    // and for more attributes than anybody needs.
    qsizetype startTagEnd(qsizetype from)
    {
        char before = ' ';
        int words = 0;
        for (qsizetype i = from; i < m_in.size(); ++i) {
            const char c = m_in[i];
            if (c == '>')
                return i + 1;
            // The parser compares each attribute with all others.
            if (isTagNameEnd(c) && i + 1 < m_in.size() && !isTagNameEnd(m_in[i + 1]) &&
                ++words > HtmlTags::maxAttributes)
                return -1;
            if (!m_hasOpenQuote && (c == '"' || c == '\'') && before == '=') {
                if (i >= (c == '"' ? m_lastDouble : m_lastSingle)) {
                    m_hasOpenQuote =
                        true; // from now on every ">" ends a tag: the scan stays linear
                    return -1;
                }
                i = m_in.indexOf(c, i + 1);
                before = ' ';
                continue;
            }
            if (!isTagNameEnd(c) || c == '/')
                before = c;
        }
        return -1;
    }

    void readStartTag()
    {
        const QByteArray name = readName(m_pos + 1);
        const qsizetype end = startTagEnd(m_pos + 1 + name.size());
        QByteArray tag = '<' + name + '>'; // without its attributes if these never end
        if (end > 0)
            tag = m_in.sliced(m_pos, end - m_pos).toByteArray();
        const qsizetype tagStart = m_pos;
        m_pos = end > 0 ? end : m_in.indexOf('>', m_pos) + 1;
        if (isSkippedElement(name)) {
            skipElement(name, tag);
            return;
        }
        if (isOuterTag(name) || name.size() >= 40)
            return;
        if (!countTag(tag.size())) {
            m_pos = tagStart;
            return;
        }
        writeStartTag(name, tag);
    }

    void writeStartTag(const QByteArray &name, const QByteArray &tag)
    {
        if (isVoidTag(name)) {
            m_out.html += tag;
            return;
        }
        const bool isFormatting = isFormattingTag(name);
        const bool fits = m_depth < HtmlTags::maxDepth &&
                          (!isFormatting || m_formattingDepth < HtmlTags::maxFormattingDepth);
        if (fits) {
            m_out.html += tag;
            ++m_depth;
            m_formattingDepth += isFormatting ? 1 : 0;
        }
        m_open.append({name, fits});
        ++m_openCount[name];
    }

    // A style sheet is kept for what it hides.
    void skipElement(const QByteArray &name, const QByteArray &tag)
    {
        const qsizetype end = m_endless.contains(name) ? -1 : findEndTag(name);
        if (end < 0) {
            m_endless.insert(name);
            // Scripts and styles without end take the rest along, as in a browser.
            if (name == "script" || name == "style")
                m_pos = m_in.size();
            return;
        }
        const QByteArrayView content = m_in.sliced(m_pos, end - m_pos);
        if (name == "style") {
            m_out.hideRules.add(content);
            m_out.otherReferences += cssReferences(content);
        } else if (tag.toLower().contains("src") || tag.contains("://") ||
                   (name != "script" && content.contains("://"))) {
            ++m_out.otherReferences;
        }
        m_pos = m_in.indexOf('>', end) + 1;
        if (m_pos == 0)
            m_pos = m_in.size();
    }

    qsizetype findEndTag(const QByteArray &name) const
    {
        for (qsizetype i = m_in.indexOf("</", m_pos); i >= 0; i = m_in.indexOf("</", i + 2)) {
            if (i + 2 + name.size() <= m_in.size() &&
                m_in.sliced(i + 2, name.size()).compare(name, Qt::CaseInsensitive) == 0)
                return i;
        }
        return -1;
    }

    QByteArrayView m_in;
    qsizetype m_pos = 0;
    qsizetype m_lastGt;
    qsizetype m_lastDouble;
    qsizetype m_lastSingle;
    HtmlTags m_out;
    QList<OpenTag> m_open;
    QHash<QByteArray, int> m_openCount;
    QSet<QByteArray> m_endless;
    int m_tagCount = 0;
    int m_depth = 0;
    int m_formattingDepth = 0;
    bool m_hasNoCommentEnd = false;
    bool m_hasOpenQuote = false;
};

} // namespace

HtmlTags balancedTags(QByteArrayView utf8)
{
    return TagBalancer(utf8).run();
}

} // namespace mime
