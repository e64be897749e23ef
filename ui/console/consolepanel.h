// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/consoleaccount.h"

#include <QList>
#include <QWidget>

class QSplitter;

namespace ui {

class CommandRow;
class ConsoleHeader;
class ExplainPane;
class TranscriptFilterBar;
class TranscriptView;
class TypedRunner;

/// The protocol console: the transcript of the account that the window is about, explanations, and
/// a line to type commands. Wire logging runs only while the console is shown or pinned. GUI
/// thread, owned by ConsoleDock.
class ConsolePanel : public QWidget
{
    Q_OBJECT
public:
    explicit ConsolePanel(QWidget *parent = nullptr);
    ~ConsolePanel() override;

    void addAccount(imap::Account *account, const QString &name);
    void removeAccount(imap::Account *account);
    /// Whose transcript is shown; null for none.
    void setActiveAccount(imap::Account *account);
    [[nodiscard]] ConsoleAccount *active() const { return m_active; }
    [[nodiscard]] ConsoleHeader *header() const { return m_header; }
    [[nodiscard]] TranscriptView *view() const { return m_view; }
    [[nodiscard]] CommandRow *commandRow() const { return m_command; }
    [[nodiscard]] TypedRunner *runner() const { return m_runner; }
    /// Told by the dock.
    void setShown(bool shown);
    void saveState() const;

public slots:
    /// Chooses the lines of the last thing a person did.
    void showLastAction();
    void focusCommand();

signals:
    void closeRequested();

private:
    void buildLayout();
    void connectHeader();
    void connectCommand();
    void restoreState();
    void updateRecording();
    void updateEmptyText();
    void updateHeader();
    void updateExplanation();
    void setFilterShown(bool shown);
    void saveTranscript();
    void showContextMenu(const QPoint &at);

    ConsoleHeader *m_header;
    TranscriptView *m_view;
    TranscriptFilterBar *m_filterBar;
    ExplainPane *m_explain;
    QSplitter *m_split;
    CommandRow *m_command;
    TypedRunner *m_runner;
    QList<ConsoleAccount *> m_accounts;
    ConsoleAccount *m_active = nullptr;
    quint32 m_connection = 0;
    bool m_shown = false;
};

} // namespace ui
