// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace ui {

/// The line above the transcript: whose it is, which connection, and what can be done with it. Also
/// the title bar of the dock, so that the console can be dragged by it. GUI thread, owned by
/// ConsolePanel.
class ConsoleHeader : public QWidget
{
    Q_OBJECT
public:
    explicit ConsoleHeader(QWidget *parent = nullptr);

    /// Account and open folder, as plain text.
    void setPlace(const QString &account, const QString &folder);
    /// Connections of the account; `chosen` 0 is all of them. Hidden while there is none.
    void setConnections(const QList<quint32> &numbers, quint32 chosen);

    QAction *filter = nullptr;
    QAction *pause = nullptr;
    QAction *explain = nullptr;
    QAction *save = nullptr;
    QAction *clear = nullptr;
    QAction *copyAll = nullptr;
    QAction *pin = nullptr;
    QAction *lastAction = nullptr;
    QAction *close = nullptr;

signals:
    void connectionChosen(quint32 number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void addButtons(QHBoxLayout *layout);
    QToolButton *addButton(QAction *action);
    void showPlace();

    QLabel *m_title;
    QLabel *m_place;
    QToolButton *m_connection;
    QMenu *m_connectionMenu;
    QList<QToolButton *> m_optional; // go first when there is no room; all are in the menu too
    QString m_account;
    QString m_folder;
};

} // namespace ui
