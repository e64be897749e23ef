// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/response.h"

#include <QWidget>

class QLabel;

namespace ui {

class QuotaBar;

/// The quota of the open folder in the status bar: the most telling limit as words and bar, every
/// limit in the tooltip. Hidden where there is none.
class QuotaIndicator : public QWidget
{
    Q_OBJECT
public:
    explicit QuotaIndicator(QWidget *parent = nullptr);
    void setQuotas(const QList<imap::QuotaData> &quotas);
    [[nodiscard]] QString text() const;
    [[nodiscard]] const QuotaBar *bar() const { return m_bar; }

private:
    QLabel *m_text;
    QuotaBar *m_bar;
};

} // namespace ui
