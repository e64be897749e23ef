// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIconEngine>
#include <QString>

namespace ui {

/// Draws an icon in the colours of the application's palette. Qt draws the fixed dark grey of
/// Breeze-style icons, which vanishes on a dark window; this engine puts the text colour in its
/// place, the highlighted text colour when the icon stands on a selection. There, and when it is
/// disabled, red parts have that colour, too. GUI thread; owned by its QIcon.
class PaletteIconEngine : public QIconEngine
{
public:
    explicit PaletteIconEngine(QString name);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QIconEngine *clone() const override { return new PaletteIconEngine(m_name); }
    QString key() const override { return QStringLiteral("PaletteIconEngine"); }
    QString iconName() override { return m_name; }
    bool isNull() override;

private:
    [[nodiscard]] QPixmap render(const QSize &pixels, int logicalSize, QIcon::Mode mode) const;
    [[nodiscard]] QPixmap renderBundled(const QSize &pixels, int logicalSize, const QColor &color,
                                        bool plain) const;

    QString m_name;
};

} // namespace ui
