// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"
#include "imapcore/flows/silentfetch.h"

#include <QString>
#include <QTemporaryFile>

namespace imap {

/// One section of one message in chunks, so that letting go has a border and memory stays small:
/// beyond 1 MiB the bytes go to a temporary file. More than was announced plus 1 MiB is refused
/// (promise 14).
///   UID FETCH BODY.PEEK[section]<0.n>, <n.n>, ... until a chunk comes short
class FetchBytes : public Flow
{
public:
    explicit FetchBytes(FetchSection operation)
        : m_operation(std::move(operation))
    {
    }
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;
    void observe(const Response &response, ServerMirror &mirror) override;
    [[nodiscard]] bool needsSelected() const override { return true; }
    [[nodiscard]] Progress progress() const override
    {
        return {m_bytes.size, m_operation.expectedSize, "Fetch source"};
    }

private:
    [[nodiscard]] Step askNext() const;
    [[nodiscard]] bool store(const SectionData &section);
    void append(const QByteArray &chunk);

    /// Without an announced size that is true: more than this is not taken in one go.
    static constexpr quint64 sizeLimit = quint64(1) << 31;

    FetchSection m_operation;
    quint64 m_most = sizeLimit; // octets
    SectionBytes m_bytes;
    bool m_found = false;
    SilentFetch m_silence;
    bool m_complete = false;
    bool m_failed = false; // more than announced
    QString m_notKept;     // why it could not be written down
};

} // namespace imap
