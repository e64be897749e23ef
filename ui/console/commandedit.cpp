// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/commandedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QRegularExpression>

namespace ui {

namespace {

/// Where the word begins that ends at the end of `before`.
qsizetype lastWordAt(const QString &before)
{
    qsizetype at = before.size();
    while (at > 0 && !QStringLiteral(" ()").contains(before.at(at - 1)))
        --at;
    // A quoted name may have blanks.
    const qsizetype quote = before.lastIndexOf(QLatin1Char('"'));
    return quote >= 0 && before.count(QLatin1Char('"')) % 2 == 1 ? quote : at;
}

QString commonStart(const QStringList &candidates)
{
    QString common = candidates.first();
    for (const QString &candidate : candidates) {
        while (!candidate.startsWith(common, Qt::CaseInsensitive))
            common.chop(1);
    }
    return common;
}

} // namespace

CommandEdit::CommandEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(&m_candidates, this))
{
    setObjectName(QStringLiteral("commandEdit"));
    setAccessibleName(tr("Command for the server"));
    setFrame(false);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setMaxLength(9000);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->setMaxVisibleItems(12);
    m_completer->popup()->setFont(font());
    connect(m_completer, QOverload<const QString &>::of(&QCompleter::activated), this,
            &CommandEdit::insertCompletion);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_place = -1;
        hideSecret();
        if (m_completer->popup()->isVisible() && !m_replacesAll)
            complete();
    });
}

void CommandEdit::setHistory(const QStringList *history)
{
    m_history = history;
    m_place = -1;
}

void CommandEdit::clearCommand()
{
    const bool hadSecret = !m_shown.isEmpty();
    m_shown.clear();
    setEchoMode(Normal);
    clear();
    m_place = -1;
    m_draft.clear();
    if (hadSecret)
        emit visiblePartChanged({});
}

/// "LOGIN user " is there: the rest is a password and never shown.
void CommandEdit::hideSecret()
{
    static const QRegularExpression login(
        QStringLiteral("^(\\s*(\\S+\\s+)?login\\s+(\"[^\"]*\"|[^\\s\"]+)\\s+)"),
        QRegularExpression::CaseInsensitiveOption);
    if (!m_shown.isEmpty())
        return;
    const QRegularExpressionMatch match = login.match(text());
    if (!match.hasMatch())
        return;
    m_shown = match.captured(1);
    const QString secret = text().mid(match.capturedLength(1));
    setEchoMode(Password);
    setText(secret);
    m_completer->popup()->hide();
    emit visiblePartChanged(m_shown);
}

void CommandEdit::showSecretAgain()
{
    // Only when nothing of the password is left.
    const QString shown = m_shown.trimmed();
    clearCommand();
    setText(shown);
}

bool CommandEdit::event(QEvent *event)
{
    // Before the focus moves on; with Shift, or nothing to complete, it does.
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && !text().isEmpty() &&
            m_shown.isEmpty()) {
            complete();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void CommandEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible() &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
         event->key() == Qt::Key_Escape)) {
        event->ignore(); // the popup's
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit submitted();
        return;
    case Qt::Key_Up:
        goThroughHistory(1);
        return;
    case Qt::Key_Down:
        goThroughHistory(-1);
        return;
    case Qt::Key_F1:
        emit explainRequested();
        return;
    case Qt::Key_Escape:
        if (command().isEmpty())
            emit leaveRequested();
        else
            clearCommand();
        return;
    case Qt::Key_Backspace:
        if (!m_shown.isEmpty() && text().isEmpty()) {
            showSecretAgain();
            return;
        }
        break;
    case Qt::Key_R:
        if (event->modifiers() == Qt::ControlModifier) {
            searchBack();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void CommandEdit::goThroughHistory(int step)
{
    if (!m_history || !m_shown.isEmpty())
        return;
    const qsizetype place = qBound(qsizetype(-1), m_place + step, m_history->size() - 1);
    if (place == m_place)
        return;
    if (m_place < 0)
        m_draft = text();
    m_place = place;
    setText(place < 0 ? m_draft : m_history->at(m_history->size() - 1 - place));
}

void CommandEdit::searchBack()
{
    QStringList found;
    for (qsizetype i = m_history ? m_history->size() : 0; i-- > 0;) {
        if (m_history->at(i).contains(text(), Qt::CaseInsensitive))
            found << m_history->at(i);
    }
    found.removeDuplicates();
    if (found.isEmpty())
        return;
    m_replacesAll = true;
    showPopup(found);
}

void CommandEdit::complete()
{
    m_replacesAll = false;
    const QString before = text().left(cursorPosition());
    const QStringList candidates = m_completions ? m_completions(before) : QStringList();
    if (candidates.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    if (candidates.size() == 1) {
        m_completer->popup()->hide();
        insertCompletion(candidates.first());
        return;
    }
    const QString common = commonStart(candidates);
    const qsizetype at = lastWordAt(before);
    if (common.size() > before.size() - at) {
        setSelection(static_cast<int>(at), static_cast<int>(before.size() - at));
        insert(common);
    }
    showPopup(candidates);
}

void CommandEdit::showPopup(const QStringList &candidates)
{
    m_candidates.setStringList(candidates);
    m_completer->setCompletionPrefix({});
    const int indent = fontMetrics().horizontalAdvance(text().left(
        static_cast<int>(m_replacesAll ? 0 : lastWordAt(text().left(cursorPosition())))));
    int wide = 0;
    for (const QString &candidate : candidates.mid(0, 500))
        wide = qMax(wide, fontMetrics().horizontalAdvance(candidate));
    m_completer->complete(
        QRect(qMin(indent, width() / 2), 0, qBound(160, wide + 40, 620), height()));
}

void CommandEdit::insertCompletion(const QString &candidate)
{
    if (m_replacesAll) {
        setText(candidate);
        return;
    }
    const QString before = text().left(cursorPosition());
    const qsizetype at = lastWordAt(before);
    setSelection(static_cast<int>(at), static_cast<int>(before.size() - at));
    insert(candidate);
    hideSecret();
}

} // namespace ui
