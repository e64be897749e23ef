// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirelogging.h"

#include "imapcore/account/account.h"

#include <QLoggingCategory>
#include <QStringDecoder>

namespace app {

namespace {
Q_LOGGING_CATEGORY(wireLog, "postroom.wire", QtInfoMsg)
}

QString escapedWireText(const QByteArray &line)
{
    const auto isHarmless = [](uint c) {
        return QChar::isPrint(c) && QChar::category(c) != QChar::Other_Format;
    };
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(line);
    if (decode.hasError()) {
        QString bytes;
        for (const char c : line)
            bytes += c >= ' ' && c <= '~' ? QString(QLatin1Char(c))
                                          : QStringLiteral("\\x%1").arg(static_cast<uchar>(c), 2,
                                                                        16, QLatin1Char('0'));
        return bytes;
    }
    QString shown;
    const QList<uint> points = text.toUcs4();
    for (const uint c : points)
        shown += isHarmless(c) ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1)
                 : c < 0x80    ? QStringLiteral("\\x%1").arg(c, 2, 16, QLatin1Char('0'))
                               : QStringLiteral("\\u{%1}").arg(c, 0, 16);
    return shown;
}

void logWire(imap::Account *account)
{
    if (!wireLog().isDebugEnabled())
        return;
    account->setWireLogging(true);
    QObject::connect(
        account, &imap::Account::wireLogged, account, [](const QList<imap::WireLine> &lines) {
            for (const imap::WireLine &line : lines) {
                const char *who =
                    line.direction == imap::WireLine::Direction::Client ? "C: " : "S: ";
                qCDebug(wireLog).noquote() << who << escapedWireText(line.text);
            }
        });
}

} // namespace app
