// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/commandrow.h"

#include "ui/console/commandcompletion.h"
#include "ui/console/commandedit.h"
#include "ui/console/consoleaccount.h"
#include "ui/console/literaleditor.h"
#include "ui/theme/colors.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

/// More is never gone through by Up.
constexpr qsizetype longestHistory = 500;

} // namespace

CommandRow::CommandRow(QWidget *parent)
    : QWidget(parent)
    , m_tag(new QLabel(this))
    , m_edit(new CommandEdit(this))
    , m_hint(new QLabel(this))
    , m_literal(new LiteralEditor(this))
{
    m_tag->setObjectName(QStringLiteral("commandTag"));
    m_tag->setTextFormat(Qt::PlainText);
    m_tag->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_hint->setTextFormat(Qt::PlainText);
    m_literal->hide();
    auto *line = new QHBoxLayout;
    line->setContentsMargins(9, 3, 9, 4);
    line->setSpacing(4);
    line->addWidget(m_tag);
    line->addWidget(m_edit, 1);
    line->addWidget(m_hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_literal);
    layout->addLayout(line);
    setFocusProxy(m_edit);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_edit->setCompletions([this](const QString &before) {
        return m_account ? completionsFor(before, *m_account) : QStringList();
    });
    connect(m_edit, &CommandEdit::submitted, this, &CommandRow::submit);
    connect(m_edit, &CommandEdit::leaveRequested, this, &CommandRow::leaveRequested);
    connect(m_edit, &CommandEdit::visiblePartChanged, this, &CommandRow::updateTag);
    connect(m_edit, &CommandEdit::explainRequested, this, [this] {
        const QString &shown = m_edit->visiblePart();
        emit explainRequested(shown.isEmpty() ? m_edit->text() : shown + QStringLiteral("***"));
    });
    connect(m_literal, &LiteralEditor::given, this, [this](const QByteArray &octets) {
        m_literal->hide();
        m_line.addLiteral(octets);
        m_edit->setFocus();
        showHint(tr("Enter sends, or type what follows the literal"));
    });
    connect(m_literal, &LiteralEditor::cancelled, this, &CommandRow::startOver);
    startOver();
}

void CommandRow::setAccount(ConsoleAccount *account)
{
    m_account = account;
    m_edit->setHistory(account ? &account->history() : nullptr);
    m_edit->setEnabled(account != nullptr);
    startOver();
}

void CommandRow::startOver()
{
    m_line = {};
    m_typed.clear();
    m_literal->hide();
    m_edit->clearCommand();
    showHint({});
    updateTag();
    if (m_literal->isAncestorOf(focusWidget()))
        m_edit->setFocus();
}

void CommandRow::updateTag()
{
    QString tag = m_account ? QString::fromLatin1(m_account->nextTag()) : QString();
    if (!m_typed.isEmpty())
        tag += QStringLiteral(" … ");
    m_tag->setText(tag + QLatin1Char(' ') + m_edit->visiblePart());
    QPalette colors = palette();
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        colors.setColor(role, clientColor(palette()));
    m_tag->setPalette(colors);
    QPalette muted = palette();
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        muted.setColor(role, mutedText(palette()));
    m_hint->setPalette(muted);
}

void CommandRow::showHint(const QString &text)
{
    m_hint->setText(text.isEmpty() ? tr("Tab completes · Enter sends · F1 explains") : text);
    m_hint->setVisible(!text.isEmpty() || width() > 620);
}

void CommandRow::submit()
{
    if (!m_account)
        return;
    const QString typed = m_edit->command();
    if (typed.trimmed().isEmpty() && m_typed.isEmpty())
        return;
    m_typed += typed;
    m_line.addText(typed.toUtf8());
    m_edit->clearCommand();
    if (const auto problem = m_line.problem(); problem != imap::TypedLine::Problem::None) {
        emit noted(problemText(problem, m_line.verb()));
        remember(m_typed);
        startOver();
        return;
    }
    if (const auto wanted = m_line.wantedLiteral()) {
        updateTag();
        m_literal->ask(*wanted);
        return;
    }
    go();
}

void CommandRow::go()
{
    remember(m_typed);
    const imap::TypedLine line = m_line;
    startOver();
    if (!line.typedTag().isEmpty())
        showHint(
            tr("Your tag “%1” was left out, ours is used").arg(QString::fromUtf8(line.typedTag())));
    emit commandReady(line);
}

void CommandRow::remember(const QString &typed)
{
    if (imap::TypedLine::holdsSecret(typed.toUtf8()))
        return;
    QStringList &history = m_account->history();
    history.removeAll(typed);
    history.append(typed);
    if (history.size() > longestHistory)
        history.removeFirst();
}

QString CommandRow::problemText(imap::TypedLine::Problem problem, const QByteArray &verb)
{
    using Problem = imap::TypedLine::Problem;
    switch (problem) {
    case Problem::None:
        break;
    case Problem::Empty:
        return tr("Nothing to send: there is no command behind the tag.");
    case Problem::ControlCharacter:
        return tr("Not sent: the line has a control character in it.");
    case Problem::TooLong:
        return tr("Not sent: servers take lines of at most 8000 octets. Longer text goes as a "
                  "literal, {n}, of at most 64 MB.");
    case Problem::ConnectionsOwn:
        return tr("Not sent: %1 changes how everything after it is written and read, so only the "
                  "connection itself may send it. The account's settings have a choice for it.")
            .arg(QString::fromUtf8(verb));
    case Problem::UnclearVerb:
        return tr("Not sent: behind the command's name must be one blank, or nothing.");
    case Problem::UnclearSecret:
        return tr("Not sent: it cannot be told where the command begins, and it may hold a "
                  "password. Type LOGIN first, without a tag.");
    }
    return {};
}

void CommandRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_hint->setVisible(width() > 620);
}

void CommandRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateTag();
}

void CommandRow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setPen(lineColor(palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace ui
