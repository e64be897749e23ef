// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/response.h"
#include "ui/dialogs/factpage.h"

namespace ui {

/// The quota roots that hold for a folder, each resource with its bar. GUI thread.
class QuotaPage : public FactPage
{
    Q_OBJECT
public:
    using FactPage::FactPage;
    void showQuotas(const QList<imap::QuotaData> &quotas);

private:
    void addRoot(const imap::QuotaData &quota);
    QWidget *m_list = nullptr;
};

} // namespace ui
