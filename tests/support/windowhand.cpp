// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowhand.h"

#include "tests/support/serverfixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTest>

namespace testsupport {

namespace {

bool failed(const QString &words)
{
    QTest::qFail(words.toUtf8().constData(), __FILE__, __LINE__);
    return false;
}

QDialog *shownDialog(const char *name)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        if (dialog && dialog->isVisible() && dialog->objectName() == QLatin1String(name))
            return dialog;
    }
    return nullptr;
}

} // namespace

QAction *WindowHand::action(const char *name) const
{
    auto *action = m_window->findChild<QAction *>(QLatin1String(name));
    if (!action)
        failed(QStringLiteral("there is no action “%1”").arg(QLatin1String(name)));
    return action;
}

bool WindowHand::isUsable(const char *name, bool usable) const
{
    QAction *found = action(name);
    return found && waitUntil([found, usable] { return found->isEnabled() == usable; });
}

bool WindowHand::trigger(const char *name) const
{
    QAction *found = action(name);
    if (!found)
        return false;
    if (!waitUntil([found] { return found->isEnabled(); }))
        return failed(
            QStringLiteral("“%1” cannot be used: %2").arg(QLatin1String(name), found->toolTip()));
    found->trigger();
    return true;
}

QDialog *WindowHand::dialog(const char *name) const
{
    if (!waitUntil([name] { return shownDialog(name) != nullptr; })) {
        failed(QStringLiteral("no dialog “%1” is shown").arg(QLatin1String(name)));
        return nullptr;
    }
    return shownDialog(name);
}

bool WindowHand::dialogGone(const char *name) const
{
    return waitUntil([name] { return shownDialog(name) == nullptr; }) ||
           failed(QStringLiteral("the dialog “%1” stays").arg(QLatin1String(name)));
}

template <typename Kind>
Kind *WindowHand::child(QWidget *in, const char *name) const
{
    auto *found = in ? in->findChild<Kind *>(QLatin1String(name)) : nullptr;
    if (!found)
        failed(QStringLiteral("“%1” is not there").arg(QLatin1String(name)));
    return found;
}

bool WindowHand::type(QWidget *in, const char *lineEdit, const QString &text) const
{
    auto *edit = child<QLineEdit>(in, lineEdit);
    if (!edit)
        return false;
    edit->selectAll();
    QTest::keyClicks(edit, text);
    return true;
}

bool WindowHand::press(QWidget *in, const char *button) const
{
    auto *found = child<QAbstractButton>(in, button);
    if (!found)
        return false;
    if (!waitUntil([found] { return found->isEnabled(); }))
        return failed(QStringLiteral("the button “%1” cannot be used: %2")
                          .arg(QLatin1String(button), found->toolTip()));
    found->click();
    return true;
}

bool WindowHand::check(QWidget *in, const char *button, bool on) const
{
    auto *found = child<QAbstractButton>(in, button);
    if (!found)
        return false;
    found->setChecked(on);
    return true;
}

} // namespace testsupport
