// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/htmltext.h"

#include "imapcore/mime/htmlelements.h"
#include "imapcore/mime/htmllink.h"
#include "imapcore/mime/textclean.h"

#include <algorithm>

namespace mime {

bool HtmlTextWriter::enter(const HtmlElement &element)
{
    const ElementRule rule = elementRule(element.tag());
    if (rule == ElementRule::Drop)
        return false;
    if (element.tag() == GUMBO_TAG_BR) {
        if (m_atLineStart)
            startLine();
        m_out += u'\n';
        m_atLineStart = true;
        m_wantsBlank = false;
        return false;
    }
    if (rule == ElementRule::Image) {
        text(element.attribute("alt"));
        return false;
    }
    if (rule == ElementRule::Cell)
        m_wantsBlank = true;
    else if (isBlockRule(rule))
        endLine();
    Frame frame;
    frame.isPreformatted = element.tag() == GUMBO_TAG_PRE ||
                           cssValue(element.style(), "white-space").startsWith("pre") ||
                           (!m_frames.empty() && m_frames.back().isPreformatted);
    frame.isQuote = rule == ElementRule::Quote;
    m_quoteDepth += frame.isQuote ? 1 : 0;
    if (element.tag() == GUMBO_TAG_HR)
        put(u"----------");
    if (element.tag() == GUMBO_TAG_OL)
        frame.nextNumber = 1;
    if (element.tag() == GUMBO_TAG_LI) {
        const bool isNumbered = !m_frames.empty() && m_frames.back().nextNumber > 0;
        put(isNumbered ? QString::number(m_frames.back().nextNumber++) + u'.'
                       : QStringLiteral("\u2022"));
        m_wantsBlank = true;
    }
    if (rule == ElementRule::Link)
        frame.linkStart = m_out.size();
    m_frames.push_back(frame);
    return true;
}

void HtmlTextWriter::leave(const HtmlElement &element)
{
    const Frame frame = m_frames.back();
    m_frames.pop_back();
    if (frame.linkStart >= 0)
        closeLink(element, frame.linkStart);
    const ElementRule rule = elementRule(element.tag());
    if (isBlockRule(rule) && rule != ElementRule::Cell)
        endLine();
    if (element.tag() == GUMBO_TAG_P && !m_out.isEmpty() && !m_out.endsWith(u"\n\n"))
        m_out += u'\n';
    m_quoteDepth -= frame.isQuote ? 1 : 0;
}

// The target follows when the text does not say it.
void HtmlTextWriter::closeLink(const HtmlElement &element, qsizetype start)
{
    const QString target = QString::fromUtf8(safeLinkTarget(element.attribute("href")));
    if (target.isEmpty() || target.size() > 500)
        return;
    const QString shown = m_out.mid(std::min(start, m_out.size())).trimmed();
    if (shown == target || shown + u'/' == target || target == u"mailto:" + shown)
        return;
    m_wantsBlank = !m_atLineStart;
    put(QString(u'<' + target + u'>'));
}

void HtmlTextWriter::text(QByteArrayView utf8)
{
    const QString all = QString::fromUtf8(utf8);
    if (!m_frames.empty() && m_frames.back().isPreformatted) {
        qsizetype pos = 0;
        while (pos <= all.size()) {
            const qsizetype end = all.indexOf(u'\n', pos);
            put(QStringView(all).sliced(pos, (end < 0 ? all.size() : end) - pos));
            if (end < 0)
                break;
            if (m_atLineStart)
                startLine();
            m_out += u'\n';
            m_atLineStart = true;
            pos = end + 1;
        }
        return;
    }
    qsizetype i = 0;
    while (i < all.size()) {
        // No-break spaces stay what they are: blanks for the eye.
        const auto isBlank = [](QChar c) {
            return c.isSpace() && c.unicode() != 0xa0;
        };
        qsizetype end = i;
        while (end < all.size() && isBlank(all.at(end)))
            ++end;
        m_wantsBlank = m_wantsBlank || end > i;
        i = end;
        while (end < all.size() && !isBlank(all.at(end)))
            ++end;
        put(QStringView(all).sliced(i, end - i));
        i = end;
    }
}

void HtmlTextWriter::put(QStringView words)
{
    if (words.isEmpty())
        return;
    if (m_atLineStart)
        startLine();
    else if (m_wantsBlank)
        m_out += u' ';
    m_wantsBlank = false;
    m_atLineStart = false;
    m_out += words;
}

void HtmlTextWriter::startLine()
{
    for (int i = 0; i < std::min(m_quoteDepth, 50); ++i)
        m_out += QStringLiteral("> ");
}

void HtmlTextWriter::endLine()
{
    if (!m_atLineStart)
        m_out += u'\n';
    m_atLineStart = true;
    m_wantsBlank = false;
}

QString HtmlTextWriter::result() const
{
    QString text = m_out;
    text.replace(QChar(0xa0), u' ');
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text + u'\n';
}

} // namespace mime
