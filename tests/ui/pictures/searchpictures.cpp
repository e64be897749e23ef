// SPDX-License-Identifier: GPL-3.0-or-later
// Searching, filtering, sorting, conversations, jumping.
#include "tests/support/sampledata.h"
#include "tests/ui/fakeoperations.h"
#include "tests/ui/pictures/scene.h"
#include "ui/dialogs/gotodatedialog.h"
#include "ui/dialogs/gotonumberdialog.h"
#include "ui/dialogs/searchform.h"
#include "ui/dialogs/searchresults.h"
#include "ui/views/messageview.h"
#include "ui/views/quickfilter.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace ui;

namespace pictures {

namespace {

imap::FoundElsewhere found(const QByteArray &wire, quint32 firstUid, quint32 count,
                           const QDateTime &now)
{
    imap::FoundElsewhere hits;
    hits.mailbox = imap::MailboxName::fromWire(wire);
    hits.uidValidity = imap::UidValidity(7);
    hits.uids.add(firstUid, firstUid + count - 1);
    hits.rows = sample::drawnMessages(count, firstUid, now).messages.first(count);
    return hits;
}

void takeResults(PictureBook *book, Scene &scene)
{
    SearchResults results(QStringLiteral("SEARCH FROM \"anna\" SUBJECT \"folder layout\""),
                          scene.alice()->name(), scene.window());
    results.setAttribute(Qt::WA_DeleteOnClose, false);
    results.show();
    results.setProgress(0, 12);
    book->take(&results, QStringLiteral("results-searching"));
    results.add(found("INBOX", 100, 4, scene.now()));
    results.add(found(Scene::longName().wire(), 200, 8, scene.now()));
    results.setProgress(7, 12);
    results.findChild<QTableView *>()->selectRow(1);
    book->take(&results, QStringLiteral("results"));
    results.addFailure(imap::MailboxName::fromWire("shared/team"),
                       refusal("SELECT", "NOPERM", "Not yours"));
    results.addFailure(Scene::longName(), imap::ConnectionLost{});
    results.setProgress(12, 12);
    results.finish();
    book->take(&results, QStringLiteral("results-troubles"));
    SearchResults none(QStringLiteral("SEARCH FROM \"anna\""), scene.alice()->name(),
                       scene.window());
    none.setAttribute(Qt::WA_DeleteOnClose, false);
    none.show();
    none.setProgress(12, 12);
    none.finish();
    book->take(&none, QStringLiteral("results-none"));
}

void takeForm(PictureBook *book, Scene &scene)
{
    SearchForm form(scene.window());
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    form.setPlace(QStringLiteral("INBOX"), scene.alice()->name());
    form.setKeywords({"$label1", "$Junk", "a-keyword"});
    form.show();
    book->take(&form, QStringLiteral("form"));
    form.findChild<QLineEdit *>(QStringLiteral("searchHeaderName"))->clear();
    const auto type = [&form](const char *name, const char *text) {
        auto *line = form.findChild<QLineEdit *>(QLatin1String(name));
        line->setText(QString::fromUtf8(text));
        emit line->textEdited(line->text());
    };
    type("searchFrom", "Jürgen Müller");
    type("searchSubject", "見積書 and a rather long subject that has to be cut somewhere");
    book->take(&form, QStringLiteral("form-filled"));
    type("searchProgram", "FROM \"anna");
    book->take(&form, QStringLiteral("form-problem"));
    GoToDateDialog date(scene.window());
    date.setAttribute(Qt::WA_DeleteOnClose, false);
    date.open();
    book->take(&date, QStringLiteral("goto-date"));
    GoToNumberDialog number(imap::Uid(20418), 1204, scene.window());
    number.setAttribute(Qt::WA_DeleteOnClose, false);
    number.open();
    book->take(&number, QStringLiteral("goto-number"));
}

} // namespace

void takeSearches(PictureBook *book)
{
    FakeOperations server;
    Scene scene;
    scene.alice()->arranger()->setSource(&server);
    scene.alice()->apply({sample::opened("INBOX", 10, 101)});
    scene.alice()->apply({sample::drawnMessages(10, 101, scene.now())});
    scene.window()->resize(1280, 800);
    scene.window()->show();
    const auto trigger = [&scene](const char *name) {
        scene.window()->findChild<QAction *>(QLatin1String(name))->trigger();
    };
    trigger("groupByConversation");
    server.answerThreaded({{110, 0},
                           {109, 1},
                           {108, 2},
                           {107, 1},
                           {106, 0},
                           {105, 0},
                           {104, 1},
                           {103, 0},
                           {102, 0},
                           {101, 0}});
    scene.window()->findChild<MessageView *>()->selectMessage(imap::Uid(108));
    book->take(scene.window(), QStringLiteral("conversations"));
    trigger("sortSubject");
    book->take(scene.window(), QStringLiteral("sorting"));
    server.answerSorted({104, 110, 108, 106, 109, 107, 105, 103, 102, 101});
    book->take(scene.window(), QStringLiteral("sorted"));
    auto *filter = scene.window()->findChild<QuickFilter *>();
    for (const auto &[typed, name] :
         {std::pair("anna", "filtered"), std::pair("nobody", "filtered-none"),
          std::pair("SEARCH FROM \"anna", "filter-problem")}) {
        filter->setText(QLatin1String(typed));
        emit filter->matchWanted();
        if (server.isAsked())
            server.answerSorted(QByteArray(name) == "filtered" ? QList<quint32>{110, 106, 104}
                                                               : QList<quint32>());
        book->take(scene.window(), QLatin1String(name));
    }
    filter->clear();
    emit filter->matchWanted();
    takeForm(book, scene);
    takeResults(book, scene);
    scene.alice()->arranger()->setSource(nullptr);
}

} // namespace pictures
