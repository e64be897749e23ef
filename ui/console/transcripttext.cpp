// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/transcripttext.h"

#include "imapcore/types/mailboxname.h"
#include "ui/servertext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>

namespace ui {

namespace {

using Direction = imap::WireLine::Direction;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::TranscriptText)
public:
    struct Known
    {
        const char *purpose;
        const char *text;
        bool housekeeping;
    };
    /// Purposes as the engine names them. The type is spelt out: lupdate loses the context behind a
    /// deduced one.
    static constexpr std::array<Known, 11> fixed{
        Known{"Sign in", QT_TR_NOOP("Sign in"), true},
        Known{"Sign out", QT_TR_NOOP("Sign out"), false},
        Known{"List folders", QT_TR_NOOP("List folders"), true},
        Known{"Count messages", QT_TR_NOOP("Count messages"), true},
        Known{"Fetch rows", QT_TR_NOOP("Load the list"), true},
        Known{"Fetch source", QT_TR_NOOP("Load the source"), false},
        Known{"New messages", QT_TR_NOOP("New messages"), true},
        Known{"Refresh", QT_TR_NOOP("Refresh"), false},
        Known{"Leave folder", QT_TR_NOOP("Leave folder"), false},
        Known{"Read message", QT_TR_NOOP("Read message"), false},
        Known{"Typed", QT_TR_NOOP("Typed"), false},
    };
    /// The same with something behind: a mailbox name, a verb.
    static constexpr std::array<Known, 4> open{
        Known{"Open ", QT_TR_NOOP("Open %1"), false},
        Known{"IDLE ", QT_TR_NOOP("IDLE %1"), true},
        Known{"After typed ", QT_TR_NOOP("After %1"), false},
        Known{"Typed ", QT_TR_NOOP("Typed %1"), false},
    };
};

bool isHidden(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format ||
           category == QChar::Other_Surrogate || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

void appendEscaped(QString &out, char32_t c)
{
    if (c == '\r')
        out += QLatin1String("\\r");
    else if (c == '\n')
        out += QLatin1String("\\n");
    else if (c == '\t')
        out += QLatin1String("\\t");
    else if (c < 0x100)
        out += QStringLiteral("\\x%1").arg(static_cast<uint>(c), 2, 16, QLatin1Char('0'));
    else
        out += QStringLiteral("\\u%1").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0'));
}

bool isPlainAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= ' ' && c < 0x7f; });
}

QString escapedText(const QString &text)
{
    QString out;
    out.reserve(text.size());
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        if (isHidden(point))
            appendEscaped(out, point);
        else
            out += QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
    }
    return out;
}

QString noteText(const QByteArray &text)
{
    if (text == imap::noteIdleEnded)
        return Words::tr("IDLE was ended: something else needs the connection.");
    return QString::fromUtf8(text);
}

} // namespace

QString escapedBytes(const QByteArray &bytes)
{
    if (isPlainAscii(bytes))
        return QString::fromLatin1(bytes);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (!decoder.hasError())
        return escapedText(text);
    QString out;
    for (const char c : bytes) {
        const auto octet = static_cast<uchar>(c);
        if (octet >= ' ' && octet < 0x7f)
            out += QLatin1Char(c);
        else
            appendEscaped(out, octet);
    }
    return out;
}

QString shownLine(const imap::WireLine &line)
{
    if (line.direction == Direction::Note)
        return noteText(line.text);
    QString text = escapedBytes(line.text);
    if (line.isCut)
        text += QStringLiteral("…");
    return text;
}

bool tellsFailure(const imap::WireLine &line)
{
    if (line.direction != Direction::Server)
        return false;
    const qsizetype tagEnd = line.text.indexOf(' ');
    if (tagEnd <= 0 || line.text.startsWith('+'))
        return false;
    const QByteArray word = line.text.mid(tagEnd + 1, 4).toUpper(); // "BAD " at most
    const bool isUntagged = line.text.startsWith("* ");
    return word == "NO" || word.startsWith("NO ") || word == "BAD" || word == "BAD " ||
           (isUntagged && (word == "BYE" || word == "BYE "));
}

QString sideMark(Direction direction)
{
    switch (direction) {
    case Direction::Client:
        return QStringLiteral("C:");
    case Direction::Server:
        return QStringLiteral("S:");
    case Direction::Note:
        break;
    }
    return {};
}

QString actionText(const QByteArray &purpose)
{
    if (purpose.isEmpty())
        return {};
    for (const Words::Known &known : Words::fixed) {
        if (purpose == known.purpose)
            return Words::tr(known.text);
    }
    for (const Words::Known &known : Words::open) {
        if (purpose.startsWith(known.purpose)) {
            const QByteArray rest = purpose.mid(static_cast<qsizetype>(qstrlen(known.purpose)));
            return Words::tr(known.text)
                .arg(shownForeignText(imap::MailboxName::fromWire(rest).text()));
        }
    }
    return shownServerText(purpose);
}

bool isHousekeeping(const QByteArray &purpose)
{
    for (const Words::Known &known : Words::fixed) {
        if (purpose == known.purpose)
            return known.housekeeping;
    }
    for (const Words::Known &known : Words::open) {
        if (purpose.startsWith(known.purpose))
            return known.housekeeping;
    }
    return false;
}

QString transcriptLine(const imap::WireLine &line)
{
    const QString mark = sideMark(line.direction);
    const QString start = mark.isEmpty() ? QStringLiteral(";") : mark;
    return start + QLatin1Char(' ') + shownLine(line);
}

} // namespace ui
