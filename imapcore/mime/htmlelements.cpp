// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/htmlelements.h"

#include <algorithm>

namespace mime {

namespace {

bool isHtmlLength(QByteArrayView value)
{
    if (value.endsWith('%'))
        value.chop(1);
    return !value.isEmpty() && value.size() <= 4 &&
           std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; }) &&
           value.toInt() <= 3000;
}

bool isOneOfWords(QByteArrayView value, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [value](const char *word) {
        return value.compare(word, Qt::CaseInsensitive) == 0;
    });
}

void addLength(const HtmlElement &element, const char *name, QByteArray &out)
{
    QByteArrayView value = element.attribute(name).trimmed();
    if (value.endsWith("px"))
        value.chop(2);
    if (isHtmlLength(value))
        out += ' ' + QByteArray(name) + "=\"" + value.toByteArray() + '"';
}

void addColor(const HtmlElement &element, const char *name, QByteArray &out)
{
    const QByteArray color = safeColor(element.attribute(name));
    if (!color.isEmpty())
        out += ' ' + QByteArray(name) + "=\"" + color + '"';
}

void addWord(const HtmlElement &element, const char *name,
             std::initializer_list<const char *> words, QByteArray &out)
{
    const QByteArrayView value = element.attribute(name).trimmed();
    if (isOneOfWords(value, words))
        out += ' ' + QByteArray(name) + "=\"" + value.toByteArray().toLower() + '"';
}

// Cells of the rows in one table or row group, counted up to two.
int cellsIn(const GumboNode *group, int found)
{
    const GumboVector &children = group->v.element.children;
    for (unsigned i = 0; i < children.length && found < 2; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (child->type != GUMBO_NODE_ELEMENT)
            continue;
        if (child->v.element.tag == GUMBO_TAG_TD || child->v.element.tag == GUMBO_TAG_TH)
            ++found;
        else if (child->v.element.tag == GUMBO_TAG_TR)
            found = cellsIn(child, found);
    }
    return found;
}

} // namespace

ElementRule elementRule(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_VAR:
        return ElementRule::Inline;
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_UL:
        return ElementRule::Keep;
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
        return ElementRule::Block;
    case GUMBO_TAG_BR:
    case GUMBO_TAG_HR:
        return ElementRule::Void;
    case GUMBO_TAG_IMG:
        return ElementRule::Image;
    case GUMBO_TAG_A:
        return ElementRule::Link;
    case GUMBO_TAG_BLOCKQUOTE:
        return ElementRule::Quote;
    case GUMBO_TAG_TABLE:
        return ElementRule::Table;
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TFOOT:
        return ElementRule::TableGroup;
    case GUMBO_TAG_TR:
        return ElementRule::Row;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        return ElementRule::Cell;
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_AREA:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_BASE:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_COL:
    case GUMBO_TAG_COLGROUP:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_FRAME:
    case GUMBO_TAG_FRAMESET:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_MAP:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_META:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_PARAM:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_SOURCE:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_TRACK:
    case GUMBO_TAG_VIDEO:
        return ElementRule::Drop;
    default:
        return ElementRule::Transparent;
    }
}

bool isBlockRule(ElementRule rule)
{
    return rule != ElementRule::Inline && rule != ElementRule::Transparent &&
           rule != ElementRule::Link && rule != ElementRule::Image;
}

bool isOneCellTable(const HtmlElement &table)
{
    int cells = 0;
    const GumboVector &children = table.node()->v.element.children;
    for (unsigned i = 0; i < children.length && cells < 2; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (child->type != GUMBO_NODE_ELEMENT)
            continue;
        const GumboTag tag = child->v.element.tag;
        if (tag == GUMBO_TAG_CAPTION)
            return false;
        if (tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_THEAD || tag == GUMBO_TAG_TFOOT ||
            tag == GUMBO_TAG_TR)
            cells = cellsIn(child, cells);
    }
    return cells < 2;
}

QByteArray safeAttributes(const HtmlElement &element)
{
    QByteArray out;
    const ElementRule rule = elementRule(element.tag());
    if (isBlockRule(rule)) {
        addWord(element, "align", {"left", "right", "center", "justify"}, out);
        addWord(element, "dir", {"ltr", "rtl"}, out);
    } else if (rule == ElementRule::Inline) {
        addWord(element, "dir", {"ltr", "rtl"}, out);
    }
    if (rule == ElementRule::Table || rule == ElementRule::Cell || rule == ElementRule::Row) {
        addColor(element, "bgcolor", out);
        addLength(element, "width", out);
        addWord(element, "valign", {"top", "middle", "bottom"}, out);
    }
    if (rule == ElementRule::Table) {
        for (const char *name : {"border", "cellpadding", "cellspacing"}) {
            bool ok = false;
            const int value = element.attribute(name).toByteArray().toInt(&ok);
            if (ok && value >= 0 && value <= 50)
                out += ' ' + QByteArray(name) + "=\"" + QByteArray::number(value) + '"';
        }
    }
    if (element.tag() == GUMBO_TAG_FONT) {
        addWord(element, "size", {"2", "3", "4", "5", "6", "7", "+1", "+2", "+3", "-1"}, out);
    }
    if (element.tag() == GUMBO_TAG_OL) {
        addLength(element, "start", out);
        addWord(element, "type", {"1", "a", "i"}, out);
    }
    if (element.tag() == GUMBO_TAG_HR || element.tag() == GUMBO_TAG_IMG)
        addLength(element, "width", out);
    if (element.tag() == GUMBO_TAG_IMG)
        addLength(element, "height", out);
    return out;
}

int spanValue(QByteArrayView value, int limit)
{
    bool ok = false;
    const int number = value.trimmed().toByteArray().toInt(&ok);
    return ok ? std::clamp(number, 1, limit) : 1;
}

QByteArray htmlEscaped(QByteArrayView utf8)
{
    QByteArray out;
    out.reserve(utf8.size() + 16);
    for (const char c : utf8) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

} // namespace mime
