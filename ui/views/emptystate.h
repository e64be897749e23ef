// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// What a pane shows when it has nothing to show: an icon, one sentence, at most one action.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// Plain text. Without `actionText` there is no button.
    void show(const QString &iconName, const QString &sentence, const QString &actionText = {});

signals:
    void actionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace ui
