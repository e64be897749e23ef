// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a store's file, whoever wrote them. The first byte chooses what they are read as;
// what is read and written again is read as the same.
#include "imapcore/store/actcodec.h"
#include "imapcore/store/flagbucket.h"
#include "imapcore/store/mailboxcodec.h"
#include "imapcore/store/packedstructure.h"
#include "imapcore/store/rowbucket.h"

#include <cstdint>
#include <cstdlib>

using namespace imap;

namespace {

void demand(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

void readRows(QByteArrayView bytes)
{
    const auto bucket = RowBucket::read(bytes);
    if (!bucket)
        return;
    const QByteArray written = bucket->toBytes();
    const auto again = RowBucket::read(written);
    demand(again && again->complete() == bucket->complete());
    for (quint32 index = 0; index < RowBucket::rowCount; ++index) {
        const auto row = bucket->row(index);
        demand(bool(row) == bool(again->row(index)));
        if (!row)
            continue;
        if (row->envelope) {
            const Envelope envelope = row->envelope->toEnvelope();
            for (const auto field :
                 {Envelope::Field::From, Envelope::Field::Sender, Envelope::Field::ReplyTo,
                  Envelope::Field::To, Envelope::Field::Cc, Envelope::Field::Bcc})
                demand(envelope.addresses(field).size() <= bytes.size());
        }
        if (!row->structure.isNull()) {
            ByteReader from(row->structure);
            if (const BodyStructure structure = readStructure(from))
                static_cast<void>(hasAttachment(*structure));
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray own(reinterpret_cast<const char *>(data) + 1,
                         static_cast<qsizetype>(size) - 1);
    switch (data[0] % 7) {
    case 0:
        readRows(own);
        break;
    case 1:
        if (const auto bucket = FlagBucket::read(own))
            demand(FlagBucket::read(bucket->toBytes()).has_value());
        break;
    case 2:
        if (const auto mailbox = unpackMailbox(own)) {
            const auto again = unpackMailbox(packMailbox(*mailbox));
            demand(again && again->known.uids == mailbox->known.uids);
        }
        break;
    case 3:
        if (const auto tree = unpackTree(own))
            demand(unpackTree(packTree(*tree)).has_value());
        break;
    case 4:
        if (const auto status = unpackStatus(own))
            demand(unpackStatus(packStatus(*status)).has_value());
        break;
    case 5:
        if (const auto act = unpackAct(own))
            demand(unpackAct(packAct(*act)).has_value());
        break;
    default:
        ByteReader from(own);
        if (const BodyStructure structure = readStructure(from)) {
            ByteWriter to;
            writeStructure(to, *structure);
            ByteReader again(to.data());
            const BodyStructure second = readStructure(again);
            demand(second && *second == *structure);
        }
    }
    return 0;
}
