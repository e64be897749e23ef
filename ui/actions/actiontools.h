// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QToolBar;
class QWidget;

namespace ui {

/// What an action is made of.
struct ActionText
{
    const char *name; // object name
    QString text;     // in menus
    QString iconText; // under the toolbar's icon; empty: as `text`
    QString icon;     // freedesktop name
    QList<QKeySequence> keys;
    QString tip; // what it does, without the keys
};

/// An action of `window` that works with the menu bar hidden, too.
[[nodiscard]] QAction *makeAction(QWidget *window, const ActionText &text);
/// Enabled when `whyNot` is empty; else the tooltip says why it cannot be used now.
void setUsable(QAction *action, const QString &whyNot);
/// The words change with what is selected; keys and state stay.
void setActionText(QAction *action, const QString &text, const QString &iconText);
/// All the words that stand under its icon at one time or another.
void setIconTexts(QAction *action, const QStringList &texts);
/// Gives the buttons of such actions the width of their longest words: what stands beside them does
/// not move.
void reserveWidths(const QToolBar *bar);
/// What it does changes with where it is done; shown from the next setUsable() on.
void setActionTip(QAction *action, const QString &tip);
/// Keys that are single letters or Del work only in these panes, so that typing elsewhere stays
/// typing.
void restrictTo(QAction *action, QWidget *window, const QList<QWidget *> &panes);

} // namespace ui
