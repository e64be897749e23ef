// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/plaintextwriter.h"

#include "imapcore/mime/htmllink.h"
#include "imapcore/mime/textclean.h"

#include <QRegularExpression>
#include <QTextCursor>

namespace ui {

PlainTextWriter::PlainTextWriter(const QPalette &palette)
    : m_palette(palette)
    , m_dark(palette.color(QPalette::Text).lightness() > palette.color(QPalette::Base).lightness())
{
}

int PlainTextWriter::quoteDepth(QStringView line)
{
    int depth = 0;
    for (qsizetype i = 0; i < line.size() && i < 200; ++i) {
        if (line.at(i) == u'>')
            ++depth;
        else if (line.at(i) != u' ' || depth == 0)
            break;
    }
    return depth;
}

QColor PlainTextWriter::quoteColor(int depth, bool dark)
{
    // All at 4.5:1 or more against the usual light and dark paper.
    static constexpr QRgb light[] = {0x2a5f9e, 0x2f6b3c, 0x8a4b12, 0x6d4294};
    static constexpr QRgb onDark[] = {0x86b8f0, 0x8ccf9a, 0xe5b27c, 0xc9a6e8};
    const int level = (qMax(1, depth) - 1) % 4;
    return QColor(dark ? onDark[level] : light[level]);
}

QTextCharFormat PlainTextWriter::formatFor(int depth) const
{
    QTextCharFormat format;
    if (depth > 0)
        format.setForeground(quoteColor(depth, m_dark));
    return format;
}

void PlainTextWriter::write(QTextCursor &cursor, const QString &text)
{
    qsizetype start = 0;
    bool first = true;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        if (!first)
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        first = false;
        writeLine(cursor, text.mid(start, end - start));
        start = end + 1;
    }
}

void PlainTextWriter::writeLine(QTextCursor &cursor, const QString &line)
{
    // Qt lays long words out in quadratic time; they are broken softly.
    const QTextCharFormat plain = formatFor(quoteDepth(line));
    const auto put = [&](QStringView piece, const QTextCharFormat &format) {
        cursor.insertText(piece.size() > 400 ? mime::softBrokenWords(piece) : piece.toString(),
                          format);
    };
    if (!line.contains(u':')) {
        put(line, plain);
        return;
    }
    static const QRegularExpression address(
        QStringLiteral("\\b(?:https?://|mailto:)[^\\s<>\"'`]{1,2000}"),
        QRegularExpression::CaseInsensitiveOption);
    qsizetype at = 0;
    auto matches = address.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QStringView found = match.capturedView();
        while (!found.isEmpty() && QStringView(u".,;:!?)]}").contains(found.back()))
            found.chop(1);
        const QByteArray target = mime::safeLinkTarget(found.toUtf8());
        if (target.isEmpty())
            continue;
        put(QStringView(line).mid(at, match.capturedStart() - at), plain);
        QTextCharFormat link = plain;
        link.setAnchor(true);
        link.setAnchorHref(QString::fromLatin1(target));
        link.setFontUnderline(true);
        link.setForeground(m_palette.color(QPalette::Link));
        put(found, link);
        at = match.capturedStart() + found.size();
    }
    put(QStringView(line).mid(at), plain);
}

} // namespace ui
