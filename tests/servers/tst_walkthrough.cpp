// SPDX-License-Identifier: GPL-3.0-or-later
// The tutorial, command by command, done in the window by its own actions. After each the window's
// models equal what an independent client sees. The same walk on Dovecot, Cyrus and Courier, or on
// the one named: tst_walkthrough Cyrus.
#include "tests/servers/walkthrough.h"

#include <QApplication>
#include <QTest>

using testsupport::RealServer;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    QList<RealServer::Kind> kinds{RealServer::Kind::Dovecot, RealServer::Kind::Cyrus,
                                  RealServer::Kind::Courier};
    QStringList arguments = app.arguments();
    for (const auto kind : QList(kinds)) {
        if (arguments.value(1) == QLatin1String(RealServer::name(kind))) {
            kinds = {kind};
            arguments.removeAt(1);
        }
    }
    int failures = 0;
    for (const auto kind : std::as_const(kinds)) {
        Walkthrough walk(kind);
        failures += QTest::qExec(&walk, arguments);
    }
    return failures == 0 ? 0 : 1;
}
