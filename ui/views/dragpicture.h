// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QDrag;

namespace ui {

/// Shows beside the mouse what is dragged: an icon and a few words, small and translucent, so that
/// the row under the mouse stays to be seen. `words` is plain text.
void setDragPicture(QDrag *drag, const QIcon &icon, const QString &words);

} // namespace ui
