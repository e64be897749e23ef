// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/mailboxbar.h"

#include "ui/icons/icon.h"
#include "ui/servertext.h"
#include "ui/theme/colors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ui {

MailboxBar::MailboxBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_eye(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setObjectName(QStringLiteral("mailboxText"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_text->setMinimumWidth(60);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(9, 0, 9, 1);
    layout->setSpacing(7);
    layout->addWidget(m_icon);
    layout->addWidget(m_eye);
    m_eye->setObjectName(QStringLiteral("readOnlyEye"));
    m_eye->setAccessibleName(tr("Read-only"));
    m_eye->setToolTip(tr("Read-only: nothing here can be changed"));
    m_eye->hide();
    layout->addWidget(m_text, 1);
    setFixedHeight(qMax(34, fontMetrics().height() + 16));
    connect(m_text, &QLabel::linkActivated, this,
            [this](const QString &link) { emit levelRequested(link.mid(1).toInt()); });
}

void MailboxBar::setContents(const QString &iconName, const QStringList &path,
                             const QString &counts)
{
    if (m_iconName == iconName && m_path == path && m_counts == counts)
        return;
    m_iconName = iconName;
    m_path = path;
    m_counts = counts;
    rebuild();
}

void MailboxBar::addAtEnd(QWidget *widget)
{
    layout()->addWidget(widget);
}

void MailboxBar::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    m_eye->setVisible(readOnly);
    rebuild();
}

void MailboxBar::rebuild()
{
    if (m_readOnly)
        m_eye->setPixmap(
            icon(QStringLiteral("view-visible")).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_icon->setPixmap(m_iconName.isEmpty()
                          ? QPixmap()
                          : icon(m_iconName).pixmap(QSize(16, 16), devicePixelRatioF()));
    const QString muted = mutedText(palette()).name();
    QString html;
    for (qsizetype i = 0; i < m_path.size(); ++i) {
        const QString name = m_path.at(i).toHtmlEscaped();
        if (i == m_path.size() - 1)
            html += QStringLiteral("<b>%1</b>").arg(name);
        else
            html += QStringLiteral("<a href=\"#%1\" style=\"color:%2;text-decoration:none\">%3</a>"
                                   "<span style=\"color:%2\"> › </span>")
                        .arg(QString::number(i), muted, name);
    }
    html += QStringLiteral("<span style=\"color:%1\">&nbsp; %2</span>")
                .arg(muted, m_counts.toHtmlEscaped());
    m_text->setText(html);
    const QString plain = m_path.join(QStringLiteral(" › ")) + QLatin1Char(' ') + m_counts;
    m_text->setAccessibleName(plain);
    m_text->setToolTip(foreignToolTip(plain));
}

void MailboxBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void MailboxBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setPen(lineColor(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace ui
