// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/content/stepclock.h"

#include <QAbstractEventDispatcher>
#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QTextBrowser>

#include <algorithm>
#include <ctime>

namespace content {

namespace {

qint64 threadNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

} // namespace

StepClock::StepClock()
{
    auto *dispatcher = QAbstractEventDispatcher::instance();
    QCoreApplication::instance()->installEventFilter(this);
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &StepClock::end);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &StepClock::end);
}

bool StepClock::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_running)
        begin();
    return QObject::eventFilter(watched, event);
}

void StepClock::begin()
{
    m_running = true;
    m_begin = threadNanoseconds();
}

void StepClock::end()
{
    if (m_running)
        m_longest = std::max(m_longest, threadNanoseconds() - m_begin);
    m_running = false;
}

void StepClock::reset()
{
    m_longest = 0;
    m_running = false;
}

double StepClock::longestStep() const
{
    return static_cast<double>(m_longest) / 1e6;
}

double layoutOfALongText()
{
    QTextBrowser browser;
    browser.resize(700, 500);
    const QString text =
        QStringLiteral("<p>words and <b>words</b> and <a href=\"https://a.example/\">words</a></p>")
            .repeated(1000);
    double least = 0;
    for (int round = 0; round < 3; ++round) {
        const qint64 before = threadNanoseconds();
        browser.setHtml(text);
        (void)browser.document()->documentLayout()->documentSize();
        const double cost = static_cast<double>(threadNanoseconds() - before) / 1e6;
        least = round == 0 ? cost : std::min(least, cost);
    }
    return least;
}

} // namespace content
