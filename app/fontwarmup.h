// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace app {

/// Loads the fallback fonts of the world's scripts one by one while the program waits for the
/// server, so that the first screen of a folder does not have to: opening a font file takes longer
/// than a frame has. GUI thread.
class FontWarmup : public QObject
{
    Q_OBJECT
public:
    explicit FontWarmup(QObject *parent = nullptr);

signals:
    /// All are loaded; the object deletes itself.
    void finished();

private:
    void warmNext();
    QTimer m_timer;
    int m_next = 0;
};

} // namespace app
