// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mime/htmlsanitizer.h"
#include "imapcore/mime/htmltree.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace mime {

/// Writes the visible elements of a tree as safe rich text (see sanitizeHtml).
class HtmlWriter : public HtmlVisitor
{
public:
    bool enter(const HtmlElement &element) override;
    void leave(const HtmlElement &element) override;
    void text(QByteArrayView utf8) override;
    [[nodiscard]] bool isDone() const override { return m_elements > HtmlLimits::maxElements; }

    [[nodiscard]] SanitizedHtml result();

private:
    enum class TableMode { None, Grid, OneCell, Flattened };
    struct Frame
    {
        QByteArray closing;                // what ends this element
        TableMode table = TableMode::None; // of the nearest table around
        int columns = 0;                   // of a row: used so far
        bool isFlex = false;               // children stand side by side
        bool hasChild = false;
        bool hasBackground = false; // some ancestor sets one
        bool isTableLevel = false;
        bool isLink = false;
        bool takesText = true; // false between the cells of a table
    };

    [[nodiscard]] bool isDropped(const HtmlElement &element);
    void separateFlexChildren();
    void open(const HtmlElement &element, Frame &frame);
    void openTable(const HtmlElement &element, Frame &frame);
    bool openRow(const HtmlElement &element, Frame &frame);
    bool openCell(const HtmlElement &element, Frame &frame);
    void openQuote(Frame &frame);
    void openLink(const HtmlElement &element, Frame &frame);
    void openPlain(const HtmlElement &element, const char *name, Frame &frame);
    void writeImage(const HtmlElement &element);
    void writeBlockedImage(const HtmlElement &element);
    void writeStyle(const HtmlElement &element, Frame &frame);
    void countReferences(const HtmlElement &element);
    void addWork(qsizetype units);
    void endBegin();

    QByteArray m_html;
    SanitizedHtml m_result;
    std::vector<Frame> m_frames;
    QList<qsizetype> m_openLinks; // indexes into m_result.links
    int m_elements = 0;
    int m_work = 0;
    bool m_beginEnded = false;
    int m_rows = 0;
    int m_tableLevel = 0;
    qsizetype m_run = 0; // letters since the last blank
};

} // namespace mime
