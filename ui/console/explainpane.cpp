// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/explainpane.h"

#include "ui/console/explainer.h"
#include "ui/console/transcripttext.h"
#include "ui/theme/colors.h"

#include <QEvent>
#include <QFontDatabase>

namespace ui {

namespace {

/// More rows do not help anybody, and laying them out takes time.
constexpr qsizetype mostRows = 400;
constexpr qsizetype mostOfTheLine = 4000;

QString styled(const QString &text, const QColor &color, const QString &style = {})
{
    return QStringLiteral("<span style=\"color:%1;%2\">%3</span>")
        .arg(color.name(), style, text.toHtmlEscaped());
}

} // namespace

ExplainPane::ExplainPane(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("explanation"));
    setAccessibleName(tr("Explanation of the line"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setMinimumWidth(160);
    document()->setDocumentMargin(8);
    showLine();
}

void ExplainPane::setLine(const std::optional<imap::WireLine> &line)
{
    m_line = line;
    showLine();
}

QString ExplainPane::headHtml() const
{
    using Direction = imap::WireLine::Direction;
    const QString fixed =
        QFontDatabase::systemFont(QFontDatabase::FixedFont).family().toHtmlEscaped();
    const QColor color = m_line->direction == Direction::Client   ? clientColor(palette())
                         : m_line->direction == Direction::Server ? serverColor(palette())
                                                                  : mutedText(palette());
    QString text = transcriptLine(*m_line);
    if (text.size() > mostOfTheLine)
        text = text.left(mostOfTheLine) + QStringLiteral("…");
    QString head = QStringLiteral("<p>") +
                   styled(text, color, QStringLiteral("font-family:'%1'").arg(fixed)) +
                   QStringLiteral("</p>");
    const QString action = actionText(m_line->purpose);
    QStringList facts;
    if (!action.isEmpty())
        facts << tr("Action: %1").arg(action);
    if (m_line->at.isValid())
        facts << m_line->at.toString(QStringLiteral("HH:mm:ss.zzz"));
    if (m_line->connection != 0)
        facts << tr("connection %1").arg(m_line->connection);
    if (m_line->bytes > 0)
        facts << tr("%1 B").arg(m_line->bytes);
    return head + QStringLiteral("<p>") +
           styled(facts.join(QStringLiteral(" · ")), mutedText(palette())) + QStringLiteral("</p>");
}

QString ExplainPane::tableHtml() const
{
    const QList<ExplainedToken> rows = explainLine(*m_line);
    const QString fixed =
        QFontDatabase::systemFont(QFontDatabase::FixedFont).family().toHtmlEscaped();
    const QString line = lineColor(palette()).name();
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">");
    for (const ExplainedToken &row : rows.mid(0, mostRows)) {
        html +=
            QStringLiteral("<tr><td width=\"30%\" style=\"border-top:1px solid %1\">").arg(line) +
            styled(row.token, palette().color(QPalette::Text),
                   QStringLiteral("font-family:'%1'").arg(fixed)) +
            QStringLiteral("</td><td style=\"border-top:1px solid %1\">").arg(line) +
            row.meaning.toHtmlEscaped() +
            QStringLiteral("</td><td style=\"border-top:1px solid %1\">").arg(line) +
            styled(row.where, mutedText(palette())) + QStringLiteral("</td></tr>");
    }
    return html + QStringLiteral("</table>");
}

void ExplainPane::showLine()
{
    if (!m_line) {
        setHtml(QStringLiteral("<p>") +
                styled(tr("Choose a line, or press F1 in the line below, to see what each word of "
                          "it means."),
                       mutedText(palette())) +
                QStringLiteral("</p>"));
        return;
    }
    setHtml(headHtml() + tableHtml());
}

void ExplainPane::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showLine();
}

} // namespace ui
