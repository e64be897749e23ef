// SPDX-License-Identifier: GPL-3.0-or-later
// What an act will send is shown before it does, and what the server answered behind it, on a real
// Dovecot.
#include "tests/support/messageactstest.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/messageactions.h"
#include "ui/dialogs/commandpreview.h"
#include "ui/dialogs/previewdialog.h"
#include "ui/viewer/fetchtab.h"
#include "ui/viewer/messageviewer.h"
#include "ui/views/messageview.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>

using imap::Uid;
using testsupport::doveadm;
using testsupport::Way;

class TestActPreview : public testsupport::MessageActsTest
{
    Q_OBJECT
private slots:
    void previewShowsWhatIsSent();
    void goneMessagesAreTold();
    void fetchTabShowsTheAnswer();
};

void TestActPreview::previewShowsWhatIsSent()
{
    select({2, 3});
    action("showCommandsFirst")->setChecked(true);
    trigger("toggleFlagged", Way::Keyboard);
    auto *dialog = waitForDialog<ui::PreviewDialog>("previewDialog");
    QVERIFY(dialog);
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("previewDo"));
    QVERIFY(eventually([&] { return button->isEnabled(); }));
    picture(dialog, QStringLiteral("preview"));
    const QByteArrayList shown = dialog->preview()->lines();
    QCOMPARE(shown.size(), 1);
    m_driver->clearWire();
    button->click();
    QVERIFY(toastHolds(QStringLiteral("2 messages flagged")));
    QVERIFY(m_driver->commands().contains(shown.first()));
    action("showCommandsFirst")->setChecked(false);
    // Shift with a click asks once.
    auto *bar = m_driver->window()->findChild<QToolBar *>();
    QTest::mouseClick(bar->widgetForAction(action("toggleFlagged")), Qt::LeftButton,
                      Qt::ShiftModifier);
    dialog = waitForDialog<ui::PreviewDialog>("previewDialog");
    QVERIFY(dialog);
    dialog->reject();
    QCOMPARE(uidsIn("INBOX", "flagged").size(), 2);
    trigger("whatWillBeSent", Way::Menu);
    QVERIFY(eventually([&] {
        const auto *next =
            m_driver->window()->findChild<ui::PreviewDialog *>(QStringLiteral("previewDialog"));
        return next && next != dialog && next->isVisible();
    }));
}

void TestActPreview::goneMessagesAreTold()
{
    select({1, 2});
    const QByteArray gone = QByteArray::number(uidAt(1).value());
    // Before the window hears of it, it is gone.
    doveadm(*m_server, {QStringLiteral("expunge"), QStringLiteral("-u"), m_server->user(),
                        QStringLiteral("mailbox"), QStringLiteral("INBOX"), QStringLiteral("uid"),
                        QString::fromLatin1(gone)});
    const imap::MessageSelection both{
        m_inbox, m_driver->messages()->uidValidity(),
        m_driver->view()->selectedSet().united(imap::UidSet(Uid(gone.toUInt())))};
    ui::PlannedAct act;
    act.account = m_driver->account();
    act.operations = {
        imap::StoreFlags{both, imap::StoreMode::Add, imap::FlagSet(imap::SystemFlag::Flagged)}};
    act.title = QStringLiteral("Flag 2 messages");
    m_driver->window()->messageActions()->runner()->runNow(act);
    QVERIFY(toastHolds(QStringLiteral("1 message was no longer there")));
    QCOMPARE(uidsIn("INBOX", "flagged").size(), 1);
}

void TestActPreview::fetchTabShowsTheAnswer()
{
    const Uid uid = uidAt(3);
    QVERIFY(m_driver->read(uid));
    m_driver->viewer()->setTab(ui::MessageViewer::FetchTabIndex);
    ui::FetchTab *tab = m_driver->viewer()->fetchTab();
    for (const char *form : {"FLAGS", "FAST", "ALL", "FULL", "ENVELOPE", "RFC822.HEADER",
                             "BODY.PEEK[HEADER.FIELDS (FROM TO SUBJECT DATE)]"}) {
        QVERIFY2(tab->choose(QString::fromLatin1(form)), form);
        QSignalSpy answered(tab, &ui::FetchTab::answered);
        tab->findChild<QPushButton *>(QStringLiteral("fetchNow"))->click();
        QVERIFY2(answered.wait(10000), form);
        QVERIFY2(tab->answer().contains(QLatin1String("FETCH (")), qPrintable(tab->answer()));
        QVERIFY2(tab->answer().contains(QStringLiteral("UID %1").arg(uid.value())),
                 qPrintable(tab->answer()));
    }
    picture(m_driver->window(), QStringLiteral("fetch-tab"));
    QCOMPARE(uidsIn("INBOX", "unseen").size(), 10);
    QVERIFY(tab->choose(QStringLiteral("RFC822.TEXT")));
    QSignalSpy answered(tab, &ui::FetchTab::answered);
    tab->fetch();
    QVERIFY(answered.wait(10000));
    QCOMPARE(uidsIn("INBOX", "unseen").size(), 9);
}

QTEST_MAIN(TestActPreview)
#include "tst_actpreview.moc"
