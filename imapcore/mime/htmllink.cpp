// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/htmllink.h"

#include "imapcore/mime/textclean.h"

#include <QUrl>

#include <algorithm>

namespace mime {

namespace {

constexpr qsizetype maxHrefBytes = 16 * 1024;

QString asciiHost(QString host)
{
    if (host.startsWith(u"www.", Qt::CaseInsensitive))
        host.remove(0, 4);
    const QByteArray ace = QUrl::toAce(host);
    return ace.isEmpty() ? host.toLower() : QString::fromLatin1(ace).toLower();
}

// "https://example.com/x", "www.example.com", "example.com": the host; empty for other text.
QString hostInText(QString text)
{
    const qsizetype scheme = text.indexOf(QStringLiteral("://"));
    const bool hasScheme = scheme > 0 && scheme <= 10;
    if (hasScheme)
        text.remove(0, scheme + 3);
    qsizetype end = 0;
    while (end < text.size() && !QStringView(u"/?#:,;()<>\"'").contains(text.at(end)) &&
           !text.at(end).isSpace())
        ++end;
    const bool isWholeText = hasScheme || end == text.size() || text.at(end) == u'/' ||
                             text.at(end) == u'?' || text.at(end) == u':';
    QString host = text.first(end);
    while (host.endsWith(u'.'))
        host.chop(1);
    const qsizetype dot = host.lastIndexOf(u'.');
    if (!isWholeText || dot <= 0 || host.size() - dot < 3 || host.contains(QStringLiteral("..")))
        return {};
    // A top-level domain is of letters: "1.25" and "v2.0" are no hosts, "203.0.113.7" is one.
    const QStringView last = QStringView(host).sliced(dot + 1);
    const bool isDomain =
        std::all_of(last.begin(), last.end(), [](QChar c) { return c.isLetter() || c == u'-'; }) ||
        last.startsWith(u"xn--", Qt::CaseInsensitive);
    return isDomain || (hasScheme && !host.isEmpty()) ? host : QString();
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
        return url.path().isEmpty() && !url.hasQuery() ? QByteArray() : url.toEncoded();
    if ((url.scheme() != u"http" && url.scheme() != u"https") || url.host().isEmpty())
        return {};
    return url.toEncoded();
}

bool linkTextDiffers(const QString &rawText, QByteArrayView safeTarget)
{
    const QString text = tidyLine(withoutDirectionCharacters(rawText)).remove(QChar(0x200b));
    const QUrl target = QUrl::fromEncoded(safeTarget.toByteArray());
    if (target.scheme() == u"mailto") {
        const QString address = target.path(QUrl::FullyDecoded);
        const bool isAddress = text.contains(u'@') && !text.contains(u' ');
        return isAddress && address.compare(text, Qt::CaseInsensitive) != 0 &&
               text.compare(u"mailto:" + address, Qt::CaseInsensitive) != 0;
    }
    const QString shown = hostInText(text);
    if (shown.isEmpty())
        return text.contains(u'@') && !text.contains(u' ') && text.contains(u'.');
    const QString shownHost = asciiHost(shown.section(u'@', -1));
    const QString targetHost = asciiHost(target.host(QUrl::FullyEncoded));
    return shownHost != targetHost || !target.userInfo().isEmpty();
}

} // namespace mime
