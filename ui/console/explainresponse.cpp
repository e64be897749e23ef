// SPDX-License-Identifier: GPL-3.0-or-later
// Explains what servers say; the data behind a name are in explaindata.cpp and explainfetch.cpp.
#include "ui/console/explainer.h"

namespace ui {

namespace {

struct ResponseSentences
{
    Q_DECLARE_TR_FUNCTIONS(ui::Explain)
};

/// "[CODE arguments] words for people" behind OK, NO, BAD, BYE.
void explainStatusText(ExplainRows &rows, QByteArray text)
{
    if (text.startsWith('[')) {
        const qsizetype close = text.indexOf(']');
        QList<ProtocolToken> tokens = protocolTokens(text.mid(1, close < 0 ? -1 : close - 1));
        text = close < 0 ? QByteArray() : text.mid(close + 1);
        if (!tokens.isEmpty()) {
            const ProtocolToken name = tokens.takeFirst();
            if (!rows.addWord(WordKind::Code, name))
                rows.add(name,
                         ResponseSentences::tr("A code that Postroom does not know; programs "
                                               "may ignore it"),
                         "RFC 9051, 7.1");
            explainCodeData(rows, name.upper(), tokens);
        }
    }
    rows.addText(text);
}

void explainNumbered(ExplainRows &rows, const QList<ProtocolToken> &tokens)
{
    const QByteArray name = tokens.at(2).upper();
    if (name == "EXISTS" || name == "RECENT")
        rows.add(tokens.at(1), ResponseSentences::tr("How many"), "RFC 9051, 4.2");
    else
        rows.add(tokens.at(1),
                 ResponseSentences::tr("The number of the message: its place in the mailbox now"),
                 "RFC 9051, 2.3.1.2");
    if (!rows.addWord(WordKind::Response, tokens.at(2)))
        rows.addUnknown(tokens.at(2));
    if (name == "FETCH" && tokens.size() > 3)
        explainFetchData(rows, tokens.at(3).items);
}

} // namespace

void explainResponse(ExplainRows &rows, const QByteArray &line)
{
    const qsizetype blank = line.indexOf(' ');
    const QByteArray first = line.left(blank);
    if (first.startsWith('+')) { // some servers leave the blank out
        rows.add(QByteArray("+"),
                 ResponseSentences::tr("The server waits for the rest of the command"),
                 "RFC 9051, 7.6");
        rows.addText(line.mid(1));
        return;
    }
    if (first == "*")
        rows.add(first, ResponseSentences::tr("Untagged: news, or data that a command asked for"),
                 "RFC 9051, 2.2.2");
    else
        rows.add(first,
                 ResponseSentences::tr("The tag: this answers the command that began with it"),
                 "RFC 9051, 2.2.2");
    const QByteArray rest = blank < 0 ? QByteArray() : line.mid(blank + 1);
    const QByteArray word = rest.left(rest.indexOf(' '));
    if (const ExplainedWord *status = explainedWord(WordKind::Status, word)) {
        rows.add(word, explainText(status->meaning), status->where);
        explainStatusText(rows, rest.mid(word.size()).trimmed());
        return;
    }
    const QList<ProtocolToken> tokens = protocolTokens(line);
    bool isNumber = false;
    if (tokens.size() > 2)
        (void)tokens.at(1).value.toUInt(&isNumber);
    if (isNumber) {
        explainNumbered(rows, tokens);
        return;
    }
    if (tokens.size() < 2)
        return;
    if (!rows.addWord(WordKind::Response, tokens.at(1)))
        rows.addUnknown(tokens.at(1));
    explainResponseData(rows, tokens.at(1).upper(), tokens.mid(2));
}

} // namespace ui
