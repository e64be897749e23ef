// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/capability.h"
#include "imapcore/types/mailboxinfo.h"
#include "imapcore/types/messagedata.h"
#include "imapcore/types/numberset.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QPair>

#include <optional>
#include <variant>

namespace imap {

enum class StatusKind : quint8 { Ok, No, Bad, Bye, PreAuth };

/// The bracketed code of a status response (RFC 9051, 7.1). The named fields are filled for the
/// codes that have them; every other code keeps its text.
struct ResponseCode
{
    QByteArray name;              // upper case; empty when there is no code
    QByteArray text;              // the argument as it stood, for codes without a field below
    std::optional<quint64> value; // UIDNEXT, UIDVALIDITY, UNSEEN, HIGHESTMODSEQ
    QByteArrayList arguments;     // CAPABILITY (upper case), PERMANENTFLAGS, BADCHARSET
    quint32 validity = 0;         // COPYUID, APPENDUID
    UidSet source;                // COPYUID
    UidSet destination;           // COPYUID, APPENDUID
    SequenceSet set;              // MODIFIED (numbers or UIDs, as the command was)

    [[nodiscard]] bool is(QByteArrayView code) const { return name == code; }
    bool operator==(const ResponseCode &) const = default;
};

/// OK, NO, BAD, BYE, PREAUTH; with a tag it completes a command, without one it is news.
struct StatusResponse
{
    QByteArray tag; // empty when untagged
    StatusKind kind = StatusKind::Ok;
    ResponseCode code;
    QByteArray text; // server text: untrusted, never mixed with ours
};

struct ContinuationRequest
{
    QByteArray text;
};
struct CapabilityData
{
    QByteArrayList names;
};
struct EnabledData
{
    QByteArrayList names;
};
struct FlagsData
{
    FlagSet flags;
};
struct ExistsData
{
    quint32 count = 0;
};
struct RecentData
{
    quint32 count = 0;
};
struct ExpungeData
{
    SequenceNumber number;
};
struct ListData
{
    enum class Kind : quint8 { List, Lsub, Xlist };
    Kind kind = Kind::List;
    MailboxInfo info;
};
struct MailboxStatusData
{
    MailboxName name;
    MailboxStatus status;
};
struct NamespaceData
{
    Namespaces namespaces;
};
struct SearchData
{
    QList<quint32> ids;
    ModSeq modSeq;
};
struct SortData
{
    QList<quint32> ids;
    ModSeq modSeq;
};
/// ESEARCH (RFC 4731, RFC 9051 7.3.4). `all` holds sequence numbers or UIDs as `uid` says.
struct EsearchData
{
    QByteArray tag;
    bool uid = false;
    std::optional<quint32> min, max, count;
    std::optional<UidSet> all;
    ModSeq modSeq;
    QByteArray partialRange;
    std::optional<UidSet> partial;
};
/// One THREAD answer (RFC 5256): each node a number (0 for a missing parent) and its children.
struct ThreadNode
{
    quint32 id = 0;
    QList<ThreadNode> children;
};
struct ThreadData
{
    QList<ThreadNode> threads;
};
struct VanishedData
{
    bool earlier = false;
    UidSet uids;
};
struct IdData
{
    QList<QPair<QByteArray, QByteArray>> fields;
}; // null value for NIL
struct QuotaResource
{
    QByteArray name;
    quint64 used = 0;
    quint64 limit = 0;
};
struct QuotaData
{
    QByteArray root;
    QList<QuotaResource> resources;
};
struct QuotaRootData
{
    MailboxName mailbox;
    QByteArrayList roots;
};
struct AclEntry
{
    QByteArray identifier;
    QByteArray rights;
};
struct AclData
{
    MailboxName mailbox;
    QList<AclEntry> entries;
};
struct MyRightsData
{
    MailboxName mailbox;
    QByteArray rights;
};
struct ListRightsData
{
    MailboxName mailbox;
    QByteArray identifier;
    QByteArray required;
    QByteArrayList optional;
};
struct FetchData
{
    MessageData message;
};
/// A well-formed response of a kind we do not know: skipped (rule 9).
struct UnknownData
{
    QByteArray name;
};
/// A response that does not follow the grammar: dropped, the next one is not affected (rule 2).
struct UnparsedData
{
    QByteArray expected;
    QByteArray excerpt;
    bool garbage = false;
};

struct Response : std::variant<StatusResponse, ContinuationRequest, CapabilityData, EnabledData,
                               FlagsData, ExistsData, RecentData, ExpungeData, ListData,
                               MailboxStatusData, NamespaceData, SearchData, SortData, EsearchData,
                               ThreadData, VanishedData, IdData, QuotaData, QuotaRootData, AclData,
                               MyRightsData, ListRightsData, FetchData, UnknownData, UnparsedData>
{
    using variant::variant;
    Response();
    Response(const Response &other);
    Response(Response &&other) noexcept;
    Response &operator=(const Response &other);
    Response &operator=(Response &&other) noexcept;
    ~Response();
    // Not all members compare; the variant's own operators would say they do.
    friend bool operator==(const Response &, const Response &) = delete;
    friend bool operator<(const Response &, const Response &) = delete;
};

} // namespace imap
