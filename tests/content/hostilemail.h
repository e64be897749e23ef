// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace content {

/// One mail of the corpus, ready to be delivered, and what must be so when it is shown. A value.
///
/// In a file of mails/ lines end with LF and "@{...}" stands for something: two hexadecimal digits
/// for a byte, or a name the test fills in (`recorder`: host and port of the recorder; `canary`:
/// path of a file that nobody may read; `canarydir`: its folder; `canaryurl`: the path without its
/// first slash, for "file:///").
///
/// `X-Expect: WORD REST` at the top, as often as needed:
///   text T       T stands in the message as it is first shown
///   absent T     T stands in no form of it
///   from A       A stands in the row From (also: sender, reply, subject)
///   warning T    T stands in the warnings about addresses; nowarning: there are none
///   attachment N a file of that name is offered, and none that is not named like this
///   program N    that attachment cannot be opened, only saved
///   blocked N    N pictures or other things were not loaded, and the window says so
///   problem T    T stands in the words on what is wrong with the message
///   opens U      a link leads there; links lead nowhere else
///   asks U       the window asks before it opens the link to U, and says its host
///   sealed T     T stands in the address of no link and no picture
struct HostileMail
{
    struct Expectation
    {
        QByteArray word;
        QString rest;
    };

    QByteArray name; // begins with the row of promises.md: "38-img"
    QByteArray message;
    QList<Expectation> expected;

    /// The folder it is delivered to: one a row of the promises.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QStringList all(QByteArrayView word) const;
};

using Substitutions = QHash<QByteArray, QByteArray>;

/// Every .eml of a folder in the order of names.
[[nodiscard]] QList<HostileMail> readMails(const QString &folder, const Substitutions &names);

/// A mail from its text as it stands in a file.
[[nodiscard]] HostileMail makeMail(const QByteArray &name, QByteArray text,
                                   const Substitutions &names);

} // namespace content
