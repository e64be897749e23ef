// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/transferplan.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QPushButton;

namespace ui {

class CommandPreview;

/// Shows a transfer to another account before it is begun: the messages, the commands for each of
/// the two servers, what is not known yet, and whether it can be taken back. GUI thread; deletes
/// itself when closed.
class TransferPreview : public QDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString title;  // on the button, too
        QString source; // name of the account
        QString target;
        QString undo; // whether it can be taken back
        QStringList rows;
    };
    TransferPreview(const Words &words, QWidget *parent);
    /// Asks for the commands and shows them when they come.
    void ask(imap::TransferPlan *plan, const QList<imap::TransferPlan::Known> &known);

private:
    [[nodiscard]] QLabel *label(const QString &text);
    void show(const imap::TransferPlan &plan);
    using QWidget::show;

    CommandPreview *m_source;
    CommandPreview *m_target;
    QLabel *m_note;
    QPushButton *m_do = nullptr;
};

} // namespace ui
