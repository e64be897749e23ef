// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/quotaindicator.h"

#include "ui/models/quotawords.h"
#include "ui/views/quotabar.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ui {

QuotaIndicator::QuotaIndicator(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QuotaBar(this))
{
    setObjectName(QStringLiteral("quotaIndicator"));
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    m_bar->setFixedWidth(90);
    hide();
}

void QuotaIndicator::setQuotas(const QList<imap::QuotaData> &quotas)
{
    const std::optional<imap::QuotaResource> shown = mostTelling(quotas);
    setVisible(shown.has_value());
    if (!shown)
        return;
    m_text->setText(tr("%1 %2").arg(quotaResourceName(shown->name), quotaUse(*shown)));
    m_bar->setShare(quotaShare(*shown), isQuotaTight(*shown));
    QStringList lines;
    for (const imap::QuotaData &quota : quotas) {
        for (const imap::QuotaResource &resource : quota.resources)
            lines << tr("%1: %2 %3 (%4 %)")
                         .arg(quotaRootName(quota.root), quotaResourceName(resource.name),
                              quotaUse(resource),
                              QString::number(qRound(quotaShare(resource) * 100)));
    }
    // The names come from the server: no rich text.
    setToolTip(QStringLiteral("<qt>") +
               lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) +
               QStringLiteral("</qt>"));
    m_text->setAccessibleDescription(lines.join(QStringLiteral("; ")));
}

QString QuotaIndicator::text() const
{
    return m_text->text();
}

} // namespace ui
