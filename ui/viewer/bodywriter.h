// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mime/renderer.h"

#include <QPalette>

#include <memory>

class QTextCursor;
class QTextDocument;

namespace ui {

/// Writes the text parts of one message into an empty document: first what can be laid out at once,
/// then, when that is wished for, the rest in small pieces. Each part is parsed as a document of
/// its own (promise 40). GUI thread.
class BodyWriter
{
public:
    /// Characters of plain text in the beginning, see mime::layoutWeight().
    static constexpr qsizetype plainLimit = 256 * 1024;
    /// Text parts in the beginning.
    static constexpr int firstSections = 50;

    /// The document must outlive it.
    BodyWriter(QTextDocument *document, std::shared_ptr<const mime::RenderedMessage> message,
               bool rich, const QPalette &palette);

    void writeBeginning();
    /// A part, or a piece of a long plain one; not called when all is written.
    void writePiece();
    [[nodiscard]] bool isWhole() const { return m_next >= m_message->bodies.size(); }
    /// Of a hundred, by characters.
    [[nodiscard]] int percentWritten() const;

private:
    [[nodiscard]] bool isRich(const mime::BodySection &section) const;
    void writeRule(QTextCursor &cursor) const;
    void writeHeading(QTextCursor &cursor, const mime::BodySection &section) const;
    void writePlain(QTextCursor &cursor, const QString &text, qsizetype weight);
    void writeSection(QTextCursor &cursor, const mime::BodySection &section, qsizetype weight);
    void replaceShortened(QTextCursor &cursor, const mime::BodySection &section);
    void endSection();

    QTextDocument *m_document;
    std::shared_ptr<const mime::RenderedMessage> m_message;
    bool m_rich;
    QPalette m_palette;
    qsizetype m_next = 0;       // the part that is not written, or not wholly
    qsizetype m_written = 0;    // characters of its plain text
    bool m_atLineStart = false; // what follows them begins a line
    int m_shortened = -1;       // where the short form of a rich text begins in the document
};

} // namespace ui
