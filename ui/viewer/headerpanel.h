// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mime/renderer.h"
#include "imapcore/types/internaldate.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;

namespace ui {

/// Subject and the brief headers above a message's text. The real address is always visible beside
/// the name, and a name that pretends to be an address is marked (promise 43). GUI thread.
class HeaderPanel : public QWidget
{
    Q_OBJECT
public:
    /// Addresses shown before "and N more".
    static constexpr qsizetype shownAddresses = 20;

    explicit HeaderPanel(QWidget *parent = nullptr);
    void showMessage(const mime::RenderedMessage &message,
                     const std::optional<imap::InternalDate> &received);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(const QString &name, const QString &value, const QString &warning = {});
    void addAddresses(const QString &name, const QList<mime::MailAddress> &addresses, bool authors);
    void applyColors();

    QLabel *m_subject;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_rowCount = 0;
};

/// "Ada <ada@example.org>", every part isolated so that no name can turn its neighbours around.
[[nodiscard]] QString shownAddress(const mime::MailAddress &address);

/// What to be careful about with these addresses; empty when there is nothing.
[[nodiscard]] QString addressWarning(const QList<mime::MailAddress> &addresses);

/// The time here, and the sender's own when it is another: "Sunday, 22 November 2026, 11:50:02
/// (there 19:50:02, +0900)".
[[nodiscard]] QString shownMailDate(const QDateTime &date);

} // namespace ui
