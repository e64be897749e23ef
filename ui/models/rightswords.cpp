// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rightswords.h"

#include "ui/servertext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

/// Context for the translators of everything in this file.
class RightsWords
{
    Q_DECLARE_TR_FUNCTIONS(RightsWords)
public:
    static QString letter(char letter, bool old)
    {
        switch (letter) {
        case 'l':
            return tr("see the folder in lists");
        case 'r':
            return tr("read its messages");
        case 's':
            return tr("keep own marks of what was read");
        case 'w':
            return tr("change flags and keywords");
        case 'i':
            return tr("put messages in, by copying or appending");
        case 'p':
            return tr("send mail to the folder by its address");
        case 'k':
            return tr("create folders inside");
        case 'x':
            return tr("delete or rename the folder");
        case 't':
            return tr("mark messages as deleted");
        case 'e':
            return tr("remove messages for good (expunge)");
        case 'a':
            return tr("change who may do what");
        case 'n':
            return tr("write notes that others see");
        case 'c':
            return old ? tr("create folders inside (old letter)") : tr("old letter for “k”");
        case 'd':
            return old ? tr("mark as deleted, expunge, delete the folder (old letter)")
                       : tr("old letter for “t”, “e” and “x”");
        default:
            return letter >= '0' && letter <= '9' ? tr("a right of this server's own")
                                                  : tr("not known to Postroom");
        }
    }
    static QString who(const QByteArray &identifier)
    {
        if (identifier.startsWith('-') && identifier.size() > 1)
            return tr("taken away from: %1").arg(who(identifier.mid(1)));
        if (identifier == "anyone")
            return tr("everybody");
        if (identifier == "anonymous")
            return tr("who signs in without a name");
        if (identifier == "authenticated")
            return tr("everybody who is signed in");
        if (identifier == "owner")
            return tr("the owner of the folder");
        if (identifier == "administrators")
            return tr("the administrators");
        for (const char *prefix : {"group:", "group=", "$"}) {
            if (identifier.startsWith(prefix))
                return tr("the group %1")
                    .arg(shownServerText(identifier.mid(static_cast<qsizetype>(qstrlen(prefix)))));
        }
        return tr("the user %1").arg(shownServerText(identifier));
    }
};

const QByteArray newOrder = QByteArrayLiteral("lrswipkxteacdn");

} // namespace

bool areOldRights(const QByteArray &letters)
{
    const bool hasNew = std::any_of(letters.begin(), letters.end(), [](char c) {
        return c == 'k' || c == 'x' || c == 't' || c == 'e';
    });
    return !hasNew && (letters.contains('c') || letters.contains('d'));
}

QList<RightWord> rightsInWords(const QByteArray &letters)
{
    const bool old = areOldRights(letters);
    QByteArray ordered;
    for (const char known : newOrder) {
        if (letters.contains(known))
            ordered += known;
    }
    for (const char other : letters) {
        // Control and foreign bytes are no rights (RFC 4314, 2.1: letters and digits).
        const bool plain = (other >= 'a' && other <= 'z') || (other >= '0' && other <= '9');
        if (plain && !ordered.contains(other))
            ordered += other;
    }
    QList<RightWord> words;
    for (const char letter : std::as_const(ordered))
        words.append({letter, RightsWords::letter(letter, old)});
    return words;
}

QString rightsSentence(const QByteArray &letters)
{
    QStringList parts;
    const QList<RightWord> words = rightsInWords(letters);
    for (const RightWord &word : words)
        parts << word.words;
    return parts.isEmpty() ? RightsWords::tr("nothing at all")
                           : parts.join(RightsWords::tr(", ", "between two rights"));
}

QString identifierInWords(const QByteArray &identifier)
{
    return RightsWords::who(identifier);
}

} // namespace ui
