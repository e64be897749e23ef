// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/filterstatus.h"

#include "ui/models/folderwords.h"
#include "ui/models/messagetablemodel.h"
#include "ui/theme/colors.h"
#include "ui/views/messagearranger.h"
#include "ui/views/quickfilter.h"

#include <QEvent>
#include <QFontMetrics>

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds untilTold{300};

/// What does not fit ends with a whole sentence, where there is one.
QString cutText(const QString &text, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    for (qsizetype end = text.lastIndexOf(QLatin1String(". ")); end > 0;
         end = text.lastIndexOf(QLatin1String(". "), end - 1)) {
        QString sentence = text.left(end + 1);
        if (metrics.horizontalAdvance(sentence) <= width)
            return sentence; // the tool tip has the rest
    }
    return metrics.elidedText(text, Qt::ElideRight, width);
}

} // namespace

FilterStatus::FilterStatus(const QuickFilter *filter, QWidget *parent)
    : QLabel(parent)
    , m_filter(filter)
{
    setObjectName(QStringLiteral("filterStatus"));
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setMinimumWidth(0);
    setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(untilTold);
    connect(&m_patience, &QTimer::timeout, this, &FilterStatus::tell);
    connect(filter, &QuickFilter::problemChanged, this, &FilterStatus::tell);
    connect(this, &QLabel::linkActivated, this, [this] {
        if (m_arranger)
            m_arranger->cancel();
    });
}

void FilterStatus::setArranger(MessageArranger *arranger)
{
    if (m_arranger) {
        disconnect(m_arranger, nullptr, this, nullptr);
        disconnect(m_arranger->model(), nullptr, this, nullptr);
    }
    m_arranger = arranger;
    if (arranger) {
        connect(arranger, &MessageArranger::changed, this, [this] {
            if (m_arranger->isBusy() && isHidden())
                m_patience.start();
            else
                tell();
        });
        connect(arranger, &MessageArranger::percentDoneChanged, this, [this] {
            if (!isHidden())
                tell();
        });
        const QAbstractItemModel *model = arranger->model();
        connect(model, &QAbstractItemModel::rowsRemoved, this, &FilterStatus::tell);
        connect(model, &QAbstractItemModel::modelReset, this, &FilterStatus::tell);
    }
    tell();
}

void FilterStatus::tell()
{
    if (!m_filter->problem().isEmpty()) {
        say(m_filter->problem(), true);
        return;
    }
    if (m_arranger && m_arranger->isBusy()) {
        const int percent = m_arranger->percentDone();
        const QString sorting =
            percent < 0 ? tr("Sorting…") : tr("Sorting… %1 %", "per cent done").arg(percent);
        const QString what = m_arranger->filter().isAll() ? sorting : tr("Searching…");
        setText(QStringLiteral("%1&nbsp; <a href=\"#cancel\">%2</a>")
                    .arg(what.toHtmlEscaped(), tr("Cancel").toHtmlEscaped()));
        setToolTip({});
        setAccessibleName(what);
        show();
        return;
    }
    m_patience.stop();
    const QString trouble = m_arranger ? m_arranger->filterTrouble() : QString();
    const bool filtered = m_arranger && m_arranger->model()->rows().isFiltered();
    if (!trouble.isEmpty() || !filtered) {
        say(trouble, true);
        return;
    }
    const MessageRows &rows = m_arranger->model()->rows();
    const QString shown = countText(rows.count());
    const QString all = countText(rows.uids().count());
    say(tr("%1 of %2", "messages shown, of all").arg(shown, all), false);
    setAccessibleName(tr("%1 of %2 messages match the filter").arg(shown, all));
    setToolTip(accessibleName());
}

void FilterStatus::say(const QString &text, bool trouble)
{
    setVisible(!text.isEmpty());
    const QString shown = cutText(text, fontMetrics(), maximumWidth() - 8).toHtmlEscaped();
    const QColor color = trouble ? dangerColor(palette()) : mutedText(palette());
    setText(QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color.name(), shown));
    setToolTip(text.isEmpty() ? QString()
                              : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()));
    setAccessibleName(text);
}

void FilterStatus::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !isHidden())
        tell();
}

} // namespace ui
