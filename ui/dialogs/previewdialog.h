// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/plannedact.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

class CommandPreview;

/// Shows an act before it is done: what it touches, the exact commands, and a button that does it.
/// Of several acts the person chooses one. GUI thread; deletes itself when closed.
class PreviewDialog : public QDialog
{
    Q_OBJECT
public:
    /// At least one.
    PreviewDialog(const QList<PlannedAct> &acts, QWidget *parent);

    [[nodiscard]] CommandPreview *preview() const { return m_preview; }
    /// The one shown.
    [[nodiscard]] const PlannedAct &act() const { return m_acts.at(m_at); }

private:
    void show(qsizetype at);
    void layOut();

    QList<PlannedAct> m_acts;
    qsizetype m_at = 0;
    QLabel *m_title;
    QComboBox *m_choice;
    QLabel *m_note;
    QListWidget *m_rows;
    CommandPreview *m_preview;
    QPushButton *m_do = nullptr;
};

} // namespace ui
