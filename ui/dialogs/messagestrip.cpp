// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/messagestrip.h"

#include "ui/icons/icon.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace ui {

namespace {

struct StripColors
{
    QColor ground;
    QColor border;
};

StripColors stripColors(MessageStrip::Kind kind, bool dark)
{
    switch (kind) {
    case MessageStrip::Kind::Warning:
        return dark ? StripColors{QColor(0x3a, 0x33, 0x20), QColor(0x66, 0x58, 0x2c)}
                    : StripColors{QColor(0xff, 0xf6, 0xd6), QColor(0xe6, 0xd2, 0x7a)};
    case MessageStrip::Kind::Error:
        return dark ? StripColors{QColor(0x43, 0x27, 0x2a), QColor(0x7d, 0x3f, 0x45)}
                    : StripColors{QColor(0xfd, 0xe9, 0xe9), QColor(0xe5, 0xa5, 0xa8)};
    case MessageStrip::Kind::Information:
        break;
    }
    return dark ? StripColors{QColor(0x24, 0x33, 0x44), QColor(0x3a, 0x55, 0x73)}
                : StripColors{QColor(0xe8, 0xf2, 0xfc), QColor(0xa9, 0xcb, 0xed)};
}

} // namespace

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() >
           palette.color(QPalette::Window).lightness();
}

QColor quietTextColor(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor ground = palette.color(QPalette::Window);
    const auto mix = [](int a, int b) {
        return (a * 66 + b * 34) / 100;
    };
    return {mix(text.red(), ground.red()), mix(text.green(), ground.green()),
            mix(text.blue(), ground.blue())};
}

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_details(new QLabel(this))
    , m_actions(new QHBoxLayout)
{
    for (QLabel *label : {m_text, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    // Forms ask for the height at the smallest width: without this one, a word a line.
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_text->setObjectName(QStringLiteral("stripText"));
    m_details->setObjectName(QStringLiteral("stripDetails"));
    m_details->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_text);
    words->addWidget(m_details);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addLayout(m_actions);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void MessageStrip::showText(Kind kind, const QString &text, const QString &details)
{
    m_kind = kind;
    m_text->setText(text);
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    setAccessibleName(details.isEmpty() ? text : text + u' ' + details);
    refreshIcon();
    update();
    show();
}

QToolButton *MessageStrip::addAction(const QString &text)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setCursor(Qt::PointingHandCursor);
    QPalette colors = button->palette();
    colors.setColor(QPalette::ButtonText, palette().color(QPalette::Link));
    button->setPalette(colors);
    m_actions->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void MessageStrip::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // may be the button whose click is being handled
        }
        delete item;
    }
}

QString MessageStrip::text() const
{
    return m_text->text();
}

void MessageStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        refreshIcon();
    QFrame::changeEvent(event);
}

void MessageStrip::refreshIcon()
{
    const QString name = m_kind == Kind::Error     ? QStringLiteral("dialog-error")
                         : m_kind == Kind::Warning ? QStringLiteral("dialog-warning")
                                                   : QStringLiteral("dialog-information");
    QIcon shown = ui::icon(name);
    if (shown.isNull())
        shown = style()->standardIcon(m_kind == Kind::Error     ? QStyle::SP_MessageBoxCritical
                                      : m_kind == Kind::Warning ? QStyle::SP_MessageBoxWarning
                                                                : QStyle::SP_MessageBoxInformation);
    const int side = fontMetrics().height();
    m_icon->setPixmap(shown.pixmap(QSize(side, side), devicePixelRatioF()));
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    const StripColors colors = stripColors(m_kind, isDarkPalette(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border);
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace ui
