// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sampledata.h"
#include "tests/ui/fakeoperations.h"
#include "ui/mainwindow/accountstate.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/theme/postroomstyle.h"
#include "ui/views/messageview.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

#include <memory>

/// What tests of the message table share: a window with one account, a folder of five messages
/// (UIDs 10 to 14) and a fake that answers. GUI thread.
class TableWindow
{
protected:
    using Uids = QList<quint32>;

    static void prepare(const char *application)
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("postroom-test"));
        QCoreApplication::setApplicationName(QLatin1String(application));
        QApplication::setStyle(new ui::PostroomStyle);
    }
    void makeWindow()
    {
        QSettings().clear();
        m_server = std::make_unique<FakeOperations>();
        m_window = std::make_unique<ui::MainWindow>();
        m_window->resize(1100, 700);
        m_window->addAccount(nullptr, QStringLiteral("alice"));
        m_state = m_window->presenter()->accounts().at(0);
        m_state->arranger()->setSource(m_server.get());
        m_state->arranger()->setQuietTime(0);
        m_state->apply(sample::folders(QDateTime::currentDateTime()));
        m_view = m_window->findChild<ui::MessageView *>();
    }
    void open(const char *mailbox, quint32 count = 5, quint32 firstUid = 10)
    {
        m_state->apply({sample::opened(mailbox, count, firstUid)});
    }
    void trigger(const char *action)
    {
        m_window->findChild<QAction *>(QLatin1String(action))->trigger();
    }
    [[nodiscard]] ui::MessageTableModel *model() const { return m_state->messages(); }
    [[nodiscard]] Uids rows() const
    {
        Uids shown;
        for (int row = 0; row < model()->rowCount(); ++row)
            shown.append(model()->uidAt(row).value());
        return shown;
    }

    std::unique_ptr<FakeOperations> m_server;
    std::unique_ptr<ui::MainWindow> m_window; // goes before the one it asks
    ui::AccountState *m_state = nullptr;
    ui::MessageView *m_view = nullptr;
};
