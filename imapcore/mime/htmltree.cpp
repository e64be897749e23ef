// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/htmltree.h"

namespace mime {

namespace {

struct WalkFrame
{
    HtmlElement element;
    unsigned nextChild = 0;
    bool hasTinyFont = false;
    bool isInvisible = false;
};

// What a style sheet of the message hides; the element's own style may win over it.
void applyHideRules(const HtmlElement &element, const CssHideRules &rules,
                    CssVisibility &visibility)
{
    bool isForced = false;
    if (rules.isEmpty() || !rules.hides(element.name(), element.attribute("id"),
                                        element.attribute("class"), &isForced))
        return;
    const QByteArray display = cssValue(element.style(), "display");
    if (isForced || display.isEmpty())
        visibility.isGone = true;
}

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

} // namespace

HtmlElement::HtmlElement(const GumboNode *node)
    : m_node(node)
{
    const GumboElement &element = node->v.element;
    if (element.tag == GUMBO_TAG_UNKNOWN) {
        GumboStringPiece piece = element.original_tag;
        gumbo_tag_from_original_text(&piece);
        m_name = QByteArray(piece.data, static_cast<qsizetype>(piece.length)).toLower();
    } else {
        m_name = gumbo_normalized_tagname(element.tag);
    }
    if (hasAttribute("style"))
        m_style = parseDeclarations(attribute("style"));
}

QByteArrayView HtmlElement::attribute(const char *name) const
{
    const GumboAttribute *found = gumbo_get_attribute(&m_node->v.element.attributes, name);
    return found ? QByteArrayView(found->value) : QByteArrayView();
}

bool HtmlElement::hasAttribute(const char *name) const
{
    return gumbo_get_attribute(&m_node->v.element.attributes, name) != nullptr;
}

void HtmlTree::Destroy::operator()(GumboOutput *output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

HtmlTree::HtmlTree(const QByteArray &balancedHtml)
    : m_source(balancedHtml)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    m_output.reset(gumbo_parse_with_options(&options, m_source.constData(),
                                            static_cast<size_t>(m_source.size())));
}

void HtmlTree::walk(const CssHideRules &hideRules, HtmlVisitor &visitor) const
{
    if (!m_output || !m_output->root)
        return;
    std::vector<WalkFrame> frames;
    frames.push_back({HtmlElement(m_output->root)});
    if (!visitor.enter(frames.back().element))
        return;
    while (!frames.empty()) {
        WalkFrame &frame = frames.back();
        const GumboVector &children = frame.element.node()->v.element.children;
        if (frame.nextChild >= children.length || visitor.isDone()) {
            visitor.leave(frame.element);
            frames.pop_back();
            continue;
        }
        const auto *node = static_cast<const GumboNode *>(children.data[frame.nextChild++]);
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
            node->type == GUMBO_NODE_CDATA) {
            if (!frame.hasTinyFont && !frame.isInvisible)
                visitor.text(QByteArrayView(node->v.text.text));
            continue;
        }
        if (!isElement(node))
            continue;
        WalkFrame child{HtmlElement(node), 0, frame.hasTinyFont, frame.isInvisible};
        CssVisibility visibility = cssVisibility(child.element.style());
        applyHideRules(child.element, hideRules, visibility);
        if (visibility.isGone || child.element.hasAttribute("hidden"))
            continue;
        child.hasTinyFont = visibility.hasTinyFont.value_or(frame.hasTinyFont);
        child.isInvisible = visibility.isInvisible.value_or(frame.isInvisible);
        const bool isUnseenImage = child.isInvisible && child.element.tag() == GUMBO_TAG_IMG;
        if (!isUnseenImage && visitor.enter(child.element))
            frames.push_back(std::move(child));
    }
}

} // namespace mime
