<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
        <source>There is no system keychain here. The password is kept in memory until Postroom is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password could be read from the system keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain is locked or did not allow access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain failed (%1). The password is kept in memory until Postroom is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept in memory until Postroom is closed, unless you save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not saved: there is no system keychain here. It is kept until Postroom is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not saved: the system keychain is locked or failed. It is kept until Postroom is closed.</source>
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
        <source>How to secure the connection: tls (default for imaps), starttls (required; default for imap) or none.</source>
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
        <source>--password-command needs a command.</source>
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
        <source>Certificates (*.pem *.crt *.cer)</source>
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
        <source>Keep in the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word is:</source>
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
        <source>Nothing is lost. Postroom connects again by itself; “Try Now” tries at once.</source>
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
    <name>ui::FolderDelegate</name>
    <message>
        <source>gone</source>
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
    <name>ui::FolderTreeModel</name>
    <message>
        <source>Other users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared folders</source>
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
        <source>%1, %2 (%3)</source>
        <comment>long date, time (zone)</comment>
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
</context>
<context>
    <name>ui::InfoBar</name>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MailBrowser</name>
    <message>
        <source>Message text</source>
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
        <source>The keyring may be asking for its own password in another window, or it may be busy.</source>
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
        <source>Several messages are selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a single one to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was not loaded before the connection was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read when the server is back; “Try Now” tries at once.</source>
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
        <source>&amp;Newest First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list, by arrival</source>
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
        <source>Try Now</source>
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
</context>
</TS>
