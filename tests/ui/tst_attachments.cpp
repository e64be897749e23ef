// SPDX-License-Identifier: GPL-3.0-or-later
// Attachments: what is said of them, how many are listed, and the files they become.
#include "imapcore/account/rendering.h"
#include "tests/ui/fakemessagesource.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/viewer/attachmentbar.h"
#include "ui/viewer/messageviewer.h"
#include "ui/viewer/sectionsaver.h"

#include <QFileInfo>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

#include <sys/xattr.h>

#include <array>
#include <cerrno>

class TestAttachments : public QObject
{
    Q_OBJECT
private slots:
    void typeIsNoMarkup();
    void typeOfAStructureIsChecked_data();
    void typeOfAStructureIsChecked();
    void partsOfAStructureAreCapped();
    void savedFilesTellWhereTheyComeFrom();
    void savedFilesAreForTheirOwnerOnly();
};

void TestAttachments::typeIsNoMarkup()
{
    mime::Attachment attachment;
    attachment.section = "2";
    attachment.savedName = QStringLiteral("a.pdf");
    attachment.mediaType = "<img src=/dev/zero>/x";
    ui::AttachmentBar bar;
    bar.showAttachments({}, {attachment});
    const QString tip = bar.findChild<QListWidget *>()->item(0)->toolTip();
    QVERIFY2(!tip.contains(QLatin1String("<img")), qPrintable(tip));
    QTextDocument shown; // what a tool tip makes of it
    shown.setHtml(tip);
    QCOMPARE(shown.toPlainText(), QStringLiteral("<img src=/dev/zero>/x, part 2"));
}

void TestAttachments::typeOfAStructureIsChecked_data()
{
    QTest::addColumn<QByteArray>("named");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("usual") << QByteArray("application/vnd.ms-excel")
                           << QByteArray("application/vnd.ms-excel");
    QTest::newRow("markup") << QByteArray("<img src=/dev/zero>/x")
                            << QByteArray("application/octet-stream");
    QTest::newRow("blank") << QByteArray("image/p ng") << QByteArray("application/octet-stream");
    QTest::newRow("two slashes") << QByteArray("a/b/c") << QByteArray("application/octet-stream");
    QTest::newRow("half") << QByteArray("image/") << QByteArray("application/octet-stream");
}

void TestAttachments::typeOfAStructureIsChecked()
{
    QFETCH(QByteArray, named);
    QFETCH(QByteArray, expected);
    auto root = std::make_shared<imap::BodyPart>();
    root->mediaType = named;
    root->disposition = "attachment";
    imap::MessageParts parts;
    parts.data.structure = root;
    const auto rendered = imap::render(parts);
    QCOMPARE(rendered->attachments.size(), 1);
    QCOMPARE(rendered->attachments.first().mediaType, expected);
}

void TestAttachments::partsOfAStructureAreCapped()
{
    auto root = std::make_shared<imap::BodyPart>();
    root->mediaType = "multipart/mixed";
    imap::BodyPart holder = *root;
    for (int i = 0; i < 600; ++i) {
        imap::BodyPart leaf;
        leaf.mediaType = "application/pdf";
        holder.children.append(leaf);
    }
    root->children = {holder, holder, holder};
    imap::MessageParts parts;
    parts.header = "Subject: many\r\n\r\n";
    parts.data.structure = root;
    const auto rendered = imap::render(parts);
    QVERIFY(rendered->problems.contains(mime::Problem::TooManyParts));
    QCOMPARE(rendered->attachments.size(), 1000 - 3); // the root and two holders are parts, too
    ui::MessageViewer viewer;
    auto *source = new FakeMessageSource;
    viewer.setSource(source);
    viewer.show();
    viewer.showMessage(imap::UidValidity(1), imap::Uid(7));
    source->answer(parts, rendered);
    const auto *strip = viewer.findChild<ui::MessageStrip *>(QStringLiteral("problemStrip"));
    QVERIFY(strip->isVisible());
    QVERIFY(strip->text().contains(QLatin1String("1,000 parts")));

    root->children = {imap::BodyPart(holder)};
    QVERIFY(!imap::render(parts)->problems.contains(mime::Problem::TooManyParts));
}

void TestAttachments::savedFilesTellWhereTheyComeFrom()
{
    constexpr const char *name = "user.xdg.origin.url";
    QTemporaryDir folder;
    QFile trial(folder.filePath(QStringLiteral("trial")));
    QVERIFY(trial.open(QIODevice::WriteOnly));
    if (::fsetxattr(trial.handle(), name, "x", 1, 0) != 0 && errno == ENOTSUP)
        QSKIP("this file system keeps no attributes of users");
    const ui::SavedFile saved = ui::writeNewFile(folder.path(), QStringLiteral("a.pdf"), "theirs");
    std::array<char, 64> value{};
    const ssize_t size =
        ::getxattr(saved.path.toUtf8().constData(), name, value.data(), value.size());
    QVERIFY(size > 0);
    QCOMPARE(QByteArray(value.data(), size), QByteArray("imap:"));
}

void TestAttachments::savedFilesAreForTheirOwnerOnly()
{
    QTemporaryDir folder;
    const ui::SavedFile saved = ui::writeNewFile(folder.path(), QStringLiteral("a.sh"), "theirs");
    const QFileDevice::Permissions all = QFileInfo(saved.path).permissions();
    const QFileDevice::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                            QFile::ReadOther | QFile::WriteOther | QFile::ExeOther |
                                            QFile::ExeOwner;
    QVERIFY(all & QFile::ReadOwner && all & QFile::WriteOwner);
    QCOMPARE(all & others, QFileDevice::Permissions());
}

QTEST_MAIN(TestAttachments)
#include "tst_attachments.moc"
