// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"
#include "imapcore/flows/silentfetch.h"

namespace imap {

/// What is needed to show one message, \Seen untouched:
///   UID FETCH (row items, BODYSTRUCTURE, BODY.PEEK[HEADER])
///   UID FETCH BODY.PEEK[] when the message is small, else of the parts that show its body
class ReadParts : public Flow
{
public:
    explicit ReadParts(ReadMessage operation)
        : m_operation(operation)
    {
    }
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;
    void observe(const Response &response, ServerMirror &mirror) override;
    [[nodiscard]] bool needsSelected() const override { return true; }

private:
    void takeSection(const SectionData &section);
    [[nodiscard]] Step send(const QList<FetchItem> &items) const;

    ReadMessage m_operation;
    MessageParts m_parts;
    bool m_found = false;
    SilentFetch m_silence;
    bool m_bodyAsked = false;
};

/// The leaves of `root` that show the body: text that is no attachment, and small images of an HTML
/// part.
[[nodiscard]] QByteArrayList sectionsToShow(const BodyPart &root);

} // namespace imap
