// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storewords.h"

#include "ui/servertext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

/// Translations of this file.
struct StoreWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::StoreWords)
};

QString lostActsText(int lost)
{
    if (lost == imap::StoreTrouble::unknownNumber)
        return StoreWords::tr("If changes waited in it for the connection, they could not be read "
                              "and are not made.");
    return lost == 1 ? StoreWords::tr("A change that waited for the connection was damaged on this "
                                      "computer and could not be read. It is not made.")
                     : StoreWords::tr("%1 changes that waited for the connection were damaged on "
                                      "this computer and could not be read. They are not made.")
                           .arg(QLocale().toString(lost));
}

QString kindText(const imap::StoreTrouble &trouble)
{
    using Kind = imap::StoreTrouble::Kind;
    const auto withDetail = [&trouble](const QString &sentence) {
        return trouble.detail.isEmpty() ? sentence
                                        : sentence + QStringLiteral(" (") + trouble.detail + u')';
    };
    switch (trouble.kind) {
    case Kind::None:
        return {};
    case Kind::Busy:
        return StoreWords::tr("Another Postroom uses this account's local copy. This window works "
                              "without one and reads everything from the server.");
    case Kind::Newer:
        return StoreWords::tr("This account's local copy was written by a newer Postroom. It is "
                              "left as it is and not used.");
    case Kind::Rebuilt:
        return StoreWords::tr("This account's local copy was damaged. It was moved to %1 and is "
                              "filled again from the server; no mail is lost.")
            .arg(trouble.movedTo);
    case Kind::Full:
        return withDetail(StoreWords::tr("There is no space left for this account's local copy. "
                                         "Reading mail goes on; the copy is used again when there "
                                         "is space."));
    case Kind::ReadOnly:
        return withDetail(StoreWords::tr("This account's local copy cannot be written. Reading "
                                         "mail goes on without it."));
    case Kind::Failed:
        return withDetail(StoreWords::tr("This account's local copy cannot be used. Reading mail "
                                         "goes on without it."));
    }
    return {};
}

QString messagesOf(const imap::MessageSelection &selection)
{
    const quint64 count = selection.uids.count();
    const QString folder = shownForeignText(selection.mailbox.text());
    return count == 1
               ? StoreWords::tr("1 message in “%1”").arg(folder)
               : StoreWords::tr("%1 messages in “%2”").arg(QLocale().toString(count), folder);
}

} // namespace

QString storeTroubleText(const imap::StoreTrouble &trouble)
{
    const QString text = kindText(trouble);
    if (trouble.lostActs == 0)
        return text;
    const QString lost = lostActsText(trouble.lostActs);
    return text.isEmpty() ? lost : QString(text + u' ' + lost);
}

QString waitingActText(const imap::Operation &act)
{
    if (const auto *store = std::get_if<imap::StoreFlags>(&act)) {
        const QString flags = QString::fromUtf8(store->flags.toList().join(", "));
        const QString words = store->mode == imap::StoreMode::Remove
                                  ? StoreWords::tr("take %1 off %2")
                                  : StoreWords::tr("put %1 on %2");
        return words.arg(shownForeignText(flags), messagesOf(store->messages));
    }
    if (const auto *copy = std::get_if<imap::CopyMessages>(&act))
        return StoreWords::tr("copy %1 to “%2”")
            .arg(messagesOf(copy->messages), shownForeignText(copy->target.text()));
    if (const auto *move = std::get_if<imap::MoveMessages>(&act))
        return StoreWords::tr("move %1 to “%2”")
            .arg(messagesOf(move->messages), shownForeignText(move->target.text()));
    return {};
}

} // namespace ui
