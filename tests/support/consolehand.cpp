// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/consolehand.h"

#include "tests/support/windowdriver.h"
#include "ui/actions/windowactions.h"
#include "ui/console/commandedit.h"
#include "ui/console/commandrow.h"
#include "ui/console/consoledock.h"
#include "ui/console/consolepanel.h"
#include "ui/console/transcriptmodel.h"
#include "ui/console/transcriptview.h"
#include "ui/console/typedrunner.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace testsupport {

ConsoleHand::ConsoleHand(WindowDriver &driver)
    : m_panel(driver.window()->console()->panel())
{
    driver.window()->actions()->showConsole->setChecked(true);
}

QString ConsoleHand::transcript() const
{
    m_panel->active()->transcript()->flush();
    return m_panel->view()->allText();
}

void ConsoleHand::clearTranscript()
{
    m_panel->active()->transcript()->clear();
}

/// As keys, or as pasted what has no key of its own here.
void ConsoleHand::put(const QString &text)
{
    ui::CommandEdit *edit = m_panel->commandRow()->edit();
    edit->setFocus();
    const bool hasKeys = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7f;
    });
    if (hasKeys)
        QTest::keyClicks(edit, text);
    else
        edit->insert(text);
    QTest::keyClick(edit, Qt::Key_Return);
}

QPlainTextEdit *ConsoleHand::literalEditor() const
{
    return m_panel->findChild<QPlainTextEdit *>(QStringLiteral("literalText"));
}

bool ConsoleHand::type(const QString &line, const QByteArrayList &literals)
{
    static const QRegularExpression marker(QStringLiteral("\\{\\d+\\+?\\}"));
    qsizetype at = 0;
    for (const QByteArray &literal : literals) {
        const QRegularExpressionMatch found = marker.match(line, at);
        put(line.mid(at, found.capturedEnd() - at));
        at = found.capturedEnd();
        if (!found.hasMatch() || !literalEditor()->isVisible())
            return false;
        literalEditor()->setPlainText(QString::fromUtf8(literal));
        QTest::keyClick(literalEditor(), Qt::Key_Return, Qt::ControlModifier);
    }
    put(line.mid(at));
    return !literalEditor()->isVisible();
}

bool ConsoleHand::enter(const QString &line, const QByteArrayList &literals)
{
    const qsizetype before = transcript().size();
    if (!type(line, literals))
        return false;
    const QString verb = line.section(QLatin1Char(' '), -1);
    if (verb.compare(QLatin1String("idle"), Qt::CaseInsensitive) == 0) {
        // Behind our own line: the words of a server for it may have "idle" in them.
        const QRegularExpression begun(QStringLiteral("C: \\S+ %1\\n(.*\\n)?S: \\+").arg(verb),
                                       QRegularExpression::DotMatchesEverythingOption);
        return waitUntil([&] { return transcript().mid(before).contains(begun); });
    }
    return waitUntil([this] { return m_panel->runner()->running() == 0; });
}

} // namespace testsupport
