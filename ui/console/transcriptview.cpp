// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/transcriptview.h"

#include "ui/console/transcriptdelegate.h"
#include "ui/console/transcriptfilter.h"
#include "ui/console/transcriptmodel.h"
#include "ui/console/transcripttext.h"
#include "ui/theme/colors.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace ui {

TranscriptView::TranscriptView(QWidget *parent)
    : QTableView(parent)
    , m_filter(new TranscriptFilter(this))
    , m_delegate(new TranscriptDelegate(this))
{
    setObjectName(QStringLiteral("transcript"));
    setAccessibleName(tr("Transcript"));
    setModel(m_filter);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(8);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TranscriptView::noteScrolled);
    fitColumns();
}

void TranscriptView::setTranscript(TranscriptModel *transcript)
{
    m_transcript = transcript;
    m_follows = true;
    m_filter->setSourceModel(transcript);
    setAction(0);
    fitColumns();
    scrollToBottom();
    emit currentLineChanged();
}

const imap::WireLine &TranscriptView::lineAt(const QModelIndex &shown) const
{
    return m_transcript->line(m_filter->mapToSource(shown).row());
}

std::optional<imap::WireLine> TranscriptView::currentLine() const
{
    if (!m_transcript || !currentIndex().isValid())
        return {};
    return lineAt(currentIndex());
}

void TranscriptView::setAction(quint64 action)
{
    if (m_action == action)
        return;
    m_action = action;
    m_delegate->setAction(action);
    viewport()->update();
}

bool TranscriptView::showAction(quint64 action)
{
    if (!m_transcript || action == 0)
        return false;
    m_transcript->flush();
    const QList<int> rows = m_transcript->rowsOf(action);
    for (const int row : rows) {
        const QModelIndex shown = m_filter->mapFromSource(m_transcript->index(row, 0));
        if (!shown.isValid())
            continue;
        setCurrentIndex(shown);
        scrollTo(shown, PositionAtCenter);
        return true;
    }
    return false;
}

bool TranscriptView::find(const QString &text, bool backwards)
{
    const int rows = m_filter->rowCount();
    if (text.isEmpty() || rows == 0)
        return false;
    const int step = backwards ? -1 : 1;
    const int from = currentIndex().isValid() ? currentIndex().row() : (backwards ? 0 : -1);
    for (int i = 1; i <= rows; ++i) {
        const int row = ((from + step * i) % rows + rows) % rows;
        const QModelIndex candidate = m_filter->index(row, TranscriptModel::TextColumn);
        const QString line = candidate.data().toString() + QLatin1Char(' ') +
                             candidate.data(TranscriptModel::ActionNameRole).toString();
        if (!line.contains(text, Qt::CaseInsensitive))
            continue;
        setCurrentIndex(candidate);
        scrollTo(candidate);
        return true;
    }
    return false;
}

QString TranscriptView::selectedText() const
{
    if (!m_transcript)
        return {};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows))
        lines << transcriptLine(lineAt(row));
    return lines.join(QLatin1Char('\n'));
}

QString TranscriptView::allText() const
{
    QString text;
    for (int row = 0; m_transcript && row < m_filter->rowCount(); ++row)
        text += transcriptLine(lineAt(m_filter->index(row, 0))) + QLatin1Char('\n');
    return text;
}

void TranscriptView::copySelection() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void TranscriptView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    setAction(current.data(TranscriptModel::ActionNumberRole).toULongLong());
    emit currentLineChanged();
}

void TranscriptView::noteScrolled()
{
    m_follows = verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 1;
}

void TranscriptView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const bool follows = m_follows;
    QTableView::rowsInserted(parent, start, end);
    if (!follows)
        return;
    scrollToBottom();
    m_follows = true;
}

void TranscriptView::followEnd()
{
    scrollToBottom();
    m_follows = true;
}

void TranscriptView::setConnectionShown(bool shown)
{
    setColumnHidden(TranscriptModel::ConnectionColumn, !shown);
    fitColumns();
}

void TranscriptView::setEmptyText(const QString &sentence)
{
    m_emptyText = sentence;
    setAccessibleDescription(sentence);
    viewport()->update();
}

QString TranscriptView::emptyText() const
{
    if (m_filter->rowCount() > 0)
        return {};
    return m_transcript && m_transcript->rowCount() > 0 ? tr("No line matches the filter.")
                                                        : m_emptyText;
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QString sentence = emptyText();
    if (sentence.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(QApplication::font());
    painter.setPen(mutedText(palette()));
    painter.drawText(viewport()->rect().adjusted(24, 8, -24, -8),
                     static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, sentence);
}

void TranscriptView::fitColumns()
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const QFontMetrics metrics(font());
    verticalHeader()->setDefaultSectionSize(metrics.height() + 3);
    const auto width = [&metrics](qsizetype letters) {
        return metrics.horizontalAdvance(QString(letters, QLatin1Char('0'))) + 11;
    };
    // On a narrow console the line itself matters most.
    const bool narrow = viewport()->width() < width(90);
    setColumnHidden(TranscriptModel::TimeColumn, narrow);
    setColumnHidden(TranscriptModel::BytesColumn, narrow);
    setColumnWidth(TranscriptModel::TimeColumn, width(12));
    setColumnWidth(TranscriptModel::ConnectionColumn, width(2));
    setColumnWidth(TranscriptModel::ActionColumn, width(narrow ? 14 : 20));
    setColumnWidth(TranscriptModel::SideColumn, width(2));
    setColumnWidth(TranscriptModel::BytesColumn, width(9));
    int used = 0;
    for (int column = 0; column < TranscriptModel::columns; ++column) {
        if (column != TranscriptModel::TextColumn && !isColumnHidden(column))
            used += columnWidth(column);
    }
    setColumnWidth(TranscriptModel::TextColumn, qMax(40, viewport()->width() - used));
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    const bool follows = m_follows;
    QTableView::resizeEvent(event);
    fitColumns();
    if (follows)
        scrollToBottom();
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TranscriptView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

} // namespace ui
