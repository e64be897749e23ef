// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bench {

/// Prints one line a figure with its bar and remembers whether all of them held. With
/// POSTROOM_FIGURES=FILE each also becomes a row of a Markdown table there (tests/bench/run).
class Figures
{
public:
    /// What the figures below it are about.
    void heading(const QString &what);
    /// `bar`: the most it may be; 0 for none.
    void tell(const QString &what, double value, const char *unit, double bar = 0);
    /// `bar`: the least it may be.
    void tellAtLeast(const QString &what, double value, const char *unit, double bar);
    /// For exit().
    [[nodiscard]] int status() const { return m_over == 0 ? 0 : 1; }

private:
    void print(const QString &what, double value, const char *unit, const QString &bar, bool holds);
    void row(const QString &text) const;

    int m_over = 0;
};

} // namespace bench
