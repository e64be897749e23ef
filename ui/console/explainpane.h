// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/wirelog.h"

#include <QTextBrowser>

#include <optional>

namespace ui {

/// What the chosen line of the transcript says, word by word. GUI thread, owned by ConsolePanel.
class ExplainPane : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ExplainPane(QWidget *parent = nullptr);

    void setLine(const std::optional<imap::WireLine> &line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLine();
    [[nodiscard]] QString headHtml() const;
    [[nodiscard]] QString tableHtml() const;

    std::optional<imap::WireLine> m_line;
};

} // namespace ui
