// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servertext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

class ServerWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::ServerText)
};

bool isHiddenCharacter(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // direction marks, overrides, isolates, zero-width joiners
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QString shownForeignText(QStringView text, qsizetype limit)
{
    QString shown;
    bool blankPending = false;
    // Ten times the limit is looked at: enough for any honest text, little work for a hostile one.
    const QList<uint> points = text.first(qMin(text.size(), limit * 10)).toUcs4();
    for (const uint c : points) {
        const bool breaks = c == '\t' || c == '\n' || c == '\r' || QChar::isSpace(c);
        if (breaks) {
            blankPending = !shown.isEmpty();
            continue;
        }
        if (isHiddenCharacter(c))
            continue;
        if (blankPending)
            shown += u' ';
        blankPending = false;
        shown += QChar::fromUcs4(c);
        if (shown.size() > limit) {
            qsizetype cut = limit - 1;
            if (shown.at(cut - 1).isHighSurrogate())
                --cut;
            shown.truncate(cut);
            shown += QChar(0x2026);
            break;
        }
    }
    return shown;
}

QString shownServerText(QByteArrayView text)
{
    return shownForeignText(QString::fromUtf8(text.first(qMin<qsizetype>(text.size(), 20000))));
}

QString foreignToolTip(QStringView text)
{
    return QStringLiteral("<span>%1</span>").arg(shownForeignText(text).toHtmlEscaped());
}

QString serverSays(QByteArrayView text)
{
    const QString shown = shownServerText(text);
    return shown.isEmpty() ? QString() : ServerWords::tr("The server says: %1").arg(shown);
}

QString shownSize(quint64 octets)
{
    if (octets < 1000)
        return ServerWords::tr("%1 B", "size in octets").arg(octets);
    const auto size = static_cast<qint64>(qMin<quint64>(octets, quint64(1) << 62));
    const int digits = size < 100'000 || size > 1'000'000 ? 1 : 0;
    return QLocale().formattedDataSize(size, digits, QLocale::DataSizeSIFormat);
}

} // namespace ui
