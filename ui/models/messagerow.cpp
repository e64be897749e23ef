// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/messagerow.h"

#include "imapcore/mime/encodedword.h"
#include "imapcore/mime/maildate.h"
#include "imapcore/mime/textclean.h"

namespace ui {

bool MessageRow::take(const imap::MessageData &data)
{
    bool changed = false;
    if (data.flags) {
        changed = !m_hasFlags || m_flags != *data.flags;
        m_flags = *data.flags;
        m_hasFlags = true;
    }
    if (data.internalDate) {
        changed = changed || !m_hasDate;
        m_seconds = data.internalDate->secondsUtc;
        m_offsetMinutes = data.internalDate->offsetMinutes;
        m_hasDate = true;
    }
    if (data.size) {
        changed = changed || !m_hasSize;
        m_size = *data.size;
        m_hasSize = true;
    }
    if (!data.damaged.isEmpty() && !m_damaged) {
        m_damaged = true;
        changed = true;
    }
    const bool envelopeSettled = !data.envelope.isNull() || data.damaged.contains("ENVELOPE");
    if (envelopeSettled) {
        changed = changed || !m_hasEnvelope || m_envelope != data.envelope;
        if (!data.envelope.isNull()) {
            m_envelope = data.envelope;
            m_decoded = false;
        }
        m_hasEnvelope = true;
        m_stale = false;
    }
    if (data.structure || data.damaged.contains("BODYSTRUCTURE")) {
        const bool attachment = data.structure && imap::hasAttachment(*data.structure);
        changed = changed || attachment != m_attachment;
        m_attachment = attachment;
        m_structureKnown = true;
    }
    return changed;
}

void MessageRow::setUnavailable()
{
    m_unavailable = true;
    m_stale = false;
}

std::optional<quint64> MessageRow::size() const
{
    return m_hasSize ? std::optional(m_size) : std::nullopt;
}

std::optional<imap::InternalDate> MessageRow::date() const
{
    if (!m_hasDate)
        return std::nullopt;
    return imap::InternalDate{.secondsUtc = m_seconds, .offsetMinutes = m_offsetMinutes};
}

std::optional<imap::InternalDate> MessageRow::sentDate() const
{
    if (m_envelope.isNull())
        return std::nullopt;
    const QDateTime sent = mime::parseMailDate(m_envelope.text(imap::Envelope::Field::Date));
    if (!sent.isValid())
        return std::nullopt;
    return imap::InternalDate{.secondsUtc = sent.toSecsSinceEpoch(),
                              .offsetMinutes = static_cast<qint16>(sent.offsetFromUtc() / 60)};
}

const QString &MessageRow::sender() const
{
    decode();
    return m_sender;
}

const QString &MessageRow::subject() const
{
    decode();
    return m_subject;
}

namespace {

QString addressOf(const imap::Address &sender)
{
    // Never decoded: an encoded-word in an address is a trick (promise 43).
    const QString local = QString::fromUtf8(sender.mailbox);
    const QString host = QString::fromUtf8(sender.host);
    const QString address = host.isEmpty() ? local : local + QLatin1Char('@') + host;
    return mime::tidyLine(mime::withoutDirectionCharacters(address));
}

} // namespace

QString MessageRow::fullSender() const
{
    return fullName(imap::Envelope::Field::From);
}

QString MessageRow::recipient() const
{
    return firstName(imap::Envelope::Field::To);
}

QString MessageRow::firstName(imap::Envelope::Field field) const
{
    if (m_envelope.isNull())
        return {};
    const imap::Address first = m_envelope.firstAddress(field);
    if (first.kind == imap::Address::Kind::GroupEnd)
        return {};
    const QString name = mime::decodePhrase(first.name);
    // A name that holds another address is shown beside the real one (promise 43).
    return name.isEmpty() || name.contains(QLatin1Char('@')) ? fullName(field) : name;
}

QString MessageRow::fullName(imap::Envelope::Field field) const
{
    if (m_envelope.isNull())
        return {};
    const imap::Address first = m_envelope.firstAddress(field);
    if (first.kind == imap::Address::Kind::GroupEnd)
        return {};
    const QString address = addressOf(first);
    const QString name = mime::decodePhrase(first.name);
    return name.isEmpty() || name == address ? address
                                             : QStringLiteral("%1 <%2>").arg(name, address);
}

void MessageRow::decode() const
{
    if (m_decoded)
        return;
    m_decoded = true;
    m_sender.clear();
    m_subject.clear();
    if (m_envelope.isNull())
        return;
    m_sender = firstName(imap::Envelope::Field::From);
    const QString raw = mime::decodeHeaderText(m_envelope.text(imap::Envelope::Field::Subject));
    m_subject = mime::tidyLine(mime::withoutDirectionCharacters(raw)).left(1000);
}

} // namespace ui
