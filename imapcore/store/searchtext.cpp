// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/searchtext.h"

#include <QStringList>

#include <algorithm>

namespace imap {

namespace {

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isWrittenWithoutBlanks(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

QString plainText(const QString &text)
{
    QString folded(text.size(), Qt::Uninitialized);
    std::transform(text.cbegin(), text.cend(), folded.begin(), [](QChar c) {
        const char16_t u = c.unicode();
        if (u >= u'A' && u <= u'Z')
            return QChar(static_cast<char16_t>(u + 32));
        return (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9') ? c : QChar(u' ');
    });
    return folded;
}

} // namespace

QString searchText(const QString &text)
{
    if (isPlain(text))
        return plainText(text);
    const QString whole = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(whole.size() * 2);
    for (const char32_t c : whole.toUcs4()) {
        if (QChar::category(c) == QChar::Mark_NonSpacing && !isWrittenWithoutBlanks(c))
            continue;
        const bool isWord = QChar::isLetterOrNumber(c) || QChar::isMark(c);
        if (!isWord) {
            folded += u' ';
            continue;
        }
        if (c == U'\u00df') { // Qt folds one character to one
            folded += QStringLiteral("ss");
            continue;
        }
        const bool isAlone = isWrittenWithoutBlanks(c);
        if (isAlone)
            folded += u' ';
        folded += QChar::fromUcs4(c);
        if (isAlone)
            folded += u' ';
    }
    return folded;
}

QString matchExpression(const QString &words)
{
    QStringList parts;
    const QStringList typed = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : typed) {
        const QString folded = searchText(word).simplified();
        if (!folded.isEmpty())
            parts.append(QLatin1Char('"') + folded + QStringLiteral("\"*"));
    }
    return parts.join(QStringLiteral(" AND "));
}

QString collationKey(const QString &text)
{
    return text.toCaseFolded();
}

} // namespace imap
