// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/content/mailbombs.h"

namespace content {

namespace {

constexpr qsizetype million = 1000 * 1000;
const QByteArray usualHeader = "From: Mallory <mallory@evil.example>\nTo: you@example.org\n"
                               "Subject: a bomb\nMIME-Version: 1.0\n";

void add(QList<HostileMail> &mails, const char *name, const QByteArray &expected,
         const QByteArray &text)
{
    mails.append(makeMail(name, expected + text, {}));
}

void addStructures(QList<HostileMail> &mails)
{
    add(
        mails, "41-parts-3000", "X-Expect: text part number 1\n",
        usualHeader + "Content-Type: multipart/mixed; boundary=b\n\n" + []() -> QByteArray {
            QByteArray parts;
            for (int i = 1; i <= 3000; ++i)
                parts +=
                    "--b\nContent-Type: text/plain\n\npart number " + QByteArray::number(i) + "\n";
            return parts + "--b--\n";
        }());
    add(
        mails, "41-attachments-2500", "X-Expect: text see the files\n",
        usualHeader + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nsee the files\n" +
            []() -> QByteArray {
            QByteArray parts;
            for (int i = 1; i <= 2500; ++i)
                parts += "--b\nContent-Type: application/pdf\nContent-Disposition: attachment; "
                         "filename=\"" +
                         QByteArray(180, 'n') + QByteArray::number(i) + ".pdf\"\n\n\n";
            return parts + "--b--\n";
        }());
    QByteArray levels = "Content-Type: multipart/mixed; boundary=b0\n\n";
    for (int i = 0; i < 300; ++i)
        levels += "--b" + QByteArray::number(i) + "\nContent-Type: multipart/mixed; boundary=b" +
                  QByteArray::number(i + 1) + "\n\n";
    add(mails, "41-levels-300", {}, usualHeader + levels + "--b300\n\nthe bottom\n--b300--\n");
    add(mails, "41-messages-300", {},
        usualHeader + "Content-Type: message/rfc822\n\n" +
            QByteArray("Subject: inside\nContent-Type: message/rfc822\n\n").repeated(300) +
            "Subject: innermost\n\nthe bottom\n");
    add(mails, "41-alternatives-2000", {},
        usualHeader + "Content-Type: multipart/alternative; boundary=b\n\n" +
            QByteArray("--b\nContent-Type: text/html\n\n<b>rich</b>\n").repeated(2000) + "--b--\n");
    add(mails, "41-no-boundary", {},
        usualHeader + "Content-Type: multipart/mixed\n\n" + QByteArray("--\n").repeated(100000));
}

void addHeaders(QList<HostileMail> &mails)
{
    const QByteArray text = "\nthe text is there\n";
    const QByteArray expected = "X-Expect: text the text is there\n";
    add(mails, "42-colons-100000", expected,
        "From: " + QByteArray(100000, ':') + "\nSubject: colons\n" + text);
    add(mails, "42-subject-10mb", expected,
        "From: mallory@evil.example\nSubject: " + QByteArray(10 * million, 's') + "\n" + text);
    add(mails, "42-field-10mb", expected,
        usualHeader + "X-Huge: " + QByteArray(10 * million, 'x') + "\n" + text);
    add(mails, "42-folded-10mb", expected,
        usualHeader + "X-Huge: a\n" + QByteArray(" bbbbbbbb\n").repeated(million) + text);
    add(mails, "42-fields-200000", expected,
        usualHeader + QByteArray("X-Field: value value value\n").repeated(200000) + text);
    add(mails, "42-to-100000", expected,
        usualHeader + "Cc: " + QByteArray("a@b.example, ").repeated(100000) + "\n" + text);
    add(mails, "42-references-2mb", expected,
        usualHeader + "References: " + QByteArray("<a@b.example>\n ").repeated(million / 8) + "\n" +
            text);
    add(mails, "42-words-100000", expected,
        "From: m@evil.example\nSubject: " + QByteArray("=?utf-8?Q?=C3=A4?= ").repeated(100000) +
            "\n" + text);
    add(mails, "42-froms-20000", expected,
        QByteArray("From: Mallory <m@evil.example>\n").repeated(20000) + text);
}

void addEncodings(QList<HostileMail> &mails)
{
    const auto html = [](const char *encoding, const QByteArray &body) -> QByteArray {
        return usualHeader +
               "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: " + encoding +
               "\n\n" + body;
    };
    QByteArray garbage(3 * million, 'A');
    for (qsizetype i = 0; i < garbage.size(); ++i)
        garbage[i] = i % 77 == 0 ? '\n' : static_cast<char>(33 + (i * 7919) % 90);
    add(mails, "42-base64-garbage", {}, html("base64", garbage));
    add(mails, "42-base64-padding", {}, html("base64", QByteArray(2 * million, '=')));
    add(mails, "42-soft-breaks", "X-Expect: problem stops early\n",
        html("quoted-printable", QByteArray("=\n").repeated(million) + "done\n"));
    add(mails, "42-utf7-storm", {},
        usualHeader + "Content-Type: text/plain; charset=utf-7\n\n" +
            QByteArray("+AOQ-+").repeated(million / 3) + "\n");
    add(mails, "42-iso2022-storm", {},
        usualHeader + "Content-Type: text/plain; charset=iso-2022-jp\n\n" +
            QByteArray("\x1b$B\x1b(B").repeated(million / 3) + "\n");
    add(mails, "41-gzip", "X-Expect: attachment bomb.gz\n",
        usualHeader +
            "Content-Type: application/gzip; name=bomb.gz\nContent-Encoding: gzip\n"
            "Content-Transfer-Encoding: base64\n\n" +
            QByteArray("H4sIAAAAAAACA+3BMQEAAADCoPVPbQ0PoAAAAAAAAAAAAAAAAAAAAADgZ0v/\n")
                .repeated(10000));
    add(mails, "44-name-5000-bytes", {},
        usualHeader +
            "Content-Type: application/octet-stream\nContent-Disposition: attachment; "
            "filename=\"" +
            QByteArray(5000, 'n') + ".tar.gz\"\n\nx\n");
    add(mails, "44-name-1mb", {},
        usualHeader +
            "Content-Type: application/octet-stream\nContent-Disposition: attachment; "
            "filename=\"" +
            QByteArray(million, 'n') + ".exe\"\n\nx\n");
    add(
        mails, "44-pieces-20000", {},
        usualHeader + "Content-Type: application/octet-stream\nContent-Disposition: attachment" +
            []() -> QByteArray {
            QByteArray pieces;
            for (int i = 20000; i >= 0; --i)
                pieces += ";\n filename*" + QByteArray::number(i) + "*=%41";
            return pieces;
        }() + "\n\nx\n");
}

} // namespace

QList<HostileMail> structureBombs()
{
    QList<HostileMail> mails;
    addStructures(mails);
    addHeaders(mails);
    addEncodings(mails);
    return mails;
}

} // namespace content
