// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/content/hostilemail.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace content {

namespace {

QByteArray filledIn(const QByteArray &text, const Substitutions &names)
{
    QByteArray out;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = text.indexOf("@{", at);
        const qsizetype close = open < 0 ? -1 : text.indexOf('}', open);
        if (close < 0)
            return out + text.mid(at);
        const QByteArray name = text.mid(open + 2, close - open - 2);
        out += text.mid(at, open - at);
        if (names.contains(name))
            out += names.value(name);
        else if (name.size() == 2)
            out += QByteArray::fromHex(name);
        else
            qWarning("unknown name in a mail: %s", name.constData());
        at = close + 1;
    }
}

QList<HostileMail::Expectation> expectationsOf(const QByteArray &text)
{
    QList<HostileMail::Expectation> found;
    for (const QByteArray &line : text.split('\n')) {
        if (line.isEmpty())
            break;
        if (!line.startsWith("X-Expect: "))
            continue;
        const QByteArray rest = line.mid(10);
        const qsizetype blank = rest.indexOf(' ');
        if (blank < 0)
            found.append({rest, {}});
        else
            found.append({rest.first(blank), QString::fromUtf8(rest.mid(blank + 1))});
    }
    return found;
}

} // namespace

QString HostileMail::folder() const
{
    return QStringLiteral("row") + QString::fromLatin1(name.first(2));
}

QStringList HostileMail::all(QByteArrayView word) const
{
    QStringList found;
    for (const Expectation &expectation : expected) {
        if (QByteArrayView(expectation.word) == word)
            found.append(expectation.rest);
    }
    return found;
}

HostileMail makeMail(const QByteArray &name, QByteArray text, const Substitutions &names)
{
    HostileMail mail;
    mail.name = name;
    // Expectations speak of the names that were filled in, too.
    mail.expected = expectationsOf(filledIn(text.first(text.indexOf("\n\n") + 1), names));
    text.replace("\n", "\r\n");
    mail.message = "X-Corpus: " + name + "\r\n" + filledIn(text, names);
    return mail;
}

QList<HostileMail> readMails(const QString &folder, const Substitutions &names)
{
    QList<HostileMail> mails;
    const QDir dir(folder);
    for (const QString &entry : dir.entryList({QStringLiteral("*.eml")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(entry));
        if (file.open(QIODevice::ReadOnly))
            mails.append(
                makeMail(QFileInfo(entry).completeBaseName().toUtf8(), file.readAll(), names));
    }
    return mails;
}

} // namespace content
