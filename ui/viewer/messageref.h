// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/bodystructure.h"
#include "imapcore/types/numbers.h"
#include "ui/viewer/messagesource.h"

#include <QPointer>

namespace ui {

/// Which message the tabs of a viewer are about, and where its bytes come from. A value.
struct MessageRef
{
    QPointer<MessageSource> source;
    imap::UidValidity uidValidity;
    imap::Uid uid;
    quint64 size = 0;              // RFC822.SIZE; 0 when unknown
    imap::BodyStructure structure; // null when the server gave none

    [[nodiscard]] bool isValid() const { return source && uid.isValid(); }
    /// Asks for one section of the message; "" is the whole source. Null without a source.
    [[nodiscard]] MessageTicket *fetch(const imap::SectionSpec &section, quint64 expectedSize,
                                       QObject *owner) const
    {
        if (!isValid())
            return nullptr;
        return source->run(imap::FetchSection{uidValidity, uid, section, expectedSize}, owner);
    }
};

/// The part of that section, or null.
[[nodiscard]] const imap::BodyPart *findPart(const imap::BodyStructure &root,
                                             const QByteArray &section);

/// All bytes of a section, from memory or its file; at most `limit`.
[[nodiscard]] QByteArray readBytes(const imap::SectionBytes &bytes, qsizetype limit);

} // namespace ui
