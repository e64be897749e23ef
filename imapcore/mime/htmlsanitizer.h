// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mime/htmllink.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace mime {

/// HTML of a message made safe for a QTextBrowser.
struct SanitizedHtml
{
    /// A balanced fragment of allowed elements. Attributes that name something are only `href`
    /// (http, https, mailto) and `src` (cid: in percent-encoded form, data: raster images).
    QString html;
    QString begin;            // of a long fragment its first part, balanced; else empty
    int beginWork = 0;        // what that part (or the short whole) costs to lay out
    QList<HtmlLink> links;    // in document order
    QSet<QByteArray> cids;    // content ids that the fragment shows
    int remoteImages = 0;     // pictures that were to be fetched, backgrounds included
    int remoteOther = 0;      // style sheets, scripts, frames, media
    bool isTruncated = false; // offer the rest as text (htmlToText)
};

struct HtmlLimits
{
    static constexpr int maxElements = 20000;
    static constexpr int maxRows = 2000;
    static constexpr int maxColumns = 64;
    static constexpr int maxTableLevels = 5;
    static constexpr qsizetype maxDataImageBytes = 512 * 1024;
    /// A first look: so many elements and lines, where each table around one counts it twice (it is
    /// laid out once to measure the columns and once more), and so many bytes.
    static constexpr int firstWork = 12000;
    static constexpr qsizetype firstBytes = 96 * 1024;
};

/// Parses as a browser does and writes only what an allow-list holds; hidden content is dropped,
/// nested tables are flattened beyond five levels, long words broken softly. Input beyond 2 MB of
/// UTF-8, 20,000 elements or 2,000 table rows is left out. Pure; for a worker thread.
[[nodiscard]] SanitizedHtml sanitizeHtml(const QString &html);

/// The visible text of HTML, however long; lists, quotes and table rows keep their lines. Targets
/// of links whose text hides them follow in angle brackets.
[[nodiscard]] QString htmlToText(const QString &html);

/// The content id of a `cid:` address (percent-encoding undone), or empty.
[[nodiscard]] QByteArray cidOfUrl(QByteArrayView url);

/// `cid:` and the id, percent-encoded, as it stands in sanitised HTML.
[[nodiscard]] QByteArray urlOfCid(const QByteArray &cid);

} // namespace mime
