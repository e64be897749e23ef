// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fontwarmup.h"

#include <QApplication>
#include <QTextLayout>

#include <array>

namespace app {

namespace {

/// A few letters of each script; emoji come last, their font is the largest.
constexpr std::array samples{u"Ж",    u"Ω",  u"א",  u"ع",  u"ह", u"ก",
                             u"日本", u"语", u"한", u"→✓", u"🍜"};

} // namespace

FontWarmup::FontWarmup(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &FontWarmup::warmNext);
    m_timer.start(0);
}

void FontWarmup::warmNext()
{
    // Each script in regular and in bold, one of them a step.
    const auto sample = static_cast<size_t>(m_next / 2);
    if (sample >= samples.size()) {
        m_timer.stop();
        emit finished();
        deleteLater();
        return;
    }
    QFont font = QApplication::font();
    font.setBold(m_next++ % 2 == 1);
    QTextLayout layout(QString::fromUtf16(samples[sample]), font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

} // namespace app
