// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actiontools.h"

#include "ui/icons/icon.h"

#include <QAction>
#include <QCoreApplication>
#include <QToolBar>
#include <QWidget>

namespace ui {

namespace {

constexpr char tipProperty[] = "postroomTip";
constexpr char iconTextsProperty[] = "postroomIconTexts";

} // namespace

QAction *makeAction(QWidget *window, const ActionText &text)
{
    auto *action = new QAction(text.text, window);
    action->setObjectName(QString::fromLatin1(text.name));
    if (!text.icon.isEmpty())
        action->setIcon(icon(text.icon));
    if (!text.iconText.isEmpty())
        action->setIconText(text.iconText);
    action->setShortcuts(text.keys);
    action->setProperty(tipProperty, text.tip);
    window->addAction(action);
    setUsable(action, {});
    return action;
}

void setUsable(QAction *action, const QString &whyNot)
{
    QString tip = action->property(tipProperty).toString();
    if (!action->shortcut().isEmpty())
        tip = QCoreApplication::translate("ui::WindowActions", "%1 (%2)")
                  .arg(tip, action->shortcut().toString(QKeySequence::NativeText));
    if (!whyNot.isEmpty())
        tip += u'\n' + whyNot;
    action->setEnabled(whyNot.isEmpty());
    action->setToolTip(tip);
    action->setStatusTip(QString());
}

void setActionText(QAction *action, const QString &text, const QString &iconText)
{
    if (action->text() == text)
        return;
    action->setText(text);
    action->setIconText(iconText);
}

void setIconTexts(QAction *action, const QStringList &texts)
{
    action->setProperty(iconTextsProperty, texts);
}

void reserveWidths(const QToolBar *bar)
{
    for (QAction *action : bar->actions()) {
        QWidget *button = bar->widgetForAction(action);
        const QStringList texts = action->property(iconTextsProperty).toStringList();
        if (!button || texts.isEmpty())
            continue;
        const QString now = action->iconText();
        int widest = 0;
        for (const QString &text : texts) {
            action->setIconText(text);
            widest = qMax(widest, button->sizeHint().width());
        }
        action->setIconText(now);
        button->setMinimumWidth(widest);
    }
}

void setActionTip(QAction *action, const QString &tip)
{
    action->setProperty(tipProperty, tip);
}

void restrictTo(QAction *action, QWidget *window, const QList<QWidget *> &panes)
{
    window->removeAction(action);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QWidget *pane : panes)
        pane->addAction(action);
}

} // namespace ui
