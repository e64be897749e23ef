// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a server's ways, in the window: the page of the account's properties, and
// deleting where folders are labels.
#include "tests/ui/filledwindow.h"
#include "ui/actions/deletionway.h"
#include "ui/actions/messageactions.h"
#include "ui/dialogs/accountproperties.h"
#include "ui/dialogs/expungedialog.h"
#include "ui/dialogs/previewdialog.h"
#include "ui/dialogs/quirkpage.h"
#include "ui/errortext.h"
#include "ui/models/quirkwords.h"
#include "ui/theme/colorscheme.h"
#include "ui/theme/postroomstyle.h"
#include "ui/views/messageview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTreeWidget>

using namespace ui;

namespace {

imap::CapabilitiesChanged gmail()
{
    return {imap::CapabilitySet({"IMAP4REV1", "X-GM-EXT-1", "MOVE", "UIDPLUS", "SPECIAL-USE",
                                 "APPENDLIMIT=35651584"}),
            {{"name", "GImap"}},
            "Gimap ready for requests"};
}

imap::CapabilitiesChanged exchange()
{
    return {imap::CapabilitySet({"IMAP4REV1", "MOVE", "UIDPLUS", "IDLE"}),
            {},
            "The Microsoft Exchange IMAP4 service is ready."};
}

imap::MailboxesListed gmailFolders()
{
    const auto folder = [](const char *name, const QByteArrayList &attributes) {
        imap::MailboxInfo info;
        info.name = imap::MailboxName::fromWire(name);
        info.delimiter = imap::HierarchyDelimiter('/');
        info.attributes = attributes;
        return info;
    };
    imap::MailboxesListed listed;
    listed.mailboxes = {folder("INBOX", {"\\hasnochildren"}),
                        folder("[Gmail]", {"\\haschildren", "\\noselect"}),
                        folder("[Gmail]/All Mail", {"\\all", "\\hasnochildren"}),
                        folder("[Gmail]/Spam", {"\\hasnochildren", "\\junk"}),
                        folder("[Gmail]/Bin", {"\\hasnochildren", "\\trash"})};
    return listed;
}

} // namespace

class TestServerQuirks : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void everyQuirkHasWords();
    void pageOfTheServer_data();
    void pageOfTheServer();
    void capabilityThatIsNotUsed();
    void switchedOffInTheDialog();
    void deleteMovesToTrash_data();
    void deleteMovesToTrash();
    void previewSaysWhy();
    void expungeTakesALabelOff();
    void errorsAreWorded();

private:
    static AccountState *fill(MainWindow &window, const imap::CapabilitiesChanged &server);
};

void TestServerQuirks::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("postroom-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_serverquirks"));
    QApplication::setStyle(new PostroomStyle);
    applyColorScheme(ColorScheme::Light);
}

AccountState *TestServerQuirks::fill(MainWindow &window, const imap::CapabilitiesChanged &server)
{
    fillWindow(window, QDateTime::currentDateTime());
    AccountState *alice = window.presenter()->accounts().first();
    alice->apply({server, gmailFolders()});
    return alice;
}

void TestServerQuirks::everyQuirkHasWords()
{
    QStringList titles;
    for (const imap::QuirkRow &row : imap::quirkTable()) {
        const QuirkWords words = quirkInWords(row.quirk);
        QVERIFY2(!words.title.isEmpty() && !titles.contains(words.title), row.name);
        QVERIFY2(words.sentence.endsWith(u'.'), row.name);
        titles << words.title;
    }
}

void TestServerQuirks::pageOfTheServer_data()
{
    QTest::addColumn<imap::CapabilitiesChanged>("server");
    QTest::addColumn<QByteArrayList>("boxes");
    QTest::addColumn<QByteArrayList>("facts"); // no box: it is always allowed for
    QTest::addColumn<QString>("sentence");
    QTest::newRow("Gmail") << gmail() << QByteArrayList{"gmail-labels"}
                           << QByteArrayList{"gmail-size-cap"} << QString();
    QTest::newRow("Exchange") << exchange()
                              << QByteArrayList{"exchange-silent-fetch", "inexact-sizes",
                                                "exchange-imap4rev2"}
                              << QByteArrayList{} << QString();
    QTest::newRow("somebody") << imap::CapabilitiesChanged{imap::CapabilitySet({"IMAP4REV1"}), {}}
                              << QByteArrayList{} << QByteArrayList{}
                              << QStringLiteral("Nothing special is known about this server.");
    QTest::newRow("before sign-in")
        << imap::CapabilitiesChanged{} << QByteArrayList{} << QByteArrayList{}
        << QStringLiteral("Not known before you have signed in.");
}

void TestServerQuirks::pageOfTheServer()
{
    QFETCH(const imap::CapabilitiesChanged, server);
    QFETCH(const QByteArrayList, facts);
    MainWindow window;
    AccountProperties dialog(fill(window, server), &window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto *page = dialog.findChild<QuirkPage *>();
    QTEST(page->sentence(), "sentence");
    QByteArrayList boxes;
    for (const QCheckBox *box : page->findChildren<QCheckBox *>()) {
        boxes << box->objectName().toLatin1();
        QVERIFY(box->isChecked());
        QVERIFY(!box->accessibleDescription().isEmpty());
    }
    QTEST(boxes, "boxes");
    for (const QByteArray &name : facts)
        QVERIFY2(page->findChild<QLabel *>(QString::fromLatin1(name)), name);
    QVERIFY(dialog.entered().disabledQuirks.isEmpty());
}

void TestServerQuirks::capabilityThatIsNotUsed()
{
    MainWindow window;
    AccountProperties dialog(fill(window, {imap::CapabilitySet({"IMAP4REV1", "CONDSTORE"}),
                                           {},
                                           "p12-imap.mail.icloud.com ready"}),
                             &window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto *table = dialog.findChild<QTreeWidget *>(QStringLiteral("capabilities"));
    const auto unused = table->findItems(QStringLiteral("QRESYNC"), Qt::MatchExactly);
    QCOMPARE(unused.size(), 1);
    QVERIFY(unused.first()->text(2).contains(QLatin1String("not used")));
    QVERIFY(unused.first()->toolTip(2).contains(QLatin1String("Peculiarities")));
    const auto used = table->findItems(QStringLiteral("CONDSTORE"), Qt::MatchExactly);
    QCOMPARE(used.first()->text(2), QStringLiteral("used"));
    QVERIFY(dialog.entered().disabledCapabilities.isEmpty());
}

void TestServerQuirks::switchedOffInTheDialog()
{
    QuirkPage page;
    QSignalSpy changed(&page, &QuirkPage::changed);
    const imap::QuirkSet known = imap::quirksOf({exchange().greeting, {}, {}});
    page.setFacts(known, {"icloud-qresync", "inexact-sizes"}, true);
    const auto *inexact = page.findChild<QCheckBox *>(QStringLiteral("inexact-sizes"));
    auto *silent = page.findChild<QCheckBox *>(QStringLiteral("exchange-silent-fetch"));
    QVERIFY(inexact && silent);
    QVERIFY(!inexact->isChecked() && silent->isChecked());
    silent->click();
    QCOMPARE(changed.count(), 1);
    // What is said of another server stays.
    QCOMPARE(page.disabled({"icloud-qresync", "inexact-sizes"}),
             (QByteArrayList{"icloud-qresync", "inexact-sizes", "exchange-silent-fetch"}));
    page.setFacts(known, {}, true); // told again: what was unticked stays
    QVERIFY(!silent->isChecked());
    page.setFacts({}, {}, true);
    QCOMPARE(page.disabled({"inexact-sizes"}), QByteArrayList{"inexact-sizes"});
    // It connects again: what was unticked before is not lost.
    page.setFacts(known, {"inexact-sizes"}, true);
    QCOMPARE(page.disabled({"inexact-sizes"}),
             (QByteArrayList{"inexact-sizes", "exchange-silent-fetch"}));
}

void TestServerQuirks::deleteMovesToTrash_data()
{
    QTest::addColumn<imap::CapabilitiesChanged>("server");
    QTest::addColumn<QByteArray>("mailbox");
    QTest::addColumn<QByteArray>("trash"); // empty: Delete marks
    QTest::newRow("Gmail") << gmail() << QByteArray("INBOX") << QByteArray("[Gmail]/Bin");
    QTest::newRow("Gmail, All Mail")
        << gmail() << QByteArray("[Gmail]/All Mail") << QByteArray("[Gmail]/Bin");
    QTest::newRow("Gmail, in the trash") << gmail() << QByteArray("[Gmail]/Bin") << QByteArray();
    QTest::newRow("Gmail, in the junk") << gmail() << QByteArray("[Gmail]/Spam") << QByteArray();
    QTest::newRow("Exchange") << exchange() << QByteArray("INBOX") << QByteArray();
}

void TestServerQuirks::deleteMovesToTrash()
{
    QFETCH(const imap::CapabilitiesChanged, server);
    QFETCH(const QByteArray, mailbox);
    QFETCH(const QByteArray, trash);
    MainWindow window;
    AccountState *alice = fill(window, server);
    alice->apply({sample::opened(mailbox.constData(), 1204, 19215)});
    QCOMPARE(trashOf(*alice).value_or(imap::MailboxName()).wire(), trash);
    QCOMPARE(isLabelOnly(*alice), !trash.isEmpty());
    window.findChild<MessageView *>()->selectMessage(imap::Uid(19215 + 1200));
    const auto *action = window.findChild<QAction *>(QStringLiteral("deleteMessages"));
    QTRY_VERIFY(action->isEnabled());
    QCOMPARE(action->text().contains(QLatin1String("Trash")), !trash.isEmpty());
    QCOMPARE(action->toolTip().contains(QLatin1String("label")), !trash.isEmpty());
}

void TestServerQuirks::previewSaysWhy()
{
    const imap::MessageSelection messages{imap::MailboxName::inbox(), imap::UidValidity(1),
                                          imap::UidSet(imap::Uid(5), imap::Uid(7))};
    const PlannedAct act = moveToTrash({}, messages, imap::MailboxName::fromWire("[Gmail]/Bin"));
    QCOMPARE(act.title, QStringLiteral("Move 3 messages to [Gmail]/Bin"));
    QCOMPARE(act.operations.size(), 1);
    const auto move = std::get<imap::MoveMessages>(act.operations.first());
    QCOMPARE(move.target.wire(), QByteArray("[Gmail]/Bin"));
    PreviewDialog dialog({act}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto *note = dialog.findChild<QLabel *>(QStringLiteral("previewNote"));
    QVERIFY(!note->isHidden());
    QVERIFY(note->text().contains(QLatin1String("labels")));
    PlannedAct plain = act;
    plain.note.clear();
    PreviewDialog other({plain}, nullptr);
    other.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(other.findChild<QLabel *>(QStringLiteral("previewNote"))->isHidden());
}

void TestServerQuirks::expungeTakesALabelOff()
{
    MainWindow window;
    fill(window, gmail());
    for (const bool labels : {true, false}) {
        ExpungeDialog::Subject subject;
        subject.table = window.findChild<MessageView *>()->messages();
        subject.marked = {imap::MailboxName::inbox(), subject.table->uidValidity(),
                          imap::UidSet(imap::Uid(19215 + 1198), imap::Uid(19215 + 1201))};
        subject.folder = QStringLiteral("INBOX");
        subject.labelsOnly = labels;
        const ExpungeDialog dialog(subject, &window);
        QString said;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said += label->text();
        QCOMPARE(said.contains(QLatin1String("All Mail")), labels);
        QCOMPARE(said.contains(QLatin1String("for good")), !labels);
        QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("expungeFreed"))->isHidden(), labels);
    }
}

void TestServerQuirks::errorsAreWorded()
{
    imap::ConnectionSettings settings;
    settings.host = QStringLiteral("imap.example.org");
    const auto said = [&settings](const imap::ImapError &error) {
        const ErrorText text = describe(error, settings);
        return QString(text.headline + u' ' + text.whatToDo);
    };
    using Kind = imap::ProtocolViolation::Kind;
    QVERIFY(said(imap::ProtocolViolation{Kind::Malformed, "FETCH", {}})
                .contains(QLatin1String("does not hand out this message")));
    imap::Refused tooLarge;
    tooLarge.code.name = "TOOBIG";
    QVERIFY(said(tooLarge).contains(QLatin1String("too large for imap.example.org")));
    tooLarge.code.arguments = {"35651584"};
    QVERIFY2(said(tooLarge).contains(QLatin1String("at most 3")), qPrintable(said(tooLarge)));
}

QTEST_MAIN(TestServerQuirks)
#include "tst_serverquirks.moc"
