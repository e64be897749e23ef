// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirelogging.h"

#include <QTest>

/// What a server says must not steer the terminal it is logged to.
class TestWireLogging : public QObject
{
    Q_OBJECT
private slots:
    void escapes_data();
    void escapes();
};

void TestWireLogging::escapes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QByteArray &line, const char *shown) {
        QTest::newRow(name) << line << QString::fromUtf8(shown);
    };
    row("plain", "* OK [ALERT] Hello", "* OK [ALERT] Hello");
    row("escape sequence", "* OK \x1b[2J\x07", "* OK \\x1b[2J\\x07");
    row("tab, DEL and NUL", QByteArray("a\tb\x7f\0c", 6), "a\\x09b\\x7f\\x00c");
    row("letters beyond ASCII", "* OK Gr\xc3\xbc\xc3\x9f", "* OK Grüß");
    row("an emoji", "\xf0\x9f\x93\xac", "📬");
    row("C1 control in UTF-8",
        "\xc2\x9b"
        "2J",
        "\\u{9b}2J");
    row("direction override",
        "\xe2\x80\xae"
        "abc",
        "\\u{202e}abc");
    row("no UTF-8", "* OK \xff\x1b[m", "* OK \\xff\\x1b[m");
}

void TestWireLogging::escapes()
{
    QFETCH(const QByteArray, line);
    QTEST(app::escapedWireText(line), "shown");
}

QTEST_GUILESS_MAIN(TestWireLogging)
#include "tst_wirelogging.moc"
