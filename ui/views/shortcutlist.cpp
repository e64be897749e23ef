// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/shortcutlist.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

class ShortcutWords
{
    Q_DECLARE_TR_FUNCTIONS(ShortcutWords)
public:
    static QString title() { return tr("Keyboard Shortcuts"); }
    static QStringList columns() { return {tr("Action"), tr("Keys")}; }
    /// Keys that are no action: the lists' own.
    static QList<QStringList> others()
    {
        return {{tr("Read the message"), tr("Enter")},
                {tr("Move in a list"), tr("Arrows, Page Up, Page Down, Home, End")},
                {tr("Fold and unfold a folder"), tr("Left, Right")},
                {tr("Find a folder by its first letters"), tr("Type them in the tree")},
                {tr("Empty the folder filter"), tr("Escape")}};
    }
};

} // namespace

void showShortcutList(const QList<QAction *> &actions, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(ShortcutWords::title());
    auto *list = new QTreeWidget(dialog);
    list->setAccessibleName(ShortcutWords::title());
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setHeaderLabels(ShortcutWords::columns());
    for (const QAction *action : actions) {
        if (action->shortcuts().isEmpty() || action->text().isEmpty())
            continue;
        QString text = action->text();
        text.remove(QLatin1Char('&'));
        new QTreeWidgetItem(list, {text, QKeySequence::listToString(action->shortcuts(),
                                                                    QKeySequence::NativeText)});
    }
    for (const QStringList &row : ShortcutWords::others())
        new QTreeWidgetItem(list, row);
    list->header()->resizeSection(0, 280);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(list);
    layout->addWidget(buttons);
    dialog->resize(620, 560);
    dialog->open();
}

} // namespace ui
