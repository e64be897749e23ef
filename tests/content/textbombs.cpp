// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/content/textbombs.h"

#include <QBuffer>
#include <QImage>

namespace content {

namespace {

constexpr qsizetype million = 1000 * 1000;

const QByteArray mailHeader = "From: Mallory <mallory@evil.example>\nTo: you@example.org\n"
                              "Subject: a bomb\nMIME-Version: 1.0\n";

void addText(QList<HostileMail> &mails, const char *name, const char *type, const QByteArray &body,
             const QByteArray &expected = {})
{
    mails.append(makeMail(name,
                          expected + mailHeader + "Content-Type: " + type +
                              "; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + body + "\n",
                          {}));
}

void addHtml(QList<HostileMail> &mails, const char *name, const QByteArray &body,
             const QByteArray &expected = {})
{
    addText(mails, name, "text/html", body, expected);
}

void addTables(QList<HostileMail> &mails)
{
    addHtml(
        mails, "41-table-1000000-cells",
        "<p>before</p><table>" +
            QByteArray("<tr>" + QByteArray("<td>1</td>").repeated(1000) + "</tr>").repeated(1000) +
            "</table>",
        "X-Expect: text before\n");
    addHtml(mails, "41-table-one-row", "<table><tr>" + QByteArray("<td>1</td>").repeated(100000));
    addHtml(mails, "41-table-one-column",
            "<table>" + QByteArray("<tr><td>1</td></tr>").repeated(100000));
    addHtml(mails, "41-tables-nested", QByteArray("<table><tr><td>1</td><td>").repeated(50000));
    addHtml(mails, "41-tables-many",
            QByteArray("<table><tr><td>1</td><td>2</td></tr></table>").repeated(30000));
    addHtml(mails, "41-text-in-nested-tables",
            QByteArray("<table><tr><td>1<td>").repeated(5) +
                QByteArray("<p>words and words and words</p>").repeated(1500));
    addHtml(mails, "41-quotes-with-text",
            QByteArray("<blockquote>").repeated(5) +
                QByteArray("<p>words and words and words</p>").repeated(1500));
    addHtml(mails, "41-spans",
            QByteArray("<table><tr><td colspan=9999 rowspan=9999>1<td>2</table>").repeated(500));
}

void addNesting(QList<HostileMail> &mails)
{
    addHtml(mails, "41-divs-100000", QByteArray("<div>").repeated(100000) + "the bottom",
            "X-Expect: problem stops early\n");
    addHtml(mails, "41-quotes-100000", QByteArray("<blockquote>").repeated(100000) + "the bottom");
    addHtml(mails, "41-lists-50000", QByteArray("<ul><li>x").repeated(50000));
    addHtml(mails, "41-breaks-500000", QByteArray("<br>").repeated(500000));
    addHtml(mails, "41-paragraphs-200000", QByteArray("<p>x</p>").repeated(200000));
    addHtml(mails, "41-letters-of-their-own", [] {
        QByteArray html;
        for (int i = 0; i < 60000; ++i)
            html += "<span style=\"font-size:" + QByteArray::number(8 + i % 40) + "px;color:#" +
                    QByteArray::number(100000 + i) + "\">x</span>";
        return html;
    }());
    addHtml(mails, "41-images-20000",
            QByteArray("<img src=\"http://x.invalid/a.png\" alt=a>").repeated(20000));
    addHtml(mails, "41-css-1mb",
            "<style>" + QByteArray(".a{background:url(http://x.invalid/)}").repeated(30000) +
                "</style><p class=a>styled</p>",
            "X-Expect: text styled\n");
    addHtml(mails, "41-css-attribute-1mb",
            "<p style=\"" + QByteArray("color:red;").repeated(100000) + "\">styled</p>");
    addHtml(mails, "41-style-sheets-20000",
            QByteArray("<style>.b{display:none}</style>").repeated(20000) + "<p>plain</p>");
}

void addPlain(QList<HostileMail> &mails)
{
    const auto plain = [&mails](const char *name, const QByteArray &body) {
        addText(mails, name, "text/plain", body);
    };
    plain("42-one-word-2mb", QByteArray(2 * million, 'w'));
    plain("42-one-line-2mb", QByteArray("word ").repeated(400000));
    plain("42-empty-lines", QByteArray("\n").repeated(million));
    plain("42-links-50000", QByteArray("http://evil.example/ ").repeated(50000));
    plain("42-quote-marks", QByteArray(">").repeated(million));
    plain("42-tabs", QByteArray("\t").repeated(million));
    plain("42-zero-width-storm",
          QByteArray("a\xe2\x80\x8b\xe2\x80\x8d\xef\xbb\xbf").repeated(200000));
    plain("42-marks-storm", "a" + QByteArray("\xcc\x81\xcc\xa8").repeated(250000));
    plain("42-arabic-storm", QByteArray("\xd8\xb3\xd9\x84\xd8\xa7\xd9\x85").repeated(125000));
    plain("42-direction-storm", QByteArray("\xe2\x80\xae"
                                           "a\xe2\x81\xa7"
                                           "b")
                                    .repeated(125000));
    plain("42-emoji-families",
          QByteArray("\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80\x8d").repeated(60000));
    plain("42-devanagari", QByteArray("\xe0\xa4\x95\xe0\xa5\x8d").repeated(160000));
    addHtml(mails, "42-html-zero-width", "<p>" + QByteArray("a\xe2\x80\x8b").repeated(500000));
    addHtml(mails, "42-html-one-word", "<p>" + QByteArray(2 * million, 'w'));
    addHtml(mails, "42-html-text-2mb", "<p>" + QByteArray("words and words ").repeated(125000));
    addHtml(mails, "42-html-pre-lines", "<pre>" + QByteArray("x\n").repeated(500000));
    addHtml(mails, "42-html-marks", "<p>a" + QByteArray("&#x301;").repeated(150000));
}

// A picture that is small as a file and large when it is unpacked.
QByteArray pictureBomb(int side)
{
    QImage picture(side, side, QImage::Format_Mono);
    picture.fill(0);
    QByteArray png;
    QBuffer buffer(&png);
    if (buffer.open(QIODevice::WriteOnly))
        picture.save(&buffer, "PNG", 0);
    return png;
}

void addPictures(QList<HostileMail> &mails)
{
    for (const auto &[name, side] :
         {std::pair("41-picture-20000", 20000), {"41-picture-8000", 8000}})
        mails.append(makeMail(
            name,
            mailHeader +
                "Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: "
                "text/html\n\n<p>a picture</p>" +
                QByteArray("<img src=\"cid:p@x\">").repeated(200) +
                "\n--b\nContent-Type: image/png\nContent-ID: <p@x>\nContent-Transfer-Encoding: "
                "base64\n\n" +
                pictureBomb(side).toBase64() + "\n--b--\n",
            {}));
}

} // namespace

QList<HostileMail> textBombs()
{
    QList<HostileMail> mails;
    addTables(mails);
    addNesting(mails);
    addPlain(mails);
    addPictures(mails);
    return mails;
}

} // namespace content
