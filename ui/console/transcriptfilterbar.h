// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ui {

class TranscriptView;

/// What of the transcript is shown, and where words are found. GUI thread, owned by ConsolePanel.
class TranscriptFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit TranscriptFilterBar(TranscriptView *view, QWidget *parent = nullptr);

    void focusText();
    /// Everything is shown again.
    void reset();

signals:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyText();
    void findNext(bool backwards);

    TranscriptView *m_view;
    QLineEdit *m_text;
    QCheckBox *m_onlyMatches;
    QComboBox *m_side;
    QCheckBox *m_onlyAction;
    QCheckBox *m_hideHousekeeping;
};

} // namespace ui
