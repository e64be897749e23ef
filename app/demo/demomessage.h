// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace demo {

/// A mailbox in a header: the name may be empty or in any script.
struct Person
{
    QString name;
    QString address;

    /// Reads `Name <local@domain>` or a bare address.
    [[nodiscard]] static Person fromText(const QString &text);
};

/// One message of the demo before it is turned into bytes. A value.
struct DemoMessage
{
    enum class Transfer { SevenBit, EightBit, QuotedPrintable, Base64 };

    QString folder;
    Person from;
    QList<Person> to;
    QList<Person> cc;
    QString subject;
    QDateTime date;    // as the sender's clock and zone had it
    QStringList flags; // IMAP's spelling without the backslash; anything unknown is a keyword
    QString id;
    QStringList references;   // oldest first; the last one is answered
    QStringList extraHeaders; // whole lines, ASCII
    QString charset = QStringLiteral("utf-8");
    Transfer transfer = Transfer::QuotedPrintable;
    bool flowed = false;
    QString text;
    QString html;
    QString raw; // a whole message as it stands; nothing else is looked at but folder, date, flags
    QStringList attachments;  // names of files in the resources
    QStringList inlineImages; // the same, shown in the HTML as cid:NAME
};

} // namespace demo
