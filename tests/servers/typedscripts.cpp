// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed in tst_typedinspection.
#include "tests/servers/typedscripts.h"

namespace typedscripts {

namespace {

const QByteArray message = "Subject: typed\r\n\r\nHello.\r\n";
const QByteArray asked = '{' + QByteArray::number(message.size()) + '}';

/// Octets that would be commands if they were taken for lines.
const QByteArray smuggled =
    "INBOX (MESSAGES)\r\nx9 STORE 1:* +FLAGS (\\Deleted)\r\nx10 EXPUNGE\r\n";
const QByteArray smuggledSize = '{' + QByteArray::number(smuggled.size()) + '}';

} // namespace

Script lines(const QByteArray &text)
{
    Script out;
    for (const QByteArray &line : text.split('\n'))
        out.append({line});
    return out;
}

Script flagLines()
{
    return lines(R"(store 1 +flags \Seen
STORE 1:* FLAGS (\Deleted)
Store 2 -FLAGS $label1
uid store 1:* +flags.silent (\Flagged NonJunk)
UID STORE 1 (UNCHANGEDSINCE 99999) FLAGS ()
. store 1 flags /Deleted
a1 uid Store * +flags \Answered
store 1 annotation (/comment (value.priv x))
expunge
uid expunge 1:*
UID EXPUNGE 2
. close
check
select INBOX
select INBOX (condstore))");
}

Script messageLines()
{
    return lines(R"(copy 1:2 INBOX.test1
uid copy 1 INBOX.test1
COPY 1 INBOX.new
move 1 INBOX.test1
UID MOVE 1:* INBOX.test1
xmove 1 INBOX.test1
uid xmove 1 INBOX.test1
append INBOX CATENATE (URL "/INBOX/;UID=1"))") +
           Script{{"append INBOX " + asked, {message}},
                  {"APPEND INBOX (\\Seen) \" 1-Feb-2006 08:37:23 -0500\" " + asked, {message}},
                  {"append INBOX {25+}", {message}},
                  {"append INBOX " + asked + ' ' + asked, {message, message}},
                  {"APPEND INBOX BINARY ~{3}", {"abc"}},
                  {"replace 1 INBOX " + asked, {message}},
                  {"uid replace 1 INBOX " + asked, {message}}};
}

Script folderLines()
{
    return lines(R"(create INBOX.x
CREATE INBOX.y (USE (\Archive))
create "INBOX.a b"
delete INBOX.test1
DELETE INBOX.test2
rename INBOX.test1 INBOX.linux
RENAME INBOX INBOX.old
subscribe INBOX.test2
unsubscribe INBOX.test1
SUBSCRIBE INBOX.nothing)") +
           Script{{"create {7}", {"INBOX.z"}},
                  {"rename {11} {7}", {"INBOX.test1", "INBOX.z"}},
                  {"DELETE {11+}", {"INBOX.test1"}}};
}

Script rightsLines()
{
    return lines(R"(setacl INBOX bob lr
SETACL INBOX alice +w
deleteacl INBOX alice
setquota "" (STORAGE 512)
SETQUOTA INBOX ()
setmetadata INBOX (/private/comment "x")
SETMETADATA "" (/private/comment "x")
setannotation INBOX "/comment" ("value.priv" "x")
resetkey INBOX
genurlauth "imap://x/INBOX/;uid=1;urlauth=anonymous" internal
notify set (personal (messagenew (flags)))
xfer INBOX localhost
undump INBOX
dump INBOX
reconstruct INBOX
xunknown)");
}

Script fetchLines()
{
    return lines(R"(fetch 1 body[]
FETCH 1:* RFC822
fetch 1 rfc822.text
fetch 1 (flags body[text])
uid fetch 1:* body[header]
fetch 1 body[1]<0.10>
fetch 1 binary[1]
Uid Fetch 1 (body.peek[header] BODY[1])
fetch 1 body [text])") +
           Script{{"fetch 1 body[header.fields ({7})]", {"SUBJECT"}},
                  {"fetch 1 {4}", {"FULL"}},
                  {"fetch 1 " + smuggledSize, {smuggled}}};
}

Script disguisedLines()
{
    return lines(R"(stor 1 +flags \Deleted
exp
expung
uid exp 1
uid stor 1 +flags \Seen
sel INBOX
del INBOX.test1
cre INBOX.x
sub INBOX.test2
app INBOX
STORE
uid
uid  store 1 +flags \Seen
  store   1 +flags \Seen
"store" 1 +flags \Seen
store(1) +flags \Seen
store. 1 +flags \Seen
store store 1 +flags \Seen
. . store 1 +flags \Seen
* store 1 +flags \Seen
uid uid store 1 +flags \Seen)") +
           Script{{"store\t1\t+flags\t\\Seen"},
                  {"uid\tstore\t1 +flags \\Seen"},
                  {"st\xc3\xb6re 1 +flags \\Seen"},
                  {"noop\x0b\x0cx1 store 1 +flags \\Seen"},
                  {"{5}"},
                  {"uid {5}"}};
}

Script harmlessLines()
{
    return lines(R"(noop
noop store 1 +flags \Seen
capability
namespace
list "" "*"
lsub "" "*"
status INBOX.test1 (messages recent unseen uidnext)
examine INBOX.test1
examine INBOX
fetch 1:* (flags internaldate rfc822.size envelope bodystructure)
fetch 1 full
fetch 1 body.peek[]
uid fetch 1:* (flags body.peek[header])
fetch 1 rfc822.header
search deleted
uid search all
getacl INBOX
myrights INBOX
listrights INBOX bob
getquotaroot INBOX
idle
done)") + Script{{"status {11} (messages)", {"INBOX.test1"}},
                 {"status " + smuggledSize + " (messages)", {smuggled}},
                 {"search subject " + smuggledSize, {smuggled}}};
}

Typed appendLine()
{
    return {"append INBOX " + asked, {message}};
}

} // namespace typedscripts
