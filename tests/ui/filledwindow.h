// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sampledata.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowpresenter.h"

/// The window of the drawings; alice's INBOX is open.
inline void fillWindow(ui::MainWindow &window, const QDateTime &now)
{
    window.addAccount(nullptr, QStringLiteral("alice@mail.example.org"));
    ui::AccountState *alice = window.presenter()->accounts().at(0);
    alice->apply({sample::link(imap::LinkState::Idle, now)});
    alice->apply(sample::folders(now));
    alice->apply({sample::opened("INBOX", 1204, 19215)});
    alice->apply({sample::drawnMessages(1204, 19215, now)});
    window.addAccount(nullptr, QStringLiteral("ops@cyrus.example.net"));
    window.presenter()->accounts().at(1)->apply(sample::otherFolders(now));
}
