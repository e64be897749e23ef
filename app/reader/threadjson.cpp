// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/threadjson.h"

namespace reader {

namespace {

/// One "( ... )": numbers while there is one reply to each, then the branches. Forks are at most
/// limits::depth deep.
QJsonArray threadValue(const imap::ThreadNode &first)
{
    QJsonArray out;
    const imap::ThreadNode *node = &first;
    for (;;) {
        if (node->id != 0) // 0: the common parent is missing
            out.append(static_cast<qint64>(node->id));
        if (node->children.size() != 1)
            break;
        node = &node->children.first();
    }
    for (const imap::ThreadNode &child : node->children)
        out.append(threadValue(child));
    return out;
}

} // namespace

QJsonArray threadsValue(const QList<imap::ThreadNode> &threads)
{
    QJsonArray out;
    for (const imap::ThreadNode &thread : threads)
        out.append(threadValue(thread));
    return out;
}

} // namespace reader
