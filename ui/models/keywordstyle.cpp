// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keywordstyle.h"

#include "imapcore/mime/textclean.h"

#include <QCoreApplication>

#include <array>

namespace ui {

namespace {

class LabelNames
{
    Q_DECLARE_TR_FUNCTIONS(LabelNames)
public:
    static KeywordStyle style(qsizetype number)
    {
        switch (number) {
        case 1:
            return {tr("Important"), QColor(0xc6, 0x28, 0x28)};
        case 2:
            return {tr("Work"), QColor(0x2e, 0x7d, 0x32)};
        case 3:
            return {tr("Personal"), QColor(0x1b, 0x6e, 0x8c)};
        case 4:
            return {tr("To do"), QColor(0x5e, 0x35, 0xb1)};
        default:
            return {tr("Later"), QColor(0xa0, 0x3c, 0x7d)};
        }
    }
};

} // namespace

KeywordStyle keywordStyle(const QByteArray &keyword)
{
    const QByteArray lower = keyword.toLower();
    if (lower.size() == 7 && lower.startsWith("$label") && lower.at(6) >= '1' && lower.at(6) <= '5')
        return LabelNames::style(lower.at(6) - '0');
    const QString name =
        mime::tidyLine(mime::withoutDirectionCharacters(QString::fromUtf8(keyword)));
    return {name.left(40), QColor(0x60, 0x7d, 0x8b).darker(112)};
}

bool isHousekeepingKeyword(const QByteArray &keyword)
{
    static const std::array names = {"$forwarded",     "$mdnsent",       "$submitpending",
                                     "$submitted",     "nonjunk",        "$notjunk",
                                     "notjunk",        "$hasattachment", "$hasnoattachment",
                                     "receipthandled", "$signed",        "$encrypted"};
    const QByteArray lower = keyword.toLower();
    for (const char *name : names) {
        if (lower == name)
            return true;
    }
    return lower.startsWith('\\');
}

} // namespace ui
