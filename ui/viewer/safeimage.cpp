// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/safeimage.h"

#include <QBuffer>
#include <QImageReader>

namespace ui {

namespace {

/// What the picture says of itself; nothing for a format that is not known.
QSize claimedSize(QImageReader &reader)
{
    static const QByteArrayList known = {"png", "jpeg", "jpg", "gif", "webp", "bmp"};
    return known.contains(reader.format().toLower()) ? reader.size() : QSize();
}

qint64 pixelsOf(QSize size)
{
    return size.isValid() ? qint64(size.width()) * size.height() : 0;
}

} // namespace

qint64 picturePixels(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return 0;
    QImageReader reader(&buffer);
    return pixelsOf(claimedSize(reader));
}

QImage safeImage(const QByteArray &bytes)
{
    constexpr int maxSide = 8192;
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer);
    const QSize size = claimedSize(reader);
    if (!size.isValid() || size.width() > maxSide || size.height() > maxSide ||
        pixelsOf(size) > mostPicturePixels)
        return {};
    return reader.read();
}

} // namespace ui
