// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/addresshints.h"

#include <QChar>

namespace mime {

namespace {

// Scripts that Chinese, Japanese and Korean mix freely count as one; Latin goes with these.
int scriptFamily(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Unknown:
        return 0;
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return -1;
    default:
        return static_cast<int>(script);
    }
}

bool looksLikeAt(QChar c)
{
    return c == u'@' || c.unicode() == 0xff20 || c.unicode() == 0xfe6b;
}

bool hasPunycodeLabel(QStringView host)
{
    return host.startsWith(u"xn--", Qt::CaseInsensitive) ||
           host.contains(u".xn--", Qt::CaseInsensitive);
}

} // namespace

bool hasMixedScripts(QStringView text)
{
    int seen = 0;
    bool hasEastAsian = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (!QChar::isLetter(c)) {
            // A new word or host label begins; digits, marks and hyphens stay inside one.
            if (!QChar::isDigit(c) && !QChar::isMark(c) && c != U'-' && c != U'_') {
                seen = 0;
                hasEastAsian = false;
            }
            continue;
        }
        const int family = scriptFamily(QChar::script(c));
        if (family == 0)
            continue;
        if (family < 0)
            hasEastAsian = true;
        else if (seen == 0)
            seen = family;
        else if (seen != family)
            return true;
        if (hasEastAsian && seen != 0 && seen != QChar::Script_Latin)
            return true;
    }
    return false;
}

AddressHints addressHints(const QString &name, const QString &addrSpec)
{
    AddressHints hints;
    if (addrSpec.isEmpty() && !name.isEmpty())
        hints |= AddressHint::Unreadable;
    bool holdsAt = false;
    for (const QChar c : name)
        holdsAt = holdsAt || looksLikeAt(c);
    // Many mailers repeat the address as the name; that deceives nobody.
    if (holdsAt && name.compare(addrSpec, Qt::CaseInsensitive) != 0)
        hints |= AddressHint::NameHoldsAt;
    const qsizetype at = addrSpec.lastIndexOf(u'@');
    // A host is looked at as one word: all Cyrillic under a Latin domain imitates the best.
    const QString host = addrSpec.mid(at + 1).replace(u'.', u'-');
    if (hasMixedScripts(name) || hasMixedScripts(addrSpec) || (at >= 0 && hasMixedScripts(host)))
        hints |= AddressHint::MixedScripts;
    if (at >= 0 && hasPunycodeLabel(QStringView(addrSpec).sliced(at + 1)))
        hints |= AddressHint::Punycode;
    return hints;
}

} // namespace mime
