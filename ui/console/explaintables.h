// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <span>

namespace ui {

// What the words of the protocol mean and where the standards say so: data only. The texts are
// translated when they are shown (context "ui::Explain").

/// What is known of one word. `word` is upper case.
struct ExplainedWord
{
    const char *word;
    const char *meaning;
    const char *where; // "RFC 9051, 6.3.2"
};

/// A command. `arguments` has a letter for each: see ArgumentKind.
struct ExplainedCommand
{
    const char *verb;
    const char *arguments;
    const char *capability; // that offers it; empty when every server has it
    const char *meaning;
    const char *where;
};

/// Kinds of arguments as letters of ExplainedCommand::arguments. A "?" behind a letter: it may be
/// missing.
enum class ArgumentKind : char {
    Mailbox = 'm',
    Set = 's',
    FetchItems = 'F',
    StatusItems = 'I',
    SearchKeys = 'K', // and all that follows
    StoreItem = 'O',
    Flags = 'L', // and all that follows
    Reference = 'r',
    Pattern = 'p',
    User = 'u',
    Password = 'x',
    Mechanism = 'a',
    Message = 't',
    DateTime = 'd',
    Identifier = 'i',
    Rights = 'R',
    QuotaRoot = 'q',
    Resources = 'Q',
    IdFields = 'f',
    Capabilities = 'C', // and all that follows
    Options = 'o',
    Word = 'w'
};

enum class WordKind {
    Status,    // OK, NO ...
    Response,  // names of untagged responses
    Code,      // in brackets behind a status
    Flag,      // with their backslash
    Attribute, // of LIST, with their backslash
    Capability,
    FetchItem,
    StatusItem,
    SearchKey,
    StoreItem,
    Option, // of LIST, SELECT, SEARCH RETURN
    Right,  // one letter
    QuotaResource,
    IdField,
    General // NIL and what stands anywhere
};

[[nodiscard]] std::span<const ExplainedWord> explainedWords(WordKind kind);
/// Null when the word is not known.
[[nodiscard]] const ExplainedWord *explainedWord(WordKind kind, QByteArrayView word);
[[nodiscard]] std::span<const ExplainedCommand> explainedCommands();
[[nodiscard]] const ExplainedCommand *explainedCommand(QByteArrayView verb);
/// In the person's language.
[[nodiscard]] QString explainText(const char *text);

} // namespace ui
