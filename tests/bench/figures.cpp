// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QFile>
#include <QLocale>

#include <cstdio>

namespace bench {

namespace {

/// Three digits that count: 0.123, 1.23, 12.3, 123, 1,234.
QString inWords(double value)
{
    const int digits = value < 0.1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0;
    return QLocale::c().toString(value, 'f', digits);
}

} // namespace

void Figures::heading(const QString &what)
{
    std::printf("--- %s\n", qUtf8Printable(what));
    row(QStringLiteral("| **%1** | | |").arg(what));
}

void Figures::tell(const QString &what, double value, const char *unit, double bar)
{
    const QString words =
        bar > 0 ? QStringLiteral("at most %1 %2").arg(inWords(bar), QLatin1String(unit))
                : QString();
    print(what, value, unit, words, bar <= 0 || value <= bar);
}

void Figures::tellAtLeast(const QString &what, double value, const char *unit, double bar)
{
    print(what, value, unit,
          QStringLiteral("at least %1 %2").arg(inWords(bar), QLatin1String(unit)), value >= bar);
}

void Figures::print(const QString &what, double value, const char *unit, const QString &bar,
                    bool holds)
{
    const QString figure = QStringLiteral("%1 %2").arg(inWords(value), QLatin1String(unit));
    std::printf("%-62s %14s  %s%s\n", qUtf8Printable(what), qUtf8Printable(figure),
                qUtf8Printable(bar), holds ? "" : "  MISSED");
    row(QStringLiteral("| %1 | %2 | %3%4 |")
            .arg(what, figure, bar, holds ? QString() : QStringLiteral(" (missed)")));
    m_over += holds ? 0 : 1;
}

void Figures::row(const QString &text) const
{
    QFile file(qEnvironmentVariable("POSTROOM_FIGURES"));
    if (file.fileName().isEmpty() || !file.open(QIODevice::Append))
        return;
    file.write(text.toUtf8() + '\n');
}

} // namespace bench
