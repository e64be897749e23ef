// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTest>

namespace hostilelines {

/// Rows "head", "body", "more", "tail": lines made to hurt, whose body, and then what is more, may
/// be repeated at will.
inline void addRows()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("tail");
    const auto row = [](const char *name, const char *head, const char *body, const char *tail,
                        const char *more = "") {
        QTest::newRow(name) << QByteArray(head) << QByteArray(body) << QByteArray(more)
                            << QByteArray(tail);
    };
    row("open parentheses", "* 1 FETCH (BODYSTRUCTURE ", "(", "");
    row("deep unknown item", "* 1 FETCH (X ", "(", "");
    row("parts", "* 1 FETCH (BODYSTRUCTURE (", "(\"a\" \"b\")", " \"mixed\"))");
    row("parameters", "* 1 FETCH (BODY (\"text\" \"plain\" (", "\"a\" \"b\" ", ")))");
    row("addresses", "* 1 FETCH (ENVELOPE (NIL NIL (", "(NIL NIL \"a\" \"b\")", ")))");
    row("open quotes", "* 1 FETCH (", "X \"a", ")");
    row("escapes", "* 1 FETCH (X \"", "\\\"", "\")");
    row("damaged items", "* 1 FETCH (", "UID x ENVELOPE (\"a ", ")");
    row("flags", "* FLAGS (", "a b c ", ")");
    row("flags of a message", "* 1 FETCH (FLAGS (", "a b c ", "))");
    row("labels", "* 1 FETCH (X-GM-LABELS (", "a \"b\" ", "))");
    row("attributes", "* LIST (", "\\a \\b ", ") \"/\" x");
    row("search", "* SEARCH", " 7", "");
    row("unsorted set", "* VANISHED 1", ",9,5,900,70", "");
    row("thread, nested", "* THREAD ", "(1 ", "");
    row("thread, chain", "* THREAD (", "1 ", ")");
    row("thread, wide", "* THREAD ", "(1)", "");
    row("thread, pairs", "* THREAD ", "(1 2)", "");
    row("thread, forks", "* THREAD ", "(1 (2)(3))", "");
    row("capabilities", "* CAPABILITY", " A", "");
    row("status items", "* STATUS x (", "A (", ")");
    row("status items open", "* STATUS x (", "A \"", ")");
    row("section fields", "* 1 FETCH (BODY[HEADER.FIELDS (", "\"a\" ", ")] NIL)");
    row("brackets in a code", "* OK [X ", "[", "");
    row("unquoted name", "* LIST () \"/\" a", " (", "");
    row("namespace", "* NAMESPACE (", "(\"\" \"/\" (", "");
    row("esearch", "* ESEARCH", " ) (", "");
    row("literals", "* X", " {1}\r\na", "");
    row("empty literals", "* X", "{0}\r\n", "");
    row("literals of a message", "* 1 FETCH (ENVELOPE (", "{1}\r\na", "))");
    row("bodies", "* 1 FETCH (", "BODY[1] {1}\r\na ", ")");
    row("blanks, then literals", "*", " ", "", "{0}\r\n");
    row("blanks, a code, then literals", "*", " ", "", "NO [BADCHARSET ({0}\r\n");
    row("digits, then literals", "* ", "1", "", "{0}\r\n");
    row("open sections", "* 1 FETCH (", "A[ ", ")");
    row("sections, one closed", "* 1 FETCH (", "A[ ", "] ())");
    row("sections without a value", "* 1 FETCH (", "A[] (", ")");
    row("sections behind an open quote", "* 1 FETCH (", "A[ ", "\"a)");
    row("labels again and again", "* 1 FETCH (", "X-GM-LABELS (a) ", ")");
    row("child info again and again", "* LIST () \"/\" x (", "CHILDINFO (a) ", ")");
    row("lines", "", "* \r\n", "");
}

/// The present row with about so many bytes, and a line behind it that must be found.
inline QByteArray wireOf(qsizetype bytes)
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, more);
    QFETCH(QByteArray, tail);
    const qsizetype half = more.isEmpty() ? bytes : bytes / 2;
    QByteArray wire = head + body.repeated(half / body.size());
    if (!more.isEmpty())
        wire += more.repeated(half / more.size());
    return wire + tail + "\r\n* 7 EXISTS\r\n";
}

} // namespace hostilelines
