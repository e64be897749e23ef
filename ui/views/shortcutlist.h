// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace ui {

/// Opens a list of all actions that have a shortcut.
void showShortcutList(const QList<QAction *> &actions, QWidget *parent);

} // namespace ui
