// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/quirkpage.h"

#include "ui/models/quirkwords.h"
#include "ui/theme/colors.h"

#include <QCheckBox>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

QuirkPage::QuirkPage(QWidget *parent)
    : FactPage(parent)
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setObjectName(QStringLiteral("quirks"));
    m_scroll->setAccessibleName(tr("Peculiarities of this server"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    contents()->addWidget(m_scroll, 1);
    m_hint = valueLabel(tr("Postroom knows this of servers of this kind and allows for it. Untick "
                           "what is not true of yours. A change connects again."),
                        this);
    contents()->addWidget(m_hint);
}

QWidget *QuirkPage::rowOf(const imap::QuirkRow &row, bool isOn, QWidget *parent)
{
    const QuirkWords words = quirkInWords(row.quirk);
    auto *widget = new QWidget(parent);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
                       style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
    if (row.canBeSwitchedOff) {
        auto *box = new QCheckBox(QString(words.title).replace(u'&', QStringLiteral("&&")), widget);
        box->setObjectName(QLatin1String(row.name));
        box->setChecked(isOn);
        box->setAccessibleDescription(words.sentence);
        connect(box, &QCheckBox::toggled, this, &QuirkPage::changed);
        m_boxes.append(box);
        layout->addWidget(box);
    } else {
        QLabel *title = valueLabel(words.title, widget);
        title->setObjectName(QLatin1String(row.name));
        title->setIndent(indent);
        layout->addWidget(title);
    }
    QLabel *sentence = valueLabel(words.sentence, widget);
    QLabel *source = valueLabel(
        tr("Known of %1; %2").arg(QLatin1String(row.servers), QLatin1String(row.rule)), widget);
    QPalette quiet = source->palette();
    quiet.setColor(QPalette::WindowText, mutedText(quiet));
    source->setPalette(quiet);
    for (QLabel *label : {sentence, source}) {
        label->setIndent(indent);
        layout->addWidget(label);
    }
    return widget;
}

void QuirkPage::setFacts(const imap::QuirkSet &known, const QByteArrayList &disabled, bool isTold)
{
    if (known.isEmpty()) { // while it connects again; the boxes stay as they were ticked
        showSentence(isTold ? tr("Nothing special is known about this server.")
                            : tr("Not known before you have signed in."));
        return;
    }
    showContents();
    if (known == m_shown)
        return; // what was ticked stays
    m_shown = known;
    m_boxes.clear();
    auto *body = new QWidget(m_scroll);
    auto *layout = new QVBoxLayout(body);
    layout->setSpacing(fontMetrics().height());
    for (const imap::QuirkRow &row : imap::quirkTable()) {
        if (known.has(row.quirk))
            layout->addWidget(rowOf(row, !disabled.contains(row.name), body));
    }
    layout->addStretch(1);
    m_scroll->setWidget(body); // the one before is deleted
    body->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_hint->setVisible(!m_boxes.isEmpty());
}

QByteArrayList QuirkPage::disabled(const QByteArrayList &before) const
{
    QByteArrayList names = before;
    if (!sentence().isEmpty())
        return names;
    for (const QCheckBox *box : m_boxes) {
        const QByteArray name = box->objectName().toLatin1();
        if (box->isChecked())
            names.removeAll(name);
        else if (!names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace ui
