// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/htmlwriter.h"

#include "imapcore/mime/htmlelements.h"

namespace mime {

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

} // namespace mime
