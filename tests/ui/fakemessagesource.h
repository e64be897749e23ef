// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mime/messageparser.h"
#include "imapcore/mime/renderer.h"
#include "ui/viewer/messagesource.h"

#include <QPointer>

/// A source the test answers by hand: what was asked for is kept, nothing ends by itself.
class FakeMessageSource : public ui::MessageSource
{
    Q_OBJECT
public:
    using ui::MessageSource::MessageSource;

    struct Asked
    {
        imap::Operation operation;
        QPointer<ui::MessageTicket> ticket;
    };
    QList<Asked> asked;

    ui::MessageTicket *run(const imap::Operation &operation, QObject *owner) override
    {
        auto *ticket = new ui::MessageTicket(owner);
        asked.append({operation, ticket});
        return ticket;
    }
    imap::ConnectionSettings settings() const override
    {
        imap::ConnectionSettings settings;
        settings.host = QStringLiteral("mail.example.org");
        return settings;
    }

    /// Ends the newest question.
    void answer(const imap::Outcome &outcome,
                const std::shared_ptr<const mime::RenderedMessage> &rendered = {})
    {
        const QPointer<ui::MessageTicket> ticket = asked.last().ticket;
        if (!ticket)
            return;
        emit ticket->finished(outcome, rendered);
        if (ticket)
            ticket->deleteLater();
    }
    void answerBytes(const QByteArray &bytes)
    {
        imap::SectionBytes section;
        section.bytes = bytes;
        section.size = static_cast<quint64>(bytes.size());
        answer(section);
    }
    /// Ends it with a whole message, rendered as the engine would.
    void answerMessage(const QByteArray &raw, const imap::BodyStructure &structure = {})
    {
        const mime::ParsedMessage parsed = mime::parseMessage(raw);
        imap::MessageParts parts;
        parts.uid = imap::Uid(7);
        parts.whole = raw;
        parts.header = raw.first(parsed.header.size());
        parts.data.size = static_cast<quint64>(raw.size());
        parts.data.internalDate = imap::InternalDate{1795344604, 60};
        parts.data.structure = structure;
        answer(parts, std::make_shared<const mime::RenderedMessage>(
                          mime::render(parsed.header, parsed.root)));
    }
};
