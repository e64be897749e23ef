// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/bodywriter.h"

#include "imapcore/mime/textclean.h"
#include "ui/servertext.h"
#include "ui/viewer/plaintextwriter.h"

#include <QTextCursor>
#include <QTextDocument>

namespace ui {

namespace {

constexpr qsizetype pieceWeight = 16 * 1024; // some milliseconds
constexpr qsizetype headingLimit = 2000;

qsizetype lengthOf(const mime::BodySection &section, bool rich)
{
    return (rich ? section.html : section.text).size() + 1;
}

} // namespace

BodyWriter::BodyWriter(QTextDocument *document,
                       std::shared_ptr<const mime::RenderedMessage> message, bool rich,
                       const QPalette &palette)
    : m_document(document)
    , m_message(std::move(message))
    , m_rich(rich)
    , m_palette(palette)
{
}

void BodyWriter::writeBeginning()
{
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    qsizetype characters = plainLimit;
    int work = mime::HtmlLimits::firstWork;
    for (int sections = 0; sections < firstSections && !isWhole(); ++sections) {
        const qsizetype begun = m_next;
        const mime::BodySection &section = m_message->bodies.at(begun);
        if ((m_rich && work < section.htmlWork) || characters <= 0)
            break;
        if (isRich(section) && !section.htmlBegin.isEmpty()) {
            writeRule(cursor);
            m_shortened = cursor.position();
            cursor.insertHtml(section.htmlBegin);
            break;
        }
        writeSection(cursor, section, characters);
        if (m_next == begun)
            break; // only a piece of it
        if (isRich(section))
            work -= section.htmlWork;
        else
            characters -= mime::layoutWeight(section.text);
    }
    cursor.endEditBlock();
}

void BodyWriter::writePiece()
{
    QTextCursor cursor(m_document);
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    const mime::BodySection &section = m_message->bodies.at(m_next);
    if (m_shortened >= 0)
        replaceShortened(cursor, section);
    else if (m_written > 0 || m_atLineStart)
        writePlain(cursor, section.text, pieceWeight);
    else
        writeSection(cursor, section, pieceWeight);
    cursor.endEditBlock();
}

int BodyWriter::percentWritten() const
{
    qsizetype all = 0;
    qsizetype done = m_written;
    for (qsizetype i = 0; i < m_message->bodies.size(); ++i) {
        const qsizetype length = lengthOf(m_message->bodies.at(i), m_rich);
        all += length;
        done += i < m_next ? length : 0;
    }
    return all > 0 ? static_cast<int>(done * 100 / all) : 100;
}

bool BodyWriter::isRich(const mime::BodySection &section) const
{
    return m_rich && section.kind == mime::BodySection::Kind::Text &&
           (section.plainSource.isEmpty() || !section.htmlSource.isEmpty());
}

void BodyWriter::writeSection(QTextCursor &cursor, const mime::BodySection &section,
                              qsizetype weight)
{
    writeRule(cursor);
    if (section.kind == mime::BodySection::Kind::EmbeddedMessage) {
        writeHeading(cursor, section);
    } else if (isRich(section)) {
        // Parsed by itself, then inserted: it closes nothing of the others.
        cursor.insertHtml(section.html);
    } else {
        writePlain(cursor, section.text, weight);
        return;
    }
    endSection();
}

void BodyWriter::replaceShortened(QTextCursor &cursor, const mime::BodySection &section)
{
    cursor.setPosition(m_shortened);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.setBlockFormat(QTextBlockFormat());
    cursor.setCharFormat(QTextCharFormat());
    cursor.insertHtml(section.html);
    endSection();
}

/// Pieces end where a line does, so that quotes and links come out as they would in one go.
void BodyWriter::writePlain(QTextCursor &cursor, const QString &text, qsizetype weight)
{
    const QStringView rest = QStringView(text).sliced(m_written);
    qsizetype length = mime::affordableLength(rest, weight);
    const bool isLast = length >= rest.size();
    const qsizetype lineEnd = isLast ? -1 : rest.first(length).lastIndexOf(u'\n');
    if (lineEnd >= 0)
        length = lineEnd;
    if (m_atLineStart)
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    PlainTextWriter(m_palette).write(cursor, rest.first(length).toString());
    m_atLineStart = lineEnd >= 0;
    m_written += length + (m_atLineStart ? 1 : 0);
    if (isLast)
        endSection();
}

void BodyWriter::endSection()
{
    ++m_next;
    m_written = 0;
    m_atLineStart = false;
    m_shortened = -1;
}

void BodyWriter::writeRule(QTextCursor &cursor) const
{
    if (m_next == 0)
        return;
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    cursor.insertHtml(QStringLiteral("<hr>"));
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
}

void BodyWriter::writeHeading(QTextCursor &cursor, const mime::BodySection &section) const
{
    QTextCharFormat plain;
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    bool first = true;
    for (const auto &[name, value] : section.heading) {
        if (!first)
            cursor.insertBlock(QTextBlockFormat(), plain);
        first = false;
        cursor.insertText(QString::fromLatin1(name) + QStringLiteral(": "), bold);
        cursor.insertText(shownForeignText(value, headingLimit), plain);
    }
}

} // namespace ui
