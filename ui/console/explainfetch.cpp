// SPDX-License-Identifier: GPL-3.0-or-later
// Explains the items of FETCH, as they are asked for and as they come.
#include "ui/console/explainer.h"

#include "ui/console/transcripttext.h"

namespace ui {

namespace {

struct FetchSentences
{
    Q_DECLARE_TR_FUNCTIONS(ui::Explain)
};

/// The fields of ENVELOPE in their order (RFC 9051, 7.5.2).
constexpr const char *envelopeFields[] = {
    QT_TRANSLATE_NOOP("ui::Explain", "Date"),        QT_TRANSLATE_NOOP("ui::Explain", "Subject"),
    QT_TRANSLATE_NOOP("ui::Explain", "From"),        QT_TRANSLATE_NOOP("ui::Explain", "Sender"),
    QT_TRANSLATE_NOOP("ui::Explain", "Reply-To"),    QT_TRANSLATE_NOOP("ui::Explain", "To"),
    QT_TRANSLATE_NOOP("ui::Explain", "Cc"),          QT_TRANSLATE_NOOP("ui::Explain", "Bcc"),
    QT_TRANSLATE_NOOP("ui::Explain", "In-Reply-To"), QT_TRANSLATE_NOOP("ui::Explain", "Message-ID"),
};

/// ("name" route "mailbox" "host"), with NIL host for groups.
QString addressInWords(const ProtocolToken &address)
{
    const auto field = [&address](qsizetype i) {
        const ProtocolToken token = address.items.value(i);
        return token.isNil() ? QString() : escapedBytes(token.value);
    };
    const QString place = field(2) + QLatin1Char('@') + field(3);
    return field(0).isEmpty() ? place : FetchSentences::tr("%1 <%2>").arg(field(0), place);
}

void explainEnvelope(ExplainRows &rows, const ProtocolToken &envelope)
{
    qsizetype i = 0;
    for (const char *field : envelopeFields) {
        if (i >= envelope.items.size())
            return;
        const ProtocolToken &value = envelope.items.at(i++);
        const QString name = explainText(field);
        if (value.isNil()) {
            rows.add(value, FetchSentences::tr("%1: there is none").arg(name), "RFC 9051, 7.5.2");
            continue;
        }
        QStringList addresses;
        for (const ProtocolToken &address : value.items)
            addresses << addressInWords(address);
        rows.add(value,
                 addresses.isEmpty()
                     ? name
                     : FetchSentences::tr("%1: %2").arg(name, addresses.join(QStringLiteral(", "))),
                 "RFC 9051, 7.5.2");
    }
}

QString sectionInWords(const QByteArray &section)
{
    const QByteArray upper = section.toUpper();
    qsizetype letters = 0;
    while (letters < upper.size() &&
           (upper.at(letters) == '.' || QChar::isDigit(uchar(upper.at(letters)))))
        ++letters;
    QByteArray part = upper.left(letters);
    if (part.endsWith('.'))
        part.chop(1);
    const QByteArray text = upper.mid(letters);
    QString what;
    if (text.startsWith("HEADER.FIELDS.NOT"))
        what = FetchSentences::tr("the header without these fields");
    else if (text.startsWith("HEADER.FIELDS"))
        what = FetchSentences::tr("these fields of the header");
    else if (text == "HEADER")
        what = FetchSentences::tr("the header");
    else if (text == "TEXT")
        what = FetchSentences::tr("the text, without the header");
    else if (text == "MIME")
        what = FetchSentences::tr("the header of the part");
    else
        what = part.isEmpty() ? FetchSentences::tr("the whole message")
                              : FetchSentences::tr("its contents");
    return part.isEmpty() ? what
                          : FetchSentences::tr("part %1: %2").arg(QString::fromLatin1(part), what);
}

/// The value of one item, whose name has been explained.
void explainValue(ExplainRows &rows, const QByteArray &name, const ProtocolToken &value)
{
    if (name == "FLAGS") {
        rows.addFlags(value);
    } else if (name == "ENVELOPE") {
        explainEnvelope(rows, value);
    } else if ((name == "BODY" || name == "BODYSTRUCTURE") && value.isList()) {
        explainBodyStructure(rows, value, {});
    } else if (name == "INTERNALDATE") {
        rows.add(value, FetchSentences::tr("Day, time and offset from UTC"), "RFC 9051, 2.3.3");
    } else if (name == "RFC822.SIZE") {
        rows.addNumber(value, FetchSentences::tr("Octets"), "RFC 9051, 2.3.4");
    } else if (value.kind == ProtocolToken::Kind::Literal) {
        rows.add(value, FetchSentences::tr("A literal: %1 octets follow").arg(value.size),
                 "RFC 9051, 4.3");
    } else if (value.isNil()) {
        rows.addUnknown(value);
    } else {
        rows.addNumber(value, FetchSentences::tr("Its value"), "RFC 9051, 7.5.2");
    }
}

void explainParameters(ExplainRows &rows, const ProtocolToken &parameters)
{
    for (qsizetype i = 0; i + 1 < parameters.items.size(); i += 2) {
        rows.add(QByteArray(parameters.items.at(i).text + ' ' + parameters.items.at(i + 1).text),
                 FetchSentences::tr("A parameter of the type"), "RFC 9051, 7.5.2");
    }
    if (parameters.items.isEmpty())
        rows.add(parameters, FetchSentences::tr("No parameters"), "RFC 9051, 7.5.2");
}

void explainLeaf(ExplainRows &rows, const QList<ProtocolToken> &fields, const QByteArray &part)
{
    const auto field = [&](qsizetype i, const QString &meaning) {
        if (i < fields.size())
            rows.add(fields.at(i), meaning, "RFC 9051, 7.5.2");
    };
    const QByteArray type = fields.value(0).upper();
    rows.add(QByteArray(fields.value(0).text + ' ' + fields.value(1).text),
             FetchSentences::tr("Part %1: its type").arg(QString::fromLatin1(part)),
             "RFC 9051, 7.5.2");
    if (fields.size() > 2)
        explainParameters(rows, fields.at(2));
    field(3, FetchSentences::tr("Content-ID"));
    field(4, FetchSentences::tr("Description"));
    field(5, FetchSentences::tr("Transfer encoding"));
    field(6, FetchSentences::tr("Size in octets, as encoded"));
    qsizetype at = 7;
    if (type == "TEXT") {
        field(at++, FetchSentences::tr("Lines"));
    } else if (type == "MESSAGE" && fields.value(at).isList()) {
        explainEnvelope(rows, fields.at(at++));
        if (at < fields.size())
            explainBodyStructure(rows, fields.at(at++), part);
        field(at++, FetchSentences::tr("Lines"));
    }
    const QString extensions[] = {FetchSentences::tr("MD5 sum"), FetchSentences::tr("Disposition"),
                                  FetchSentences::tr("Language"), FetchSentences::tr("Location")};
    for (const QString &extension : extensions)
        field(at++, extension);
    for (; at < fields.size(); ++at)
        field(at, FetchSentences::tr("An extension"));
}

} // namespace

void explainBodyStructure(ExplainRows &rows, const ProtocolToken &body, const QByteArray &part)
{
    const QList<ProtocolToken> &fields = body.items;
    if (fields.isEmpty() || !fields.first().isList()) {
        explainLeaf(rows, fields, part.isEmpty() ? QByteArray("1") : part);
        return;
    }
    qsizetype at = 0;
    for (; at < fields.size() && fields.at(at).isList(); ++at) {
        const QByteArray number = QByteArray::number(at + 1);
        explainBodyStructure(rows, fields.at(at), part.isEmpty() ? number : part + '.' + number);
    }
    const QString whose = part.isEmpty()
                              ? FetchSentences::tr("The message")
                              : FetchSentences::tr("Part %1").arg(QString::fromLatin1(part));
    if (at < fields.size())
        rows.add(fields.at(at++),
                 FetchSentences::tr("%1: how its parts belong together (multipart)").arg(whose),
                 "RFC 9051, 7.5.2");
    if (at < fields.size())
        explainParameters(rows, fields.at(at++));
    const QString extensions[] = {FetchSentences::tr("Disposition"), FetchSentences::tr("Language"),
                                  FetchSentences::tr("Location")};
    for (const QString &extension : extensions) {
        if (at < fields.size())
            rows.add(fields.at(at++), extension, "RFC 9051, 7.5.2");
    }
}

void explainFetchItem(ExplainRows &rows, const ProtocolToken &item)
{
    if (item.isList()) { // modifiers
        rows.addWords(WordKind::Option, item);
        return;
    }
    const QByteArray name = item.upper();
    const qsizetype open = name.indexOf('[');
    if (open < 0) {
        if (!rows.addWord(WordKind::FetchItem, item))
            rows.addUnknown(item);
        return;
    }
    const qsizetype close = name.lastIndexOf(']');
    const QByteArray section = name.mid(open + 1, close < 0 ? -1 : close - open - 1);
    const bool binary = name.startsWith("BINARY");
    QString meaning = sectionInWords(section);
    meaning[0] = meaning.at(0).toUpper();
    if (name.left(open).endsWith(".PEEK"))
        meaning += FetchSentences::tr(", without marking the message as read");
    if (close >= 0 && name.mid(close).contains('<'))
        meaning += FetchSentences::tr("; only a piece: first octet and number of octets in <>");
    rows.add(item, meaning, binary ? "RFC 3516, section 4" : "RFC 9051, 6.4.5");
}

void explainFetchData(ExplainRows &rows, const QList<ProtocolToken> &data)
{
    for (qsizetype i = 0; i + 1 < data.size(); i += 2) {
        explainFetchItem(rows, data.at(i));
        explainValue(rows, data.at(i).upper(), data.at(i + 1));
    }
}

} // namespace ui
