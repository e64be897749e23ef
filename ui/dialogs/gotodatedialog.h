// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

namespace ui {

/// Asks for a day in the message table. GUI thread; deletes itself when closed.
class GoToDateDialog : public QDialog
{
    Q_OBJECT
public:
    explicit GoToDateDialog(QWidget *parent);

signals:
    void chosen(const QDate &date);
};

} // namespace ui
