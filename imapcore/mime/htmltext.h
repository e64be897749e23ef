// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mime/htmltree.h"

#include <QString>

#include <vector>

namespace mime {

/// Writes the visible elements of a tree as plain text (see htmlToText).
class HtmlTextWriter : public HtmlVisitor
{
public:
    bool enter(const HtmlElement &element) override;
    void leave(const HtmlElement &element) override;
    void text(QByteArrayView utf8) override;
    [[nodiscard]] QString result() const;

private:
    struct Frame
    {
        qsizetype linkStart = -1; // of a link: where its text begins
        int nextNumber = 0;       // of an ordered list
        bool isPreformatted = false;
        bool isQuote = false;
    };

    void startLine();
    void endLine();
    void put(QStringView words);
    void closeLink(const HtmlElement &element, qsizetype start);

    QString m_out;
    std::vector<Frame> m_frames;
    int m_quoteDepth = 0;
    bool m_atLineStart = true;
    bool m_wantsBlank = false;
};

} // namespace mime
