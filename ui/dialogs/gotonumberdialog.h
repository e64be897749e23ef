// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/numbers.h"

#include <QDialog>

namespace ui {

/// Asks for a UID or for a message's place in the folder. GUI thread; deletes itself when closed.
class GoToNumberDialog : public QDialog
{
    Q_OBJECT
public:
    GoToNumberDialog(imap::Uid current, quint32 count, QWidget *parent);

signals:
    void uidChosen(quint32 uid);
    void numberChosen(quint32 number);
};

} // namespace ui
