// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol console, in wide and small windows.
#include "tests/ui/pictures/scene.h"
#include "ui/console/commandedit.h"
#include "ui/console/commandrow.h"
#include "ui/console/consoledock.h"
#include "ui/console/consoleheader.h"
#include "ui/console/consolepanel.h"
#include "ui/console/transcriptview.h"

#include <QAction>
#include <QTest>

using namespace ui;

namespace pictures {

namespace {

QList<imap::WireLine> conversation(const QDateTime &at)
{
    using Direction = imap::WireLine::Direction;
    QList<imap::WireLine> lines;
    const auto add = [&](Direction direction, const QByteArray &text, const QByteArray &purpose,
                         quint64 action) {
        lines.append({direction, at, purpose, text, text.size() + 2, action, 1, false});
    };
    add(Direction::Client, "A7 SELECT INBOX", "Open folder", 3);
    add(Direction::Server, "* FLAGS (\\Answered \\Flagged \\Draft \\Deleted \\Seen $label4)",
        "Open folder", 3);
    add(Direction::Server, "* 1204 EXISTS", "Open folder", 3);
    add(Direction::Server, "* OK [UIDVALIDITY 1183394123] UIDs valid", "Open folder", 3);
    add(Direction::Server, "A7 OK [READ-WRITE] Completed", "Open folder", 3);
    add(Direction::Client,
        "A8 UID FETCH 20361:20418 (UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODYSTRUCTURE)",
        "Fetch rows", 4);
    add(Direction::Server,
        "* 1204 FETCH (UID 20418 FLAGS () RFC822.SIZE 6246 ENVELOPE (\"Sun, 22 Nov 2026 11:50:02 "
        "+0100\" \"Re: Folder layout for the new office\" ((\"Anna\" NIL \"anna\" "
        "\"example.org\")) NIL NIL NIL NIL NIL NIL \"<1@example.org>\"))",
        "Fetch rows", 4);
    add(Direction::Server, "A8 OK Completed (0.002 sec)", "Fetch rows", 4);
    add(Direction::Note, imap::noteIdleEnded, {}, 0);
    add(Direction::Server, "* 1205 EXISTS", {}, 0);
    add(Direction::Client, "A9 STORE 1 +FLAGS (\\Deleted)", "Typed", 5);
    add(Direction::Server, "A9 NO [NOPERM] You may not mark this as deleted", "Typed", 5);
    return lines;
}

} // namespace

void takeConsole(PictureBook *book)
{
    Scene scene;
    scene.window()->show();
    ConsoleDock *dock = scene.window()->console();
    dock->show();
    ConsolePanel *panel = dock->panel();
    panel->setActiveAccount(scene.account());
    book->take(scene.window(), QStringLiteral("console-empty"));
    emit scene.account()->wireLogged(conversation(scene.now()));
    QTRY_VERIFY(panel->view()->model()->rowCount() > 10);
    panel->view()->selectRow(6);
    panel->header()->explain->setChecked(true);
    book->take(scene.window(), QStringLiteral("console"));
    book->take(panel, QStringLiteral("console-explained"));
    panel->header()->filter->setChecked(true);
    panel->commandRow()->edit()->setFocus();
    QTest::keyClicks(panel->commandRow()->edit(), QStringLiteral("append INBOX {11}"));
    QTest::keyClick(panel->commandRow()->edit(), Qt::Key_Return);
    book->take(panel, QStringLiteral("console-literal"));
    panel->header()->filter->setChecked(false);
    scene.window()->resize(800, 600);
    book->take(scene.window(), QStringLiteral("console-800"));
}

} // namespace pictures
