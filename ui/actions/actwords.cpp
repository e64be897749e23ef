// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actwords.h"

#include "ui/errortext.h"
#include "ui/models/folderwords.h"
#include "ui/servertext.h"

#include <QCoreApplication>

namespace ui {

namespace {

class ActSentences
{
    Q_DECLARE_TR_FUNCTIONS(ui::ActWords)
public:
    static QString joined(const QStringList &sentences)
    {
        QStringList filled = sentences;
        filled.removeAll(QString());
        return filled.join(QLatin1Char(' '));
    }
    static QString words(const imap::ImapError &error, const imap::ConnectionSettings &settings)
    {
        const ErrorText text = describe(error, settings);
        return joined({text.headline, text.whatToDo, text.details});
    }
    static QString missing(quint64 count)
    {
        if (count == 0)
            return {};
        return count == 1 ? tr("1 message was no longer there.")
                          : tr("%1 messages were no longer there.").arg(countText(qint64(count)));
    }
    static QString unconfirmed(quint64 count)
    {
        if (count == 0)
            return {};
        return tr("Whether %1 were done is not known: the answer never came. Look before you do "
                  "it again.")
            .arg(messagesText(count));
    }
    static QString arrived(const imap::Applied &result)
    {
        if (!result.maybeArrived)
            return {};
        return tr("One message may or may not have arrived: the answer never came. Look in %1 "
                  "before you try again.")
            .arg(shownForeignText(result.target.text(), 60));
    }
    static QString doubled(const imap::Applied &result)
    {
        if (result.doubled.isEmpty())
            return {};
        return tr("%1 came twice, since a connection was lost: look in %2.")
            .arg(messagesText(result.doubled.count()), shownForeignText(result.target.text(), 60));
    }
    static QString stopped(const PlannedAct &act, const imap::Applied &result, bool nothing,
                           const imap::ConnectionSettings &settings)
    {
        if (!result.stoppedBy)
            return {};
        if (std::holds_alternative<imap::Abandoned>(*result.stoppedBy))
            return nothing ? tr("“%1” was cancelled.").arg(act.title)
                           : tr("Then it was cancelled; the rest is as it was.");
        const QString why = words(*result.stoppedBy, settings);
        if (nothing && result.maybeArrived)
            return tr("“%1” was cut short.").arg(act.title) + QLatin1Char(' ') + why;
        if (nothing)
            return tr("“%1” was not done.").arg(act.title) + QLatin1Char(' ') + why;
        return tr("Then it stopped; the rest is as it was.") + QLatin1Char(' ') + why;
    }
    static QString kept(const imap::Applied &result)
    {
        if (result.originalsKept.isEmpty())
            return {};
        if (result.stoppedBy)
            return tr("The originals of %1 are still here.")
                .arg(messagesText(result.originalsKept.count()));
        return tr("This server cannot remove single messages: the originals of %1 stay here, "
                  "marked as deleted.")
            .arg(messagesText(result.originalsKept.count()));
    }
};

} // namespace

QString messagesText(quint64 count)
{
    return count == 1 ? ActSentences::tr("1 message")
                      : ActSentences::tr("%1 messages").arg(countText(static_cast<qint64>(count)));
}

QString targetUidsText(const imap::Applied &result)
{
    if (result.targetUids.isEmpty())
        return {};
    constexpr qsizetype shownBytes = 40;
    QString uids = QString::fromLatin1(result.targetUids.toBytes());
    if (uids.size() > shownBytes)
        uids = uids.left(uids.lastIndexOf(u',', shownBytes)) + QStringLiteral(",…");
    return ActSentences::tr("UID %1").arg(uids);
}

QString resultSentence(const PlannedAct &act, const imap::Applied &result,
                       const imap::ConnectionSettings &settings)
{
    const bool nothing =
        result.uids.isEmpty() && result.mailboxes.isEmpty() && result.targetUids.isEmpty();
    QString did;
    if (!result.stoppedBy || !nothing)
        did = act.told ? act.told(result) : ActSentences::tr("Done: %1.").arg(act.title);
    return ActSentences::joined({did, ActSentences::missing(result.missing.count()),
                                 ActSentences::unconfirmed(result.unconfirmed.count()),
                                 ActSentences::arrived(result), ActSentences::doubled(result),
                                 ActSentences::kept(result),
                                 ActSentences::stopped(act, result, nothing, settings)});
}

QString failedSentence(const PlannedAct &act, const imap::ImapError &error,
                       const imap::ConnectionSettings &settings)
{
    if (std::holds_alternative<imap::Abandoned>(error))
        return ActSentences::tr("“%1” was cancelled. What the server had already begun may still "
                                "be done.")
            .arg(act.title);
    return ActSentences::joined({ActSentences::tr("“%1” was not done.").arg(act.title),
                                 ActSentences::words(error, settings)});
}

QString notTakenBackSentence(const PlannedAct &act, const imap::ImapError &error,
                             const imap::ConnectionSettings &settings)
{
    const auto *stale = std::get_if<imap::Stale>(&error);
    if (stale && stale->kind == imap::Stale::Kind::UidValidityChanged)
        return ActSentences::tr("“%1” can no longer be taken back: the server has made the folder "
                                "anew, and its messages have other numbers now.")
            .arg(act.title);
    if (stale && stale->kind == imap::Stale::Kind::MailboxClosed)
        return ActSentences::tr("“%1” was not taken back: open the folder where its messages are "
                                "now, then try again.")
            .arg(act.title);
    if (stale)
        return ActSentences::tr("“%1” can no longer be taken back: the messages are gone.")
            .arg(act.title);
    return ActSentences::joined({ActSentences::tr("“%1” was not taken back.").arg(act.title),
                                 ActSentences::words(error, settings)});
}

QString undoneSentence(const QString &title, const QList<imap::Operation> &operations)
{
    QString sentence = ActSentences::tr("Undone: %1.").arg(title);
    for (const imap::Operation &operation : operations) {
        const auto *store = std::get_if<imap::StoreFlags>(&operation);
        // Taking back never expunges: what came by a copy stays where it is, marked.
        if (store && store->mode == imap::StoreMode::Add &&
            store->flags.has(imap::SystemFlag::Deleted))
            return sentence + u' ' +
                   ActSentences::tr("They are marked as deleted in %1 now.")
                       .arg(shownForeignText(store->messages.mailbox.text(), 60));
    }
    return sentence;
}

QString redoneSentence(const QString &title)
{
    return ActSentences::tr("Done again: %1.").arg(title);
}

} // namespace ui
