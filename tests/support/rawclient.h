// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QTcpSocket>

namespace testsupport {

/// Another client of the same server, as simple as can be: one line in, all lines of the answer
/// out. Plain, blocking, no literals but those of append(); for changes behind the program's back.
class RawClient
{
public:
    /// Signed in, or ok() is false.
    RawClient(const QString &host, quint16 port, const QByteArray &user,
              const QByteArray &password);
    [[nodiscard]] bool ok() const { return m_ok; }
    /// The untagged lines, in order; ok() tells whether the command was.
    QByteArrayList run(const QByteArray &command);
    QByteArrayList append(const QByteArray &mailbox, const QByteArray &flags,
                          const QByteArray &message);

private:
    QByteArray readLine();
    QByteArrayList readAnswer(const QByteArray &tag);

    QTcpSocket m_socket;
    bool m_ok = false;
    int m_tag = 0;
};

} // namespace testsupport
