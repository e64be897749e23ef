// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filterwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

/// "ann smith" lunch: two.
QStringList wordsIn(const QString &text)
{
    QStringList words;
    const QStringList parts = text.split(u'"');
    for (qsizetype part = 0; part < parts.size(); ++part) {
        const bool quoted = part % 2 == 1;
        if (quoted && !parts.at(part).trimmed().isEmpty())
            words << parts.at(part);
        else if (!quoted)
            words << parts.at(part).simplified().split(u' ', Qt::SkipEmptyParts);
    }
    return words;
}

imap::SearchProgram holding(const char *key, const QByteArray &word)
{
    imap::SearchProgram program;
    program.add(key, word);
    return program;
}

} // namespace

imap::Result<imap::SearchProgram> filterProgram(const QString &text)
{
    if (text.startsWith(QLatin1String(searchVerb)))
        return imap::SearchProgram::fromText(
            QStringView(text).sliced(static_cast<qsizetype>(sizeof searchVerb) - 1));
    imap::SearchProgram program;
    const QStringList words = wordsIn(text);
    for (const QString &each : words) {
        const QByteArray word = each.toUtf8();
        program.add(
            holding("FROM", word).orElse(holding("TO", word)).orElse(holding("SUBJECT", word)));
    }
    return program;
}

QString filterText(const imap::SearchProgram &program)
{
    return program.isAll() ? QString() : QLatin1String(searchVerb) + program.toText();
}

QString programProblem(const imap::InvalidValue &problem)
{
    // What imapcore says it expected, for translators.
    static const char *const expected[] = {
        QT_TRANSLATE_NOOP("ui::FilterWords", "a closing parenthesis"),
        QT_TRANSLATE_NOOP("ui::FilterWords", "an opening parenthesis before the closing one"),
        QT_TRANSLATE_NOOP("ui::FilterWords", "a key between the parentheses"),
        QT_TRANSLATE_NOOP("ui::FilterWords", "fewer parentheses"),
        QT_TRANSLATE_NOOP("ui::FilterWords", "a closing quote"),
        QT_TRANSLATE_NOOP("ui::FilterWords", "no control character"),
        QT_TRANSLATE_NOOP("ui::FilterWords", "a quoted string or an atom")};
    Q_UNUSED(expected)
    return QCoreApplication::translate("ui::FilterWords", "At character %1: expected %2.")
        .arg(QString::number(problem.offset + 1),
             QCoreApplication::translate("ui::FilterWords", problem.expected));
}

} // namespace ui
