// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mime/css.h"
#include "imapcore/mime/csshiderules.h"

#include <gumbo.h>

#include <QByteArray>
#include <QList>

#include <memory>
#include <vector>

namespace mime {

/// One element of the parsed tree as the writers see it. Points into the tree.
class HtmlElement
{
public:
    explicit HtmlElement(const GumboNode *node);

    [[nodiscard]] const GumboNode *node() const { return m_node; }
    [[nodiscard]] GumboTag tag() const { return m_node->v.element.tag; }
    [[nodiscard]] const QByteArray &name() const { return m_name; }
    [[nodiscard]] QByteArrayView attribute(const char *name) const;
    [[nodiscard]] bool hasAttribute(const char *name) const;
    [[nodiscard]] const CssDeclarations &style() const { return m_style; }

private:
    const GumboNode *m_node;
    QByteArray m_name;
    CssDeclarations m_style;
};

/// Gets the visible part of a tree, in document order. Not called for what is hidden.
class HtmlVisitor
{
public:
    virtual ~HtmlVisitor() = default;
    /// False: the element and all it holds are passed over, `leave` is not called.
    virtual bool enter(const HtmlElement &element) = 0;
    virtual void leave(const HtmlElement &element) = 0;
    virtual void text(QByteArrayView utf8) = 0;
    /// True ends the walk; open elements are still left.
    [[nodiscard]] virtual bool isDone() const { return false; }
};

/// A parsed HTML fragment; own one per call, never share between threads.
class HtmlTree
{
public:
    explicit HtmlTree(const QByteArray &balancedHtml);
    /// Visits the tree without recursion. Hidden are: `display:none` in every spelling, `hidden`,
    /// invisible or tiny text (a child may undo these two), elements the style sheet hides.
    void walk(const CssHideRules &hideRules, HtmlVisitor &visitor) const;

private:
    struct Destroy
    {
        void operator()(GumboOutput *output) const;
    };
    QByteArray m_source; // the tree points into it
    std::unique_ptr<GumboOutput, Destroy> m_output;
};

} // namespace mime
