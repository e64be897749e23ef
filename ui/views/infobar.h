// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ui {

/// One lasting message above the panes: icon, plain text, one action, a way to close it.
class InfoBar : public QFrame
{
    Q_OBJECT
public:
    explicit InfoBar(QWidget *parent = nullptr);
    void setContents(const QString &iconName, const QString &text, const QString &actionText);
    /// Only the words change, for countdowns: no flicker, focus stays.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;

signals:
    void actionRequested();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

/// The bars of the window, by key ("offline/1"): a newer message with the same key replaces the
/// older one.
class InfoBarArea : public QWidget
{
    Q_OBJECT
public:
    explicit InfoBarArea(QWidget *parent = nullptr);
    void show(const QString &key, const QString &iconName, const QString &text,
              const QString &actionText = {});
    /// Changes the words of a bar that is there.
    void update(const QString &key, const QString &text);
    void hide(const QString &key);
    [[nodiscard]] InfoBar *bar(const QString &key) const { return m_bars.value(key); }

signals:
    void actionRequested(const QString &key);

private:
    QVBoxLayout *m_layout;
    QHash<QString, InfoBar *> m_bars;
};

} // namespace ui
