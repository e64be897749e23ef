// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/maildate.h"

#include <QList>

#include <algorithm>
#include <array>

namespace mime {

namespace {

constexpr qsizetype maxDateBytes = 200;

struct DateParts
{
    int day = 0;
    int month = 0;
    int year = -1;
    QTime time{0, 0};
    int offset = 0; // seconds east of UTC
    bool hasTime = false;
};

int monthNumber(const QByteArray &word)
{
    constexpr std::array names = {"jan", "feb", "mar", "apr", "may", "jun",
                                  "jul", "aug", "sep", "oct", "nov", "dec"};
    const QByteArray start = word.first(std::min<qsizetype>(3, word.size())).toLower();
    for (size_t i = 0; i < names.size(); ++i) {
        if (start == names[i])
            return static_cast<int>(i) + 1;
    }
    return 0;
}

// "EST" and its kind (RFC 5322, 4.3); all others mean nothing and count as UTC.
int namedZoneOffset(const QByteArray &word)
{
    constexpr std::array<std::pair<const char *, int>, 9> zones = {{{"EST", -5},
                                                                    {"EDT", -4},
                                                                    {"CST", -6},
                                                                    {"CDT", -5},
                                                                    {"MST", -7},
                                                                    {"MDT", -6},
                                                                    {"PST", -8},
                                                                    {"PDT", -7},
                                                                    {"GMT", 0}}};
    for (const auto &[name, hours] : zones) {
        if (word.compare(name, Qt::CaseInsensitive) == 0)
            return hours * 3600;
    }
    return 0;
}

bool readTime(const QByteArray &word, DateParts &parts)
{
    const QList<QByteArray> numbers = word.split(':');
    if (numbers.size() < 2 || numbers.size() > 3)
        return false;
    const int second = numbers.size() == 3 ? numbers.at(2).toInt() : 0;
    parts.time = QTime(numbers.at(0).toInt(), numbers.at(1).toInt(), std::min(second, 59));
    parts.hasTime = parts.time.isValid();
    return parts.hasTime;
}

bool readOffset(const QByteArray &word, DateParts &parts)
{
    if (word.size() != 5 || (word.at(0) != '+' && word.at(0) != '-'))
        return false;
    bool ok = false;
    const int digits = word.mid(1).toInt(&ok);
    const int seconds = (digits / 100 * 60 + digits % 100) * 60;
    if (!ok || digits < 0 || seconds > 14 * 3600)
        return ok;
    parts.offset = word.at(0) == '-' ? -seconds : seconds;
    return true;
}

void readNumber(const QByteArray &word, DateParts &parts)
{
    bool ok = false;
    const int number = word.toInt(&ok);
    if (!ok || number < 0)
        return;
    if (parts.day == 0 && word.size() <= 2) {
        parts.day = number;
    } else if (parts.year < 0) {
        parts.year = number;
        if (word.size() == 2)
            parts.year += number < 50 ? 2000 : 1900;
        else if (word.size() == 3)
            parts.year += 1900;
    }
}

QByteArray withoutDateComments(QByteArrayView raw)
{
    QByteArray out;
    int depth = 0;
    for (const char c : raw.first(std::min(raw.size(), maxDateBytes))) {
        depth += c == '(' ? 1 : 0;
        if (depth == 0)
            out += c == ',' || c == '\t' || c == '\r' || c == '\n' ? ' ' : c;
        depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    return out.simplified();
}

} // namespace

QDateTime parseMailDate(QByteArrayView raw)
{
    QByteArray text = withoutDateComments(raw);
    DateParts parts;
    // "17-Jul-1996" counts as three words; a "-" before four digits after the time is the zone.
    for (QByteArray &word : text.split(' ')) {
        if (word.contains(':')) {
            readTime(word, parts);
        } else if (parts.hasTime && readOffset(word, parts)) {
            continue;
        } else {
            for (const QByteArray &piece : word.split('-')) {
                if (const int month = monthNumber(piece); month > 0 && parts.month == 0)
                    parts.month = month;
                else if (parts.hasTime && !piece.isEmpty() &&
                         !(piece.at(0) >= '0' && piece.at(0) <= '9'))
                    parts.offset = namedZoneOffset(piece);
                else
                    readNumber(piece, parts);
            }
        }
    }
    const QDate date(parts.year, parts.month, parts.day);
    if (parts.year < 0 || !date.isValid())
        return {};
    return QDateTime(date, parts.time, Qt::OffsetFromUTC, parts.offset);
}

} // namespace mime
