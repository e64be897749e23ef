// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ui {

/// While a menu is open its keys are the menu's. The focus stays below it, so without this a letter
/// that is a key of the message list would act on the messages. Filters the events of the whole
/// application for as long as it lives; GUI thread.
class PopupKeys : public QObject
{
public:
    explicit PopupKeys(QObject *parent);
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
