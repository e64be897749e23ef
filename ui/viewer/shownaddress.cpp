// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/shownaddress.h"

#include "ui/servertext.h"

namespace ui {

namespace {

constexpr QChar ellipsis(0x2026);

QString beginningOf(QStringView text, qsizetype length)
{
    if (length > 0 && length < text.size() && text[length - 1].isHighSurrogate())
        --length;
    return text.first(qBound<qsizetype>(0, length, text.size())).toString();
}

QString endOf(QStringView text, qsizetype length)
{
    qsizetype start = qBound<qsizetype>(0, text.size() - length, text.size());
    if (start < text.size() && start > 0 && text[start].isLowSurrogate())
        ++start;
    return text.sliced(start).toString();
}

QString elidedInside(QStringView text, qsizetype room)
{
    if (text.size() <= room)
        return text.toString();
    const qsizetype tail = qMax<qsizetype>(0, room - 1) / 2;
    return beginningOf(text, room - 1 - tail) + ellipsis + endOf(text, tail);
}

// As it may be shown, nothing cut but the middle of what nobody reads.
QString cleanOf(const QString &address)
{
    constexpr qsizetype looked = 8000;
    const QString bounded = address.size() <= 2 * looked
                                ? address
                                : beginningOf(address, looked) + endOf(address, looked);
    return shownForeignText(bounded, bounded.size());
}

} // namespace

QString shownAddrSpec(const QString &addrSpec, qsizetype limit)
{
    const QString whole = cleanOf(addrSpec);
    const qsizetype at = whole.lastIndexOf(u'@');
    if (whole.size() <= limit || at < 0)
        return elidedInside(whole, limit);
    const QStringView domain = QStringView(whole).sliced(at);
    const qsizetype room = limit - domain.size();
    if (room > 0)
        return elidedInside(QStringView(whole).first(at), room) + domain;
    return QString(ellipsis) + u'@' + ellipsis + endOf(domain.sliced(1), limit - 3);
}

QString shownTarget(const QString &target, qsizetype limit)
{
    QString whole = cleanOf(target);
    if (whole.size() <= limit)
        return whole;
    const bool isMail = whole.startsWith(u"mailto:");
    const qsizetype scheme = whole.indexOf(QStringLiteral("://"));
    const qsizetype start = isMail ? 7 : scheme < 0 ? 0 : scheme + 3;
    qsizetype end = start;
    while (end < whole.size() && !QStringView(u"/?#").contains(whole.at(end)))
        ++end;
    const QStringView authority = QStringView(whole).sliced(start, end - start);
    const QStringView path = QStringView(whole).sliced(end);
    QString shown = whole.first(start);
    if (isMail) {
        const qsizetype room = limit - start - qMin(path.size(), limit / 4);
        shown += shownAddrSpec(authority.toString(), room);
    } else {
        const qsizetype at = authority.lastIndexOf(u'@');
        if (at >= 0)
            shown += QString(ellipsis) + u'@';
        const QStringView host = authority.sliced(at + 1);
        const qsizetype room = limit - shown.size() - (path.isEmpty() ? 0 : 2);
        shown += host.size() <= room ? host.toString() : ellipsis + endOf(host, room - 1);
    }
    return shown + elidedInside(path, qMax<qsizetype>(2, limit - shown.size()));
}

QString withBreaks(QStringView text)
{
    constexpr qsizetype longestPiece = 64;
    constexpr QChar zeroWidthSpace(0x200b);
    QString broken;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        const bool isLong = end - begin > longestPiece;
        qsizetype piece = 0;
        for (; begin < end; ++begin) {
            const bool breaks = piece >= longestPiece && !text[begin].isLowSurrogate();
            if (isLong && (breaks || (text[begin] == u'@' && piece > 0))) {
                broken += zeroWidthSpace;
                piece = 0;
            }
            broken += text[begin];
            ++piece;
        }
        for (; begin < text.size() && text[begin].isSpace(); ++begin)
            broken += text[begin];
    }
    return broken;
}

} // namespace ui
