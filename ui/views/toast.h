// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace ui {

/// The result of an act, in a small frame over the lower edge of its parent for some seconds, with
/// a way to take the act back. Takes no focus, moves nothing. Goes with the folder it speaks of,
/// unless the act can still be taken back. GUI thread.
class Toast : public QFrame
{
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);

    void tell(const QString &text, bool trouble, bool undoable);
    /// The folder the person is in, by a name that no other has.
    void setPlace(const QByteArray &place);
    [[nodiscard]] QString text() const;
    /// How long it stays; longer for trouble.
    static constexpr int stayMs = 10000;
    /// What is told while a folder opens is about it, mostly that it was made.
    static constexpr int openingMs = 1000;

signals:
    void undoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();

    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_undo;
    QToolButton *m_close;
    QTimer m_stay;
    QByteArray m_place;
    QElapsedTimer m_told;
    bool m_trouble = false;
};

} // namespace ui
