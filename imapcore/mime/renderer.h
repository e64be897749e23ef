// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mime/address.h"
#include "imapcore/mime/bodyplan.h"
#include "imapcore/mime/headerblock.h"
#include "imapcore/mime/htmlsanitizer.h"
#include "imapcore/mime/parttree.h"
#include "imapcore/mime/problem.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace mime {

struct Attachment
{
    QByteArray section;
    QString fileName;  // as the mail gives it, one line; may be empty
    QString savedName; // safe to write to disk, never empty
    QByteArray mediaType;
    qint64 size = 0; // decoded; an estimate until the part is loaded
    QByteArray contentId;
    bool isInlined = false;    // a picture that the rich text shows
    bool isSuspicious = false; // direction characters in the name, or a program's ending
};

struct InlineImage
{
    QByteArray bytes;
    QByteArray mediaType;
};

/// One document of the body. Each MIME text part is sanitised by itself and comes out balanced, so
/// that none can enclose another (EFAIL).
struct BodySection
{
    enum class Kind { Text, EmbeddedMessage };
    Kind kind = Kind::Text;
    QByteArray plainSource; // section of the plain part, may be empty
    QByteArray htmlSource;  // section of the HTML part, may be empty
    QString text;           // plain form, made from HTML where there is none
    QString html;           // safe rich text, made from the plain form where there is none
    QString htmlBegin;      // of a long `html` its first part, balanced; else empty
    int htmlWork = 0;       // what a first look costs to lay out, see HtmlLimits::firstWork
    QList<QPair<QByteArray, QString>> heading; // of an embedded message: field name, decoded value
};

struct RenderOptions
{
    qsizetype maxTextLength = 2 * 1024 * 1024;    // characters of plain text a section shows
    qint64 maxInlineImageBytes = 4 * 1024 * 1024; // decoded, each
};

/// Everything the viewer shows of one message: a value that travels between threads.
struct RenderedMessage
{
    QString subject;
    QList<MailAddress> from; // all authors
    QList<MailAddress> sender;
    QList<MailAddress> to;
    QList<MailAddress> cc;
    QList<MailAddress> replyTo;
    QDateTime date; // may be invalid; see rawDate
    QString rawDate;
    QString messageId; // with its angle brackets, as written

    QList<BodySection> bodies;
    bool hasPlainText = false; // the mail itself has a plain form
    bool hasHtml = false;
    QString plainText; // all sections, for find and copy
    QString safeHtml;  // all sections, a rule between them

    int remoteImagesBlocked = 0;
    int remoteOtherBlocked = 0;
    QList<HtmlLink> links;
    QList<Attachment> attachments;
    QHash<QByteArray, InlineImage> inlineImages; // by content id; see cidOfUrl
    QList<Problem> problems;
};

/// A pure function for a worker thread. Parts that are not loaded are listed in neededSections;
/// what is missing is left out and noted as Problem::NotLoaded.
[[nodiscard]] RenderedMessage render(const HeaderBlock &header, const Part &root,
                                     const RenderOptions &options = {});

/// The text of a text part by its transfer encoding and charset, line ends as LF, flowed lines
/// joined. `charsetUnknown` is set when the charset had to be guessed.
[[nodiscard]] QString partText(const Part &part, bool *charsetUnknown = nullptr);

} // namespace mime
