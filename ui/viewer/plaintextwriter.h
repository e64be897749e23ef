// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>
#include <QTextCharFormat>

class QTextCursor;

namespace ui {

/// Writes plain text into a document: quote levels in quiet colours, http, https and mailto
/// addresses as links whose text is their target. GUI thread.
class PlainTextWriter
{
public:
    explicit PlainTextWriter(const QPalette &palette);
    void write(QTextCursor &cursor, const QString &text);
    /// "> > text" is 2.
    [[nodiscard]] static int quoteDepth(QStringView line);
    [[nodiscard]] static QColor quoteColor(int depth, bool dark);

private:
    void writeLine(QTextCursor &cursor, const QString &line);
    [[nodiscard]] QTextCharFormat formatFor(int depth) const;

    QPalette m_palette;
    bool m_dark;
};

} // namespace ui
