// SPDX-License-Identifier: GPL-3.0-or-later
// Explains commands; their arguments are in explainarguments.cpp, answers in explainresponse.cpp.
#include "ui/console/explainer.h"

namespace ui {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ui::Explain)
};

} // namespace

void explainCommand(ExplainRows &rows, const QByteArray &line)
{
    const QList<ProtocolToken> tokens = protocolTokens(line);
    if (tokens.isEmpty())
        return;
    if (tokens.first().text == "***") {
        rows.add("***", Sentences::tr("Credentials: they never come into the transcript"),
                 "RFC 9051, 6.2.2");
        return;
    }
    if (tokens.size() == 1 && tokens.first().upper() == "DONE") {
        rows.add(tokens.first(), explainText(explainedCommand("DONE")->meaning),
                 explainedCommand("DONE")->where);
        return;
    }
    rows.add(tokens.first(),
             Sentences::tr("The tag: the answer that begins with it belongs to this command"),
             "RFC 9051, 2.2.1");
    if (tokens.size() < 2)
        return;
    const bool byUid = tokens.at(1).upper() == "UID" && tokens.size() > 2;
    const qsizetype behind = byUid ? 3 : 2;
    const QByteArray verb = byUid ? "UID " + tokens.at(2).upper() : tokens.at(1).upper();
    const ExplainedCommand *command = explainedCommand(verb);
    if (!command) {
        rows.addUnknown(tokens.at(1));
        return;
    }
    rows.add(byUid ? QByteArray(tokens.at(1).text + ' ' + tokens.at(2).text) : tokens.at(1).text,
             explainText(command->meaning), command->where);
    explainArguments(rows, command->arguments, tokens.mid(behind), byUid);
}

QList<ExplainedToken> explainLine(const imap::WireLine &line)
{
    ExplainRows rows;
    if (line.direction == imap::WireLine::Direction::Client)
        explainCommand(rows, line.text);
    else if (line.direction == imap::WireLine::Direction::Server)
        explainResponse(rows, line.text);
    return rows.take();
}

} // namespace ui
