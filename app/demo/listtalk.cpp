// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/listtalk.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace demo {

namespace {

constexpr quint32 talkSeed = 20260201;
constexpr qint64 daySeconds = 86400;

template <typename T>
const T &oneOf(const QList<T> &all, QRandomGenerator &random)
{
    return all.at(random.bounded(static_cast<int>(all.size())));
}

QString quotedText(const QString &text)
{
    QString out;
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(QLatin1Char('>')) && !line.startsWith(QLatin1String("-- ")))
            out += QLatin1String("> ") + line + QLatin1Char('\n');
    }
    return out;
}

/// What people do to list mail: old mail is read, some is answered, flagged or labelled.
QStringList flagsByAge(qint64 ageSeconds, QRandomGenerator &random)
{
    QStringList flags;
    if (ageSeconds > 3 * daySeconds || random.bounded(3) == 0)
        flags.append(QStringLiteral("Seen"));
    if (random.bounded(15) == 0)
        flags.append(QStringLiteral("Answered"));
    if (random.bounded(30) == 0)
        flags.append(QStringLiteral("Flagged"));
    if (random.bounded(25) == 0)
        flags.append(QStringLiteral("$label%1").arg(1 + random.bounded(5)));
    if (random.bounded(40) == 0)
        flags.append(QStringLiteral("$Forwarded"));
    return flags;
}

constexpr const char *commitRooms[] = {"types",   "wire", "protocol", "mirror", "flows",
                                       "session", "mime", "ui",       "tests",  "packaging"};
constexpr const char *commitVerbs[] = {"keep",    "drop",  "name",  "test",
                                       "explain", "count", "refuse"};
constexpr const char *commitThings[] = {"a literal that arrives in three pieces",
                                        "folders without a delimiter",
                                        "the flag that no server has",
                                        "an answer to a command nobody sent",
                                        "rows that are not in view",
                                        "dates with a leading blank",
                                        "names that decode to nothing",
                                        "the second of two EXPUNGE lines",
                                        "sizes over four gigabytes",
                                        "a quota without limits",
                                        "one more row of the quirk table"};
constexpr const char *commitPeople[] = {"Ines Okafor", "Tomasz Lis", "Mette Dahl", "Rui Costa"};

} // namespace

ListTalk::ListTalk(QDateTime now)
    : m_now(std::move(now))
{
}

QList<ListTalk::List> ListTalk::read(const QString &script)
{
    QList<List> all;
    const QStringList lines = script.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString key = line.section(QLatin1String(": "), 0, 0);
        const QString value = line.section(QLatin1String(": "), 1);
        if (key == QLatin1String("folder"))
            all.append({value, {}, 0, {}, {}, {}, {}});
        else if (all.isEmpty())
            continue; // the licence line
        else if (key == QLatin1String("list"))
            all.last().name = value;
        else if (key == QLatin1String("count"))
            all.last().count = value.toInt();
        else if (key == QLatin1String("subject"))
            all.last().subjects.append(value);
        else if (key == QLatin1String("opening"))
            all.last().openings.append(value);
        else if (key == QLatin1String("reply"))
            all.last().replies.append(value);
        else if (key == QLatin1String("person"))
            all.last().people.append(Person::fromText(value));
    }
    return all;
}

QList<DemoMessage> ListTalk::messages(const QString &script) const
{
    QList<DemoMessage> all;
    const QList<List> lists = read(script);
    for (const List &list : lists)
        all += threads(list);
    return all;
}

DemoMessage ListTalk::message(const List &list, const DemoMessage *before, const QString &subject,
                              QRandomGenerator &random)
{
    DemoMessage out;
    out.folder = list.folder;
    out.from = oneOf(list.people, random);
    const QString address = list.name + QLatin1String("@lists.example.org");
    out.to = {{QString(), address}};
    out.subject = QStringLiteral("[%1] %2%3")
                      .arg(list.name, before ? QStringLiteral("Re: ") : QString(), subject);
    out.extraHeaders = {QStringLiteral("List-Id: <%1.lists.example.org>").arg(list.name),
                        QStringLiteral("List-Post: <mailto:%1>").arg(address),
                        QStringLiteral("Precedence: list")};
    out.flowed = random.bounded(2) == 0;
    if (before != nullptr) {
        out.references = before->references;
        out.references.append(before->id);
        out.text = QStringLiteral("%1 wrote:\n").arg(before->from.name) + quotedText(before->text) +
                   QLatin1Char('\n');
    }
    const QStringList &pool = before != nullptr ? list.replies : list.openings;
    const int sentences = 1 + random.bounded(3);
    for (int i = 0; i < sentences; ++i)
        out.text += oneOf(pool, random) + QLatin1Char('\n');
    out.text += QLatin1String("-- \n") + out.from.name + QLatin1Char('\n');
    return out;
}

QList<DemoMessage> ListTalk::threads(const List &list) const
{
    QRandomGenerator random(talkSeed + static_cast<quint32>(list.folder.size()));
    QList<DemoMessage> all;
    QList<int> answerable; // the thread's messages so far, as indexes of `all`
    QString subject;
    for (int i = 0; i < list.count; ++i) {
        if (answerable.isEmpty() || random.bounded(5) == 0) {
            subject = list.subjects.at((i / 5) % list.subjects.size());
            answerable.clear();
        }
        const DemoMessage *before =
            answerable.isEmpty() ? nullptr : &all.at(oneOf(answerable, random));
        DemoMessage next = message(list, before, subject, random);
        // Denser towards today, as a list looks that one has followed for a year.
        const double share = 1.0 - static_cast<double>(i + 1) / (list.count + 1);
        const qint64 age = static_cast<qint64>(share * share * 360 * daySeconds) + 1800;
        next.date = m_now.addSecs(-age).toOffsetFromUtc(3600 * (random.bounded(14) - 6));
        next.id = QStringLiteral("%1.%2@lists.example.org").arg(list.name).arg(i + 1);
        next.flags = flagsByAge(age, random);
        answerable.append(i);
        all.append(next);
    }
    return all;
}

void ListTalk::commits(int count, const Sink &sink) const
{
    QRandomGenerator random(talkSeed);
    const auto pick = [&random](const auto &pool) {
        return QByteArray(pool[random.bounded(static_cast<int>(std::size(pool)))]);
    };
    for (int i = 0; i < count; ++i) {
        const qint64 age = static_cast<qint64>(count - i) * 2700;
        const QDateTime date = m_now.addSecs(-age);
        const QByteArray number = QByteArray::number(i + 1);
        const QByteArray room = pick(commitRooms);
        const QByteArray person = pick(commitPeople);
        const QByteArray title = room + ": " + pick(commitVerbs) + ' ' + pick(commitThings);
        const QByteArray id = QByteArray::number(random.generate64(), 16);
        const QByteArray bytes =
            "Date: " + date.toString(Qt::RFC2822Date).toLatin1() + "\nFrom: " + person + " <" +
            person.toLower().replace(' ', '.') +
            "@example.org>\nTo: commits@lists.example.org\nSubject: [commits] " + title +
            "\nMessage-ID: <" + id +
            "@lists.example.org>\nList-Id: <commits.lists.example.org>\nMIME-Version: 1.0\n"
            "Content-Type: text/plain; charset=us-ascii\n\ncommit " +
            id + " (number " + number + ")\n\n    " + title + "\n\n " +
            QByteArray::number(1 + random.bounded(9)) + " files changed, " +
            QByteArray::number(random.bounded(200)) + " insertions(+)\n";
        sink(bytes, date, flagsByAge(age, random));
    }
}

} // namespace demo
