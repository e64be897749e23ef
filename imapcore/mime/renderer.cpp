// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/renderer.h"

#include "imapcore/mime/encodedword.h"
#include "imapcore/mime/filename.h"
#include "imapcore/mime/flowed.h"
#include "imapcore/mime/maildate.h"
#include "imapcore/mime/programname.h"
#include "imapcore/mime/textclean.h"

#include <QSet>

#include <algorithm>

namespace mime {

namespace {

constexpr qsizetype maxShownAddresses = 10000;

bool isShownImage(const QByteArray &mediaType)
{
    return mediaType == "image/png" || mediaType == "image/jpeg" || mediaType == "image/jpg" ||
           mediaType == "image/pjpeg" || mediaType == "image/gif" || mediaType == "image/webp" ||
           mediaType == "image/bmp";
}

class MessageRenderer
{
public:
    MessageRenderer(const Part &root, const RenderOptions &options)
        : m_plan(planBody(root))
        , m_options(options)
    {
        noteDamage(root);
    }

    RenderedMessage run(const HeaderBlock &header)
    {
        readHeader(header);
        for (const BodyChoice &choice : std::as_const(m_plan.bodies))
            addBody(choice);
        joinBodies();
        addInlineImages();
        addAttachments();
        return m_message;
    }

private:
    void note(Problem problem)
    {
        if (!m_message.problems.contains(problem))
            m_message.problems.append(problem);
    }

    void noteDamage(const Part &root)
    {
        QList<const Part *> open{&root};
        while (!open.isEmpty()) {
            const Part *part = open.takeLast();
            if (part->damaged)
                note(Problem::Damaged);
            if (part->truncated)
                note(Problem::TooManyParts);
            for (const Part &child : part->children)
                open.append(&child);
        }
    }

    void readHeader(const HeaderBlock &header)
    {
        const auto addresses = [&header](QByteArrayView name) {
            QList<MailAddress> all;
            for (const QByteArray &value : header.allRaw(name))
                all += parseAddressList(value, maxShownAddresses);
            return all;
        };
        m_message.subject = header.text("Subject");
        m_message.from = addresses("From");
        m_message.sender = addresses("Sender");
        m_message.to = addresses("To");
        m_message.cc = addresses("Cc");
        m_message.replyTo = addresses("Reply-To");
        m_message.date = parseMailDate(header.raw("Date"));
        m_message.rawDate = header.text("Date");
        m_message.messageId = header.text("Message-ID");
    }

    void addBody(const BodyChoice &choice)
    {
        if (choice.message) {
            addHeading(*choice.message);
            return;
        }
        BodySection section;
        if (choice.plain && checkLoaded(*choice.plain)) {
            section.plainSource = choice.plain->section;
            section.text = shownText(*choice.plain);
            m_message.hasPlainText = true;
        }
        if (choice.html && checkLoaded(*choice.html))
            addHtml(*choice.html, section);
        else
            section.html = plainTextToHtml(section.text);
        if (!section.plainSource.isEmpty() || !section.htmlSource.isEmpty())
            m_message.bodies.append(section);
    }

    bool checkLoaded(const Part &part)
    {
        if (!part.loaded)
            note(Problem::NotLoaded);
        else if (part.encodedSize > part.encodedBytes.size())
            note(Problem::TextTruncated);
        return part.loaded;
    }

    QString shownText(const Part &part)
    {
        bool charsetUnknown = false;
        QString text = partText(part, &charsetUnknown);
        if (charsetUnknown)
            note(Problem::CharsetUnknown);
        return cutText(text);
    }

    QString cutText(const QString &text)
    {
        if (text.size() <= m_options.maxTextLength)
            return softBrokenWords(text);
        note(Problem::TextTruncated);
        return softBrokenWords(QStringView(text).first(m_options.maxTextLength));
    }

    void addHtml(const Part &part, BodySection &section)
    {
        bool charsetUnknown = false;
        const QString html = partText(part, &charsetUnknown);
        if (charsetUnknown)
            note(Problem::CharsetUnknown);
        const SanitizedHtml safe = sanitizeHtml(html);
        section.htmlSource = part.section;
        section.html = safe.html;
        section.htmlBegin = safe.begin;
        section.htmlWork = safe.beginWork;
        if (section.plainSource.isEmpty())
            section.text = cutText(htmlToText(html));
        m_message.hasHtml = true;
        m_message.links += safe.links;
        m_message.remoteImagesBlocked += safe.remoteImages;
        m_message.remoteOtherBlocked += safe.remoteOther;
        m_cids.unite(safe.cids);
        if (safe.isTruncated)
            note(Problem::HtmlTruncated);
    }

    void addHeading(const Part &part)
    {
        BodySection section;
        section.kind = BodySection::Kind::EmbeddedMessage;
        section.plainSource = part.section;
        const HeaderBlock header = HeaderBlock::parse(part.messageHeader);
        for (const char *name : {"From", "To", "Date", "Subject"}) {
            if (header.contains(name))
                section.heading.append({name, header.text(name).left(1000)});
        }
        m_message.bodies.append(section);
    }

    void joinBodies()
    {
        QStringList texts;
        QStringList htmls;
        for (const BodySection &section : std::as_const(m_message.bodies)) {
            if (section.kind == BodySection::Kind::EmbeddedMessage) {
                QString text;
                for (const auto &[name, value] : section.heading)
                    text += QString::fromLatin1(name) + QStringLiteral(": ") + value + u'\n';
                texts.append(text);
                htmls.append(plainTextToHtml(text));
            } else {
                texts.append(section.text);
                htmls.append(section.html);
            }
        }
        m_message.plainText = texts.join(u'\n');
        m_message.safeHtml = htmls.join(QStringLiteral("<hr>"));
    }

    // Each content id is resolved once: the first part that bears it.
    void addInlineImages()
    {
        for (const Part *part : std::as_const(m_plan.images)) {
            if (!m_cids.contains(part->contentId) || !part->loaded ||
                m_message.inlineImages.contains(part->contentId) || !isShownImage(part->mediaType))
                continue;
            const QByteArray bytes = part->decodedBytes();
            if (bytes.size() <= m_options.maxInlineImageBytes)
                m_message.inlineImages.insert(part->contentId, {bytes, part->mediaType});
        }
    }

    void addAttachments()
    {
        for (const Part *part : std::as_const(m_plan.attachments)) {
            Attachment attachment;
            attachment.section = part->section;
            attachment.fileName = part->fileName;
            attachment.savedName = savedFileName(part->fileName, part->mediaType);
            attachment.mediaType = part->mediaType;
            attachment.size = part->decodedSize();
            attachment.contentId = part->contentId;
            attachment.isInlined = m_message.inlineImages.contains(part->contentId);
            bool turns = false;
            (void)withoutDirectionCharacters(part->fileName, &turns);
            attachment.isSuspicious = turns || isProgramName(attachment.savedName);
            m_message.attachments.append(attachment);
        }
    }

    BodyPlan m_plan;
    const RenderOptions &m_options;
    RenderedMessage m_message;
    QSet<QByteArray> m_cids;
};

} // namespace

RenderedMessage render(const HeaderBlock &header, const Part &root, const RenderOptions &options)
{
    return MessageRenderer(root, options).run(header);
}

} // namespace mime
