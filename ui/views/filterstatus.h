// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPointer>
#include <QTimer>

namespace ui {

class MessageArranger;
class QuickFilter;

/// Beside the filter: how many messages of how many are shown, that the table is being searched or
/// sorted, with a way to stop it, or why that did not work. Hidden when there is nothing to say.
/// GUI thread.
class FilterStatus : public QLabel
{
    Q_OBJECT
public:
    FilterStatus(const QuickFilter *filter, QWidget *parent);
    void setArranger(MessageArranger *arranger);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void say(const QString &text, bool trouble);

    const QuickFilter *m_filter;
    QPointer<MessageArranger> m_arranger;
    QTimer m_patience; // what is over sooner is not told
};

} // namespace ui
