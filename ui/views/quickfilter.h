// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/filteredit.h"

#include <QPointer>
#include <QTimer>

class QAction;

namespace ui {

class MessageArranger;

/// The filter of the message table: what is typed is searched for in the open folder, after a short
/// pause or on Return, and only what is found is shown. "SEARCH" and a program is asked for as it
/// stands. GUI thread.
class QuickFilter : public FilterEdit
{
    Q_OBJECT
public:
    explicit QuickFilter(QWidget *parent = nullptr);
    /// Of the folder shown; null when there is none.
    void setArranger(MessageArranger *arranger);
    /// For typing, with what is there selected.
    void start();
    /// At its end, for what takes more than words.
    void setFormAction(QAction *action);
    /// How long typing must rest before it is searched for; for tests.
    void setPause(int milliseconds) { m_pause.setInterval(milliseconds); }
    /// What is wrong with what was typed, in words; else empty.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void problemChanged();

private:
    void apply();
    void follow();
    void forget();

    QPointer<MessageArranger> m_arranger;
    QTimer m_pause;
    QString m_problem;
};

} // namespace ui
