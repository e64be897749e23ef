// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/wiretest.h"

#include <QTest>

using namespace imap;
using wiretest::parseAll;

// The answers of the server in the tutorial Postroom is built around (Cyrus 2.3), block by block:
// "." delimiter, everything below INBOX, keywords without backslash, INTERNALDATE with a leading
// blank, "+ idling". The page prints "/Seen"; the wire has "\Seen".
class TutorialTest : public QObject
{
    Q_OBJECT

private slots:
    void greetingAndLogin();
    void list();
    void status();
    void examineAndSelect();
    void renameTalks();
    void fetchFastAllFull();
    void fetchTexts();
    void store();
    void expunge();
    void copyAndIdle();
    void lsubAndLogout();
    void capabilityQuotaAcl();
};

namespace {

/// The block's lines with CRLF; every split into two pieces must give as many responses.
QList<Response> block(const QByteArray &lines)
{
    QByteArray wire = lines;
    wire.replace("\r\n", "\n");
    wire.replace("\n", "\r\n");
    const QList<Response> all = parseAll(wire);
    for (const qsizetype piece : {1, 2, 3, 7, 64}) {
        if (parseAll(wire, piece).size() != all.size())
            return {};
    }
    return all;
}

template <typename Data>
Data at(const QList<Response> &all, qsizetype index)
{
    const Data *data = index < all.size() ? std::get_if<Data>(&all[index]) : nullptr;
    return data != nullptr ? *data : Data();
}

} // namespace

void TutorialTest::greetingAndLogin()
{
    const auto all = block("* OK IMAP4 ready\n. OK User logged in\n");
    QCOMPARE(at<StatusResponse>(all, 0).text, QByteArray("IMAP4 ready"));
    QCOMPARE(at<StatusResponse>(all, 1).tag, QByteArray("."));
    QCOMPARE(at<StatusResponse>(all, 1).kind, StatusKind::Ok);
}

void TutorialTest::list()
{
    const auto all = block("* LIST (\\HasChildren) \".\" \"INBOX\"\n"
                           "* LIST (\\HasNoChildren) \".\" \"INBOX.Drafts\"\n"
                           "* LIST (\\HasNoChildren) \".\" \"INBOX.Sent Items\"\n"
                           "* LIST (\\HasNoChildren) \".\" \"INBOX.Trash\"\n"
                           "* LIST (\\HasNoChildren) \".\" \"INBOX.test1\"\n"
                           "* LIST (\\HasNoChildren) \".\" \"INBOX.test2\"\n"
                           ". OK Completed (0.460 secs 7 calls)\n");
    QCOMPARE(all.size(), 7);
    QVERIFY(at<ListData>(all, 0).info.name.isInbox());
    QVERIFY(at<ListData>(all, 0).info.has("\\haschildren"));
    QCOMPARE(at<ListData>(all, 2).info.name.wire(), QByteArray("INBOX.Sent Items"));
    QCOMPARE(at<ListData>(all, 2).info.name.parent(HierarchyDelimiter('.')), MailboxName::inbox());
    QCOMPARE(at<ListData>(all, 5).info.delimiter, HierarchyDelimiter('.'));
    QCOMPARE(at<StatusResponse>(all, 6).text, QByteArray("Completed (0.460 secs 7 calls)"));
}

void TutorialTest::status()
{
    const auto all =
        block("* STATUS INBOX (MESSAGES 2)\n. OK Completed\n* STATUS INBOX (RECENT 0)\n"
              ". OK Completed\n* STATUS INBOX (UNSEEN 0)\n. OK Completed\n");
    QCOMPARE(at<MailboxStatusData>(all, 0).status.messages, 2U);
    QCOMPARE(at<MailboxStatusData>(all, 2).status.recent, 0U);
    QCOMPARE(at<MailboxStatusData>(all, 4).status.unseen, 0U);
}

void TutorialTest::examineAndSelect()
{
    const auto examine = block("* FLAGS (\\Answered \\Flagged \\Draft \\Deleted \\Seen)\n"
                               "* OK [PERMANENTFLAGS ()]\n* 0 EXISTS\n* 0 RECENT\n"
                               "* OK [UIDVALIDITY 1138801117]\n* OK [UIDNEXT 1]\n"
                               ". OK [READ-ONLY] Completed\n");
    QCOMPARE(at<FlagsData>(examine, 0).flags.toList().size(), 5);
    QVERIFY(at<StatusResponse>(examine, 1).code.arguments.isEmpty());
    QVERIFY(at<StatusResponse>(examine, 1).code.is("PERMANENTFLAGS"));
    QCOMPARE(at<ExistsData>(examine, 2).count, 0U);
    QCOMPARE(at<StatusResponse>(examine, 4).code.value, 1138801117U);
    QCOMPARE(at<StatusResponse>(examine, 5).code.value, 1U);
    QVERIFY(at<StatusResponse>(examine, 6).code.is("READ-ONLY"));

    const auto select =
        block("* FLAGS (\\Answered \\Flagged \\Draft \\Deleted \\Seen hasatt)\n"
              "* OK [PERMANENTFLAGS (\\Answered \\Flagged \\Draft \\Deleted \\Seen hasatt \\*)]\n"
              "* 2 EXISTS\n* 0 RECENT\n* OK [UIDVALIDITY 1138801043]\n* OK [UIDNEXT 3]\n"
              ". OK [READ-WRITE] Completed\n");
    QVERIFY(at<FlagsData>(select, 0).flags.hasKeyword("hasatt"));
    QCOMPARE(at<StatusResponse>(select, 1).code.arguments.last(), QByteArray("\\*"));
    QCOMPARE(at<ExistsData>(select, 2).count, 2U);
    QVERIFY(at<StatusResponse>(select, 6).code.is("READ-WRITE"));
}

void TutorialTest::renameTalks()
{
    const auto all =
        block("* OK rename user.accountname.test1 user.accountname.test3\n. OK Completed\n");
    QCOMPARE(at<StatusResponse>(all, 0).text,
             QByteArray("rename user.accountname.test1 user.accountname.test3"));
    QVERIFY(at<StatusResponse>(all, 0).code.name.isEmpty());
}

void TutorialTest::fetchFastAllFull()
{
    const QByteArray fast(
        "* 1 FETCH (FLAGS (\\Seen hasatt) INTERNALDATE \" 1-Feb-2006 08:37:23 -0500\" "
        "RFC822.SIZE 15013");
    const QByteArray all =
        fast +
        " ENVELOPE (\"Wed, 1 Feb 2006 13:37:19 UT\" \"IMPORTANT: Click here to begin using "
        "your account\" ((\"Email Administrator\" NIL \"bounce\" \"myserver.com\")) ((\"Email "
        "Administrator\" NIL \"bounce\" \"myserver.com\")) ((NIL NIL \"webmaster\" "
        "\"myserver.com\")) ((\"Joe Bloggs\" NIL \"accountname\" \"myserver.com\")) NIL NIL NIL "
        "\" \")";
    const QByteArray full =
        all +
        " BODY (((\"TEXT\" \"PLAIN\" NIL NIL NIL \"8BIT\" 5599 137)(\"TEXT\" \"HTML\" NIL NIL "
        "NIL \"8BIT\" 7434 141) \"ALTERNATIVE\")(\"TEXT\" \"PLAIN\" (\"NAME\" "
        "\"This_is_how_attachments_appear.txt\") NIL NIL \"8BIT\" 247 6) \"MIXED\")";
    for (const QByteArray &line : {fast, all, full}) {
        const auto answers = block(line + QByteArray(")\n. OK Completed (0.000 sec)\n"));
        QCOMPARE(answers.size(), 2);
        const MessageData message = at<FetchData>(answers, 0).message;
        QCOMPARE(message.flags->toList(), (QByteArrayList{"\\Seen", "hasatt"}));
        QCOMPARE(message.internalDate->secondsUtc, 1138801043);
        QCOMPARE(message.internalDate->offsetMinutes, -300);
        QCOMPARE(message.size, 15013U);
        QCOMPARE(message.envelope.isNull(), line == fast);
        QCOMPARE(message.structure == nullptr, line != full);
        QVERIFY(message.damaged.isEmpty());
    }
    const MessageData message = at<FetchData>(block(full + QByteArray(")\n")), 0).message;
    using Field = Envelope::Field;
    QCOMPARE(message.envelope.firstAddress(Field::From).name, QByteArray("Email Administrator"));
    QCOMPARE(message.envelope.firstAddress(Field::ReplyTo).mailbox, QByteArray("webmaster"));
    QCOMPARE(message.envelope.firstAddress(Field::To).host, QByteArray("myserver.com"));
    QCOMPARE(message.structure->children.size(), 2);
    QCOMPARE(message.structure->children[0].children[1].lines, 141U);
    QVERIFY(hasAttachment(*message.structure));
}

void TutorialTest::fetchTexts()
{
    const QByteArray header("Return-Path: <x>\r\nSubject: IMPORTANT\r\n\r\n");
    const QByteArray size = QByteArray::number(header.size());
    const auto headers = block("* 1 FETCH (RFC822.HEADER {" + size + "}\r\n" + header +
                               ")\n. OK Completed (0.000 sec)\n");
    QCOMPARE(headers.size(), 2);
    QCOMPARE(at<FetchData>(headers, 0).message.sections.value(0).bytes, header);
    const auto fields = block("* 1 FETCH (BODY[HEADER.FIELDS (from to subject date)] {" + size +
                              "}\r\n" + header + ")\n. OK Completed\n");
    QCOMPARE(at<FetchData>(fields, 0).message.sections.value(0).name,
             QByteArray("BODY[HEADER.FIELDS (FROM TO SUBJECT DATE)]"));
    const auto text =
        block("* 2 FETCH (RFC822.TEXT {" + size + "}\r\n" + header + ")\n. OK Completed\n");
    QCOMPARE(at<FetchData>(text, 0).message.sections.value(0).name, QByteArray("RFC822.TEXT"));
}

void TutorialTest::store()
{
    const auto deleted =
        block("* 1 FETCH (FLAGS (\\Recent \\Deleted))\n* 2 FETCH (FLAGS (\\Recent \\Deleted))\n"
              ". OK Completed\n");
    QVERIFY(at<FetchData>(deleted, 1).message.flags->has(SystemFlag::Deleted));
    const auto labels = block(
        "* FLAGS (\\Answered \\Flagged \\Draft \\Deleted \\Seen hasatt NonJunk Junk label1)\n"
        "* OK [PERMANENTFLAGS (\\Answered \\Flagged \\Draft \\Deleted \\Seen hasatt NonJunk Junk "
        "$label1 \\*)]\n"
        "* 1 FETCH (FLAGS ($label1 NonJunk))\n* 2 FETCH (FLAGS ($label1 NonJunk))\n"
        ". OK Completed\n");
    QCOMPARE(labels.size(), 5);
    QVERIFY(at<FlagsData>(labels, 0).flags.hasKeyword("label1"));
    QCOMPARE(at<FetchData>(labels, 2).message.flags->toList(),
             (QByteArrayList{"$label1", "NonJunk"}));
}

void TutorialTest::expunge()
{
    const auto all = block("* 1 EXPUNGE\n* 1 EXPUNGE\n* 0 EXISTS\n* 0 RECENT\n. OK Completed\n");
    QCOMPARE(all.size(), 5);
    QCOMPARE(at<ExpungeData>(all, 0).number, SequenceNumber(1));
    QCOMPARE(at<ExpungeData>(all, 1).number, SequenceNumber(1));
}

void TutorialTest::copyAndIdle()
{
    const auto copy = block(". OK [COPYUID 1138801117 1:2 1:2] Completed\n");
    QCOMPARE(at<StatusResponse>(copy, 0).code.validity, 1138801117U);
    QCOMPARE(at<StatusResponse>(copy, 0).code.destination.toBytes(), QByteArray("1:2"));
    const auto idle = block("+ idling\n. OK Completed\n");
    QCOMPARE(at<ContinuationRequest>(idle, 0).text, QByteArray("idling"));
}

void TutorialTest::lsubAndLogout()
{
    const auto all =
        block("* LSUB (\\HasChildren) \".\" \"INBOX\"\n* LSUB () \".\" \"INBOX.Sent Items\"\n"
              ". OK Completed (0.000 secs 6 calls)\n* BYE LOGOUT received\n. OK Completed\n");
    QCOMPARE(at<ListData>(all, 1).kind, ListData::Kind::Lsub);
    QCOMPARE(at<ListData>(all, 1).info.name.wire(), QByteArray("INBOX.Sent Items"));
    QCOMPARE(at<StatusResponse>(all, 3).kind, StatusKind::Bye);
}

void TutorialTest::capabilityQuotaAcl()
{
    const auto all = block(
        "* CAPABILITY IMAP4 IMAP4rev1 ACL QUOTA LITERAL+ MAILBOX-REFERRALS NAMESPACE UIDPLUS ID "
        "NO_ATOMIC_RENAME UNSELECT CHILDREN MULTIAPPEND BINARY SORT THREAD=ORDEREDSUBJECT "
        "THREAD=REFERENCES ANNOTATEMORE CATENATE IDLE LOGINDISABLED\n"
        "* QUOTAROOT inbox user.accountname\n"
        "* QUOTA user.accountname (STORAGE 31306 2048000)\n"
        "* ACL inbox accountname lrswipcd admin lrswipcda anyone p\n. OK Completed\n");
    QCOMPARE(all.size(), 5);
    const CapabilitySet capabilities(at<CapabilityData>(all, 0).names);
    QVERIFY(capabilities.has("IMAP4REV1") && capabilities.has("IDLE") &&
            capabilities.has("LOGINDISABLED"));
    QCOMPARE(at<QuotaRootData>(all, 1).roots, QByteArrayList{"user.accountname"});
    QCOMPARE(at<QuotaData>(all, 2).resources.value(0).used, Q_UINT64_C(31306));
    QCOMPARE(at<AclData>(all, 3).entries.value(0).rights, QByteArray("lrswipcd"));
}

QTEST_APPLESS_MAIN(TutorialTest)
#include "tst_tutorial.moc"
