// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

void addText(imap::SearchProgram &program, const char *key, const QString &text)
{
    if (!text.trimmed().isEmpty())
        program.add(key, text.trimmed().toUtf8());
}

void addFlag(imap::SearchProgram &program, SearchFields::Is wanted, const char *yes, const char *no)
{
    if (wanted != SearchFields::Is::Any)
        program.add(wanted == SearchFields::Is::Yes ? yes : no);
}

/// An atom can be written without quotes (RFC 9051, 9).
bool isAtom(const QByteArray &word)
{
    return std::all_of(word.begin(), word.end(), [](char c) {
        return c > 0x20 && c < 0x7f && !QByteArrayView("(){%*\"\\]").contains(c);
    });
}

} // namespace

QByteArray searchDate(const QDate &date)
{
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return QByteArray::number(date.day()) + '-' + months[date.month() - 1] + '-' +
           QByteArray::number(date.year()).rightJustified(4, '0');
}

imap::SearchProgram SearchFields::program() const
{
    imap::SearchProgram program;
    addText(program, "FROM", from);
    addText(program, "TO", to);
    addText(program, "SUBJECT", subject);
    addText(program, "BODY", text);
    if (since.isValid())
        program.add(QByteArray("SINCE " + searchDate(since)));
    if (before.isValid())
        program.add(QByteArray("BEFORE " + searchDate(before)));
    if (larger > 0)
        program.add(QByteArray("LARGER " + QByteArray::number(larger)));
    if (smaller > 0)
        program.add(QByteArray("SMALLER " + QByteArray::number(smaller)));
    addFlag(program, unread, "UNSEEN", "SEEN");
    addFlag(program, flagged, "FLAGGED", "UNFLAGGED");
    addFlag(program, answered, "ANSWERED", "UNANSWERED");
    addFlag(program, deleted, "DELETED", "UNDELETED");
    if (!keyword.isEmpty() && isAtom(keyword))
        program.add(QByteArray("KEYWORD " + keyword));
    const QByteArray name = headerName.trimmed().toLatin1();
    if (!name.isEmpty() && isAtom(name))
        program.add(QByteArray("HEADER " + name), headerText.trimmed().toUtf8());
    return program;
}

QString SearchFields::problem() const
{
    if (!isAtom(keyword))
        return QCoreApplication::translate("ui::SearchFields",
                                           "A keyword is one word of plain "
                                           "English letters, digits and signs.");
    if (!isAtom(headerName.trimmed().toUtf8()))
        return QCoreApplication::translate("ui::SearchFields",
                                           "A header's name is one word, “List-Id” for example.");
    return {};
}

} // namespace ui
