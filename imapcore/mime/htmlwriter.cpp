// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/htmlwriter.h"

#include "imapcore/mime/htmlelements.h"
#include "imapcore/mime/htmlimage.h"
#include "imapcore/mime/textclean.h"

#include <algorithm>

namespace mime {

namespace {

constexpr qsizetype maxLinkText = 500;

bool isFlexContainer(const CssDeclarations &style)
{
    const QByteArray display = cssValue(style, "display");
    return display == "flex" || display == "inline-flex" || display == "grid" ||
           display == "inline-grid";
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

void HtmlWriter::openTable(const HtmlElement &element, Frame &frame)
{
    const bool isOneCell = isOneCellTable(element);
    if (isOneCell || m_tableLevel >= HtmlLimits::maxTableLevels) {
        frame.table = isOneCell ? TableMode::OneCell : TableMode::Flattened;
        m_html += "<div";
        const QByteArray background = safeColor(element.attribute("bgcolor"));
        writeStyle(element, frame);
        m_html += '>';
        frame.closing = "</div>";
        if (!background.isEmpty()) {
            m_html += "<div style=\"background-color:" + background + "\">";
            frame.closing = "</div></div>";
        }
        return;
    }
    frame.table = TableMode::Grid;
    frame.isTableLevel = true;
    frame.takesText = false;
    ++m_tableLevel;
    openPlain(element, "table", frame);
}

bool HtmlWriter::openRow(const HtmlElement &element, Frame &frame)
{
    if (++m_rows > HtmlLimits::maxRows) {
        m_result.isTruncated = true;
        return false;
    }
    if (frame.table == TableMode::Grid)
        openPlain(element, "tr", frame);
    else if (frame.table == TableMode::Flattened)
        openPlain(element, "div", frame);
    return true;
}

bool HtmlWriter::openCell(const HtmlElement &element, Frame &frame)
{
    if (frame.table != TableMode::Grid) {
        const bool isAlone = frame.table == TableMode::OneCell;
        const QByteArray background = safeColor(element.attribute("bgcolor"));
        m_html += isAlone ? "<div" : "<span";
        writeStyle(element, frame);
        m_html += '>';
        frame.closing = isAlone ? "</div>" : "</span> ";
        if (isAlone && !background.isEmpty()) {
            m_html += "<div style=\"background-color:" + background + "\">";
            frame.closing = "</div></div>";
        }
        frame.table = TableMode::None;
        return true;
    }
    Frame &row = m_frames.back();
    const int room = HtmlLimits::maxColumns - row.columns;
    if (room <= 0) {
        m_result.isTruncated = true;
        return false;
    }
    const int columns = spanValue(element.attribute("colspan"), room);
    const int rows = spanValue(element.attribute("rowspan"), 50);
    row.columns += columns;
    m_html += '<' + element.name() + safeAttributes(element);
    if (columns > 1)
        m_html += " colspan=\"" + QByteArray::number(columns) + '"';
    if (rows > 1)
        m_html += " rowspan=\"" + QByteArray::number(rows) + '"';
    writeStyle(element, frame);
    m_html += '>';
    frame.closing = "</" + element.name() + '>';
    frame.takesText = true;
    return true;
}

// Qt knows no border at a block's side: a quotation is a table of one cell with a bar on its left,
// as long as tables may nest, and indented after that.
void HtmlWriter::openQuote(Frame &frame)
{
    if (m_tableLevel >= HtmlLimits::maxTableLevels) {
        m_html += "<div style=\"margin-left:12px\">";
        frame.closing = "</div>";
        return;
    }
    ++m_tableLevel;
    frame.isTableLevel = true;
    m_html += "<table cellspacing=\"0\" cellpadding=\"0\" width=\"100%\"><tr>"
              "<td style=\"border-left:3px solid #b8c0cc;padding-left:10px;\">";
    frame.closing = "</td></tr></table>";
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
    const QString broken = softBrokenWords(QString::fromUtf8(utf8), m_run);
    for (const qsizetype index : std::as_const(m_openLinks)) {
        QString &shown = m_result.links[index].text;
        if (shown.size() < maxLinkText)
            shown += QStringView(broken).first(std::min(broken.size(), maxLinkText - shown.size()));
    }
    m_html += htmlEscaped(broken.toUtf8());
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
    return m_result;
}

} // namespace mime
