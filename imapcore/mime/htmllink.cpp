// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/htmllink.h"

#include "imapcore/mime/textclean.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>
#include <string_view>

namespace mime {

namespace {

constexpr qsizetype maxHrefBytes = 16 * 1024;

// Endings of files that are no top-level domains: "report.pdf" names no host.
constexpr std::array fileEndings = std::to_array<std::u16string_view>(
    {u"asp", u"aspx", u"css", u"csv",  u"doc",  u"docx", u"eml", u"gif",  u"htm", u"html",
     u"ics", u"jpeg", u"jpg", u"js",   u"json", u"jsp",  u"odp", u"ods",  u"odt", u"pdf",
     u"php", u"png",  u"ppt", u"pptx", u"svg",  u"txt",  u"xls", u"xlsx", u"xml"});

QString asciiHost(QString host)
{
    if (host.startsWith(u"www.", Qt::CaseInsensitive))
        host.remove(0, 4);
    const QByteArray ace = QUrl::toAce(host);
    return ace.isEmpty() ? host.toLower() : QString::fromLatin1(ace).toLower();
}

bool isHostCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-' || c == u'.' ||
           c == u'_';
}

// "www.example.com", "example.com"; not "1.25" or "report.pdf": a top-level domain is of letters.
bool readsAsHost(QStringView word)
{
    const qsizetype dot = word.lastIndexOf(u'.');
    if (dot <= 0 || word.size() - dot < 3 || word.contains(QStringLiteral("..")))
        return false;
    const QStringView last = word.sliced(dot + 1);
    if (last.startsWith(u"xn--", Qt::CaseInsensitive))
        return true;
    const bool isOfLetters = std::all_of(last.begin(), last.end(), [](QChar c) {
        return c.isLetter() || c.isMark() || c.isSurrogate() || c == u'-';
    });
    return isOfLetters &&
           std::none_of(fileEndings.begin(), fileEndings.end(), [last](std::u16string_view ending) {
               return last.compare(QStringView(ending), Qt::CaseInsensitive) == 0;
           });
}

QStringView withoutOuterDots(QStringView word)
{
    while (word.startsWith(u'.'))
        word = word.sliced(1);
    while (word.endsWith(u'.'))
        word.chop(1);
    return word;
}

// The text as it is read: characters nobody sees are gone, what looks like a blank, a letter or a
// dot is one.
QString readText(const QString &raw)
{
    QString text = raw;
    for (QChar &c : text) {
        if (isBlankLetter(c.unicode()))
            c = u' ';
    }
    text = withoutHiddenCharacters(tidyLine(text)).normalized(QString::NormalizationForm_KC);
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const bool isFullStop = text.at(i).unicode() == 0x3002; // browsers take it for a dot
        if (isFullStop && text.at(i + 1).unicode() < 0x80 && text.at(i + 1).isLetter())
            text[i] = u'.';
    }
    return text;
}

// Goes through a text once; the path behind a host belongs to it.
bool showsAnotherHost(QStringView text, const QString &targetHost, bool onlyClearOnes)
{
    constexpr qsizetype longestHost = 255;
    qsizetype pos = 0;
    while (pos < text.size()) {
        if (!isHostCharacter(text[pos])) {
            ++pos;
            continue;
        }
        const qsizetype begin = pos;
        while (pos < text.size() && isHostCharacter(text[pos]))
            ++pos;
        const QStringView word = withoutOuterDots(text.sliced(begin, pos - begin));
        const QChar next = pos < text.size() ? text[pos] : QChar(u' ');
        const bool hasScheme = text.first(begin).endsWith(u"://");
        if (hasScheme && next == u'@')
            return true; // what stands there is read as the host and is none
        const bool isClear = hasScheme || word.startsWith(u"www.", Qt::CaseInsensitive);
        const bool isHost = hasScheme ? !word.isEmpty() : next != u'@' && readsAsHost(word);
        if (!isHost || (onlyClearOnes && !isClear))
            continue;
        if (word.size() > longestHost || asciiHost(word.toString()) != targetHost)
            return true;
        if (QStringView(u"/?#:").contains(next)) {
            while (pos < text.size() && !text[pos].isSpace())
                ++pos;
        }
    }
    return false;
}

QStringList addressesIn(QStringView text)
{
    QStringList found;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text[i].isSpace() &&
            !QStringView(u"<>()[]{},;:!?\"'").contains(text[i]))
            continue;
        const QStringView word = withoutOuterDots(text.sliced(begin, i - begin));
        if (word.indexOf(u'@') > 0)
            found.append(word.toString().toLower());
        begin = i + 1;
    }
    found.removeDuplicates();
    return found;
}

// To write to one address that is shown and to others that are not is a lie, too.
bool showsOtherAddresses(QStringView text, const QUrl &mail)
{
    QStringList shown = addressesIn(text);
    if (shown.isEmpty())
        return false;
    QStringList meant = addressesIn(mail.path(QUrl::FullyDecoded));
    shown.sort();
    meant.sort();
    return shown != meant;
}

// Recipients, subject and text; other words make some programs attach files.
QString safeMailQuery(const QUrl &url)
{
    QStringList kept;
    const QStringList items = url.query(QUrl::FullyEncoded).split(u'&');
    for (const QString &item : items) {
        const QString name =
            QUrl::fromPercentEncoding(item.section(u'=', 0, 0).toLatin1()).trimmed().toLower();
        if (name == u"to" || name == u"cc" || name == u"bcc" || name == u"subject" ||
            name == u"body")
            kept.append(item);
    }
    return kept.join(u'&');
}

QByteArray safeMailTarget(QUrl url)
{
    if (url.hasQuery()) {
        const QString query = safeMailQuery(url);
        url.setQuery(query.isEmpty() ? QString() : query); // a null one goes with its "?"
    }
    url.setFragment(QString());
    return url.path().isEmpty() && !url.hasQuery() ? QByteArray() : url.toEncoded();
}

} // namespace

QByteArray safeLinkTarget(QByteArrayView href)
{
    if (href.size() > maxHrefBytes)
        return {};
    // Browsers ignore these inside a scheme: "java\nscript:".
    QByteArray clean = href.toByteArray();
    clean.removeIf([](char c) { return static_cast<uchar>(c) < 0x20 || c == 0x7f; });
    clean = clean.trimmed();
    const QByteArray start = clean.first(std::min<qsizetype>(clean.size(), 8)).toLower();
    if (!start.startsWith("http://") && start != "https://" && !start.startsWith("mailto:"))
        return {};
    const QUrl url(QString::fromUtf8(clean), QUrl::TolerantMode);
    if (!url.isValid())
        return {};
    if (url.scheme() == u"mailto")
        return safeMailTarget(url);
    if ((url.scheme() != u"http" && url.scheme() != u"https") || url.host().isEmpty())
        return {};
    return url.toEncoded();
}

bool hasUserInfo(QByteArrayView safeTarget)
{
    const QUrl url = QUrl::fromEncoded(safeTarget.toByteArray());
    return url.scheme() != u"mailto" && !url.userInfo().isEmpty();
}

bool linkTextDiffers(const QString &rawText, QByteArrayView safeTarget)
{
    const QString text = readText(rawText);
    const QUrl target = QUrl::fromEncoded(safeTarget.toByteArray());
    if (target.scheme() == u"mailto") {
        const QString address = target.path(QUrl::FullyDecoded);
        return showsOtherAddresses(text, target) ||
               showsAnotherHost(text, asciiHost(address.section(u'@', -1)), true);
    }
    return hasUserInfo(safeTarget) ||
           showsAnotherHost(text, asciiHost(target.host(QUrl::FullyEncoded)), false);
}

} // namespace mime
