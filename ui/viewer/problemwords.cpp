// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/problemwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

struct ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::ProblemWords)
};

QString problemSentence(mime::Problem problem)
{
    switch (problem) {
    case mime::Problem::Damaged:
        return ProblemWords::tr("This message is damaged; what could be read is shown. The Source "
                                "tab has all of it.");
    case mime::Problem::TooDeep:
        return ProblemWords::tr("Parts nested more than 100 levels deep are left out.");
    case mime::Problem::TooManyParts:
        return ProblemWords::tr("Only the first 1,000 parts are listed.");
    case mime::Problem::TooLarge:
        return ProblemWords::tr("This message is too large to be taken apart; the Source tab "
                                "shows it.");
    case mime::Problem::HtmlTruncated:
        return ProblemWords::tr("The rich text is too large and stops early; the plain text has "
                                "more.");
    case mime::Problem::TextTruncated:
        return ProblemWords::tr("The text is too long and stops early; the Source tab has all of "
                                "it.");
    case mime::Problem::CharsetUnknown:
        return ProblemWords::tr("The text names an unknown character set; some letters may be "
                                "wrong.");
    case mime::Problem::NotLoaded:
        return ProblemWords::tr("A part of the text was not loaded; the Structure tab can fetch "
                                "it.");
    }
    return {};
}

} // namespace

QString describeProblems(const QList<mime::Problem> &problems)
{
    QStringList sentences;
    for (const mime::Problem problem : problems) {
        const QString sentence = problemSentence(problem);
        if (!sentences.contains(sentence))
            sentences << sentence;
    }
    return sentences.join(u' ');
}

} // namespace ui
