// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/response.h"
#include "ui/dialogs/factpage.h"

#include <optional>

class QLabel;
class QTreeWidget;

namespace ui {

/// Rights in a folder: what the person may do, letter by letter in words, and who else may what.
/// GUI thread.
class RightsPage : public FactPage
{
    Q_OBJECT
public:
    explicit RightsPage(QWidget *parent = nullptr);
    void showMine(const QByteArray &rights);
    /// Without a list, `why` stands there.
    void showEntries(const std::optional<QList<imap::AclEntry>> &entries, const QString &why);

private:
    QLabel *m_letters;
    QLabel *m_generation;
    QTreeWidget *m_mine;
    QTreeWidget *m_others;
    QLabel *m_why;
};

} // namespace ui
