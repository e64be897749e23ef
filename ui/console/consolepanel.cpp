// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolepanel.h"

#include "ui/console/commandrow.h"
#include "ui/console/consoleheader.h"
#include "ui/console/explainpane.h"
#include "ui/console/transcriptfilter.h"
#include "ui/console/transcriptfilterbar.h"
#include "ui/console/transcriptview.h"
#include "ui/console/typedrunner.h"
#include "ui/servertext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

ConsolePanel::ConsolePanel(QWidget *parent)
    : QWidget(parent)
    , m_header(new ConsoleHeader(this))
    , m_view(new TranscriptView(this))
    , m_filterBar(new TranscriptFilterBar(m_view, this))
    , m_explain(new ExplainPane(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_command(new CommandRow(this))
    , m_runner(new TypedRunner(this))
{
    buildLayout();
    connectHeader();
    connectCommand();
    connect(m_view, &TranscriptView::currentLineChanged, this, &ConsolePanel::updateExplanation);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ConsolePanel::showContextMenu);
    connect(m_filterBar, &TranscriptFilterBar::closeRequested, this, [this] {
        m_header->filter->setChecked(false);
        m_view->setFocus();
    });
    restoreState();
    updateHeader();
}

ConsolePanel::~ConsolePanel() = default;

void ConsolePanel::buildLayout()
{
    m_split->addWidget(m_view);
    m_split->addWidget(m_explain);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setChildrenCollapsible(false);
    m_explain->hide();
    m_filterBar->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_command);
    setMinimumHeight(96);
    setFocusProxy(m_command);
}

void ConsolePanel::connectHeader()
{
    connect(m_header->filter, &QAction::toggled, this, &ConsolePanel::setFilterShown);
    connect(m_header->pause, &QAction::toggled, this, [this](bool paused) {
        if (m_active)
            m_active->transcript()->setPaused(paused);
    });
    connect(m_header->explain, &QAction::toggled, m_explain, &QWidget::setVisible);
    connect(m_header->explain, &QAction::toggled, this, &ConsolePanel::updateExplanation);
    connect(m_header->save, &QAction::triggered, this, &ConsolePanel::saveTranscript);
    connect(m_header->clear, &QAction::triggered, this, [this] {
        if (m_active)
            m_active->transcript()->clear();
    });
    connect(m_header->copyAll, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(m_view->allText()); });
    connect(m_header->lastAction, &QAction::triggered, this, &ConsolePanel::showLastAction);
    connect(m_header->pin, &QAction::toggled, this, &ConsolePanel::updateRecording);
    connect(m_header->close, &QAction::triggered, this, &ConsolePanel::closeRequested);
    connect(m_header, &ConsoleHeader::connectionChosen, this, [this](quint32 number) {
        m_connection = number;
        m_view->filter()->setConnection(number);
        updateHeader();
    });
}

void ConsolePanel::connectCommand()
{
    connect(m_command, &CommandRow::commandReady, this, [this](const imap::TypedLine &line) {
        if (!m_active)
            return;
        m_view->followEnd(); // who types wants to see the answer
        m_runner->run(m_active, line);
    });
    connect(m_command, &CommandRow::noted, this, [this](const QString &text) {
        if (m_active)
            m_active->transcript()->appendNote(text);
    });
    connect(m_command, &CommandRow::leaveRequested, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_command, &CommandRow::explainRequested, this, [this](const QString &typed) {
        imap::WireLine line;
        line.direction = imap::WireLine::Direction::Client;
        line.text = m_active ? m_active->nextTag() + ' ' + typed.toUtf8() : typed.toUtf8();
        m_header->explain->setChecked(true);
        m_explain->setLine(line);
    });
}

void ConsolePanel::addAccount(imap::Account *account, const QString &name)
{
    if (!account) // a window that is fed by hand
        return;
    auto *added = new ConsoleAccount(account, name, this);
    m_accounts.append(added);
    connect(added, &ConsoleAccount::factsChanged, this, [this, added] {
        if (added == m_active)
            updateHeader();
    });
    connect(added, &ConsoleAccount::tagUsed, this, [this, added] {
        if (added == m_active)
            m_command->updateTag();
    });
    updateRecording();
    if (!m_active)
        setActiveAccount(account);
}

void ConsolePanel::removeAccount(imap::Account *account)
{
    for (ConsoleAccount *candidate : std::as_const(m_accounts)) {
        if (candidate->account() != account)
            continue;
        m_accounts.removeOne(candidate);
        if (candidate == m_active)
            setActiveAccount(m_accounts.isEmpty() ? nullptr : m_accounts.first()->account());
        delete candidate;
        return;
    }
}

void ConsolePanel::setActiveAccount(imap::Account *account)
{
    ConsoleAccount *chosen = nullptr;
    for (ConsoleAccount *candidate : std::as_const(m_accounts)) {
        if (account && candidate->account() == account)
            chosen = candidate;
    }
    if (chosen == m_active)
        return;
    if (m_active)
        m_active->transcript()->setPaused(false);
    m_active = chosen;
    m_connection = 0;
    m_header->pause->setChecked(false);
    m_view->setTranscript(chosen ? chosen->transcript() : nullptr);
    m_view->filter()->setConnection(0);
    m_command->setAccount(chosen);
    updateHeader();
}

void ConsolePanel::setShown(bool shown)
{
    m_shown = shown;
    updateRecording();
}

void ConsolePanel::updateRecording()
{
    for (ConsoleAccount *account : std::as_const(m_accounts))
        account->setRecording(m_shown || m_header->pin->isChecked());
    updateEmptyText();
}

void ConsolePanel::updateEmptyText()
{
    QString sentence = tr("There is no account yet.");
    if (m_active && m_header->pin->isChecked())
        sentence = tr("Nothing was sent or received since recording began.");
    else if (m_active)
        sentence = tr("Only what happens while this pane is open is recorded.\nTo record always: "
                      "⋯ > %1.")
                       .arg(m_header->pin->text());
    m_view->setEmptyText(sentence);
}

void ConsolePanel::updateHeader()
{
    QList<quint32> numbers;
    if (m_active) {
        for (const imap::ConnectionUse &use : m_active->connections())
            numbers.append(use.number);
    }
    m_header->setPlace(m_active ? m_active->name() : tr("no account"),
                       m_active ? shownForeignText(m_active->openMailbox().text()) : QString());
    m_header->setConnections(numbers, numbers.contains(m_connection) ? m_connection : 0);
    m_view->setConnectionShown(numbers.size() > 1 && m_connection == 0);
    for (QAction *action : {m_header->filter, m_header->pause, m_header->save, m_header->clear,
                            m_header->copyAll, m_header->lastAction})
        action->setEnabled(m_active != nullptr);
    updateEmptyText();
}

void ConsolePanel::updateExplanation()
{
    if (m_explain->isVisibleTo(this))
        m_explain->setLine(m_view->currentLine());
}

void ConsolePanel::setFilterShown(bool shown)
{
    m_filterBar->setVisible(shown);
    if (shown)
        m_filterBar->focusText();
    else
        m_filterBar->reset();
}

void ConsolePanel::showLastAction()
{
    if (!m_active)
        return;
    m_active->transcript()->flush();
    if (m_header->filter->isChecked())
        m_header->filter->setChecked(false);
    m_view->showAction(m_active->transcript()->lastAction());
    m_view->setFocus();
}

void ConsolePanel::focusCommand()
{
    m_command->setFocus();
}

void ConsolePanel::saveTranscript()
{
    auto *dialog = new QFileDialog(this, tr("Save Transcript"), QString(), tr("Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(tr("transcript.txt"));
    // As it is now: the dialog may be open for long.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, text = m_view->allText()](const QString &path) {
                QSaveFile file(path);
                if (file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 &&
                    file.commit())
                    return;
                if (m_active)
                    m_active->transcript()->appendNote(
                        tr("The transcript was not saved. %1").arg(file.errorString()));
            });
    dialog->open();
}

void ConsolePanel::showContextMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(tr("&Copy"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(!m_view->selectionModel()->selectedRows().isEmpty());
    connect(copy, &QAction::triggered, m_view, &TranscriptView::copySelection);
    menu->addActions({m_header->copyAll, m_header->save});
    menu->addSeparator();
    menu->addActions({m_header->explain, m_header->lastAction, m_header->clear});
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void ConsolePanel::restoreState()
{
    const QSettings settings;
    m_header->explain->setChecked(settings.value(QStringLiteral("console/explain")).toBool());
    m_header->pin->setChecked(settings.value(QStringLiteral("console/pin")).toBool());
    m_split->restoreState(settings.value(QStringLiteral("console/split")).toByteArray());
}

void ConsolePanel::saveState() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("console/explain"), m_header->explain->isChecked());
    settings.setValue(QStringLiteral("console/pin"), m_header->pin->isChecked());
    settings.setValue(QStringLiteral("console/split"), m_split->saveState());
}

} // namespace ui
