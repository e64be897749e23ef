// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace ui {

/// Pixels of the largest picture that is decoded: a small file can be a huge picture, and each of
/// its pixels takes four octets or more. The photo of a telephone fits.
inline constexpr qint64 mostPicturePixels = 4096 * 3072;

/// How many pixels a raster picture of a mail says it has, before it is decoded; 0 when it is none
/// that safeImage() knows, or is broken.
[[nodiscard]] qint64 picturePixels(const QByteArray &bytes);

/// It says it has more than mostPicturePixels, or more than 8192 in either direction.
[[nodiscard]] bool isTooLargePicture(const QByteArray &bytes);

/// Decodes a raster picture of a mail. Refuses what is too large, and every format but PNG, JPEG,
/// GIF, WebP, BMP: SVG is a document with references and scripts of its own.
[[nodiscard]] QImage safeImage(const QByteArray &bytes);

} // namespace ui
