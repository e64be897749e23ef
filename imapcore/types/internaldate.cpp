// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/internaldate.h"

#include <cstdlib>

namespace imap {

namespace {

/// Reads digits one after the other; `ok` turns false at the first thing that does not fit.
struct DateReader
{
    QByteArrayView text;
    qsizetype at = 0;
    bool ok = true;

    [[nodiscard]] bool atDigit() const
    {
        return at < text.size() && text[at] >= '0' && text[at] <= '9';
    }
    int number(int minDigits, int maxDigits)
    {
        int value = 0;
        int digits = 0;
        for (; digits < maxDigits && atDigit(); ++digits, ++at)
            value = value * 10 + (text[at] - '0');
        ok = ok && digits >= minDigits;
        return value;
    }
    void expect(char c)
    {
        ok = ok && at < text.size() && text[at] == c;
        ++at;
    }
    void skipBlanks()
    {
        while (at < text.size() && text[at] == ' ')
            ++at;
    }
    int month()
    {
        static constexpr char names[] = "janfebmaraprmayjunjulaugsepoctnovdec";
        if (!ok || at + 3 > text.size()) {
            ok = false;
            return 0;
        }
        for (int m = 0; m < 12; ++m) {
            if (text.sliced(at, 3).compare(QByteArrayView(names + m * 3, 3), Qt::CaseInsensitive) ==
                0) {
                at += 3;
                return m + 1;
            }
        }
        ok = false;
        return 0;
    }
};

/// Days from 1970-01-01 in the proleptic Gregorian calendar; the year starts in March here, so that
/// the leap day is the last.
qint64 daysSinceEpoch(int year, int month, int day)
{
    const qint64 y = month > 2 ? year : year - 1;
    const qint64 era = y / 400;
    const qint64 yearOfEra = y - era * 400;
    const qint64 dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

int daysInMonth(int year, int month)
{
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (month == 2)
        return leap ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// zone = ("+" / "-") 4DIGIT; a missing zone counts as UTC.
int readZone(DateReader &in)
{
    in.skipBlanks();
    if (in.at >= in.text.size())
        return 0;
    const bool west = in.text[in.at] == '-';
    in.ok = in.ok && (west || in.text[in.at] == '+');
    ++in.at;
    const int hours = in.number(2, 2);
    const int minutes = in.number(2, 2);
    in.ok = in.ok && hours < 24 && minutes < 60;
    const int offset = hours * 60 + minutes;
    return west ? -offset : offset;
}

} // namespace

// date-time = DQUOTE date-day-fixed "-" date-month "-" date-year SP time SP zone DQUOTE
std::optional<InternalDate> InternalDate::parse(QByteArrayView text)
{
    DateReader in{text};
    in.skipBlanks();
    const int day = in.number(1, 2);
    in.expect('-');
    const int month = in.month();
    in.expect('-');
    const int year = in.number(4, 4);
    in.skipBlanks();
    const int hour = in.number(1, 2);
    in.expect(':');
    const int minute = in.number(2, 2);
    in.expect(':');
    const int second = in.number(2, 2);
    const int offset = readZone(in);
    in.skipBlanks();
    if (!in.ok || in.at < in.text.size() || year < 1 || day < 1 || day > daysInMonth(year, month) ||
        hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    InternalDate date;
    date.secondsUtc =
        daysSinceEpoch(year, month, day) * 86400 + hour * 3600 + minute * 60 + second - offset * 60;
    date.offsetMinutes = static_cast<qint16>(offset);
    return date;
}

// date-time = DQUOTE date-day-fixed "-" date-month "-" date-year SP time SP zone DQUOTE
QByteArray InternalDate::toBytes() const
{
    static constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const QDateTime local = toDateTime();
    const int offset = std::abs(offsetMinutes);
    return QString::asprintf("%2d-%s-%04d %02d:%02d:%02d %c%02d%02d", local.date().day(),
                             months[local.date().month() - 1], local.date().year(),
                             local.time().hour(), local.time().minute(), local.time().second(),
                             offsetMinutes < 0 ? '-' : '+', offset / 60, offset % 60)
        .toLatin1();
}

} // namespace imap
