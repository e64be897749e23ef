// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/htmlwriter.h"

#include "imapcore/mime/htmlelements.h"
#include "imapcore/mime/htmlimage.h"
#include "imapcore/mime/textclean.h"

#include <algorithm>

namespace mime {

namespace {

constexpr qsizetype maxLinkText = 2000;
constexpr qsizetype charactersOfALine = 100;

bool isFlexContainer(const CssDeclarations &style)
{
    const QByteArray display = cssValue(style, "display");
    return display == "flex" || display == "inline-flex" || display == "grid" ||
           display == "inline-grid";
}

// What a person sees of it, up to the limit: characters and blanks that show nothing must not fill
// the room of an address behind them.
void addLinkText(QString &shown, const QString &text)
{
    const QString visible = withoutHiddenCharacters(text);
    for (const QChar c : visible) {
        if (shown.size() >= maxLinkText)
            return;
        if (!c.isSpace())
            shown += c;
        else if (!shown.isEmpty() && !shown.endsWith(u' '))
            shown += u' ';
    }
}

} // namespace

// Out with all it holds; things that would have been fetched are counted.
bool HtmlWriter::isDropped(const HtmlElement &element)
{
    if (elementRule(element.tag()) != ElementRule::Drop)
        return false;
    const bool isHead = element.tag() == GUMBO_TAG_HEAD;
    if (!isHead && (element.hasAttribute("src") || element.hasAttribute("href") ||
                    element.hasAttribute("data") || element.hasAttribute("srcset")))
        ++m_result.remoteOther;
    return !isHead; // links and the like in the head still want to be counted
}

void HtmlWriter::countReferences(const HtmlElement &element)
{
    if (isRemoteAddress(element.attribute("background")))
        ++m_result.remoteImages;
    if (element.hasAttribute("style"))
        m_result.remoteImages += cssReferences(element.attribute("style"));
}

bool HtmlWriter::enter(const HtmlElement &element)
{
    if (++m_elements > HtmlLimits::maxElements) {
        m_result.isTruncated = true;
        return false;
    }
    if (isDropped(element))
        return false;
    countReferences(element);
    addWork(1);
    const ElementRule rule = elementRule(element.tag());
    if (isBlockRule(rule))
        m_run = 0;
    separateFlexChildren();
    Frame frame;
    if (!m_frames.empty()) {
        frame.table = m_frames.back().table;
        frame.hasBackground = m_frames.back().hasBackground;
        frame.takesText = m_frames.back().takesText;
    }
    frame.isFlex = isFlexContainer(element.style());
    if (rule == ElementRule::Row && !openRow(element, frame))
        return false;
    if (rule == ElementRule::Cell && !openCell(element, frame))
        return false;
    open(element, frame);
    m_frames.push_back(frame);
    return rule != ElementRule::Void && rule != ElementRule::Image ? true
                                                                   : (m_frames.pop_back(), false);
}

void HtmlWriter::addWork(qsizetype units)
{
    if (m_beginEnded)
        return;
    if (m_work + (units << m_tableLevel) > HtmlLimits::firstWork ||
        m_html.size() > HtmlLimits::firstBytes) {
        endBegin();
        return;
    }
    m_work += static_cast<int>(units << m_tableLevel);
}

// What is written so far, with everything closed that is open.
void HtmlWriter::endBegin()
{
    m_beginEnded = true;
    QByteArray begin = m_html;
    for (auto frame = m_frames.rbegin(); frame != m_frames.rend(); ++frame)
        begin += frame->closing;
    m_result.begin = QString::fromUtf8(begin);
}

void HtmlWriter::separateFlexChildren()
{
    if (m_frames.empty())
        return;
    Frame &parent = m_frames.back();
    if (parent.isFlex && parent.hasChild && parent.takesText)
        m_html += ' ';
    parent.hasChild = true;
}

void HtmlWriter::open(const HtmlElement &element, Frame &frame)
{
    switch (elementRule(element.tag())) {
    case ElementRule::Block:
        openPlain(element, "div", frame);
        break;
    case ElementRule::Inline:
    case ElementRule::Keep:
        openPlain(element, element.name().constData(), frame);
        break;
    case ElementRule::Void:
        m_html += '<' + element.name() + safeAttributes(element) + '>';
        break;
    case ElementRule::Image:
        writeImage(element);
        break;
    case ElementRule::Link:
        openLink(element, frame);
        break;
    case ElementRule::Quote:
        openQuote(frame);
        break;
    case ElementRule::Table:
        openTable(element, frame);
        break;
    default: // rows and cells are open already, the others do not show
        break;
    }
}

void HtmlWriter::writeStyle(const HtmlElement &element, Frame &frame)
{
    const bool setsBackground =
        !safeColor(element.attribute("bgcolor")).isEmpty() ||
        !safeColor(cssValue(element.style(), "background-color")).isEmpty() ||
        !safeColor(cssValue(element.style(), "background")).isEmpty();
    frame.hasBackground = frame.hasBackground || setsBackground;
    QByteArray style = safeDeclarations(element.style(), !frame.hasBackground);
    const QByteArray fontColor =
        element.tag() == GUMBO_TAG_FONT ? safeColor(element.attribute("color")) : QByteArray();
    if (!fontColor.isEmpty() && (frame.hasBackground || !isLightColor(fontColor)))
        style += "color:" + fontColor + ';';
    if (!style.isEmpty())
        m_html += " style=\"" + htmlEscaped(style) + '"';
}

void HtmlWriter::openPlain(const HtmlElement &element, const char *name, Frame &frame)
{
    m_html += '<' + QByteArray(name) + safeAttributes(element);
    writeStyle(element, frame);
    m_html += '>';
    frame.closing = "</" + QByteArray(name) + '>';
}

void HtmlWriter::openLink(const HtmlElement &element, Frame &frame)
{
    const QByteArray target = safeLinkTarget(element.attribute("href"));
    if (target.isEmpty()) { // an anchor or an address that is never opened: its text only
        openPlain(element, "span", frame);
        return;
    }
    m_openLinks.append(m_result.links.size());
    m_result.links.append({QString(), QString::fromUtf8(target), false});
    frame.isLink = true;
    m_html += "<a href=\"" + htmlEscaped(target) + '"';
    writeStyle(element, frame);
    m_html += '>';
    frame.closing = "</a>";
}

void HtmlWriter::writeImage(const HtmlElement &element)
{
    const QByteArrayView src = element.attribute("src");
    const QByteArray cid = cidOfUrl(src);
    const QByteArray data = cid.isEmpty() ? safeDataImage(src) : QByteArray();
    if (cid.isEmpty() && data.isEmpty()) {
        writeBlockedImage(element);
        return;
    }
    if (!cid.isEmpty())
        m_result.cids.insert(cid);
    m_html += "<img src=\"" + (cid.isEmpty() ? data : urlOfCid(cid)) + "\" alt=\"" +
              htmlEscaped(element.attribute("alt")) + '"' + safeAttributes(element) + '>';
}

void HtmlWriter::writeBlockedImage(const HtmlElement &element)
{
    if (isRemoteAddress(element.attribute("src")) || element.hasAttribute("srcset"))
        ++m_result.remoteImages;
    const QByteArrayView alt = element.attribute("alt").trimmed();
    if (!alt.isEmpty())
        text(alt);
}

void HtmlWriter::text(QByteArrayView utf8)
{
    if (m_frames.empty() || !m_frames.back().takesText)
        return;
    const QString whole = QString::fromUtf8(utf8);
    const QString broken = softBrokenWords(whole, m_run);
    for (const qsizetype index : std::as_const(m_openLinks)) {
        if (m_result.links.at(index).text.size() < maxLinkText)
            addLinkText(m_result.links[index].text, whole);
    }
    const qsizetype room = m_beginEnded ? 0 : HtmlLimits::firstBytes - m_html.size();
    QStringView rest = broken;
    const qsizetype cut = room > 0 ? affordableLength(rest, room) : rest.size();
    if (cut < rest.size()) { // one long text is cut within
        m_html += htmlEscaped(rest.first(cut).toUtf8());
        rest = rest.sliced(cut);
        endBegin();
    }
    m_html += htmlEscaped(rest.toUtf8());
    addWork(layoutWeight(rest) / charactersOfALine);
}

void HtmlWriter::leave(const HtmlElement &element)
{
    const Frame frame = m_frames.back();
    m_frames.pop_back();
    m_html += frame.closing;
    if (frame.isTableLevel)
        --m_tableLevel;
    if (isBlockRule(elementRule(element.tag())))
        m_run = 0;
    if (!frame.isLink)
        return;
    HtmlLink &link = m_result.links[m_openLinks.takeLast()];
    link.text = tidyLine(link.text);
    link.differs = linkTextDiffers(link.text, link.target.toUtf8());
}

SanitizedHtml HtmlWriter::result()
{
    m_result.html = QString::fromUtf8(m_html);
    m_result.beginWork = m_work;
    // A little more is no reason to ask.
    if (m_result.html.size() < m_result.begin.size() + m_result.begin.size() / 10)
        m_result.begin.clear();
    return m_result;
}

} // namespace mime
