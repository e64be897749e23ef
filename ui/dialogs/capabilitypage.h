// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/capability.h"

#include <QWidget>

class QTreeWidget;

namespace ui {

/// The page of an account's properties with every capability of the server; most can be switched
/// off. GUI thread.
class CapabilityPage : public QWidget
{
    Q_OBJECT
public:
    explicit CapabilityPage(QWidget *parent = nullptr);

    /// Those switched off, and those `unused` because of a peculiarity of the server, are shown
    /// beside what is offered. What was ticked stays while the server says the same.
    void setFacts(const imap::CapabilitySet &offered, const QByteArrayList &disabled,
                  const QByteArrayList &unused);
    /// Upper case, in the order shown.
    [[nodiscard]] QByteArrayList disabled() const;

signals:
    /// A box was ticked or unticked.
    void changed();

private:
    void fill(const QByteArrayList &names, const QByteArrayList &disabled);

    QTreeWidget *m_table;
    imap::CapabilitySet m_shown;
    QByteArrayList m_unused;
};

} // namespace ui
