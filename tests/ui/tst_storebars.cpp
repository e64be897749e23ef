// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the local copy of an account is told above the panes until it is over.
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/views/infobar.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using Kind = imap::StoreTrouble::Kind;

class TestStoreBars : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void troubleIsToldUntilItIsOver_data();
    void troubleIsToldUntilItIsOver();
};

void TestStoreBars::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("postroom-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_storebars"));
    QSettings().clear();
}

void TestStoreBars::troubleIsToldUntilItIsOver_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("disk full") << Kind::Full
                               << QStringList{QStringLiteral("no space left"),
                                              QStringLiteral("Reading mail goes on"),
                                              QStringLiteral("a device's words")};
    QTest::newRow("made anew") << Kind::Rebuilt
                               << QStringList{QStringLiteral("damaged"),
                                              QStringLiteral("/cache/moved-aside"),
                                              QStringLiteral("no mail is lost")};
    QTest::newRow("read only") << Kind::ReadOnly
                               << QStringList{QStringLiteral("cannot be written")};
    QTest::newRow("of a newer version") << Kind::Newer << QStringList{QStringLiteral("newer")};
    QTest::newRow("not usable") << Kind::Failed << QStringList{QStringLiteral("cannot be used")};
}

void TestStoreBars::troubleIsToldUntilItIsOver()
{
    QFETCH(Kind, kind);
    QFETCH(QStringList, words);
    ui::MainWindow window;
    window.addAccount(nullptr, QStringLiteral("alice"));
    window.show();
    ui::AccountState *alice = window.presenter()->accounts().at(0);
    const auto shownBars = [&window] {
        QStringList texts;
        for (const ui::InfoBar *bar : window.findChildren<ui::InfoBar *>()) {
            if (bar->isVisible())
                texts << bar->text();
        }
        return texts.join(u'\n');
    };
    const QString before = shownBars();
    alice->apply({imap::StoreTrouble{kind, QStringLiteral("a device's words"),
                                     QStringLiteral("/cache/moved-aside")}});
    QCoreApplication::processEvents();
    for (const QString &each : std::as_const(words))
        QVERIFY2(shownBars().contains(each), qPrintable(shownBars()));
    alice->apply({imap::StoreTrouble{}});
    QCoreApplication::processEvents();
    QCOMPARE(shownBars(), before);
}

QTEST_MAIN(TestStoreBars)
#include "tst_storebars.moc"
