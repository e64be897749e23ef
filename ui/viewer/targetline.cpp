// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/targetline.h"

#include "ui/servertext.h"
#include "ui/viewer/shownaddress.h"

#include <QEvent>

namespace ui {

namespace {

constexpr qsizetype longestTip = 500;
constexpr qsizetype mostCharacters = 300;
constexpr qsizetype fewestCharacters = 24; // "https://…@…" and the end of a host

} // namespace

TargetLine::TargetLine(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("linkTarget"));
    setTextFormat(Qt::PlainText);
    setContentsMargins(16, 2, 16, 2);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    hide();
}

void TargetLine::setTarget(const QString &target)
{
    m_target = target;
    setToolTip(target.isEmpty() ? QString() : foreignToolTip(shownTarget(target, longestTip)));
    setAccessibleName(shownTarget(target, longestTip));
    elide();
    setVisible(!target.isEmpty());
}

void TargetLine::elide()
{
    const int width = contentsRect().width();
    qsizetype fits = fewestCharacters;
    qsizetype tooMany = mostCharacters + 1;
    while (tooMany - fits > 1) {
        const qsizetype middle = (fits + tooMany) / 2;
        const bool hasRoom =
            fontMetrics().horizontalAdvance(shownTarget(m_target, middle)) <= width;
        (hasRoom ? fits : tooMany) = middle;
    }
    const QString shown = shownTarget(m_target, fits);
    if (shown != text())
        setText(shown);
}

void TargetLine::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void TargetLine::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        elide();
}

} // namespace ui
