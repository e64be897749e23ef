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

bool isTooLarge(QSize size)
{
    constexpr int maxSide = 8192;
    return size.width() > maxSide || size.height() > maxSide || pixelsOf(size) > mostPicturePixels;
}

QSize claimedSizeOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer);
    return claimedSize(reader);
}

} // namespace

qint64 picturePixels(const QByteArray &bytes)
{
    return pixelsOf(claimedSizeOf(bytes));
}

bool isTooLargePicture(const QByteArray &bytes)
{
    return isTooLarge(claimedSizeOf(bytes));
}

QImage safeImage(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer);
    const QSize size = claimedSize(reader);
    return size.isValid() && !isTooLarge(size) ? reader.read() : QImage();
}

} // namespace ui
