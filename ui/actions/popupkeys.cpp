// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/popupkeys.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>

namespace ui {

PopupKeys::PopupKeys(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool PopupKeys::eventFilter(QObject *watched, QEvent *event)
{
    Q_UNUSED(watched)
    if (event->type() != QEvent::ShortcutOverride ||
        !qobject_cast<QMenu *>(QApplication::activePopupWidget()))
        return false;
    event->accept(); // no shortcut: the menu gets the key
    return true;
}

} // namespace ui
