// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/flowed.h"

#include "imapcore/mime/textclean.h"

#include <QUrl>

#include <algorithm>

namespace mime {

namespace {

struct FlowedLine
{
    qsizetype depth = 0;
    QStringView text;
};

FlowedLine readFlowedLine(QStringView line)
{
    FlowedLine result;
    while (result.depth < line.size() && line[result.depth] == u'>')
        ++result.depth;
    result.text = line.sliced(result.depth);
    if (result.text.startsWith(u' ')) // space-stuffed, also between quote marks and text
        result.text = result.text.sliced(1);
    return result;
}

QString quoteMarks(qsizetype depth)
{
    if (depth == 0)
        return {};
    return QString(std::min<qsizetype>(depth, 100), u'>') + u' ';
}

template <typename Visit>
void eachLine(QStringView text, Visit visit)
{
    qsizetype pos = 0;
    while (pos <= text.size()) {
        qsizetype end = text.indexOf(u'\n', pos);
        const bool isLast = end < 0;
        if (isLast)
            end = text.size();
        QStringView line = text.sliced(pos, end - pos);
        if (line.endsWith(u'\r'))
            line.chop(1);
        visit(line, isLast);
        pos = end + 1;
    }
}

bool isUrlEnd(QChar c)
{
    return c.isSpace() || c == u'<' || c == u'>' || c == u'"' || c.unicode() < 0x20;
}

// The end of an address that begins at `at`, closing punctuation of the sentence left out.
qsizetype urlEnd(QStringView line, qsizetype at)
{
    qsizetype end = at;
    bool hasOpen = false;
    while (end < line.size() && end - at < 2000 && !isUrlEnd(line[end])) {
        hasOpen = hasOpen || line[end] == u'(';
        ++end;
    }
    constexpr QStringView closing = u".,;:!?'*_])}";
    while (end > at && closing.contains(line[end - 1]) && !(line[end - 1] == u')' && hasOpen))
        --end;
    return end;
}

QString escapedRun(QStringView text, qsizetype &run)
{
    return softBrokenWords(text, run).toHtmlEscaped();
}

QString linkedLine(QStringView line)
{
    QString out;
    qsizetype done = 0;
    qsizetype run = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if ((c != u'h' && c != u'H' && c != u'm' && c != u'M') ||
            (i > 0 && line[i - 1].isLetterOrNumber()))
            continue;
        const QStringView rest = line.sliced(i, std::min<qsizetype>(10, line.size() - i));
        if (!rest.startsWith(u"http://", Qt::CaseInsensitive) &&
            !rest.startsWith(u"https://", Qt::CaseInsensitive) &&
            !rest.startsWith(u"mailto:", Qt::CaseInsensitive))
            continue;
        const qsizetype end = urlEnd(line, i);
        const QStringView shown = line.sliced(i, end - i);
        const QUrl url(shown.toString(), QUrl::TolerantMode);
        if (!url.isValid() || (url.host().isEmpty() && url.path().isEmpty())) {
            i = end - 1; // what was looked at is not looked at again
            continue;
        }
        out += escapedRun(line.sliced(done, i - done), run);
        out += QStringLiteral("<a href=\"") + QString::fromLatin1(url.toEncoded()).toHtmlEscaped() +
               QStringLiteral("\">") + escapedRun(shown, run) + QStringLiteral("</a>");
        done = end;
        i = end - 1;
    }
    return out + escapedRun(line.sliced(done), run);
}

} // namespace

QString unflowed(const QString &text, bool deleteSpace)
{
    QString out;
    out.reserve(text.size());
    bool joins = false;
    qsizetype depth = 0;
    eachLine(text, [&](QStringView raw, bool isLast) {
        const FlowedLine line = readFlowedLine(raw);
        const bool isSignature = line.text == u"-- ";
        if (joins && (line.depth != depth || isSignature)) {
            out += u'\n';
            joins = false;
        }
        if (isLast && raw.isEmpty())
            return;
        if (!joins)
            out += quoteMarks(line.depth);
        const bool isSoft = line.text.endsWith(u' ') && !isSignature;
        out += isSoft && deleteSpace ? line.text.chopped(1) : line.text;
        joins = isSoft && !isLast;
        depth = line.depth;
        if (!joins && !isLast)
            out += u'\n';
    });
    return out;
}

QString plainTextToHtml(const QString &text)
{
    QString out = QStringLiteral("<div style=\"white-space:pre-wrap\">");
    bool isFirst = true;
    eachLine(text, [&](QStringView line, bool isLast) {
        if (isLast && line.isEmpty())
            return;
        if (!isFirst)
            out += QStringLiteral("<br>");
        isFirst = false;
        const bool isQuoted = line.startsWith(u'>');
        if (isQuoted)
            out += QStringLiteral("<span style=\"color:#5f6b7a\">");
        out += linkedLine(line);
        if (isQuoted)
            out += QStringLiteral("</span>");
    });
    return out + QStringLiteral("</div>");
}

} // namespace mime
