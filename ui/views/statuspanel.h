// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QProgressBar;
class QToolButton;

namespace ui {

class QuotaIndicator;

/// The status bar: TLS lock, state of the connection with its age, and the work that is running.
class StatusPanel : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusPanel(QWidget *parent = nullptr);

    void setLink(const imap::LinkChanged &link);
    /// No account at all.
    void clearLink();
    /// Nothing is shown for work that ends within 0.3 s.
    void setWork(const QString &description, quint64 done, quint64 total);
    void clearWork();
    /// The person's own act: shown before all other work until clearAct().
    void setAct(const QString &description, quint64 done, quint64 total);
    void clearAct();
    /// Of the open folder; empty where no limit holds.
    void setQuotas(const QList<imap::QuotaData> &quotas);
    void setInspecting(bool on);
    /// "Offline – retrying in 8 s": also used by the window's bar.
    [[nodiscard]] static QString linkText(const imap::LinkChanged &link, const QDateTime &now);

signals:
    void tlsDetailsRequested();
    void cancelRequested();

private:
    void updateLink();
    void showWork();
    void fillWork(const QString &description, quint64 done, quint64 total);

    imap::LinkChanged m_link;
    bool m_hasLink = false;
    bool m_inAct = false;
    QToolButton *m_lock;
    QLabel *m_state;
    QLabel *m_eye;
    QLabel *m_inspecting;
    QuotaIndicator *m_quota;
    QLabel *m_work;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QTimer m_tick;
    QTimer m_workDelay;
};

} // namespace ui
