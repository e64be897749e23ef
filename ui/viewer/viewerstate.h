// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;
class QTimer;

namespace ui {

/// Why the viewer shows no message.
enum class ViewerEmpty { NoAccount, NoFolder, NoMessage, EmptyFolder, Offline, Loading };

/// A pane with nothing to show: an icon, one sentence and what to do. GUI thread.
class StatePage : public QWidget
{
    Q_OBJECT
public:
    explicit StatePage(QWidget *parent = nullptr);
    void showEmpty(ViewerEmpty reason);
    /// `all`: the octets are those of all of them.
    void showSeveral(qint64 count, quint64 octets, bool all);
    void showError(const QString &headline, const QString &whatToDo, const QString &details = {});
    void showWords(const QString &iconName, const QString &headline, const QString &whatToDo,
                   const QString &details = {});
    [[nodiscard]] QString headline() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_whatToDo;
    QLabel *m_details;
};

/// A thin bar at the place of work; shows itself only when the work takes longer than 0.3 s, and a
/// count and Cancel with it. GUI thread.
class ProgressLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);
    void start(const QString &what);
    /// Octets; total 0 when unknown.
    void setProgress(quint64 done, quint64 total);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    /// 0.3 s have gone.
    void appeared();
    void cancelled();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer *m_delay;
    QString m_what;
    bool m_running = false;
};

} // namespace ui
