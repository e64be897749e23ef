// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/mailscript.h"

#include <QHash>

#include <functional>
#include <utility>

namespace demo {

namespace {

const Person &demoOwner()
{
    static const Person owner{QStringLiteral("Alice Example"),
                              QStringLiteral("alice@mail.example.org")};
    return owner;
}

QStringList words(const QString &value)
{
    return value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList names(const QString &value)
{
    QStringList all = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString &name : all)
        name = name.trimmed();
    return all;
}

QList<Person> persons(const QString &value)
{
    QList<Person> all;
    const QStringList texts = names(value);
    for (const QString &text : texts)
        all.append(Person::fromText(text));
    return all;
}

qint64 ageSeconds(const QString &value)
{
    static const QHash<QChar, qint64> units{
        {QLatin1Char('m'), 60}, {QLatin1Char('h'), 3600}, {QLatin1Char('d'), 86400}};
    return value.chopped(1).toLongLong() * units.value(value.back(), 0);
}

int zoneSeconds(const QString &value)
{
    const int number = value.toInt();
    return (number / 100) * 3600 + (number % 100) * 60;
}

DemoMessage::Transfer transferNamed(const QString &value)
{
    if (value == QLatin1String("base64"))
        return DemoMessage::Transfer::Base64;
    if (value == QLatin1String("8bit"))
        return DemoMessage::Transfer::EightBit;
    if (value == QLatin1String("7bit"))
        return DemoMessage::Transfer::SevenBit;
    return DemoMessage::Transfer::QuotedPrintable;
}

QString fullId(const QString &id)
{
    return id + QLatin1String("@demo.example.org");
}

QStringList fullIds(const QString &value)
{
    QStringList all = words(value);
    for (QString &id : all)
        id = fullId(id);
    return all;
}

using SetKey = std::function<void(DemoMessage &, const QString &)>;

const QHash<QString, SetKey> &scriptKeys()
{
    using M = DemoMessage;
    using S = const QString &;
    static const QHash<QString, SetKey> keys{
        {QStringLiteral("folder"),
         [](M &m, S v) {
             m.folder = v;
         }},
        {QStringLiteral("from"),
         [](M &m, S v) {
             m.from = Person::fromText(v);
         }},
        {QStringLiteral("to"),
         [](M &m, S v) {
             m.to = persons(v);
         }},
        {QStringLiteral("cc"),
         [](M &m, S v) {
             m.cc = persons(v);
         }},
        {QStringLiteral("subject"),
         [](M &m, S v) {
             m.subject = v;
         }},
        {QStringLiteral("age"),
         [](M &m, S v) {
             m.date = m.date.addSecs(-ageSeconds(v));
         }},
        {QStringLiteral("zone"),
         [](M &m, S v) {
             m.date = m.date.toOffsetFromUtc(zoneSeconds(v));
         }},
        {QStringLiteral("flags"),
         [](M &m, S v) {
             m.flags = words(v);
         }},
        {QStringLiteral("id"),
         [](M &m, S v) {
             m.id = fullId(v);
         }},
        {QStringLiteral("answers"),
         [](M &m, S v) {
             m.references = fullIds(v);
         }},
        {QStringLiteral("header"),
         [](M &m, S v) {
             m.extraHeaders.append(v);
         }},
        {QStringLiteral("charset"),
         [](M &m, S v) {
             m.charset = v;
         }},
        {QStringLiteral("encoding"),
         [](M &m, S v) {
             m.transfer = transferNamed(v);
         }},
        {QStringLiteral("flowed"),
         [](M &m, S v) {
             m.flowed = v == QLatin1String("yes");
         }},
        {QStringLiteral("attach"),
         [](M &m, S v) {
             m.attachments = names(v);
         }},
        {QStringLiteral("inline"),
         [](M &m, S v) {
             m.inlineImages = names(v);
         }},
    };
    return keys;
}

/// The body that a `---` line begins; null when there is no such body.
QString *bodyNamed(DemoMessage &message, const QString &name)
{
    if (name == QLatin1String("text"))
        return &message.text;
    if (name == QLatin1String("html"))
        return &message.html;
    return name == QLatin1String("raw") ? &message.raw : nullptr;
}

void setHeaderLine(DemoMessage &message, const QString &line, QStringList &errors)
{
    const qsizetype colon = line.indexOf(QLatin1Char(':'));
    const SetKey set = scriptKeys().value(line.left(colon));
    if (colon > 0 && set)
        set(message, line.mid(colon + 1).trimmed());
    else
        errors.append(line);
}

} // namespace

QList<DemoMessage> readMailScript(const QString &script, const QDateTime &now, QStringList &errors)
{
    QList<DemoMessage> all;
    QString *body = nullptr;
    QStringList lines = script.split(QLatin1Char('\n'));
    if (lines.last().isEmpty())
        lines.removeLast(); // the file's last line is ended too
    for (const QString &line : std::as_const(lines)) {
        if (line == QLatin1String("===")) {
            all.append(DemoMessage());
            all.last().to = {demoOwner()};
            all.last().date = now;
            all.last().id = fullId(QString::number(qHash(script, 7)) + QLatin1Char('.') +
                                   QString::number(all.size()));
            body = nullptr;
        } else if (all.isEmpty()) {
            continue; // the licence line
        } else if (line.startsWith(QLatin1String("--- "))) {
            body = bodyNamed(all.last(), line.mid(4));
            if (body == nullptr)
                errors.append(line);
        } else if (body != nullptr) {
            *body += line + QLatin1Char('\n');
        } else if (!line.isEmpty()) {
            setHeaderLine(all.last(), line, errors);
        }
    }
    return all;
}

} // namespace demo
