// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statuspanel.h"

#include "ui/icons/icon.h"
#include "ui/models/folderwords.h"
#include "ui/theme/colors.h"
#include "ui/views/quotaindicator.h"

#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace ui {

namespace {

/// A thin bar without text or frame.
class ThinProgress : public QProgressBar
{
public:
    using QProgressBar::QProgressBar;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QRectF groove(0, (height() - 7) / 2.0, width(), 7);
        painter.setBrush(placeholderBar(palette()));
        painter.drawRoundedRect(groove, 3.5, 3.5);
        painter.setBrush(palette().color(QPalette::Highlight));
        QRectF done = groove;
        if (maximum() > minimum())
            done.setWidth(groove.width() * (value() - minimum()) / (maximum() - minimum()));
        else // unknown length: a still middle piece, no endless animation
            done.adjust(groove.width() * 0.35, 0, -groove.width() * 0.35, 0);
        painter.drawRoundedRect(done, 3.5, 3.5);
    }
};

} // namespace

StatusPanel::StatusPanel(QWidget *parent)
    : QStatusBar(parent)
    , m_lock(new QToolButton(this))
    , m_state(new QLabel(this))
    , m_eye(new QLabel(this))
    , m_inspecting(new QLabel(tr("Inspection mode"), this))
    , m_quota(new QuotaIndicator(this))
    , m_work(new QLabel(this))
    , m_progress(new ThinProgress(this))
    , m_cancel(new QToolButton(this))
{
    setSizeGripEnabled(false);
    m_work->setTextFormat(Qt::PlainText); // it names folders
    setContentsMargins(4, 0, 4, 0);
    m_lock->setAutoRaise(true);
    m_lock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_lock->setFocusPolicy(Qt::TabFocus);
    m_lock->setAccessibleName(tr("Encryption of the connection"));
    m_progress->setFixedSize(140, 14);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::TabFocus);
    m_cancel->setToolTip(tr("Stop what is running"));
    addWidget(m_lock);
    addWidget(m_state);
    addWidget(m_eye);
    addWidget(m_inspecting);
    addWidget(m_quota);
    m_inspecting->setObjectName(QStringLiteral("inspecting"));
    for (QLabel *label : {m_eye, m_inspecting})
        label->setToolTip(tr("Only looking: nothing on this account's server is changed"));
    setInspecting(false);
    addPermanentWidget(m_work);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_cancel);
    clearWork();
    clearLink();
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &StatusPanel::updateLink);
    m_workDelay.setSingleShot(true);
    m_workDelay.setInterval(300);
    connect(&m_workDelay, &QTimer::timeout, this, &StatusPanel::showWork);
    connect(m_lock, &QToolButton::clicked, this, &StatusPanel::tlsDetailsRequested);
    connect(m_cancel, &QToolButton::clicked, this, &StatusPanel::cancelRequested);
}

void StatusPanel::setLink(const imap::LinkChanged &link)
{
    m_link = link;
    m_hasLink = true;
    if (link.state == imap::LinkState::Waiting)
        m_tick.start();
    else
        m_tick.stop();
    updateLink();
}

void StatusPanel::clearLink()
{
    m_hasLink = false;
    m_tick.stop();
    m_lock->hide();
    m_state->setText(tr("No account"));
}

void StatusPanel::updateLink()
{
    if (!m_hasLink)
        return;
    const bool up =
        m_link.state != imap::LinkState::Offline && m_link.state != imap::LinkState::Waiting;
    const bool encrypted = !m_link.tls.protocol.isEmpty();
    m_lock->setVisible(up && (encrypted || m_link.state != imap::LinkState::Connecting));
    m_lock->setIcon(
        icon(encrypted ? QStringLiteral("object-locked") : QStringLiteral("object-unlocked")));
    m_lock->setText(encrypted ? m_link.tls.protocol : tr("Not encrypted"));
    m_lock->setToolTip(
        encrypted
            ? tr("%1, %2. Click for the certificate.").arg(m_link.tls.protocol, m_link.tls.cipher)
            : tr("Everything on this connection can be read on the way."));
    m_state->setText(linkText(m_link, QDateTime::currentDateTime()));
}

QString StatusPanel::linkText(const imap::LinkChanged &link, const QDateTime &now)
{
    const QString since = momentText(link.since.isValid() ? link.since : now);
    switch (link.state) {
    case imap::LinkState::Offline:
        return tr("Offline since %1").arg(since);
    case imap::LinkState::Connecting:
        return tr("Connecting…");
    case imap::LinkState::Online:
        return tr("Online since %1").arg(since);
    case imap::LinkState::Idle:
        return tr("IDLE since %1").arg(since);
    case imap::LinkState::Polling:
        return tr("Polling since %1").arg(since);
    case imap::LinkState::Waiting:
        break;
    }
    const qint64 left = link.retryAt.isValid() ? now.secsTo(link.retryAt) : 0;
    if (left <= 0)
        return tr("Offline – trying again now");
    if (left < 100)
        return tr("Offline – retrying in %1 s").arg(left);
    return tr("Offline – retrying at %1").arg(momentText(link.retryAt));
}

void StatusPanel::setWork(const QString &description, quint64 done, quint64 total)
{
    if (!m_inAct)
        fillWork(description, done, total);
}

void StatusPanel::setAct(const QString &description, quint64 done, quint64 total)
{
    m_inAct = true;
    fillWork(description, done, total);
}

void StatusPanel::clearAct()
{
    m_inAct = false;
    clearWork();
}

void StatusPanel::fillWork(const QString &description, quint64 done, quint64 total)
{
    m_work->setText(description);
    // QProgressBar counts in int; a thousandth is as fine as 140 pixels show.
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    m_progress->setValue(total > 0 ? static_cast<int>(qMin(done, total) * 1000 / total) : 0);
    m_progress->update();
    if (m_work->isHidden() && !m_workDelay.isActive())
        m_workDelay.start();
}

void StatusPanel::setQuotas(const QList<imap::QuotaData> &quotas)
{
    m_quota->setQuotas(quotas);
}

void StatusPanel::setInspecting(bool on)
{
    m_eye->setPixmap(
        icon(QStringLiteral("view-visible")).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_eye->setVisible(on);
    m_inspecting->setVisible(on);
}

void StatusPanel::showWork()
{
    m_work->show();
    m_progress->show();
    m_cancel->show();
}

void StatusPanel::clearWork()
{
    if (m_inAct)
        return;
    m_workDelay.stop();
    m_work->hide();
    m_progress->hide();
    m_cancel->hide();
}

} // namespace ui
