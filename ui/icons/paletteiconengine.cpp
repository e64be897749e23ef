// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons/paletteiconengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace ui {

namespace {

QColor iconColor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::WindowText);
}

QString bundledPath(const QString &name, int logicalSize)
{
    // Both drawings are made for their pixel grid; larger sizes scale the larger one.
    const QString small = QStringLiteral(":/icons/16/%1.svg").arg(name);
    const QString large = QStringLiteral(":/icons/22/%1.svg").arg(name);
    const bool wantSmall = logicalSize < 20;
    const QString first = wantSmall ? small : large;
    return QFile::exists(first) ? first : (wantSmall ? large : small);
}

/// A theme's icon that is drawn in greys only may be given another colour without loss.
bool isMonochrome(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > 32 && color.saturation() > 60)
                return false;
        }
    }
    return true;
}

QPixmap recolored(const QPixmap &source, const QColor &color)
{
    QImage image = source.toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (!isMonochrome(image))
        return source;
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    return QPixmap::fromImage(image);
}

/// A theme that names the icon; Breeze is what we bundle, drawn there without regard to the
/// palette.
bool themeHas(const QString &name)
{
    const QString theme = QIcon::themeName();
    if (theme.isEmpty() || theme == QLatin1String("hicolor") ||
        theme.startsWith(QLatin1String("breeze"), Qt::CaseInsensitive))
        return false;
    return QIcon::hasThemeIcon(name);
}

} // namespace

PaletteIconEngine::PaletteIconEngine(QString name)
    : m_name(std::move(name))
{
}

bool PaletteIconEngine::isNull()
{
    return !themeHas(m_name) && !QFile::exists(bundledPath(m_name, 16));
}

void PaletteIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode,
                              QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    const QPixmap drawn = scaledPixmap(rect.size() * scale, mode, state, scale);
    painter->drawPixmap(rect, drawn);
}

QPixmap PaletteIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap PaletteIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                                        qreal scale)
{
    Q_UNUSED(state)
    const int logical = static_cast<int>(std::lround(size.height() / qMax(scale, 1.0)));
    return render(size, logical, mode);
}

QPixmap PaletteIconEngine::render(const QSize &pixels, int logicalSize, QIcon::Mode mode) const
{
    const QColor color = iconColor(mode);
    const QString cacheKey =
        QStringLiteral("postroom-icon/%1/%2x%3/%4/%5/%6")
            .arg(QIcon::themeName(), QString::number(pixels.width()),
                 QString::number(pixels.height()), QString::number(logicalSize),
                 color.name(QColor::HexArgb) + QString::number(mode), m_name);
    QPixmap result;
    if (QPixmapCache::find(cacheKey, &result))
        return result;
    if (themeHas(m_name))
        result = recolored(QIcon::fromTheme(m_name).pixmap(pixels, 1.0), color);
    else
        result = renderBundled(pixels, logicalSize, color,
                               mode == QIcon::Disabled || mode == QIcon::Selected);
    QPixmapCache::insert(cacheKey, result);
    return result;
}

QPixmap PaletteIconEngine::renderBundled(const QSize &pixels, int logicalSize, const QColor &color,
                                         bool plain) const
{
    QFile file(bundledPath(m_name, logicalSize));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("#232629", color.name().toLatin1());
    for (const char *accent : {"#da4453", "#da4452", "#3daee9"}) {
        if (plain)
            svg.replace(accent, color.name().toLatin1());
    }
    QSvgRenderer renderer(svg);
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    const QSizeF fitted = QSizeF(renderer.defaultSize()).scaled(pixels, Qt::KeepAspectRatio);
    const QPointF corner((pixels.width() - fitted.width()) / 2,
                         (pixels.height() - fitted.height()) / 2);
    renderer.render(&painter, QRectF(corner, fitted));
    return pixmap;
}

} // namespace ui
