// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/basesubject.h"

namespace imap {

namespace {

constexpr qsizetype longest = 1024;

// Names in comments are those of the grammar in RFC 5256, section 5.

QStringView trimmedStart(QStringView text)
{
    while (!text.isEmpty() && text.front() == u' ')
        text = text.sliced(1);
    return text;
}

/// subj-trailer = "(fwd)" / WSP
QStringView withoutTrailers(QStringView text, bool *isReply)
{
    for (;;) {
        if (text.endsWith(u' ')) {
            text.chop(1);
        } else if (text.endsWith(u"(fwd)")) {
            text.chop(5);
            *isReply = true;
        } else {
            return text;
        }
    }
}

/// subj-blob = "[" *BLOBCHAR "]" *WSP; what is behind it, or null when there is none.
QStringView behindBlob(QStringView text)
{
    if (!text.startsWith(u'['))
        return {};
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text[at] == u'[')
            return {};
        if (text[at] == u']')
            return trimmedStart(text.sliced(at + 1));
    }
    return {};
}

/// subj-refwd = ("re" / ("fw" ["d"])) *WSP [subj-blob] ":"
QStringView behindReply(QStringView text)
{
    qsizetype length = 0;
    for (const QStringView word : {QStringView(u"fwd"), QStringView(u"fw"), QStringView(u"re")}) {
        if (length == 0 && text.startsWith(word))
            length = word.size();
    }
    if (length == 0)
        return {};
    QStringView rest = trimmedStart(text.sliced(length));
    if (const QStringView behind = behindBlob(rest); !behind.isNull())
        rest = behind;
    return rest.startsWith(u':') ? rest.sliced(1) : QStringView();
}

/// subj-leader = (*subj-blob subj-refwd) / WSP
QStringView withoutLeader(QStringView text, bool *isReply)
{
    if (text.startsWith(u' '))
        return trimmedStart(text);
    QStringView rest = text;
    for (;;) {
        if (const QStringView behind = behindReply(rest); !behind.isNull()) {
            *isReply = true;
            return behind;
        }
        const QStringView behind = behindBlob(rest);
        if (behind.isNull())
            return text;
        rest = behind;
    }
}

} // namespace

BaseSubject BaseSubject::of(const QString &decoded)
{
    BaseSubject base;
    // Nobody writes longer ones; each blob is looked at again and again.
    const QString folded = decoded.left(longest).simplified().toCaseFolded();
    QStringView text = folded;
    for (;;) {
        text = withoutTrailers(text, &base.isReply);
        for (qsizetype before = -1; before != text.size();) {
            before = text.size();
            text = withoutLeader(text, &base.isReply);
            const QStringView behind = behindBlob(text);
            if (!behind.isEmpty())
                text = behind;
        }
        // subj-fwd = subj-fwd-hdr subject subj-fwd-trl
        if (!text.startsWith(u"[fwd:") || !text.endsWith(u']'))
            break;
        text = text.sliced(5).chopped(1);
        base.isReply = true;
    }
    base.text = text.toString();
    return base;
}

} // namespace imap
