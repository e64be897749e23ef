// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/quotapage.h"

#include "ui/models/quotawords.h"
#include "ui/views/quotabar.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

void QuotaPage::showQuotas(const QList<imap::QuotaData> &quotas)
{
    if (quotas.isEmpty()) {
        showSentence(tr("No limit holds for this folder."));
        return;
    }
    auto *area =
        contents()->isEmpty() ? new QScrollArea(body()) : body()->findChild<QScrollArea *>();
    if (contents()->isEmpty()) {
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        contents()->addWidget(area);
    }
    m_list = new QWidget(area);
    auto *layout = new QVBoxLayout(m_list);
    layout->setSpacing(14);
    // A hostile list of roots must not build a million widgets.
    constexpr qsizetype mostRoots = 100;
    for (const imap::QuotaData &quota : quotas.first(qMin(quotas.size(), mostRoots)))
        addRoot(quota);
    layout->addStretch(1);
    area->setWidget(m_list); // the one before is deleted
    showContents();
}

void QuotaPage::addRoot(const imap::QuotaData &quota)
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    auto *title = valueLabel(quotaRootName(quota.root), m_list);
    QFont strong = title->font();
    strong.setBold(true);
    title->setFont(strong);
    grid->addWidget(title, 0, 0, 1, 3);
    int row = 1;
    for (const imap::QuotaResource &resource : quota.resources) {
        grid->addWidget(valueLabel(quotaResourceName(resource.name), m_list), row, 0);
        auto *bar = new QuotaBar(m_list);
        bar->setShare(quotaShare(resource), isQuotaTight(resource));
        bar->setMinimumWidth(120);
        grid->addWidget(bar, row, 1);
        auto *use = valueLabel(
            tr("%1 (%2 %)")
                .arg(quotaUse(resource), QString::number(qRound(quotaShare(resource) * 100))),
            m_list);
        use->setWordWrap(false);
        grid->addWidget(use, row, 2);
        ++row;
    }
    if (quota.resources.isEmpty())
        grid->addWidget(valueLabel(tr("no limits are set"), m_list), row, 0, 1, 3);
    static_cast<QVBoxLayout *>(m_list->layout())->addLayout(grid);
}

} // namespace ui
