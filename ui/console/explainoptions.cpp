// SPDX-License-Identifier: GPL-3.0-or-later
// Options of LIST, SELECT and SEARCH, fields of ID, words that stand anywhere; and the look-up.
#include "ui/console/explainwordlists.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

constexpr ExplainedWord knownOptions[] = {
    {"RETURN",
     QT_TRANSLATE_NOOP("ui::Explain", "What to tell beside the names, or about the result"),
     "RFC 9051, 6.3.9"},
    {"SUBSCRIBED",
     QT_TRANSLATE_NOOP("ui::Explain", "Subscriptions: only those, or whether a name is one"),
     "RFC 9051, 6.3.9.1"},
    {"CHILDREN", QT_TRANSLATE_NOOP("ui::Explain", "Whether there is something below"),
     "RFC 9051, 6.3.9.2"},
    {"REMOTE", QT_TRANSLATE_NOOP("ui::Explain", "Also what is on other servers"),
     "RFC 9051, 6.3.9.1"},
    {"RECURSIVEMATCH", QT_TRANSLATE_NOOP("ui::Explain", "Also levels above a name that matches"),
     "RFC 9051, 6.3.9.1"},
    {"SPECIAL-USE", QT_TRANSLATE_NOOP("ui::Explain", "What mailboxes are for"),
     "RFC 6154, section 3"},
    {"STATUS", QT_TRANSLATE_NOOP("ui::Explain", "The counts of each mailbox as well"),
     "RFC 9051, 6.3.9.3"},
    {"MYRIGHTS", QT_TRANSLATE_NOOP("ui::Explain", "Your rights in each mailbox as well"),
     "RFC 8440"},
    {"METADATA", QT_TRANSLATE_NOOP("ui::Explain", "Annotations of each mailbox as well"),
     "RFC 9590"},
    {"CONDSTORE", QT_TRANSLATE_NOOP("ui::Explain", "Changes shall be told with their numbers"),
     "RFC 7162, 3.1.8"},
    {"QRESYNC",
     QT_TRANSLATE_NOOP("ui::Explain", "What is known already; the server tells the difference"),
     "RFC 7162, 3.2.5"},
    {"MIN", QT_TRANSLATE_NOOP("ui::Explain", "The lowest number that matches"), "RFC 9051, 6.4.4"},
    {"MAX", QT_TRANSLATE_NOOP("ui::Explain", "The highest number that matches"), "RFC 9051, 6.4.4"},
    {"ALL", QT_TRANSLATE_NOOP("ui::Explain", "All numbers that match, as a set"),
     "RFC 9051, 6.4.4"},
    {"COUNT", QT_TRANSLATE_NOOP("ui::Explain", "How many match"), "RFC 9051, 6.4.4"},
    {"SAVE", QT_TRANSLATE_NOOP("ui::Explain", "Keep the result as \"$\""), "RFC 9051, 6.4.4.1"},
    {"PARTIAL", QT_TRANSLATE_NOOP("ui::Explain", "A piece of the result"), "RFC 9394, 3.1"},
    {"UID", QT_TRANSLATE_NOOP("ui::Explain", "The numbers are UIDs"), "RFC 9051, 7.3.4"},
    {"TAG", QT_TRANSLATE_NOOP("ui::Explain", "Which command it is the answer to"),
     "RFC 9051, 7.3.4"},
    {"EARLIER", QT_TRANSLATE_NOOP("ui::Explain", "They went before the mailbox was opened"),
     "RFC 7162, 3.2.10"},
    {"CHANGEDSINCE",
     QT_TRANSLATE_NOOP("ui::Explain", "Only messages that changed since this number"),
     "RFC 7162, 3.1.4.1"},
    {"VANISHED", QT_TRANSLATE_NOOP("ui::Explain", "Also tell which are gone"), "RFC 7162, 3.2.6"},
    {"UNCHANGEDSINCE",
     QT_TRANSLATE_NOOP("ui::Explain", "Only messages that did not change since this number"),
     "RFC 7162, 3.1.3"},
    {"CHILDINFO", QT_TRANSLATE_NOOP("ui::Explain", "Why it is listed: something below matches"),
     "RFC 5258, 3.5"},
    {"OLDNAME", QT_TRANSLATE_NOOP("ui::Explain", "The name it had before"), "RFC 9051, 6.3.9.7"},
    {"ARRIVAL", QT_TRANSLATE_NOOP("ui::Explain", "By arrival"), "RFC 5256, section 3"},
    {"DATE", QT_TRANSLATE_NOOP("ui::Explain", "By date"), "RFC 5256, section 3"},
    {"REVERSE", QT_TRANSLATE_NOOP("ui::Explain", "The other way round"), "RFC 5256, section 3"},
    {"SIZE", QT_TRANSLATE_NOOP("ui::Explain", "By size"), "RFC 5256, section 3"},
    {"SUBJECT", QT_TRANSLATE_NOOP("ui::Explain", "By subject"), "RFC 5256, section 3"},
    {"FROM", QT_TRANSLATE_NOOP("ui::Explain", "By sender"), "RFC 5256, section 3"},
    {"TO", QT_TRANSLATE_NOOP("ui::Explain", "By recipient"), "RFC 5256, section 3"},
    {"CC", QT_TRANSLATE_NOOP("ui::Explain", "By copy recipient"), "RFC 5256, section 3"},
    {"DISPLAYFROM", QT_TRANSLATE_NOOP("ui::Explain", "By the sender's name as it is shown"),
     "RFC 5957, section 3"},
    {"DISPLAYTO", QT_TRANSLATE_NOOP("ui::Explain", "By the recipient's name as it is shown"),
     "RFC 5957, section 3"},
    {"REFERENCES", QT_TRANSLATE_NOOP("ui::Explain", "By which message answers which"),
     "RFC 5256, section 3"},
    {"ORDEREDSUBJECT", QT_TRANSLATE_NOOP("ui::Explain", "By subject, then by date"),
     "RFC 5256, section 3"},
};

constexpr ExplainedWord knownIdFields[] = {
    {"NAME", QT_TRANSLATE_NOOP("ui::Explain", "Name of the program"), "RFC 2971, 3.3"},
    {"VERSION", QT_TRANSLATE_NOOP("ui::Explain", "Version of the program"), "RFC 2971, 3.3"},
    {"OS", QT_TRANSLATE_NOOP("ui::Explain", "Operating system"), "RFC 2971, 3.3"},
    {"OS-VERSION", QT_TRANSLATE_NOOP("ui::Explain", "Version of the operating system"),
     "RFC 2971, 3.3"},
    {"VENDOR", QT_TRANSLATE_NOOP("ui::Explain", "Who makes the program"), "RFC 2971, 3.3"},
    {"SUPPORT-URL", QT_TRANSLATE_NOOP("ui::Explain", "Where help is found"), "RFC 2971, 3.3"},
    {"ADDRESS", QT_TRANSLATE_NOOP("ui::Explain", "Postal address"), "RFC 2971, 3.3"},
    {"DATE", QT_TRANSLATE_NOOP("ui::Explain", "Date of the program"), "RFC 2971, 3.3"},
    {"COMMAND", QT_TRANSLATE_NOOP("ui::Explain", "How the program was started"), "RFC 2971, 3.3"},
    {"ARGUMENTS", QT_TRANSLATE_NOOP("ui::Explain", "With which arguments it was started"),
     "RFC 2971, 3.3"},
    {"ENVIRONMENT", QT_TRANSLATE_NOOP("ui::Explain", "Its environment"), "RFC 2971, 3.3"},
};

constexpr ExplainedWord knownGeneral[] = {
    {"NIL", QT_TRANSLATE_NOOP("ui::Explain", "Nothing: there is no value"), "RFC 9051, 4.5"},
    {"*", QT_TRANSLATE_NOOP("ui::Explain", "The last message"), "RFC 9051, section 9"},
    {"$", QT_TRANSLATE_NOOP("ui::Explain", "The result of the last search that was saved"),
     "RFC 9051, 6.4.4.1"},
};

} // namespace

std::span<const ExplainedWord> optionWords()
{
    return knownOptions;
}

std::span<const ExplainedWord> idFieldWords()
{
    return knownIdFields;
}

std::span<const ExplainedWord> generalWords()
{
    return knownGeneral;
}

std::span<const ExplainedWord> explainedWords(WordKind kind)
{
    switch (kind) {
    case WordKind::Status:
        return statusWords();
    case WordKind::Response:
        return responseWords();
    case WordKind::Code:
        return codeWords();
    case WordKind::Flag:
        return flagWords();
    case WordKind::Attribute:
        return attributeWords();
    case WordKind::Capability:
        return capabilityWords();
    case WordKind::FetchItem:
        return fetchItemWords();
    case WordKind::StatusItem:
        return statusItemWords();
    case WordKind::SearchKey:
        return searchKeyWords();
    case WordKind::StoreItem:
        return storeItemWords();
    case WordKind::Option:
        return optionWords();
    case WordKind::Right:
        return rightWords();
    case WordKind::QuotaResource:
        return quotaWords();
    case WordKind::IdField:
        return idFieldWords();
    case WordKind::General:
        return generalWords();
    }
    return {};
}

/// Whole words first; a capability may also begin as a known one does ("AUTH=").
const ExplainedWord *explainedWord(WordKind kind, QByteArrayView word)
{
    const auto words = explainedWords(kind);
    const auto same = [word](const ExplainedWord &known) {
        return word.compare(known.word, Qt::CaseInsensitive) == 0;
    };
    if (const auto found = std::find_if(words.begin(), words.end(), same); found != words.end())
        return &*found;
    if (kind != WordKind::Capability)
        return nullptr;
    const QByteArray upper = word.toByteArray().toUpper();
    const auto begins = [&upper](const ExplainedWord &known) {
        const QByteArrayView start(known.word);
        return (start.endsWith('=') || start.endsWith('-') || start == "X") &&
               upper.startsWith(start);
    };
    const auto found = std::find_if(words.begin(), words.end(), begins);
    return found == words.end() ? nullptr : &*found;
}

} // namespace ui
