// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons/icon.h"

#include "ui/icons/paletteiconengine.h"

// Outside of any namespace: the macro declares a function of the resource's own object file.
static void loadBundledIcons()
{
    Q_INIT_RESOURCE(postroom);
}

namespace ui {

QIcon icon(const QString &name)
{
    static const bool loaded = [] {
        loadBundledIcons();
        return true;
    }();
    Q_UNUSED(loaded)
    return QIcon(new PaletteIconEngine(name));
}

} // namespace ui
