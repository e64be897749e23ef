<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CapabilityWords</name>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known to Postroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the protocol itself, as of 2003</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the protocol itself, as of 2021, with many extensions built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the protocol as of 1994</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who may do what in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes on single messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest message that can be uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a way of signing in that Postroom does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in with user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in with user name and password, the older way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in without sending the password, by an outdated method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in without sending the password; withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in without sending the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in without sending the password, bound to this TLS connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in by Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in by a client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in as a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in by a Windows domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in by an OAuth token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in by an OAuth token, the older way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message parts already decoded by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new messages made of parts the server has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders tell whether they hold others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every change of a message gets a number, so changes can be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searches that stay up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted lists that stay up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachments converted by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new folders can be made for drafts, sent messages and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extensions that change answers can be switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short answers to searches, such as ranges and counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short answers to sorting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searches stored on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing text beyond ASCII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing text by a chosen alphabet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server and program tell each other their names and versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server tells of changes at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long work tells how far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same mail is there by JMAP too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error texts in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder lists with subscriptions and more in one answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder lists with notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder lists with your rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder lists with counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of any kind is sent without waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short text of any kind is sent without waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server can send you to another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no password is taken on this connection yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders can lie on other servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many messages in one command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes on folders and on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages are moved in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several messages uploaded at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searches in several folders at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where own, other people&apos;s and shared folders are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news of folders that are not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasting identifiers of folders and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long search answers in pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first words of a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first words of a message, draft form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what changed while one was away, in one answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much room there is and how much is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrators can change the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit on octets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit on the number of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit on the number of folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit on the size of notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message is replaced in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rights this server tells apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signing in takes one round trip less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when a message came into this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding folders by what is in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searches that forgive mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last search can be named instead of its numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists sorted by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists sorted by the shown name of the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which folders are for drafts, sent messages, junk and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection can be encrypted after it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations by subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations by the references of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations by references alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder cut into equal parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages named by UID alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly the named messages are removed; copies tell their new numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another user on the same connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder is left without removing anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of messages named by a URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access to a message by a signed URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access to a decoded part by a signed URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names and addresses in plain Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names and addresses only in plain Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searches by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail&apos;s labels, conversations and searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news sent by Apple&apos;s service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations, as Cyrus makes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which folder is for what, before it was standardised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving, before it was standardised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelling, on some servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed traffic, where the account&apos;s settings ask for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderWords</name>
    <message>
        <source>inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>important messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>junk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed, but the server has no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a folder of its own: the server only lists what is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only holds other folders; it cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none (NIL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone from the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only holds other folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelNames</name>
    <message>
        <source>Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailboxWords</name>
    <message>
        <source>only holds other folders; it cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can never hold other folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds other folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no other folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server thinks there may be new messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new since it was last opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies on another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for all messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for flagged messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for important messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for junk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for sent messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for deleted messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known to Postroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox: where new mail arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all messages in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived since a program last opened the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages without the flag \Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages with the flag \Deleted, not expunged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all messages together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number the next message will get, or a higher one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UID validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while it stays the same, a UID always means the same message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest mod-sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grows with every change of a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the server&apos;s summary of this message is damaged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the server sent nothing for this message)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INTERNALDATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Servers cannot sort by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click for the order of arrival, and again to turn it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click to sort by it, and again to turn the order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotaWords</name>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage for notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsWords</name>
    <message>
        <source>see the folder in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read its messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep own marks of what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change flags and keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put messages in, by copying or appending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send mail to the folder by its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create folders inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete or rename the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark messages as deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove messages for good (expunge)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change who may do what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write notes that others see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create folders inside (old letter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old letter for “k”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark as deleted, expunge, delete the folder (old letter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old letter for “t”, “e” and “x”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a right of this server&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known to Postroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken away from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who signs in without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody who is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the owner of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two rights</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, Page Up, Page Down, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold and unfold a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a folder by its first letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type them in the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the folder filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::AccountCredentials</name>
    <message>
        <source>The server refused the password that the command printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept in memory until Postroom is closed, unless you save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the token that the command printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the password it was given last.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Preparing the demo mailbox on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo mailbox could not be started. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no program that opens %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo mailbox has stopped. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::CommandLine</name>
    <message>
        <source>Postroom, a file manager for IMAP.
Shows what a mail server holds; never sends mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imaps://user@server:port/Folder opens this folder without saving an account; imap:// uses STARTTLS. An @ in the user name is written %40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also trust the certificate authorities in this PEM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the password from the first line this command prints; it is run by /bin/sh -c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never change anything on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo mailbox, a private server on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--security has to be tls, starttls or none, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The --ca-file &quot;%1&quot; cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one address can be opened at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo and an address exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs an address such as imaps://user@server/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a percent sign or character that does not belong there; write % as %25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a password, which other programs on this computer could read. Leave it out: you will be asked, or use --password-command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address asks for the sign-in method %1, which Postroom does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port %1 is not a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no usable server: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching by address is not supported; write a ? in a folder&apos;s name as %3F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UID and UIDVALIDITY in the address have to be positive numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an IMAP address. Write it as imaps://user@server/Folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no user. Write it as %1://user@server/Folder; an @ in the user name is written as %40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in by OAuth 2 with the token on the first line this command prints; it is run by /bin/sh -c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--password-command and --token-command exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to secure the connection: tls (default for imaps), starttls (required; default for imap) or none. With none, passwords and mail are sent unencrypted: anybody on the way can read them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::DesktopNotices</name>
    <message>
        <source>&amp;Notify About New Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells about new mail in watched folders and in the open one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tray Icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how many messages of the watched folders are unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::KeychainWords</name>
    <message>
        <source>The system keychain holds no password for this account. Enter it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain is locked and could not ask for its own password. Enter the account&apos;s password here, or cancel, unlock the keychain in the desktop&apos;s settings and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain was not unlocked, or Postroom was not let in. Enter the account&apos;s password here, or cancel, connect again and let it in when it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no system keychain here. The password is kept in memory until Postroom is closed; to have it kept longer, install one, such as GNOME Keyring or KWallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain failed (%1). The password is kept in memory until Postroom is closed; a new sign-in to the desktop may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not saved: there is no system keychain here. It is kept until Postroom is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not saved: the system keychain is locked and could not ask for its own password. It is kept until Postroom is closed; unlock the keychain to have it saved next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not saved: the system keychain was not unlocked, or Postroom was not let in. It is kept until Postroom is closed; let it in next time to have it saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not saved: the system keychain failed (%1). It is kept until Postroom is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MailNotifier</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>folder, account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PasswordCommand</name>
    <message numerus="yes">
        <source>The password command did not finish within %n second(s).</source>
        <translation>
            <numerusform>The password command did not finish within %n second.</numerusform>
            <numerusform>The password command did not finish within %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password command could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password command prints too much; its first line should be the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password command was ended by a signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password command was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password command failed with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password command printed no password on its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::UnreadBadge</name>
    <message>
        <source>Postroom: 1 unread message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postroom: %1 unread messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>demo::PrivateDovecot</name>
    <message>
        <source>Dovecot could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate could not be made (package openssl): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dovecot was started but sent no greeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dovecot is not installed (package dovecot-imapd).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private folder under /tmp could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free port was found on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration of the private server could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dovecot ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Postroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postroom %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file manager for IMAP. Free software under the GNU General Public License, version 3 or later. The icons are from Breeze, under the GNU Lesser General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AccountActions</name>
    <message>
        <source>&amp;Inspection Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only look: nothing on this account&apos;s server is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account &amp;Properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server says of itself, its capabilities and connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this account on this computer; its mail stays on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propert&amp;ies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter M&amp;essages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only messages with certain words in sender, recipient or subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, numbers, quota and rights of this folder, or of the account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>Account Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved after the server has accepted it; never in a file of Postroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory until Postroom is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by /bin/sh; the first line it prints is the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to keep the saved one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Certificate Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the server, such as mail.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no server name: use only the name, without imap:// or a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user name; often it is the mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not exist or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test needs a password: enter it above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional, such as Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;rver:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;curity:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read your password and your mail. Use this only on a network you trust completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the password comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwor&amp;d:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra authority file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for servers with an authority of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for an authority file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xtra authority:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the trusted certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look only: never change anything on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rarely needed settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many servers allow only a few for each user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect&amp;ions at most:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities not to be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names as the server announces them, separated by blanks. They are treated as not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;o not use:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compress data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compr&amp;ess data (COMPRESS=DEFLATE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less to transfer over a slow line, more work for both computers. Used where the server offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the command that prints the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test needs a token: enter it above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password, in the safest way offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password by SCRAM-SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password by SCRAM-SHA-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password by PLAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password by LOGIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token (OAuth 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCRAM proves that you know the password without showing it, and that the server knows it, too. PLAIN and LOGIN show it to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gn in with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own certificate as a PEM file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Your Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certi&amp;ficate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the key is in a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key as a PEM file, without a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes you for whom the certificate names. A key with a passphrase cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the token comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To&amp;ken:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by /bin/sh; the first line it prints is the token. Run again when the server refuses the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of your certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the certificate holds no key: choose the file of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no private key in PEM form in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key has a passphrase, which is not supported. Keep a copy without one where only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key does not belong to the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word from:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AccountProperties</name>
    <message>
        <source>encrypted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without prefix, delimiter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, delimiter %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder you look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work on other folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watching a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &amp;most at the same time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many servers allow only a few connections for each user, other mail programs included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection mode:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on: nothing is changed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept: it came before the connection was encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID, %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own folders:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of other people:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared folders:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for at each sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted, but not offered by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Peculiarities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what is ticked and entered here; connects again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AccountTransfer</name>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The originals are marked as deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was copied to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known to have been copied to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: copied %1 of %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The originals of %2 are still there, perhaps not marked as deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving %1 to %2 (Undo cannot take it back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo cannot take this back. The originals are marked as deleted once their copies are confirmed; nothing is expunged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo marks the copies as deleted; nothing is expunged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ActPermissions</name>
    <message>
        <source>There is no account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is still being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection mode is on: nothing is changed on this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder&apos;s name holds characters that cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no such folder (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder only holds other folders, no messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server allows no folders inside this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder names on this server have no levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inbox cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is open read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not keep this mark in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages cannot be marked as deleted in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no new keywords in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not remove messages from this folder (right “e”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not mark messages as read or unread in this folder (right “s”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not mark messages as deleted in this folder (right “t”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not change marks and keywords in this folder (right “w”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this folder (right “r”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not put messages into this folder (right “i”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not create folders inside this one (right “k”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not delete or rename this folder (right “x”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not change who has access to this folder (right “a”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the server itself sets this mark.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ActRunner</name>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: waits for the connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ActWords</name>
    <message>
        <source>1 message was no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages were no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 were done is not known: the answer never came. Look before you do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The originals of %1 are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server cannot remove single messages: the originals of %1 stay here, marked as deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it stopped; the rest is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was cancelled. What the server had already begun may still be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can no longer be taken back: the server has made the folder anew, and its messages have other numbers now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can no longer be taken back: the messages are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are marked as deleted in %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not taken back: open the folder where its messages are now, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message may or may not have arrived: the answer never came. Look in %1 before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came twice, since a connection was lost: look in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it was cancelled; the rest is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was cut short.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AttachmentBar</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save A&amp;ll…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name (size)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, may be a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be a program. Postroom does not open programs; it can only be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save All Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BodyView</name>
    <message numerus="yes">
        <source>%n remote image(s) not loaded.</source>
        <translation>
            <numerusform>%n remote image not loaded.</numerusform>
            <numerusform>%n remote images not loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remote item(s) not loaded.</source>
        <translation>
            <numerusform>%n remote item not loaded.</numerusform>
            <numerusform>%n remote items not loaded.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading them would tell the sender that and when you read this. Postroom fetches nothing that a mail refers to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a long text; only its beginning is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link shows one address and leads to another: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do Not Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that are too large are not shown; the Structure tab can save them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing the rest of the message: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the “@” in this link is no server. It leads to %1: %2</source>
        <comment>host, whole address</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CapabilityPage</name>
    <message>
        <source>Capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is unticked is treated as not offered: a way around faults of a server. A change connects again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used, even if offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers of this kind make mistakes here: see Peculiarities.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CertificateDialog</name>
    <message>
        <source>Certificate Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint you trusted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You trusted:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint shown now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is encrypted by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cipher %1. The certificate is accepted because you trusted exactly this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cipher %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate chain, the server&apos;s own first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate &amp;chain, the server&apos;s own first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server names:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the new certificate only if you know that the server was given a new one. The old one will then no longer be accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust it only after comparing the fingerprint with the one your administrator gives you. Exactly this certificate will be accepted for this server, no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust This Certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CommandEdit</name>
    <message>
        <source>Command for the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CommandPreview</name>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy these commands as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CommandRow</name>
    <message>
        <source>Enter sends, or type what follows the literal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab completes · Enter sends · F1 explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tag “%1” was left out, ours is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send: there is no command behind the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the line has a control character in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: servers take lines of at most 8000 octets. Longer text goes as a literal, {n}, of at most 64 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: %1 changes how everything after it is written and read, so only the connection itself may send it. The account&apos;s settings have a choice for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: it cannot be told where the command begins, and it may hold a password. Type LOGIN first, without a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: behind the command&apos;s name must be one blank, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConnectionHistory</name>
    <message>
        <source>Tries again at %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1, port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out, as you asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in, not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in, encrypted by %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConsoleAccount</name>
    <message>
        <source>Connecting to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out. The connection is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConsoleDock</name>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConsoleHeader</name>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some lines, or find words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the display still. Lines are still collected, and shown when you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what each word of the chosen line means, and which RFC says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the lines that are shown to a text file. Passwords are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy All Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the lines that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the Last Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what the last action sent and received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record While Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the transcript also while the console is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all %n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>all %n connections</numerusform>
        </translation>
    </message>
    <message>
        <source>connection %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which connection&apos;s lines are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConsolePanel</name>
    <message>
        <source>no account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcript.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript was not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent or received since recording began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what happens while this pane is open is recorded.
To record always: ⋯ &gt; %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DeleteFolderDialog</name>
    <message>
        <source>Delete Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1” with all folders inside?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders that will be deleted, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also &amp;unsubscribe it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also &amp;unsubscribe them (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else the subscription stays and points to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some folders could not be counted; they may hold messages, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no messages. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold no messages. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in it will be lost for good. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 folders will be lost for good. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all messages could be counted; what is there will be lost for good. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DeletionMarks</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked here, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked by another program, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked before the folder was opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DeletionWay</name>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders are labels on this server: a message marked as deleted would only lose this one and stay in All Mail. From %1 the server removes messages for good after a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving %1 to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EmlSaver</name>
    <message>
        <source>Message %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ErrorText</name>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was issued for another name than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself, not by an authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority this computer does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked by its authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is signed with a method that is no longer safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, the server&apos;s administrator has to renew the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock: it may be slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the names in the certificate: one of them may be the server name to enter in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is your own server, compare the fingerprint with the one on the server, then trust exactly this certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your organisation has its own authority, choose its file in the account. Else compare the fingerprint with your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sign in here. Tell the server&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may have a new certificate, or somebody stands between. Compare the fingerprints before you trust the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the certificate&apos;s details before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server named %1 was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the server name and the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port: 993 is usual for TLS, 143 for STARTTLS. The mail service may also be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, a VPN or a firewall in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may only know TLS older than 1.2. Its administrator has to update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 of %2 does not speak TLS from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose STARTTLS for this port, or use port 993 with TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection before it was ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port may expect TLS, the server may be busy, or it may block this address. Check port and security, then try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 did not answer the call within %n second.</numerusform>
            <numerusform>%1 did not answer the call within %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the server name and port. A firewall may swallow the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 did not finish the TLS handshake within %n second(s).</source>
        <translation>
            <numerusform>%1 did not finish the TLS handshake within %n second.</numerusform>
            <numerusform>%1 did not finish the TLS handshake within %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The port may be one for STARTTLS (143) rather than TLS (993).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is connected but sent no greeting within %n second(s).</source>
        <translation>
            <numerusform>%1 is connected but sent no greeting within %n second.</numerusform>
            <numerusform>%1 is connected but sent no greeting within %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server may be overloaded. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port may be one for TLS: try security TLS with port 993.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has gone silent while it was watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postroom connects again by itself and fetches what was missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer %2 within %n second(s).</source>
        <translation>
            <numerusform>%1 did not answer %2 within %n second.</numerusform>
            <numerusform>%1 did not answer %2 within %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server may be busy or the line slow. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Start it again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said last is below. Postroom connects again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in: no password was given for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Enter Password…” to be asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has numbered this folder anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was planned under the old numbers was not done. Open the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is no longer open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder again and repeat the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is no longer in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program moved or removed it. Choose another message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not understand the command %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the server or of Postroom. Please report it with the server&apos;s name and version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the command %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reason is below. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept this way of signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name for unusual characters; else ask the provider which way of signing in it wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not let %2 sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often the user name or the password is wrong. Some providers want an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be opened on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted or renamed elsewhere, or you may not read it. Refresh the folder list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer has this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed elsewhere a moment ago. Choose another message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that the user name or the password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password again and check the user name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not use this account on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator to give this user access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password for %1 has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new password at your provider, then enter it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no passwords over an unencrypted connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks you to speak to its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the administrator can solve this; the server&apos;s words are below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not available for the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the server is down; your password is not the trouble. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has locked this mailbox for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other mail program, or try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of %1 was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often there are too many connections at once: close other mail programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused and has an important message for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it below; it comes from the server, not from Postroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not exist on %1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted or renamed elsewhere. Refresh the folder list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have the right to do this on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the folder or the administrator for the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox on %1 is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove or move away messages, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, and tell the administrator if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can never do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not support it; trying again will not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered a question that was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed for safety. Connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for more where nothing was to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed, since both sides no longer agree. Connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent an answer beyond all limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed to protect this computer. If the server is yours, look at its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent something that is not valid IMAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That answer was left out. If it comes back, show the text below to the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 is not an IMAP server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check server name and port. 25, 465 and 587 are for sending mail, 110 and 995 for POP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks a version of IMAP that is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postroom needs IMAP4rev1 (1996) or newer on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 claims you are signed in before the connection is secure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be an attack in the network. Nothing was sent. Use TLS on port 993, or tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody put extra data into the start of the secure connection to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an attack in the network. Nothing was sent. Use TLS on port 993, or another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password was not sent. Try TLS on port 993. If STARTTLS worked here before, somebody may be removing it on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers no way of signing in that Postroom knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a secure connection first: choose TLS or STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider whether IMAP is switched on for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way of giving the password can be chosen in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other messages have been marked as deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They would have been removed too, so nothing was. Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection mode is on: the command %1 was not sent to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could change something there. Switch off Account &gt; Inspection Mode to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command %1 was not sent to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or text in it holds line breaks or other characters that cannot be sent safely. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is open read-only, so the command %1 was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder in the usual way to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not keep this mark in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. The folder&apos;s properties list the flags that last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds messages, so it was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They came since the question was asked. Ask again to see them counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of this name already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name. If you do not see the folder, it may be new or hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are folders inside this one, so it was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no folder of this name any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted or renamed elsewhere. The folder list has been refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is in use, so the server leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in other mail programs, or try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be too many folders, or the name may be too long or too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow this name or place for a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 sends compressed cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed for safety. If it happens again, switch compression off in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate for %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the files of the certificate and its key in the account&apos;s settings. Both have to be PEM files, and the key must not have a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 said while signing in cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed for safety. Choose another way under “Sign in with” in the account&apos;s settings, or tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not let %2 sign in with this certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may not know the certificate, or it names another user. Ask the administrator, or choose another way under “Sign in with” in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer the way of signing in that was chosen (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing secret was sent. Choose another one under “Sign in with” in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token or a certificate is not used without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to %1. Choose TLS or STARTTLS in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants to be shown the password itself, which it never needed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password was not sent. Ask the provider whether SCRAM was switched off. If it was, choose PLAIN under “Sign in with” in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not prove that it knows your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may be pretending to be the server, so the connection was closed. Your password was not shown to it. Tell the provider if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is too large for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes at most %1 in one message. The message stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hand out this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that all is well and sends nothing, now twice. The message is still there: try again later, or look at it on the provider&apos;s web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allows no more connections at one time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is not the trouble. Close other mail programs, or allow fewer connections in the account&apos;s settings. Postroom tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets nobody sign in for a while: there were too many tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is not the trouble. Postroom tries again by itself, more and more rarely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants an app password for mail programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one in your account at the provider and enter it here in place of your usual password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants you to sign in with a browser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to your provider&apos;s own page in a browser, never by a link in a message, and confirm there that it was you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Postroom connects again by itself; “Try Again” tries at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Explain</name>
    <message>
        <source>Hidden: passwords never come into the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference: the pattern stands for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the password is proved: a SASL mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message itself, %1 octets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrival date the message shall have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose rights: a user, a group, or “anyone”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a quota root: mailboxes that share a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client says of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument of the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All names, on every level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All names of the first level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pattern: only asks for the delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which names: * stands for anything, % for anything without a delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of the program&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP in its version of 2003: the base of it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP in its version of 2021; brings many extensions with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP in its version of 1994</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights: who may do what in a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later draft of ACL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights beyond the old ones that can be set one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on mailboxes, from before METADATA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft of RFC 5464</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the largest message it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest message it takes, in octets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SASL mechanism to sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments can be fetched without base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message can be put together on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIST tells \HasChildren and \HasNoChildren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection can be compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change has a number, so that only what changed is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results can be kept up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted results can be kept up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments can be converted on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailbox can be created with its use, such as \Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions can be switched on one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results come as compact sets, or only their number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for sorted results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches can be stored by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching compares text as Unicode does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching compares text by rules the client chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client and server tell who they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells news as they happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long commands tell how far they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts for people come in a language of choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIST can select and return more, such as subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIST can return annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIST can return rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIST can return the counts, one command for all mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Literals of any size go without waiting for &quot;+&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Literals of up to 4096 octets go without waiting for &quot;+&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in may point to another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOGIN is refused, mostly because there is no encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailbox may be on another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations on mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations on the server as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are moved in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APPEND takes several messages at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several mailboxes can be searched at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells where personal and shared mailboxes are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RENAME of a tree is not done in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrus&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News of other mailboxes than the open one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes and messages have lasting names of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of a message&apos;s text can be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft of PREVIEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a pause the server tells at once what changed and what went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of storage can be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of limit that it knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits can be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message can be replaced in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTHENTICATE takes its first answer in the same line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells when a message came into its mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of a search can be used as &quot;$&quot; in the next command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching finds what is similar, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds mailboxes with a text in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in an RFC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results can be sorted on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting by the names that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIST tells what mailboxes are for: \Sent, \Trash ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection can be encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATUS can tell the size of a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations by their subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations by which message answers which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations by references, without looking at subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft beside RFC 5256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works with UIDs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UID EXPUNGE, and the new UIDs after COPY and APPEND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One can sign out and stay connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailbox can be closed without expunging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message can be given to others by address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for a piece of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and headers may be UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching by age: OLDER and YOUNGER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail&apos;s labels and conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIST with special uses, from before SPECIAL-USE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s own, not in a standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks what the server can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does nothing; the server may use the chance to tell news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the session; the server says BYE and closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything after the OK is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by a SASL mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in with user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches extensions on for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a mailbox to read and change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a mailbox read-only: nothing in it changes, not even \Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes a mailbox with all its messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renames a mailbox and all below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a name to the list of subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a name off the list of subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists mailboxes whose names match a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists subscribed names that match a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in an RFC; see RFC 6154</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks where personal, other people&apos;s and shared mailboxes are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for numbers about a mailbox without opening it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a message to the end of a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for news from the server until DONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends IDLE; the one thing a client sends without a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the server to tidy up; NOOP does as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the messages marked \Deleted, silently, and closes the mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the mailbox without removing anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes for good all messages marked \Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks which messages match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for data of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the flags of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies messages to the end of another mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves messages to another mailbox in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FETCH, with messages named by UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STORE, with messages named by UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY, with messages named by UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOVE, with messages named by UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEARCH, answered with UIDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes for good those of these messages that are marked \Deleted, and no others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells who the client is and asks who the server is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for use and limits of a quota root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks which limits hold for a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets limits; mostly for administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks who may do what in a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes what somebody may do in a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes all rights of somebody away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks which rights somebody could be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks what you may do in a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEARCH with the answer in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEARCH with the answer as conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SORT, answered with UIDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THREAD, answered with UIDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for annotations of a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets annotations of a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which mailboxes&apos; news are wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything after the OK is compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs out without closing the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of one conversation; a branch has parentheses of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quota root that holds for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attribute of this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names have no levels here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What separates the levels of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item of this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest change number among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag of the command that it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people&apos;s mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: names begin with “%2”, levels are separated by “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of the server&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota root: mailboxes that share a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resource of this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights that are taken from this user or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UIDVALIDITY of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UIDs in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UIDs in the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials: they never come into the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag: the answer that begins with it belongs to this command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply-To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-Reply-To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &lt;%2&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header without these fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these fields of the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text, without the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, time and offset from UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A literal: %1 octets follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter of the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1: its type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in octets, as encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MD5 sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: how its parts belong together (multipart)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, without marking the message as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; only a piece: first octet and number of octets in &lt;&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has been read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has been answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is marked as important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is marked to be removed by the next EXPUNGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first session that sees the message; only the server sets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keywords can be made up and will be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyword: the message has been forwarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyword: a receipt has been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyword: the message is junk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyword: the message is no junk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyword: the message tries to deceive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyword: the message is important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyword: the first label of Thunderbird, “Important”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyword, RFC 9051, 2.3.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyword: the second label of Thunderbird, “Work”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyword: the third label of Thunderbird, “Personal”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyword: the fourth label of Thunderbird, “To do”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyword: the fifth label of Thunderbird, “Later”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyword: a mail program takes it for junk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyword: a mail program takes it for no junk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyword: the message has an attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a level of the tree: it cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can be nothing below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are mailboxes below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no mailboxes below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server thinks that something new may be in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such mailbox, only its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is on another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds all messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For messages that are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For messages that are not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the messages marked as important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the messages taken for important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where new mail arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For unwanted mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For copies of what was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see it in LIST, subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it, read messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark as read or unread, for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set flags and keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put messages in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send mail to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create mailboxes below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete or rename it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark messages \Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expunge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create below it (the old letter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete messages or the mailbox (the old letter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space for messages, in units of 1024 octets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space for annotations, in units of 1024 octets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message&apos;s lasting number in this mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flags set on the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the server got the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the message in octets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main header fields, taken apart by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tree of the message&apos;s parts, with all details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tree of the message&apos;s parts, without details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLAGS, INTERNALDATE and RFC822.SIZE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAST and ENVELOPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALL and BODY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole message; marks it as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the message; marks it as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the message&apos;s latest change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lasting name of the message&apos;s contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lasting name of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the message came into this mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail&apos;s labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail&apos;s number of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail&apos;s number of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of messages with \Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of unread messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UID the next message will have, or a higher one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While this number stays, UIDs mean the same messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of messages marked \Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of all messages in octets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the latest change in the mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lasting name of the mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space that an expunge would free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces all flags by these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds these flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes these flags away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces all flags by these, without telling the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds these flags, without telling the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes these flags away, without telling the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only messages that did not change since this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this text in Bcc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That arrived before this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this in their text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this text in Cc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character set of the texts that follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked \Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this text in From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this text in this header field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than so many octets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent and unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than so many seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That arrived on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or the other of the two that follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With \Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to tell about the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated before this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated this day or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That arrived on this day or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller than so many octets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this text in the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this text anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this text in To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these UIDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked \Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked as important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Younger than so many seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to tell beside the names, or about the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions: only those, or whether a name is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there is something below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also what is on other servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also levels above a name that matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mailboxes are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts of each mailbox as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rights in each mailbox as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations of each mailbox as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes shall be told with their numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known already; the server tells the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest number that matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest number that matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers that match, as a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the result as &quot;$&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are UIDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which command it is the answer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They went before the mailbox was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only messages that changed since this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also tell which are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is listed: something below matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name it had before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By copy recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who makes the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where help is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the program was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which arguments it was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: there is no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of the last search that was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code that Postroom does not know; programs may ignore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the message: its place in the mailbox now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server waits for the rest of the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untagged: news, or data that a command asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag: this answers the command that began with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, or news that is no trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood, but refused or failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood, or not allowed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in already, by other means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is about to close the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailbox: attributes, delimiter, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subscribed name: attributes, delimiter, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal, other people&apos;s and shared name spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers about a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of a search, as sets and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of a search, number by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of SORT, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of THREAD: who answers whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flags there are in this mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many messages are in the mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many messages came since a session last saw the mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message of this number is gone; those behind it move up by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of the message of this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages with these UIDs are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the server is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use and limits of a quota root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which quota roots hold for a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may do what in a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rights somebody could be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you may do in a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations of a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text must be shown to the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a mailbox of that name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UIDVALIDITY of the mailbox and UID of the new message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not act for that user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot search in that character set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never possible here, for instance a forbidden name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server thinks that the client made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox before is closed; what follows is about the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UIDVALIDITY of the target, UIDs in the source, UIDs in the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the server is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password or account is no longer valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else removed messages meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a long command is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is using it; try later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of the server is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These messages had been changed before and were left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes have no numbers in this mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mailbox of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no right to do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room left: a quota is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message&apos;s header could not be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags that you can change for good; \* stands for new keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only allowed on an encrypted connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is open to read and change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server found a mistake of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target does not exist; creating it may help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UIDs do not last in this mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible just now; try later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part&apos;s encoding is not known to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the first unread message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postroom does not know this word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox where new mail arrives; INBOX in any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mailbox: the empty name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox “%1”, written in modified UTF-7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system flag of this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyword: a label that somebody made up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One can sign in by the mechanism %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capability that is not in Postroom&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a right of this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for people; programs do not rely on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which messages, by UID: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which messages, by number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the sender&apos;s name as it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the recipient&apos;s name as it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which message answers which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By subject, then by date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExplainPane</name>
    <message>
        <source>Explanation of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line, or press F1 in the line below, to see what each word of it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExpungeActions</name>
    <message>
        <source>&amp;Expunge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expunge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the messages marked as deleted, then remove them for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose Folder (CLOSE)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the folder and remove what is marked as deleted, after the list of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed, and the folder is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed from this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message in “%1” is marked as deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is closed; nothing was marked as deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExpungeDialog</name>
    <message>
        <source>UIDPLUS: only the messages listed are touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLOSE removes all that is marked at that moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No UIDPLUS: marks on other messages are taken off first and put back after EXPUNGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expunge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected messages keep their mark and stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore selected (remove the mark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark \Deleted is taken off the selected messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that will be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who marked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expunge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1 and remove %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expunge %1 from %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLOSE removes every message marked \Deleted from the server for good and leaves the folder. This cannot be undone. Unticked messages lose their mark first and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are removed from the server for good. This cannot be undone. Unticked messages keep their \Deleted mark and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frees %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frees at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible on this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this server a folder is a label. CLOSE takes it off every message marked \Deleted and leaves the folder; the messages stay in All Mail, unless the account is set otherwise there. Unticked messages lose their mark first and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this server a folder is a label: they lose it and stay in All Mail, unless the account is set otherwise there. To delete them, move them to the trash folder. Unticked messages keep their \Deleted mark and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the quota is %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExpungeModel</name>
    <message>
        <source>UID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays: the mark is taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who marked it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FetchTab</name>
    <message>
        <source>(cut here: the answer has %1 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server and show its answer as it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a form and press Fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form sets \Seen: the message becomes read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form changes nothing on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to ask.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FileActions</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no plain message: it holds NUL bytes, which no IMAP server takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the selected messages as .eml files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to load from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding %1 to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FilterStatus</name>
    <message>
        <source>Sorting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>messages shown, of all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 messages match the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting… %1 %</source>
        <comment>per cent done</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FilterWords</name>
    <message>
        <source>a closing parenthesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an opening parenthesis before the closing one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key between the parentheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer parentheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quoted string or an atom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At character %1: expected %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continued from the other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FlagActions</name>
    <message>
        <source>&amp;Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set \Seen on the selected messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take \Seen off the selected messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set \Answered on the selected messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take \Answered off the selected messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set \Flagged on the selected messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ot Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take \Flagged off the selected messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set \Draft on the selected messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;t a Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take \Draft off the selected messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete (Mark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected messages as deleted; they stay until they are expunged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undelete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the mark \Deleted off the selected messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected messages as junk, for the mail filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Jun&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected messages as no junk, for the mail filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read, or as unread when they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag the selected messages, or take the flag off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark Folder R&amp;ead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark every message of the open folder as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as Un&amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unflag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the flag from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as not a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undelete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as junk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as not junk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 marked as read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 marked as unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 marked as answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 marked as not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag is off %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 marked as draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 marked as not a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 marked as deleted; nothing is gone until you expunge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 undeleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 marked as junk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 marked as not junk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete (Move to Trash)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected messages to the trash folder; marked as deleted, they would only lose the label of this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message in “%1” is read already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FolderActions</name>
    <message>
        <source>The folder is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder cannot be moved to another account. Create it there and move its messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the folder itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder cannot be put into itself or into a folder inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a folder beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Su&amp;bfolder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a folder inside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the folder, after showing what would be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe to the folder, or end that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;bscriptions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and change which folders are subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell of new mail in this folder at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count this folder and those inside it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not list this level as a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching is not possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the Whole List Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the list of all messages while the folder is open and keep it on this computer, to sort and search without the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept of this account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FolderChoices</name>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FolderChooser</name>
    <message>
        <source>No folder has that in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the folder&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FolderDelegate</name>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FolderPane</name>
    <message>
        <source>Filter folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the folders is subscribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder name holds “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FolderPlans</name>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create %1 Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 folders were created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Messages of the Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renaming “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages of the inbox are now in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is now called “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 folders were deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe %1 Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe %1 Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is subscribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer subscribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 folders are subscribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 folders are no longer subscribed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FolderProperties</name>
    <message>
        <source>Properties of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server for all of this once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As bytes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s): %1</source>
        <translation>
            <numerusform>%n byte: %1</numerusform>
            <numerusform>%n bytes: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Account:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none (NIL): names have no levels here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing special</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In IMAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags that last:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told while the folder is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all (the server did not say)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and new keywords (\*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no new keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server tells nothing about quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not offer the capability QUOTA (RFC 9208).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server tells nothing about rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not offer the capability ACL (RFC 4314).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells this only to those who may change it. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FolderTreeModel</name>
    <message>
        <source>Other users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, watched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FolderView</name>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::GoToDateDialog</name>
    <message>
        <source>Go to Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on that day or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First message received on this day or &amp;later:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::GoToNumberDialog</name>
    <message>
        <source>Go to Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays with the message as long as the folder keeps its UIDVALIDITY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number, 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence number: its place among the messages by arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UID or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HeaderPanel</name>
    <message>
        <source>The name looks like an address; the real one is in angle brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of several scripts are mixed: it may imitate another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name is written in coded form (xn--).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden characters that turn the text around were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no readable address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message does not say who wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>long date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (there %2, %3)</source>
        <comment>date and time here (time of the sender, zone)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(an address of characters that cannot be shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that nobody sees were removed from the address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HeadersTab</name>
    <message>
        <source>Only the &amp;usual ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show All (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This header is so long that only its beginning was loaded; the rest of the header is in the Source tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show More (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>Cop&amp;y as Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all of it, for whoever helps you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::InfoBar</name>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::JumpActions</name>
    <message>
        <source>Go to &amp;First Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the topmost unread message of the whole folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the first message received on a day or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to U&amp;ID or Number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a message by its UID or its place in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are working offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message of this folder is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the messages shown is unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message was received on %1 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no message with UID %1; the nearest is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no message with UID %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has messages 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KeywordActions</name>
    <message>
        <source>&amp;Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and other keywords of the selected messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;All Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all keywords shown as labels off the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other Keywords and Flags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, remove or replace any flag and keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this keyword, or remove it when all have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set keyword “%1” on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove keyword “%1” from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyword “%1” set on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyword “%1” removed from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all keywords from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords removed from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change flags of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags of %1 changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KeywordDialog</name>
    <message>
        <source>Type a keyword.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyword does not begin with “\”: such names are for flags of the protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long; servers take about %1 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyword is one word: no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyword has plain English letters, digits and signs only: not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyword cannot have “%1” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace: set exactly the ticked ones, take all others off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags and Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags and keywords of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Flags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LiteralEditor</name>
    <message>
        <source>Octets of the literal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{%1}: %2 of %1 octets. Line ends count as two (CR LF).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go On as {%1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MailBrowser</name>
    <message>
        <source>Message text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture too large to be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: too many pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MailboxBar</name>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: nothing here can be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Postroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Postroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish, then Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish, then Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last act back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What Will Be Sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the commands of an act before doing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Commands Before Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask with the exact commands before every act; Shift with a click asks once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet that can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ark As</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageArranger</name>
    <message>
        <source>Search cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order could not be changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server cannot sort. The messages stand by arrival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server cannot find conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server cannot sort. The order stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageContext</name>
    <message>
        <source>There is no account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a message first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 (UID %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder was changed meanwhile; nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageHeader</name>
    <message>
        <source>Columns of the message list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use These Columns for All Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageTableModel</name>
    <message>
        <source>To</source>
        <comment>recipient</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not sorted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, answer at level %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageView</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageViewer</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body as &amp;Rich Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was removed from the folder; you see what was read before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MoveFolderDialog</name>
    <message>
        <source>Rename the Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move all messages of the inbox into a new folder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inbox cannot be renamed: the server makes a new folder “%1”, moves the messages there, and the inbox stays, empty. Folders inside the inbox stay where they are. This cannot be undone as one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” to the top of the account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” into “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder gets a new name. Its messages stay in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder and the %1 inside it get new names. Their messages stay in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old and new names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NewFolderDialog</name>
    <message>
        <source>&amp;Subscribe to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder at the top of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder inside “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders that will be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be created:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder names on this server have no levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” separates levels on this server: “a%1b” makes a folder “b” inside “a”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   (on the server: %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NewFolderName</name>
    <message>
        <source>There is a folder of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” separates levels: there must be a name before and after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server allows no folders inside “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line breaks and other control characters cannot be part of a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” separates levels on this server, so it cannot be part of a name. Drag the folder to put it inside another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%” and “*” mean “any folder” in IMAP. Some servers refuse them in a name, and other programs may show such a folder wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name begins or ends with a blank, which is hard to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name takes %1 bytes. Many servers allow about 200.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PasswordDialog</name>
    <message>
        <source>Sign In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save in the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the system keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter Password Instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user on server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused this password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring may be asking for its own password in another window: answer it there. Or it is busy: wait, or enter the account&apos;s password instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is sent unencrypted: anybody on the way can read it and your mail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PreviewDialog</name>
    <message>
        <source>What Will Be Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it touches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProblemWords</name>
    <message>
        <source>This message is damaged; what could be read is shown. The Source tab has all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts nested more than 100 levels deep are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first 1,000 parts are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is too large to be taken apart; the Source tab shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rich text is too large and stops early; the plain text has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long and stops early; the Source tab has all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text names an unknown character set; some letters may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the text was not loaded; the Structure tab can fetch it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>Loading 2 KB of 5 KB</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Loading 2 KB</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QuickFilter</name>
    <message>
        <source>Filter messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only messages with all these words in sender, recipient or subject (%1). Or type SEARCH and a program, SEARCH UNSEEN for example.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QuirkPage</name>
    <message>
        <source>Peculiarities of this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postroom knows this of servers of this kind and allows for it. Untick what is not true of yours. A change connects again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known of %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing special is known about this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known before you have signed in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QuirkWords</name>
    <message>
        <source>Folders are labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message marked as deleted only loses the label of its folder and stays in All Mail. Delete moves messages to the trash folder instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large messages are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names the largest message it takes. Anything larger is not uploaded in vain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may say OK and send nothing of a message that is there. It is asked once more; if it stays silent you are told so, and not that the message is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes are estimates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of a message may be far from true. Messages are read to their end, whatever size was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old way of fetching brings nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FETCH RFC822 is answered without the message. Postroom asks for BODY[].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty parts are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty attachment is answered by nothing at all. It counts as empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parentheses too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender, subject and date come in parentheses of their own. They are read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached messages lose their header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message attached to another one comes without its header lines. Save the whole message to have all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP4rev2 is announced too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches fail in the newer version of IMAP that the server announces. The older one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QRESYNC does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it the server tells that messages are gone which are there. It is not used; opening a folder again takes a little longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers lack something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts, limits and marks may come in pieces or not at all. What is missing is shown as not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only folders can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server changes marks in a folder that was opened read-only. Postroom does not ask it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared folders are not listed with the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are asked for by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old letters for rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rights c and d stand for what is k, x, t and e today, and are read so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Cyrus of old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It forbids LOGIN after you have signed in, and tells flags in the middle of other answers. Both are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of folders are not to be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts of a folder come garbled when MAILBOXID is asked for. Postroom never asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder may be called NIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server writes the name like the word for “nothing”. It is shown as the name it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QuotaBar</name>
    <message>
        <source>%1 % used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QuotaIndicator</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3 (%4 %)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QuotaPage</name>
    <message>
        <source>No limit holds for this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limits are set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RemoveAccountDialog</name>
    <message>
        <source>Remove Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from Postroom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays as it is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every message and folder on the server; nothing is sent there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings of this account, the copies of its messages on this computer, and its password if the system keychain holds one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes with it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its server, which runs on this computer for this account alone, with every message and folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RightsPage</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights of everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may do what:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no rights in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rights in this folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server uses the old letters (RFC 2086).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server uses the letters of RFC 4314.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SearchActions</name>
    <message>
        <source>Search &amp;Messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by sender, date, size, flags and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and all below it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SearchFields</name>
    <message>
        <source>A keyword is one word of plain English letters, digits and signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header&apos;s name is one word, “List-Id” for example.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SearchForm</name>
    <message>
        <source>any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subject:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the body; may take the server a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;lagged:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answered:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deleted:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked as deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyword:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Header:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search &amp;in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEARCH &amp;program:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only messages received since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on that day or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only messages received before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received before that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: List-Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in it; empty: that it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEARCH program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes to the server. It can be changed here; the next change of a field above writes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder and all below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and all below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SearchResultModel</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SearchResults</name>
    <message>
        <source>Messages found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the newest of each folder shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; folder %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; stopped after %1 of %2 folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; all %1 folders searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SectionSaver</name>
    <message>
        <source>Its bytes could not be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no free name left in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to load it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder and the free space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ServerText</name>
    <message>
        <source>The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>size in octets</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SortActions</name>
    <message>
        <source>&amp;Sort By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the messages came, by number; needs no answer of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the date the server received them (ARRIVAL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the date the sender wrote (DATE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the first recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the subject without Re: and Fwd:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;verse Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the list upside down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show answers below what they answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers cannot sort by “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SourceTab</name>
    <message>
        <source>Show &amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail messages (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StatePage</name>
    <message>
        <source>No account is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account, or try the demo mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder in the tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New messages appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a message in the list to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was not kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read as soon as there is a connection again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together at least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StatusPanel</name>
    <message>
        <source>Encryption of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. Click for the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on this connection can be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDLE since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline – trying again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline – retrying in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline – retrying at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only looking: nothing on this account&apos;s server is changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StillWorkingDialog</name>
    <message>
        <source>Messages are still being moved or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Finished Yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins nothing more; the rest stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until everything is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s answer to what was sent last. Stop again to go without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StoreWords</name>
    <message>
        <source>Another Postroom uses this account&apos;s local copy. This window works without one and reads everything from the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account&apos;s local copy was written by a newer Postroom. It is left as it is and not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account&apos;s local copy was damaged. It was moved to %1 and is filled again from the server; no mail is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for this account&apos;s local copy. Reading mail goes on; the copy is used again when there is space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account&apos;s local copy cannot be written. Reading mail goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account&apos;s local copy cannot be used. Reading mail goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages in “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take %1 off %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy %1 to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move %1 to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If changes waited in it for the connection, they could not be read and are not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change that waited for the connection was damaged on this computer and could not be read. It is not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes that waited for the connection were damaged on this computer and could not be read. They are not made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StructureModel</name>
    <message>
        <source>%1 (too complex, see the source)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (first %2 of %3 parts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1: %2 %3, %4</source>
        <comment>number, type, name, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StructureTab</name>
    <message>
        <source>Sho&amp;w Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a part and press Enter to fetch and show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s description of this message could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Source tab shows the whole message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the part to have all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is neither text nor a picture Postroom knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it to open it with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionDialog</name>
    <message>
        <source>&amp;Subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folders to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed, but gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders and subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the subscriptions of folders the server does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Dead Ones (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 subscriptions were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionModel</name>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only holds folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TableOrder</name>
    <message>
        <source>Order of &amp;Arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date &amp;Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TestReport</name>
    <message>
        <source>Find the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: the connection is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step: state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works. Nothing was changed on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TranscriptFilterBar</name>
    <message>
        <source>Only &amp;matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this ac&amp;tion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide housekeeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or -word for what must not be in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the other lines. Else Enter goes to the next match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent (C:)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received (S:)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the lines of the action of the chosen line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what the program does by itself: signing in, counting, IDLE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TranscriptModel</name>
    <message>
        <source>Sent, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unasked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TranscriptText</name>
    <message>
        <source>IDLE was ended: something else needs the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDLE %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TransferActions</name>
    <message>
        <source>&amp;Copy to Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected messages to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected messages to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a message first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in inspection mode: nothing is changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving %1 to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying %1 to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1 to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TransferPreview</name>
    <message>
        <source>What Will Be Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags, date and size are what the message list holds; sent is what the first server answers. A copy whose UID the second server does not tell, or whose answer is lost, is looked for there by its Message-ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same is sent for %1 more, whose size is known only then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TypedRunner</name>
    <message>
        <source>Not sent: there is no connection. LOGIN with user name and password signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: this account signs in as %1. Add an account for another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: %1 could change something on the server, and this account is in inspection mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: something in the line cannot be written safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: only the connection itself may send %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No IDLE is running, so there is nothing that DONE could end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WaitingWords</name>
    <message>
        <source>%1 to be taken off</source>
        <comment>flags</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1 to be left on</source>
        <comment>flags</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to be put on</source>
        <comment>flags</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be copied to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be moved to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome to Postroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postroom shows exactly what a mail server holds and never changes anything you did not name. Look around in a mailbox made up for trying, or sign in to your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add A&amp;ccount…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the Demo Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a private mail server on this computer, stopped with the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WindowActions</name>
    <message>
        <source>Keyboard &amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every keyboard shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Postroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to a mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Demo Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a private mail server with made-up mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Postroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select every message of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of a folder&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message &amp;Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the message below the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Menu Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move on to folders, messages, message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move back to message, messages, folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server what is new in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh All &amp;Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the folder list and all counts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chosen folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Rea&amp;d-Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chosen folder by EXAMINE: nothing can change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Folder &amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the name as it is on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subscribed Folders Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide folders that are not subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next message of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous message of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next unread message that is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Unre&amp;ad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous unread message that is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the text of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the message as the server holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server, security and sign-in of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work &amp;Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out and stay so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption and certificate of this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol &amp;Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch what is sent and received, and type commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines of the Last Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the console what the last action sent and received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account whose connections it could show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WindowFills</name>
    <message>
        <source>Keeping the list of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WindowPresenter</name>
    <message>
        <source>%1%2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are working offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter Password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected, so the folders are not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the folder list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” only holds other folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder to see its messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspection mode, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message of “%1” matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as last seen, not asked for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change waits for the connection and is sent as soon as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes wait for the connection and are sent as soon as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether this change was made before the connection was lost, so it is not made again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change that waited was not made, or not wholly: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are working offline, and “%1” was not kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not exist on the server any more; it is still subscribed.
It may have been deleted or renamed elsewhere. Unsubscribing takes it off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WindowWatches</name>
    <message>
        <source>Connected again; 1 new message meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected again; %1 new messages meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server let in only one connection: watched folders are looked at now and then instead of all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server let in only %1 connections: some watched folders are looked at now and then instead of all the time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
