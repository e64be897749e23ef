// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/welcomepage.h"

#include "ui/icons/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *picture = new QLabel(this);
    picture->setPixmap(icon(QStringLiteral("postroom")).pixmap(QSize(96, 96), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    auto *title = new QLabel(tr("Welcome to Postroom"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    title->setFont(large);
    title->setAlignment(Qt::AlignCenter);
    auto *text = new QLabel(tr("Postroom shows exactly what a mail server holds and never changes "
                               "anything you did not name. Look around in a mailbox made up for "
                               "trying, or sign in to your own."),
                            this);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    text->setFixedWidth(500);
    text->setMinimumHeight(text->heightForWidth(500));
    text->setForegroundRole(QPalette::PlaceholderText);
    auto *add = new QPushButton(icon(QStringLiteral("list-add")), tr("Add A&ccount…"), this);
    add->setDefault(true);
    add->setObjectName(QStringLiteral("welcomeAddAccount"));
    auto *demo = new QPushButton(tr("&Try the Demo Mailbox"), this);
    demo->setObjectName(QStringLiteral("welcomeDemo"));
    demo->setToolTip(tr("Starts a private mail server on this computer, stopped with the window"));
    for (QPushButton *button : {add, demo})
        button->setMinimumSize(button->sizeHint() + QSize(16, 6));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    buttons->addWidget(add);
    buttons->addWidget(demo);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(picture);
    layout->addWidget(title);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(add, &QPushButton::clicked, this, &WelcomePage::addAccountRequested);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
}

} // namespace ui
