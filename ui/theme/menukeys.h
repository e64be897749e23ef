// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ui {

/// While a menu is open the letters are its own: without this, Qt gives M and Delete to the
/// messages below, because shortcuts of a pane hold wherever the focus was. Filters the events of
/// menus; owned by the style. GUI thread.
class MenuKeys : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
