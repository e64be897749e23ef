// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/safeimage.h"

#include <QBuffer>
#include <QImageReader>

namespace ui {

QImage safeImage(const QByteArray &bytes)
{
    constexpr int maxSide = 8192;
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer);
    static const QByteArrayList known = {"png", "jpeg", "jpg", "gif", "webp", "bmp"};
    if (!known.contains(reader.format().toLower()))
        return {};
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > maxSide || size.height() > maxSide)
        return {};
    return reader.read();
}

} // namespace ui
