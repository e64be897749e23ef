// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/plannedact.h"

#include <QDialog>

class QPushButton;

namespace ui {

class CommandPreview;

/// Shows an act before it is done: what it touches, the exact commands, and a button that does it.
/// GUI thread; deletes itself when closed.
class PreviewDialog : public QDialog
{
    Q_OBJECT
public:
    PreviewDialog(const PlannedAct &act, QWidget *parent);

    [[nodiscard]] CommandPreview *preview() const { return m_preview; }

private:
    void addRows(const QStringList &rows);

    CommandPreview *m_preview;
    QPushButton *m_do;
};

} // namespace ui
