// SPDX-License-Identifier: GPL-3.0-or-later
// The tutorial, command by command, done in the window by its own actions. After each the window's
// models equal what an independent client sees. The same walk on Dovecot, Cyrus and Courier.
#include "tests/servers/walkthrough.h"

#include <QApplication>
#include <QTest>

using testsupport::RealServer;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    int failures = 0;
    for (const auto kind :
         {RealServer::Kind::Dovecot, RealServer::Kind::Cyrus, RealServer::Kind::Courier}) {
        Walkthrough walk(kind);
        failures += QTest::qExec(&walk, argc, argv);
    }
    return failures == 0 ? 0 : 1;
}
