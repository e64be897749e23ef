// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consoleheader.h"

#include "ui/theme/colors.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace ui {

ConsoleHeader::ConsoleHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Console"), this))
    , m_place(new QLabel(this))
    , m_connection(new QToolButton(this))
    , m_connectionMenu(new QMenu(this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setMinimumWidth(20);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_connection->setObjectName(QStringLiteral("consoleConnection"));
    m_connection->setMenu(m_connectionMenu);
    m_connection->setPopupMode(QToolButton::InstantPopup);
    m_connection->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_connection->setAutoRaise(true);
    m_connection->setAccessibleName(tr("Connection"));
    m_connection->hide();
    makeActions();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(9, 1, 4, 1);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addSpacing(9);
    layout->addWidget(m_place, 1);
    addButtons(layout);
    setFixedHeight(qMax(28, fontMetrics().height() + 10));
}

void ConsoleHeader::makeActions()
{
    const auto action = [this](const char *name, const QString &text, const QString &tip) {
        auto *made = new QAction(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setToolTip(tip);
        return made;
    };
    filter = action("consoleFilter", tr("Filter"), tr("Show only some lines, or find words"));
    pause =
        action("consolePause", tr("Pause"),
               tr("Hold the display still. Lines are still collected, and shown when you go on."));
    explain = action("consoleExplain", tr("Explain"),
                     tr("Show what each word of the chosen line means, and which RFC says so"));
    for (QAction *toggle : {filter, pause, explain})
        toggle->setCheckable(true);
    save = action("consoleSave", tr("Save transcript"),
                  tr("Write the lines that are shown to a text file. Passwords are not in it."));
    clear = action("consoleClear", tr("Clear Transcript"), tr("Forget all lines"));
    copyAll = action("consoleCopyAll", tr("Copy All Lines"), tr("Copy the lines that are shown"));
    lastAction = action("consoleLastAction", tr("Lines of the Last Action"),
                        tr("Go to what the last action sent and received"));
    pin = action("consolePin", tr("Record While Hidden"),
                 tr("Keep the transcript also while the console is not shown"));
    pin->setCheckable(true);
    close = action("consoleClose", tr("Close Console"), tr("Hide the console"));
    close->setIconText(QStringLiteral("✕"));
}

QToolButton *ConsoleHeader::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAccessibleName(action->text());
    layout()->addWidget(button);
    return button;
}

void ConsoleHeader::addButtons(QHBoxLayout *layout)
{
    layout->addWidget(m_connection);
    layout->addSpacing(6);
    for (QAction *action : {filter, pause, explain, save})
        m_optional.append(addButton(action));
    auto *more = new QToolButton(this);
    more->setObjectName(QStringLiteral("consoleMore"));
    more->setText(QStringLiteral("⋯"));
    more->setToolTip(tr("More"));
    more->setAccessibleName(tr("More"));
    more->setAutoRaise(true);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    menu->setToolTipsVisible(true);
    menu->addActions({filter, pause, explain});
    menu->addSeparator();
    menu->addActions({lastAction, copyAll, save, clear});
    menu->addSeparator();
    menu->addAction(pin);
    more->setMenu(menu);
    layout->addWidget(more);
    addButton(close);
}

void ConsoleHeader::setPlace(const QString &account, const QString &folder)
{
    m_account = account;
    m_folder = folder;
    showPlace();
}

void ConsoleHeader::showPlace()
{
    const QString whole = m_folder.isEmpty() ? m_account : tr("%1 · %2").arg(m_account, m_folder);
    m_place->setToolTip(whole.toHtmlEscaped());
    m_place->setAccessibleName(whole);
    m_place->setText(m_place->fontMetrics().elidedText(whole, Qt::ElideMiddle, m_place->width()));
}

void ConsoleHeader::setConnections(const QList<quint32> &numbers, quint32 chosen)
{
    const auto before = m_connectionMenu->findChildren<QActionGroup *>();
    for (QActionGroup *group : before)
        group->deleteLater(); // clear() takes the actions alone
    m_connectionMenu->clear();
    m_connection->setVisible(!numbers.isEmpty());
    auto *group = new QActionGroup(m_connectionMenu);
    const auto add = [&](const QString &text, quint32 number) {
        QAction *action = m_connectionMenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(number == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, number] { emit connectionChosen(number); });
    };
    add(tr("All Connections"), 0);
    for (const quint32 number : numbers)
        add(tr("Connection %1").arg(number), number);
    m_connection->setText(
        chosen == 0 ? tr("all %n connection(s)", nullptr, static_cast<int>(numbers.size()))
                    : tr("connection %1 of %2").arg(chosen).arg(numbers.size()));
    m_connection->setToolTip(tr("Which connection's lines are shown"));
}

void ConsoleHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(lineColor(palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void ConsoleHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool roomy = width() > 620;
    for (QToolButton *button : std::as_const(m_optional))
        button->setVisible(roomy);
    showPlace();
}

void ConsoleHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFixedHeight(qMax(28, fontMetrics().height() + 10));
}

} // namespace ui
