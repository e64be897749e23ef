<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>FolderWords</name>
    <message>
        <source>inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>alle Nachrichten</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>flagged messages</source>
        <translation>gekennzeichnete Nachrichten</translation>
    </message>
    <message>
        <source>important messages</source>
        <translation>wichtige Nachrichten</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>sent messages</source>
        <translation>gesendete Nachrichten</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Subscribed, but the server has no such folder</source>
        <translation>Abonniert, aber auf dem Server gibt es diesen Ordner nicht</translation>
    </message>
    <message>
        <source>Not a folder of its own: the server only lists what is inside</source>
        <translation>Kein eigener Ordner: Der Server nennt nur, was darin liegt</translation>
    </message>
    <message>
        <source>Only holds other folders; it cannot be opened</source>
        <translation>Enthält nur andere Ordner und lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonniert</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Nicht abonniert</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 ungelesen</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>On the server:</source>
        <translation>Auf dem Server:</translation>
    </message>
    <message>
        <source>Delimiter:</source>
        <translation>Trennzeichen:</translation>
    </message>
    <message>
        <source>none (NIL)</source>
        <translation>keines (NIL)</translation>
    </message>
    <message>
        <source>Attributes:</source>
        <translation>Attribute:</translation>
    </message>
    <message>
        <source>Counts:</source>
        <translation>Anzahl:</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Account %1, %2</source>
        <translation>Konto %1, %2</translation>
    </message>
    <message>
        <source>gone from the server</source>
        <translation>auf dem Server nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>only holds other folders</source>
        <translation>enthält nur andere Ordner</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>nicht abonniert</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>path %1</source>
        <translation>Pfad %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbindet…</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>Abfrage</translation>
    </message>
</context>
<context>
    <name>LabelNames</name>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Dienstlich</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(kein Absender)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>(the server&apos;s summary of this message is damaged)</source>
        <translation>(die Angaben des Servers zu dieser Nachricht sind beschädigt)</translation>
    </message>
    <message>
        <source>(the server sent nothing for this message)</source>
        <translation>(der Server hat zu dieser Nachricht nichts gesendet)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>has attachment</source>
        <translation>mit Anhang</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>gekennzeichnet</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>als gelöscht markiert</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>labelled %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>Received:</source>
        <translation>Empfangen:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Größe:</translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Flags:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>INTERNALDATE</source>
        <translation>INTERNALDATE</translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Read the message</source>
        <translation>Nachricht lesen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation>In einer Liste bewegen</translation>
    </message>
    <message>
        <source>Arrows, Page Up, Page Down, Home, End</source>
        <translation>Pfeiltasten, Bild auf, Bild ab, Pos1, Ende</translation>
    </message>
    <message>
        <source>Fold and unfold a folder</source>
        <translation>Ordner zu- und aufklappen</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Find a folder by its first letters</source>
        <translation>Ordner anhand der Anfangsbuchstaben finden</translation>
    </message>
    <message>
        <source>Type them in the tree</source>
        <translation>Im Ordnerbaum eintippen</translation>
    </message>
    <message>
        <source>Empty the folder filter</source>
        <translation>Ordnerfilter leeren</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>app::AccountCredentials</name>
    <message>
        <source>The server refused the password that the command printed.</source>
        <translation>Der Server hat das vom Befehl ausgegebene Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>There is no system keychain here. The password is kept in memory until Postroom is closed.</source>
        <translation>Auf diesem System gibt es keinen Schlüsselbund. Das Passwort bleibt im Arbeitsspeicher, bis Postroom geschlossen wird.</translation>
    </message>
    <message>
        <source>No password could be read from the system keychain.</source>
        <translation>Aus dem Schlüsselbund des Systems konnte kein Passwort gelesen werden.</translation>
    </message>
    <message>
        <source>The system keychain is locked or did not allow access.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The system keychain failed (%1). The password is kept in memory until Postroom is closed.</source>
        <translation>Der Schlüsselbund des Systems meldet einen Fehler (%1). Das Passwort bleibt im Arbeitsspeicher, bis Postroom geschlossen wird.</translation>
    </message>
    <message>
        <source>The password is kept in memory until Postroom is closed, unless you save it.</source>
        <translation>Wenn Sie das Passwort nicht speichern, bleibt es nur im Arbeitsspeicher, bis Postroom geschlossen wird.</translation>
    </message>
    <message>
        <source>The password was not saved: there is no system keychain here. It is kept until Postroom is closed.</source>
        <translation>Das Passwort wurde nicht gespeichert: Auf diesem System gibt es keinen Schlüsselbund. Es bleibt erhalten, bis Postroom geschlossen wird.</translation>
    </message>
    <message>
        <source>The password was not saved: the system keychain is locked or failed. It is kept until Postroom is closed.</source>
        <translation>Das Passwort wurde nicht gespeichert: Der Schlüsselbund des Systems ist gesperrt oder meldet einen Fehler. Es bleibt erhalten, bis Postroom geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Preparing the demo mailbox on this computer…</source>
        <translation>Das Demo-Postfach wird auf diesem Computer vorbereitet…</translation>
    </message>
    <message>
        <source>The demo mailbox could not be started. %1</source>
        <translation>Das Demo-Postfach konnte nicht gestartet werden. %1</translation>
    </message>
    <message>
        <source>Demo mailbox</source>
        <translation>Demo-Postfach</translation>
    </message>
    <message>
        <source>This desktop has no program that opens %1.</source>
        <translation>Diese Arbeitsumgebung hat kein Programm, das %1 öffnet.</translation>
    </message>
    <message>
        <source>The demo mailbox has stopped. %1</source>
        <translation>Das Demo-Postfach wurde beendet. %1</translation>
    </message>
</context>
<context>
    <name>app::CommandLine</name>
    <message>
        <source>Postroom, a file manager for IMAP.
Shows what a mail server holds; never sends mail.</source>
        <translation>Postroom, ein Dateimanager für IMAP.
Zeigt, was auf einem Mailserver liegt; versendet niemals Nachrichten.</translation>
    </message>
    <message>
        <source>imaps://user@server:port/Folder opens this folder without saving an account; imap:// uses STARTTLS. An @ in the user name is written %40.</source>
        <translation>imaps://benutzer@server:port/Ordner öffnet diesen Ordner, ohne ein Konto zu speichern; imap:// verwendet STARTTLS. Ein @ im Benutzernamen wird als %40 geschrieben.</translation>
    </message>
    <message>
        <source>How to secure the connection: tls (default for imaps), starttls (required; default for imap) or none.</source>
        <translation>Wie die Verbindung gesichert wird: tls (Vorgabe für imaps), starttls (zwingend; Vorgabe für imap) oder none (gar nicht).</translation>
    </message>
    <message>
        <source>Also trust the certificate authorities in this PEM file.</source>
        <translation>Auch den Zertifizierungsstellen in dieser PEM-Datei vertrauen.</translation>
    </message>
    <message>
        <source>Take the password from the first line this command prints; it is run by /bin/sh -c.</source>
        <translation>Das Passwort aus der ersten Zeile nehmen, die dieser Befehl ausgibt; er wird mit /bin/sh -c ausgeführt.</translation>
    </message>
    <message>
        <source>Never change anything on the server.</source>
        <translation>Auf dem Server niemals etwas ändern.</translation>
    </message>
    <message>
        <source>Open the demo mailbox, a private server on this computer.</source>
        <translation>Das Demo-Postfach öffnen, einen privaten Server auf diesem Computer.</translation>
    </message>
    <message>
        <source>Show this help and quit.</source>
        <translation>Diese Hilfe anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Show the version and quit.</source>
        <translation>Die Version anzeigen und beenden.</translation>
    </message>
    <message>
        <source>--security has to be tls, starttls or none, not &quot;%1&quot;.</source>
        <translation>Für --security ist tls, starttls oder none anzugeben, nicht „%1“.</translation>
    </message>
    <message>
        <source>The --ca-file &quot;%1&quot; cannot be read.</source>
        <translation>Die mit --ca-file angegebene Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>--password-command needs a command.</source>
        <translation>--password-command benötigt einen Befehl.</translation>
    </message>
    <message>
        <source>Only one address can be opened at a time.</source>
        <translation>Es kann immer nur eine Adresse geöffnet werden.</translation>
    </message>
    <message>
        <source>--demo and an address exclude each other.</source>
        <translation>--demo und eine Adresse schließen einander aus.</translation>
    </message>
    <message>
        <source>--%1 needs an address such as imaps://user@server/.</source>
        <translation>--%1 benötigt eine Adresse wie imaps://benutzer@server/.</translation>
    </message>
    <message>
        <source>The address holds a percent sign or character that does not belong there; write % as %25.</source>
        <translation>Die Adresse enthält ein Prozent- oder anderes Zeichen, das dort nicht hingehört; schreiben Sie % als %25.</translation>
    </message>
    <message>
        <source>The address holds a password, which other programs on this computer could read. Leave it out: you will be asked, or use --password-command.</source>
        <translation>Die Adresse enthält ein Passwort, das andere Programme auf diesem Computer lesen könnten. Lassen Sie es weg: Sie werden danach gefragt; oder verwenden Sie --password-command.</translation>
    </message>
    <message>
        <source>The address asks for the sign-in method %1, which Postroom does not know.</source>
        <translation>Die Adresse verlangt das Anmeldeverfahren %1, das Postroom nicht kennt.</translation>
    </message>
    <message>
        <source>The port %1 is not a number from 1 to 65535.</source>
        <translation>Der Port %1 ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The address names no usable server: &quot;%1&quot;.</source>
        <translation>Die Adresse nennt keinen verwendbaren Server: „%1“.</translation>
    </message>
    <message>
        <source>Searching by address is not supported; write a ? in a folder&apos;s name as %3F.</source>
        <translation>Die Suche über eine Adresse wird nicht unterstützt; schreiben Sie ein ? in einem Ordnernamen als %3F.</translation>
    </message>
    <message>
        <source>UID and UIDVALIDITY in the address have to be positive numbers.</source>
        <translation>UID und UIDVALIDITY in der Adresse müssen positive Zahlen sein.</translation>
    </message>
    <message>
        <source>This is not an IMAP address. Write it as imaps://user@server/Folder.</source>
        <translation>Dies ist keine IMAP-Adresse. Schreiben Sie sie in der Form imaps://benutzer@server/Ordner.</translation>
    </message>
    <message>
        <source>The address names no user. Write it as %1://user@server/Folder; an @ in the user name is written as %40.</source>
        <translation>Die Adresse nennt keinen Benutzer. Schreiben Sie sie in der Form %1://benutzer@server/Ordner; ein @ im Benutzernamen wird als %40 geschrieben.</translation>
    </message>
</context>
<context>
    <name>app::PasswordCommand</name>
    <message numerus="yes">
        <source>The password command did not finish within %n second(s).</source>
        <translation>
            <numerusform>Der Passwortbefehl wurde nicht innerhalb von %n Sekunde fertig.</numerusform>
            <numerusform>Der Passwortbefehl wurde nicht innerhalb von %n Sekunden fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password command could not be started.</source>
        <translation>Der Passwortbefehl konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The password command prints too much; its first line should be the password.</source>
        <translation>Der Passwortbefehl gibt zu viel aus; seine erste Zeile sollte das Passwort sein.</translation>
    </message>
    <message>
        <source>The password command was ended by a signal.</source>
        <translation>Der Passwortbefehl wurde durch ein Signal beendet.</translation>
    </message>
    <message>
        <source>The password command was not found.</source>
        <translation>Der Passwortbefehl wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The password command failed with status %1.</source>
        <translation>Der Passwortbefehl ist mit Status %1 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The password command printed no password on its first line.</source>
        <translation>Der Passwortbefehl hat in seiner ersten Zeile kein Passwort ausgegeben.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Er meldet: %2</translation>
    </message>
</context>
<context>
    <name>demo::PrivateDovecot</name>
    <message>
        <source>Dovecot could not be started: %1</source>
        <translation>Dovecot konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>A certificate could not be made (package openssl): %1</source>
        <translation>Es konnte kein Zertifikat erstellt werden (Paket openssl): %1</translation>
    </message>
    <message>
        <source>Dovecot was started but sent no greeting.</source>
        <translation>Dovecot wurde gestartet, hat aber keine Begrüßung gesendet.</translation>
    </message>
    <message>
        <source>Dovecot is not installed (package dovecot-imapd).</source>
        <translation>Dovecot ist nicht installiert (Paket dovecot-imapd).</translation>
    </message>
    <message>
        <source>A private folder under /tmp could not be made.</source>
        <translation>Unter /tmp konnte kein privates Verzeichnis angelegt werden.</translation>
    </message>
    <message>
        <source>No free port was found on this machine.</source>
        <translation>Auf diesem Computer wurde kein freier Port gefunden.</translation>
    </message>
    <message>
        <source>The configuration of the private server could not be written.</source>
        <translation>Die Konfiguration des privaten Servers konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Dovecot ended: %1</source>
        <translation>Dovecot hat sich beendet: %1</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>Account Settings</source>
        <translation>Kontoeinstellungen</translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Saved after the server has accepted it; never in a file of Postroom.</source>
        <translation>Wird gespeichert, nachdem der Server es angenommen hat; niemals in einer Datei von Postroom.</translation>
    </message>
    <message>
        <source>Kept in memory until Postroom is closed.</source>
        <translation>Bleibt im Arbeitsspeicher, bis Postroom geschlossen wird.</translation>
    </message>
    <message>
        <source>Run by /bin/sh; the first line it prints is the password.</source>
        <translation>Wird mit /bin/sh ausgeführt; die erste ausgegebene Zeile ist das Passwort.</translation>
    </message>
    <message>
        <source>Leave empty to keep the saved one</source>
        <translation>Leer lassen, um das gespeicherte zu behalten</translation>
    </message>
    <message>
        <source>Leave empty to be asked</source>
        <translation>Leer lassen, um gefragt zu werden</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>Choose a Certificate Authority</source>
        <translation>Zertifizierungsstelle auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Enter the name of the server, such as mail.example.org.</source>
        <translation>Geben Sie den Namen des Servers ein, zum Beispiel mail.example.org.</translation>
    </message>
    <message>
        <source>This is no server name: use only the name, without imap:// or a port.</source>
        <translation>Dies ist kein Servername: Geben Sie nur den Namen ein, ohne imap:// und ohne Port.</translation>
    </message>
    <message>
        <source>Enter the user name; often it is the mail address.</source>
        <translation>Geben Sie den Benutzernamen ein; oft ist es die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>Geben Sie den Befehl ein, der das Passwort ausgibt.</translation>
    </message>
    <message>
        <source>This file does not exist or cannot be read.</source>
        <translation>Diese Datei gibt es nicht, oder sie kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The test needs a password: enter it above.</source>
        <translation>Der Test benötigt ein Passwort: Geben Sie es oben ein.</translation>
    </message>
    <message>
        <source>S&amp;top Test</source>
        <translation>&amp;Test abbrechen</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Add Account</source>
        <translation>Konto &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>Optional, such as Work</source>
        <translation>Optional, zum Beispiel „Arbeit“</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Se&amp;rver:</source>
        <translation>Se&amp;rver:</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>TLS von Anfang an (empfohlen)</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, zwingend</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Se&amp;curity:</source>
        <translation>Si&amp;cherheit:</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read your password and your mail. Use this only on a network you trust completely.</source>
        <translation>Ohne Verschlüsselung kann jeder auf dem Übertragungsweg Ihr Passwort und Ihre Nachrichten mitlesen. Verwenden Sie dies nur in einem Netzwerk, dem Sie vollständig vertrauen.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>Where the password comes from</source>
        <translation>Woher das Passwort kommt</translation>
    </message>
    <message>
        <source>Keep in the system keychain</source>
        <translation>Im Schlüsselbund des Systems speichern</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>Take from a command</source>
        <translation>Von einem Befehl ausgeben lassen</translation>
    </message>
    <message>
        <source>Pass&amp;word is:</source>
        <translation>Passwort&amp;quelle:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Passwor&amp;d:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>Password command</source>
        <translation>Passwortbefehl</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>B&amp;efehl:</translation>
    </message>
    <message>
        <source>Extra authority file</source>
        <translation>Datei einer zusätzlichen Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Only for servers with an authority of their own</source>
        <translation>Nur für Server mit eigener Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for an authority file</source>
        <translation>Datei einer Zertifizierungsstelle suchen</translation>
    </message>
    <message>
        <source>E&amp;xtra authority:</source>
        <translation>&amp;Zertifizierungsstelle:</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Forget the trusted certificate</source>
        <translation>Das Vertrauen in dieses Zertifikat aufheben</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>Vertrautes Zertifikat:</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>&amp;Look only: never change anything on the server</source>
        <translation>N&amp;ur ansehen: auf dem Server niemals etwas ändern</translation>
    </message>
</context>
<context>
    <name>ui::AttachmentBar</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save A&amp;ll…</source>
        <translation>A&amp;lle speichern…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name (size)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <translation>%1, Teil %2</translation>
    </message>
    <message>
        <source>%1, may be a program</source>
        <translation>%1, möglicherweise ein Programm</translation>
    </message>
    <message>
        <source>This may be a program. Postroom does not open programs; it can only be saved.</source>
        <translation>Dies ist möglicherweise ein Programm. Postroom öffnet keine Programme; Sie können es nur speichern.</translation>
    </message>
    <message>
        <source>Save Attachment</source>
        <translation>Anhang speichern</translation>
    </message>
    <message>
        <source>Save All Attachments</source>
        <translation>Alle Anhänge speichern</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>ui::BodyView</name>
    <message numerus="yes">
        <source>%n remote image(s) not loaded.</source>
        <translation>
            <numerusform>%n externes Bild nicht geladen.</numerusform>
            <numerusform>%n externe Bilder nicht geladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remote item(s) not loaded.</source>
        <translation>
            <numerusform>%n externer Inhalt nicht geladen.</numerusform>
            <numerusform>%n externe Inhalte nicht geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading them would tell the sender that and when you read this. Postroom fetches nothing that a mail refers to.</source>
        <translation>Beim Laden würde der Absender erfahren, dass und wann Sie diese Nachricht lesen. Postroom ruft nichts ab, worauf eine Nachricht verweist.</translation>
    </message>
    <message>
        <source>This is a long text; only its beginning is shown.</source>
        <translation>Dies ist ein langer Text; nur sein Anfang wird angezeigt.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>This link shows one address and leads to another: %1</source>
        <translation>Dieser Link zeigt eine Adresse an und führt zu einer anderen: %1</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Do Not Open</source>
        <translation>Nicht öffnen</translation>
    </message>
</context>
<context>
    <name>ui::CertificateDialog</name>
    <message>
        <source>Certificate Refused</source>
        <translation>Zertifikat abgelehnt</translation>
    </message>
    <message>
        <source>Fingerprint you trusted: %1</source>
        <translation>Fingerabdruck, dem Sie vertraut haben: %1</translation>
    </message>
    <message>
        <source>You trusted:</source>
        <translation>Bisher vertraut:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Fingerprint shown now: %1</source>
        <translation>Jetzt vorgelegter Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>Shown now:</source>
        <translation>Jetzt vorgelegt:</translation>
    </message>
    <message>
        <source>Connection Security</source>
        <translation>Sicherheit der Verbindung</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted.</source>
        <translation>Die Verbindung zu %1 ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The connection to %1 is encrypted by %2.</source>
        <translation>Die Verbindung zu %1 ist mit %2 verschlüsselt.</translation>
    </message>
    <message>
        <source>Cipher %1. The certificate is accepted because you trusted exactly this one.</source>
        <translation>Verschlüsselungsverfahren %1. Das Zertifikat wird angenommen, weil Sie genau diesem vertraut haben.</translation>
    </message>
    <message>
        <source>Cipher %1.</source>
        <translation>Verschlüsselungsverfahren %1.</translation>
    </message>
    <message>
        <source>Certificate chain, the server&apos;s own first</source>
        <translation>Zertifikatskette, zuerst das des Servers</translation>
    </message>
    <message>
        <source>Certificate &amp;chain, the server&apos;s own first:</source>
        <translation>Zertifikats&amp;kette, zuerst das des Servers:</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>Ausgestellt für:</translation>
    </message>
    <message>
        <source>Server names:</source>
        <translation>Servernamen:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Ausgestellt von:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Gültig:</translation>
    </message>
    <message>
        <source>Serial number:</source>
        <translation>Seriennummer:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: abgelaufen</translation>
    </message>
    <message>
        <source>%1: not valid yet</source>
        <translation>%1: noch nicht gültig</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256-Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>Trust the new certificate only if you know that the server was given a new one. The old one will then no longer be accepted.</source>
        <translation>Vertrauen Sie dem neuen Zertifikat nur, wenn Sie wissen, dass der Server ein neues erhalten hat. Das alte wird dann nicht mehr angenommen.</translation>
    </message>
    <message>
        <source>Trust it only after comparing the fingerprint with the one your administrator gives you. Exactly this certificate will be accepted for this server, no other.</source>
        <translation>Vertrauen Sie ihm erst, nachdem Sie den Fingerabdruck mit dem verglichen haben, den Ihr Administrator Ihnen nennt. Für diesen Server wird genau dieses Zertifikat angenommen, kein anderes.</translation>
    </message>
    <message>
        <source>&amp;Trust This Certificate</source>
        <translation>&amp;Diesem Zertifikat vertrauen</translation>
    </message>
</context>
<context>
    <name>ui::ErrorText</name>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate was issued for another name than %1.</source>
        <translation>Das Zertifikat wurde für einen anderen Namen als %1 ausgestellt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself, not by an authority.</source>
        <translation>Das Zertifikat von %1 ist selbst signiert und nicht von einer Zertifizierungsstelle beglaubigt.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority this computer does not know.</source>
        <translation>Das Zertifikat von %1 wurde von einer Zertifizierungsstelle ausgestellt, die dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked by its authority.</source>
        <translation>Das Zertifikat von %1 wurde von seiner Zertifizierungsstelle widerrufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed with a method that is no longer safe.</source>
        <translation>Das Zertifikat von %1 ist mit einem Verfahren signiert, das nicht mehr sicher ist.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted.</source>
        <translation>%1 legt ein anderes Zertifikat vor als das, dem Sie vertraut haben.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified.</source>
        <translation>Das Zertifikat von %1 konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, the server&apos;s administrator has to renew the certificate.</source>
        <translation>Prüfen Sie die Uhr dieses Computers. Geht sie richtig, muss der Administrator des Servers das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock: it may be slow.</source>
        <translation>Prüfen Sie die Uhr dieses Computers: Vielleicht geht sie nach.</translation>
    </message>
    <message>
        <source>Look at the names in the certificate: one of them may be the server name to enter in the account.</source>
        <translation>Sehen Sie sich die Namen im Zertifikat an: Vielleicht ist einer davon der Servername, der ins Konto gehört.</translation>
    </message>
    <message>
        <source>If this is your own server, compare the fingerprint with the one on the server, then trust exactly this certificate.</source>
        <translation>Wenn dies Ihr eigener Server ist, vergleichen Sie den Fingerabdruck mit dem auf dem Server und vertrauen Sie dann genau diesem Zertifikat.</translation>
    </message>
    <message>
        <source>If your organisation has its own authority, choose its file in the account. Else compare the fingerprint with your administrator.</source>
        <translation>Wenn Ihre Organisation eine eigene Zertifizierungsstelle hat, wählen Sie deren Datei im Konto aus. Andernfalls vergleichen Sie den Fingerabdruck mit Ihrem Administrator.</translation>
    </message>
    <message>
        <source>Do not sign in here. Tell the server&apos;s administrator.</source>
        <translation>Melden Sie sich hier nicht an. Verständigen Sie den Administrator des Servers.</translation>
    </message>
    <message>
        <source>The server may have a new certificate, or somebody stands between. Compare the fingerprints before you trust the new one.</source>
        <translation>Vielleicht hat der Server ein neues Zertifikat, oder jemand hat sich dazwischengeschaltet. Vergleichen Sie die Fingerabdrücke, bevor Sie dem neuen vertrauen.</translation>
    </message>
    <message>
        <source>Look at the certificate&apos;s details before you decide.</source>
        <translation>Sehen Sie sich die Einzelheiten des Zertifikats an, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>No server named %1 was found.</source>
        <translation>Es wurde kein Server mit dem Namen %1 gefunden.</translation>
    </message>
    <message>
        <source>Check the spelling of the server name and the network connection.</source>
        <translation>Prüfen Sie die Schreibweise des Servernamens und die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2.</source>
        <translation>%1 weist Verbindungen an Port %2 ab.</translation>
    </message>
    <message>
        <source>Check the port: 993 is usual for TLS, 143 for STARTTLS. The mail service may also be stopped.</source>
        <translation>Prüfen Sie den Port: Üblich sind 993 für TLS und 143 für STARTTLS. Möglicherweise läuft auch der Maildienst nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here.</source>
        <translation>%1 ist von hier aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network connection, a VPN or a firewall in between.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und gegebenenfalls ein VPN oder eine Firewall dazwischen.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be agreed on.</source>
        <translation>Mit %1 konnte keine sichere Verbindung ausgehandelt werden.</translation>
    </message>
    <message>
        <source>The server may only know TLS older than 1.2. Its administrator has to update it.</source>
        <translation>Möglicherweise kennt der Server nur TLS-Versionen vor 1.2. Sein Administrator muss ihn aktualisieren.</translation>
    </message>
    <message>
        <source>Port %1 of %2 does not speak TLS from the start.</source>
        <translation>Port %1 von %2 spricht nicht von Anfang an TLS.</translation>
    </message>
    <message>
        <source>Choose STARTTLS for this port, or use port 993 with TLS.</source>
        <translation>Wählen Sie für diesen Port STARTTLS, oder verwenden Sie Port 993 mit TLS.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was ready.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor sie bereit war.</translation>
    </message>
    <message>
        <source>The port may expect TLS, the server may be busy, or it may block this address. Check port and security, then try again later.</source>
        <translation>Möglicherweise erwartet der Port TLS, der Server ist ausgelastet, oder er sperrt diese Adresse. Prüfen Sie Port und Sicherheit, und versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Prüfen Sie das Netzwerk, und versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 hat innerhalb von %n Sekunde nicht auf den Verbindungsversuch geantwortet.</numerusform>
            <numerusform>%1 hat innerhalb von %n Sekunden nicht auf den Verbindungsversuch geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the server name and port. A firewall may swallow the connection.</source>
        <translation>Prüfen Sie Servername und Port. Vielleicht verschluckt eine Firewall die Verbindung.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not finish the TLS handshake within %n second(s).</source>
        <translation>
            <numerusform>%1 hat den TLS-Handshake nicht innerhalb von %n Sekunde abgeschlossen.</numerusform>
            <numerusform>%1 hat den TLS-Handshake nicht innerhalb von %n Sekunden abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The port may be one for STARTTLS (143) rather than TLS (993).</source>
        <translation>Vielleicht ist der Port für STARTTLS (143) gedacht und nicht für TLS (993).</translation>
    </message>
    <message numerus="yes">
        <source>%1 is connected but sent no greeting within %n second(s).</source>
        <translation>
            <numerusform>%1 ist verbunden, hat aber innerhalb von %n Sekunde keine Begrüßung gesendet.</numerusform>
            <numerusform>%1 ist verbunden, hat aber innerhalb von %n Sekunden keine Begrüßung gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server may be overloaded. Try again later.</source>
        <translation>Der Server ist möglicherweise überlastet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The port may be one for TLS: try security TLS with port 993.</source>
        <translation>Vielleicht ist der Port für TLS gedacht: Versuchen Sie es mit der Sicherheit TLS und Port 993.</translation>
    </message>
    <message>
        <source>%1 has gone silent while it was watched.</source>
        <translation>%1 ist während der Überwachung verstummt.</translation>
    </message>
    <message>
        <source>Postroom connects again by itself and fetches what was missed.</source>
        <translation>Postroom verbindet sich von selbst erneut und holt nach, was versäumt wurde.</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>den Befehl</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer %2 within %n second(s).</source>
        <translation>
            <numerusform>%1 hat innerhalb von %n Sekunde nicht auf %2 geantwortet.</numerusform>
            <numerusform>%1 hat innerhalb von %n Sekunden nicht auf %2 geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server may be busy or the line slow. Try again.</source>
        <translation>Vielleicht ist der Server ausgelastet oder die Leitung langsam. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start it again when you like.</source>
        <translation>Es wurde nichts geändert. Sie können den Vorgang jederzeit erneut starten.</translation>
    </message>
    <message>
        <source>%1 ended the connection.</source>
        <translation>%1 hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>What it said last is below. Postroom connects again by itself.</source>
        <translation>Die letzte Mitteilung des Servers steht unten. Postroom verbindet sich von selbst erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing is lost. Postroom connects again by itself; “Try Now” tries at once.</source>
        <translation>Es ist nichts verloren. Postroom verbindet sich von selbst erneut; „Jetzt versuchen“ versucht es sofort.</translation>
    </message>
    <message>
        <source>Not signed in: no password was given for %1.</source>
        <translation>Nicht angemeldet: Für %1 wurde kein Passwort angegeben.</translation>
    </message>
    <message>
        <source>Choose “Enter Password…” to be asked again.</source>
        <translation>Wählen Sie „Passwort eingeben…“, um erneut gefragt zu werden.</translation>
    </message>
    <message>
        <source>The server has numbered this folder anew.</source>
        <translation>Der Server hat diesen Ordner neu nummeriert.</translation>
    </message>
    <message>
        <source>What was planned under the old numbers was not done. Open the folder again.</source>
        <translation>Was unter den alten Nummern geplant war, wurde nicht ausgeführt. Öffnen Sie den Ordner erneut.</translation>
    </message>
    <message>
        <source>This folder is no longer open.</source>
        <translation>Dieser Ordner ist nicht mehr geöffnet.</translation>
    </message>
    <message>
        <source>Open the folder again and repeat the step.</source>
        <translation>Öffnen Sie den Ordner erneut, und wiederholen Sie den Schritt.</translation>
    </message>
    <message>
        <source>This message is no longer in the folder.</source>
        <translation>Diese Nachricht befindet sich nicht mehr im Ordner.</translation>
    </message>
    <message>
        <source>Another program moved or removed it. Choose another message.</source>
        <translation>Ein anderes Programm hat sie verschoben oder gelöscht. Wählen Sie eine andere Nachricht.</translation>
    </message>
    <message>
        <source>%1 did not understand the command %2.</source>
        <translation>%1 hat den Befehl %2 nicht verstanden.</translation>
    </message>
    <message>
        <source>This is a fault of the server or of Postroom. Please report it with the server&apos;s name and version.</source>
        <translation>Dies ist ein Fehler des Servers oder von Postroom. Bitte melden Sie ihn mit Name und Version des Servers.</translation>
    </message>
    <message>
        <source>%1 refused the command %2.</source>
        <translation>%1 hat den Befehl %2 abgelehnt.</translation>
    </message>
    <message>
        <source>Its reason is below. Nothing was changed.</source>
        <translation>Die Begründung des Servers steht unten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 does not accept this way of signing in.</source>
        <translation>%1 nimmt diese Art der Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>Check the user name for unusual characters; else ask the provider which way of signing in it wants.</source>
        <translation>Prüfen Sie den Benutzernamen auf ungewöhnliche Zeichen; andernfalls fragen Sie den Anbieter, welche Art der Anmeldung er verlangt.</translation>
    </message>
    <message>
        <source>%1 did not let %2 sign in.</source>
        <translation>%1 hat die Anmeldung von %2 abgelehnt.</translation>
    </message>
    <message>
        <source>Most often the user name or the password is wrong. Some providers want an app password.</source>
        <translation>Meist ist der Benutzername oder das Passwort falsch. Manche Anbieter verlangen ein App-Passwort.</translation>
    </message>
    <message>
        <source>This folder cannot be opened on %1.</source>
        <translation>Dieser Ordner lässt sich auf %1 nicht öffnen.</translation>
    </message>
    <message>
        <source>It may have been deleted or renamed elsewhere, or you may not read it. Refresh the folder list.</source>
        <translation>Vielleicht wurde er anderswo gelöscht oder umbenannt, oder Sie dürfen ihn nicht lesen. Aktualisieren Sie die Ordnerliste.</translation>
    </message>
    <message>
        <source>The server no longer has this message.</source>
        <translation>Der Server hat diese Nachricht nicht mehr.</translation>
    </message>
    <message>
        <source>It was removed elsewhere a moment ago. Choose another message.</source>
        <translation>Sie wurde soeben anderswo gelöscht. Wählen Sie eine andere Nachricht.</translation>
    </message>
    <message>
        <source>%1 says that the user name or the password is wrong.</source>
        <translation>%1 meldet, dass der Benutzername oder das Passwort falsch ist.</translation>
    </message>
    <message>
        <source>Type the password again and check the user name %1.</source>
        <translation>Geben Sie das Passwort erneut ein, und prüfen Sie den Benutzernamen %1.</translation>
    </message>
    <message>
        <source>%1 may not use this account on %2.</source>
        <translation>%1 darf dieses Konto auf %2 nicht verwenden.</translation>
    </message>
    <message>
        <source>Ask the administrator to give this user access.</source>
        <translation>Bitten Sie den Administrator, diesem Benutzer Zugriff zu geben.</translation>
    </message>
    <message>
        <source>The password for %1 has expired.</source>
        <translation>Das Passwort für %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Set a new password at your provider, then enter it here.</source>
        <translation>Legen Sie bei Ihrem Anbieter ein neues Passwort fest, und geben Sie es dann hier ein.</translation>
    </message>
    <message>
        <source>%1 takes no passwords over an unencrypted connection.</source>
        <translation>%1 nimmt über eine unverschlüsselte Verbindung keine Passwörter an.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the account&apos;s settings.</source>
        <translation>Wählen Sie in den Kontoeinstellungen TLS oder STARTTLS.</translation>
    </message>
    <message>
        <source>%1 asks you to speak to its administrator.</source>
        <translation>%1 bittet Sie, sich an den Administrator zu wenden.</translation>
    </message>
    <message>
        <source>Only the administrator can solve this; the server&apos;s words are below.</source>
        <translation>Nur der Administrator kann dies lösen; die Mitteilung des Servers steht unten.</translation>
    </message>
    <message>
        <source>%1 is not available for the moment.</source>
        <translation>%1 ist zurzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>A part of the server is down; your password is not the trouble. Try again in a few minutes.</source>
        <translation>Ein Teil des Servers ist ausgefallen; an Ihrem Passwort liegt es nicht. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Another program has locked this mailbox for itself.</source>
        <translation>Ein anderes Programm benutzt dieses Postfach gerade exklusiv.</translation>
    </message>
    <message>
        <source>Close the other mail program, or try again in a minute.</source>
        <translation>Schließen Sie das andere Mailprogramm, oder versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>A limit of %1 was reached.</source>
        <translation>Auf %1 ist ein Limit erreicht.</translation>
    </message>
    <message>
        <source>Often there are too many connections at once: close other mail programs and try again.</source>
        <translation>Oft sind es zu viele gleichzeitige Verbindungen: Schließen Sie andere Mailprogramme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 refused and has an important message for you.</source>
        <translation>%1 hat abgelehnt und hat eine wichtige Mitteilung für Sie.</translation>
    </message>
    <message>
        <source>Read it below; it comes from the server, not from Postroom.</source>
        <translation>Sie steht unten und stammt vom Server, nicht von Postroom.</translation>
    </message>
    <message>
        <source>This folder does not exist on %1 any more.</source>
        <translation>Diesen Ordner gibt es auf %1 nicht mehr.</translation>
    </message>
    <message>
        <source>It was deleted or renamed elsewhere. Refresh the folder list.</source>
        <translation>Er wurde anderswo gelöscht oder umbenannt. Aktualisieren Sie die Ordnerliste.</translation>
    </message>
    <message>
        <source>You do not have the right to do this on %1.</source>
        <translation>Sie haben auf %1 nicht die Berechtigung dazu.</translation>
    </message>
    <message>
        <source>Ask the owner of the folder or the administrator for the right.</source>
        <translation>Bitten Sie den Besitzer des Ordners oder den Administrator um die Berechtigung.</translation>
    </message>
    <message>
        <source>The mailbox on %1 is full.</source>
        <translation>Das Postfach auf %1 ist voll.</translation>
    </message>
    <message>
        <source>Remove or move away messages, then try again.</source>
        <translation>Löschen oder verschieben Sie Nachrichten, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 reports a fault of its own.</source>
        <translation>%1 meldet einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>Try again later, and tell the administrator if it stays.</source>
        <translation>Versuchen Sie es später erneut, und verständigen Sie den Administrator, wenn der Fehler bleibt.</translation>
    </message>
    <message>
        <source>%1 can never do this.</source>
        <translation>%1 kann dies grundsätzlich nicht.</translation>
    </message>
    <message>
        <source>The server does not support it; trying again will not help.</source>
        <translation>Der Server unterstützt es nicht; ein erneuter Versuch hilft nicht.</translation>
    </message>
    <message>
        <source>%1 answered a question that was not asked.</source>
        <translation>%1 hat auf eine Frage geantwortet, die nicht gestellt wurde.</translation>
    </message>
    <message>
        <source>The connection was closed for safety. Connect again.</source>
        <translation>Die Verbindung wurde sicherheitshalber geschlossen. Verbinden Sie sich erneut.</translation>
    </message>
    <message>
        <source>%1 asked for more where nothing was to be sent.</source>
        <translation>%1 hat weitere Daten verlangt, wo nichts zu senden war.</translation>
    </message>
    <message>
        <source>The connection was closed, since both sides no longer agree. Connect again.</source>
        <translation>Die Verbindung wurde geschlossen, weil beide Seiten nicht mehr auf demselben Stand sind. Verbinden Sie sich erneut.</translation>
    </message>
    <message>
        <source>%1 sent an answer beyond all limits.</source>
        <translation>%1 hat eine Antwort gesendet, die alle Grenzen sprengt.</translation>
    </message>
    <message>
        <source>The connection was closed to protect this computer. If the server is yours, look at its log.</source>
        <translation>Die Verbindung wurde zum Schutz dieses Computers geschlossen. Wenn es Ihr Server ist, sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <source>%1 sent something that is not valid IMAP.</source>
        <translation>%1 hat etwas gesendet, das kein gültiges IMAP ist.</translation>
    </message>
    <message>
        <source>That answer was left out. If it comes back, show the text below to the administrator.</source>
        <translation>Diese Antwort wurde übergangen. Wenn sie wiederkehrt, zeigen Sie den Text unten dem Administrator.</translation>
    </message>
    <message>
        <source>What answers at %1 is not an IMAP server.</source>
        <translation>Was unter %1 antwortet, ist kein IMAP-Server.</translation>
    </message>
    <message>
        <source>Check server name and port. 25, 465 and 587 are for sending mail, 110 and 995 for POP.</source>
        <translation>Prüfen Sie Servername und Port. 25, 465 und 587 sind für den Mailversand, 110 und 995 für POP.</translation>
    </message>
    <message>
        <source>%1 speaks a version of IMAP that is too old.</source>
        <translation>%1 spricht eine zu alte Version von IMAP.</translation>
    </message>
    <message>
        <source>Postroom needs IMAP4rev1 (1996) or newer on the server.</source>
        <translation>Postroom benötigt auf dem Server IMAP4rev1 (1996) oder neuer.</translation>
    </message>
    <message>
        <source>%1 claims you are signed in before the connection is secure.</source>
        <translation>%1 behauptet, Sie seien angemeldet, noch bevor die Verbindung gesichert ist.</translation>
    </message>
    <message>
        <source>This can be an attack in the network. Nothing was sent. Use TLS on port 993, or tell the administrator.</source>
        <translation>Dies kann ein Angriff im Netzwerk sein. Es wurde nichts gesendet. Verwenden Sie TLS an Port 993, oder verständigen Sie den Administrator.</translation>
    </message>
    <message>
        <source>Somebody put extra data into the start of the secure connection to %1.</source>
        <translation>Jemand hat in den Beginn der sicheren Verbindung zu %1 zusätzliche Daten eingeschleust.</translation>
    </message>
    <message>
        <source>This looks like an attack in the network. Nothing was sent. Use TLS on port 993, or another network.</source>
        <translation>Dies sieht nach einem Angriff im Netzwerk aus. Es wurde nichts gesendet. Verwenden Sie TLS an Port 993 oder ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS on port %2.</source>
        <translation>%1 bietet an Port %2 kein STARTTLS an.</translation>
    </message>
    <message>
        <source>Your password was not sent. Try TLS on port 993. If STARTTLS worked here before, somebody may be removing it on the way.</source>
        <translation>Ihr Passwort wurde nicht gesendet. Versuchen Sie TLS an Port 993. Wenn STARTTLS hier früher funktioniert hat, entfernt es vielleicht jemand auf dem Übertragungsweg.</translation>
    </message>
    <message>
        <source>%1 offers no way of signing in that Postroom knows.</source>
        <translation>%1 bietet keine Art der Anmeldung an, die Postroom kennt.</translation>
    </message>
    <message>
        <source>The server wants a secure connection first: choose TLS or STARTTLS.</source>
        <translation>Der Server verlangt zuerst eine sichere Verbindung: Wählen Sie TLS oder STARTTLS.</translation>
    </message>
    <message>
        <source>Ask the provider whether IMAP is switched on for this account.</source>
        <translation>Fragen Sie den Anbieter, ob IMAP für dieses Konto eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Not signed in as %1.</source>
        <translation>Nicht angemeldet als %1.</translation>
    </message>
    <message>
        <source>Another way of giving the password can be chosen in the account&apos;s settings.</source>
        <translation>In den Einstellungen des Kontos lässt sich ein anderer Weg für das Passwort wählen.</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in message</source>
        <translation>In der Nachricht suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Continued from the other end</source>
        <translation>Am anderen Ende fortgesetzt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>ui::FolderDelegate</name>
    <message>
        <source>gone</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>ui::FolderPane</name>
    <message>
        <source>Filter folders</source>
        <translation>Ordner filtern</translation>
    </message>
    <message>
        <source>None of the folders is subscribed.</source>
        <translation>Keiner der Ordner ist abonniert.</translation>
    </message>
    <message>
        <source>No folder name holds “%1”.</source>
        <translation>Kein Ordnername enthält „%1“.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>ui::FolderTreeModel</name>
    <message>
        <source>Other users</source>
        <translation>Andere Benutzer</translation>
    </message>
    <message>
        <source>Shared folders</source>
        <translation>Freigegebene Ordner</translation>
    </message>
</context>
<context>
    <name>ui::FolderView</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>ui::HeaderPanel</name>
    <message>
        <source>The name looks like an address; the real one is in angle brackets.</source>
        <translation>Der Name sieht wie eine Adresse aus; die echte steht in spitzen Klammern.</translation>
    </message>
    <message>
        <source>Letters of several scripts are mixed: it may imitate another name.</source>
        <translation>Buchstaben mehrerer Schriften sind gemischt: Vielleicht wird ein anderer Name nachgeahmt.</translation>
    </message>
    <message>
        <source>The server&apos;s name is written in coded form (xn--).</source>
        <translation>Der Name des Servers ist in kodierter Form geschrieben (xn--).</translation>
    </message>
    <message>
        <source>Hidden characters that turn the text around were removed.</source>
        <translation>Verborgene Zeichen, die die Schreibrichtung umkehren, wurden entfernt.</translation>
    </message>
    <message>
        <source>There is no readable address.</source>
        <translation>Es gibt keine lesbare Adresse.</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>long date, time (zone)</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Antwort an</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source> · received %1</source>
        <translation> · empfangen %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>The message does not say who wrote it.</source>
        <translation>Die Nachricht gibt nicht an, wer sie geschrieben hat.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HeadersTab</name>
    <message>
        <source>Only the &amp;usual ones</source>
        <translation>Nur die übli&amp;chen</translation>
    </message>
    <message>
        <source>Headers of the message</source>
        <translation>Kopfzeilen der Nachricht</translation>
    </message>
    <message>
        <source>&amp;Show All (%1)</source>
        <translation>Alle an&amp;zeigen (%1)</translation>
    </message>
</context>
<context>
    <name>ui::InfoBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>ui::MailBrowser</name>
    <message>
        <source>Message text</source>
        <translation>Text der Nachricht</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Postroom</source>
        <translation>Postroom</translation>
    </message>
    <message>
        <source>%1 – Postroom</source>
        <translation>%1 – Postroom</translation>
    </message>
    <message>
        <source>About Postroom</source>
        <translation>Über Postroom</translation>
    </message>
    <message>
        <source>Postroom %1</source>
        <translation>Postroom %1</translation>
    </message>
    <message>
        <source>A file manager for IMAP. Free software under the GNU General Public License, version 3 or later. The icons are from Breeze, under the GNU Lesser General Public License, version 3 or later.</source>
        <translation>Ein Dateimanager für IMAP. Freie Software unter der GNU General Public License, Version 3 oder neuer. Die Symbole stammen aus Breeze und stehen unter der GNU Lesser General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>ui::MessageHeader</name>
    <message>
        <source>Columns of the message list</source>
        <translation>Spalten der Nachrichtenliste</translation>
    </message>
    <message>
        <source>Use These Columns for All Folders</source>
        <translation>Diese Spalten für alle Ordner verwenden</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ui::MessageView</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>ui::MessageViewer</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Body as &amp;Rich Text</source>
        <translation>Text &amp;formatiert anzeigen</translation>
    </message>
    <message>
        <source>&amp;Find in Message</source>
        <translation>In &amp;Nachricht suchen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Loading the message</source>
        <translation>Nachricht wird geladen</translation>
    </message>
    <message>
        <source>The message was not loaded.</source>
        <translation>Die Nachricht wurde nicht geladen.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This message was removed from the folder; you see what was read before.</source>
        <translation>Diese Nachricht wurde aus dem Ordner entfernt; Sie sehen, was vorher gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>ui::PasswordDialog</name>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Warten auf den Schlüsselbund des Systems…</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Benutzername:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Save in the system keychain</source>
        <translation>Im &amp;Schlüsselbund des Systems speichern</translation>
    </message>
    <message>
        <source>Sign &amp;In</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>The keyring may be asking for its own password in another window, or it may be busy.</source>
        <translation>Vielleicht fragt der Schlüsselbund in einem anderen Fenster nach seinem eigenen Passwort, oder er ist beschäftigt.</translation>
    </message>
    <message>
        <source>Waiting for the system keyring</source>
        <translation>Warten auf den Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>&amp;Enter Password Instead</source>
        <translation>Stattdessen Passwort &amp;eingeben</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Passwort für %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user on server</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 refused this password.</source>
        <translation>%1 hat dieses Passwort abgelehnt.</translation>
    </message>
</context>
<context>
    <name>ui::ProblemWords</name>
    <message>
        <source>This message is damaged; what could be read is shown. The Source tab has all of it.</source>
        <translation>Diese Nachricht ist beschädigt; angezeigt wird, was lesbar war. Der Reiter „Quelltext“ enthält alles.</translation>
    </message>
    <message>
        <source>Parts nested more than 100 levels deep are left out.</source>
        <translation>Teile, die mehr als 100 Ebenen tief verschachtelt sind, werden ausgelassen.</translation>
    </message>
    <message>
        <source>Only the first 1,000 parts are listed.</source>
        <translation>Nur die ersten 1.000 Teile werden aufgeführt.</translation>
    </message>
    <message>
        <source>This message is too large to be taken apart; the Source tab shows it.</source>
        <translation>Diese Nachricht ist zu groß, um zerlegt zu werden; der Reiter „Quelltext“ zeigt sie.</translation>
    </message>
    <message>
        <source>The rich text is too large and stops early; the plain text has more.</source>
        <translation>Der formatierte Text ist zu groß und bricht vorzeitig ab; der reine Text enthält mehr.</translation>
    </message>
    <message>
        <source>The text is too long and stops early; the Source tab has all of it.</source>
        <translation>Der Text ist zu lang und bricht vorzeitig ab; der Reiter „Quelltext“ enthält alles.</translation>
    </message>
    <message>
        <source>The text names an unknown character set; some letters may be wrong.</source>
        <translation>Der Text nennt einen unbekannten Zeichensatz; einzelne Zeichen können falsch sein.</translation>
    </message>
    <message>
        <source>A part of the text was not loaded; the Structure tab can fetch it.</source>
        <translation>Ein Teil des Textes wurde nicht geladen; im Reiter „Struktur“ lässt er sich abrufen.</translation>
    </message>
</context>
<context>
    <name>ui::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>Loading 2 KB of 5 KB</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Loading 2 KB</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::SectionSaver</name>
    <message>
        <source>Its bytes could not be read back.</source>
        <translation>Die Daten konnten nicht wieder gelesen werden.</translation>
    </message>
    <message>
        <source>There is no free name left in this folder.</source>
        <translation>In diesem Verzeichnis ist kein Name mehr frei.</translation>
    </message>
    <message>
        <source>There is no connection to load it from.</source>
        <translation>Es besteht keine Verbindung, über die geladen werden könnte.</translation>
    </message>
    <message>
        <source>Connect, then try again.</source>
        <translation>Verbinden Sie sich, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server sent nothing.</source>
        <translation>Der Server hat nichts gesendet.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>Die Datei konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Check the folder and the free space, or choose another folder.</source>
        <translation>Prüfen Sie das Verzeichnis und den freien Speicherplatz, oder wählen Sie ein anderes Verzeichnis.</translation>
    </message>
</context>
<context>
    <name>ui::ServerText</name>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server meldet: %1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>size in octets</comment>
        <translation>%1 B</translation>
    </message>
</context>
<context>
    <name>ui::SourceTab</name>
    <message>
        <source>Show &amp;More</source>
        <translation>&amp;Mehr anzeigen</translation>
    </message>
    <message>
        <source>&amp;Save Source…</source>
        <translation>&amp;Quelltext speichern…</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Quelltext der Nachricht</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Loading the source</source>
        <translation>Quelltext wird geladen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>Save Source</source>
        <translation>Quelltext speichern</translation>
    </message>
    <message>
        <source>Mail messages (*.eml)</source>
        <translation>E-Mail-Nachrichten (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saving the source</source>
        <translation>Quelltext wird gespeichert</translation>
    </message>
</context>
<context>
    <name>ui::StatePage</name>
    <message>
        <source>No account is set up.</source>
        <translation>Es ist kein Konto eingerichtet.</translation>
    </message>
    <message>
        <source>Add an account, or try the demo mailbox.</source>
        <translation>Fügen Sie ein Konto hinzu, oder probieren Sie das Demo-Postfach aus.</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>Es ist kein Ordner geöffnet.</translation>
    </message>
    <message>
        <source>Choose a folder in the tree.</source>
        <translation>Wählen Sie einen Ordner im Ordnerbaum.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Dieser Ordner ist leer.</translation>
    </message>
    <message>
        <source>New messages appear here by themselves.</source>
        <translation>Neue Nachrichten erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Several messages are selected.</source>
        <translation>Es sind mehrere Nachrichten ausgewählt.</translation>
    </message>
    <message>
        <source>Choose a single one to read it.</source>
        <translation>Wählen Sie eine einzelne, um sie zu lesen.</translation>
    </message>
    <message>
        <source>This message was not loaded before the connection was lost.</source>
        <translation>Diese Nachricht war noch nicht geladen, als die Verbindung abbrach.</translation>
    </message>
    <message>
        <source>It can be read when the server is back; “Try Now” tries at once.</source>
        <translation>Sie lässt sich lesen, sobald der Server wieder da ist; „Jetzt versuchen“ versucht es sofort.</translation>
    </message>
    <message>
        <source>No message is selected.</source>
        <translation>Es ist keine Nachricht ausgewählt.</translation>
    </message>
    <message>
        <source>Choose a message in the list to read it here.</source>
        <translation>Wählen Sie eine Nachricht in der Liste, um sie hier zu lesen.</translation>
    </message>
</context>
<context>
    <name>ui::StatusPanel</name>
    <message>
        <source>Encryption of the connection</source>
        <translation>Verschlüsselung der Verbindung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>Laufenden Vorgang abbrechen</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>%1, %2. Click for the certificate.</source>
        <translation>%1, %2. Klicken, um das Zertifikat zu sehen.</translation>
    </message>
    <message>
        <source>Everything on this connection can be read on the way.</source>
        <translation>Alles auf dieser Verbindung kann unterwegs mitgelesen werden.</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>Online since %1</source>
        <translation>Online seit %1</translation>
    </message>
    <message>
        <source>IDLE since %1</source>
        <translation>IDLE seit %1</translation>
    </message>
    <message>
        <source>Polling since %1</source>
        <translation>Abfrage seit %1</translation>
    </message>
    <message>
        <source>Offline – trying again now</source>
        <translation>Offline – neuer Versuch läuft</translation>
    </message>
    <message>
        <source>Offline – retrying in %1 s</source>
        <translation>Offline – neuer Versuch in %1 s</translation>
    </message>
    <message>
        <source>Offline – retrying at %1</source>
        <translation>Offline – neuer Versuch um %1</translation>
    </message>
</context>
<context>
    <name>ui::StructureModel</name>
    <message>
        <source>%1 (too complex, see the source)</source>
        <translation>%1 (zu komplex, siehe Quelltext)</translation>
    </message>
    <message>
        <source>%1 (first %2 of %3 parts)</source>
        <translation>%1 (die ersten %2 von %3 Teilen)</translation>
    </message>
    <message>
        <source>Part %1: %2 %3, %4</source>
        <comment>number, type, name, size</comment>
        <translation>Teil %1: %2 %3, %4</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
</context>
<context>
    <name>ui::StructureTab</name>
    <message>
        <source>Sho&amp;w Part</source>
        <translation>&amp;Teil anzeigen</translation>
    </message>
    <message>
        <source>&amp;Save Part…</source>
        <translation>Teil &amp;speichern…</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>Teile der Nachricht</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Text of the part</source>
        <translation>Text des Teils</translation>
    </message>
    <message>
        <source>Choose a part and press Enter to fetch and show it.</source>
        <translation>Wählen Sie einen Teil und drücken Sie die Eingabetaste, um ihn abzurufen und anzuzeigen.</translation>
    </message>
    <message>
        <source>Picture of the part</source>
        <translation>Bild des Teils</translation>
    </message>
    <message>
        <source>The server&apos;s description of this message could not be understood.</source>
        <translation>Die Beschreibung dieser Nachricht durch den Server war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The Source tab shows the whole message.</source>
        <translation>Der Reiter „Quelltext“ zeigt die ganze Nachricht.</translation>
    </message>
    <message>
        <source>Loading part %1</source>
        <translation>Teil %1 wird geladen</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Nur der Anfang wird angezeigt.</translation>
    </message>
    <message>
        <source>Save the part to have all of it.</source>
        <translation>Speichern Sie den Teil, um ihn vollständig zu erhalten.</translation>
    </message>
    <message>
        <source>This part is neither text nor a picture Postroom knows.</source>
        <translation>Dieser Teil ist weder Text noch ein Bild, das Postroom kennt.</translation>
    </message>
    <message>
        <source>Save it to open it with another program.</source>
        <translation>Speichern Sie ihn, um ihn mit einem anderen Programm zu öffnen.</translation>
    </message>
    <message>
        <source>Save Part</source>
        <translation>Teil speichern</translation>
    </message>
    <message>
        <source>Saving part %1</source>
        <translation>Teil %1 wird gespeichert</translation>
    </message>
</context>
<context>
    <name>ui::TestReport</name>
    <message>
        <source>Find the server</source>
        <translation>Server finden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Secure the connection</source>
        <translation>Verbindung sichern</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>No: the connection is not encrypted.</source>
        <translation>Nein: Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step: state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Show Certificate…</source>
        <translation>Zertifikat anzeigen…</translation>
    </message>
    <message>
        <source>Everything works. Nothing was changed on the server.</source>
        <translation>Alles funktioniert. Auf dem Server wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome to Postroom</source>
        <translation>Willkommen bei Postroom</translation>
    </message>
    <message>
        <source>Postroom shows exactly what a mail server holds and never changes anything you did not name. Look around in a mailbox made up for trying, or sign in to your own.</source>
        <translation>Postroom zeigt genau das, was auf einem Mailserver liegt, und ändert nie etwas, das Sie nicht benannt haben. Sehen Sie sich in einem zum Ausprobieren erfundenen Postfach um, oder melden Sie sich bei Ihrem eigenen an.</translation>
    </message>
    <message>
        <source>Add A&amp;ccount…</source>
        <translation>Konto hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>&amp;Try the Demo Mailbox</source>
        <translation>Demo-Postfach aus&amp;probieren</translation>
    </message>
    <message>
        <source>Starts a private mail server on this computer, stopped with the window</source>
        <translation>Startet einen privaten Mailserver auf diesem Computer; er endet, wenn das Fenster geschlossen wird</translation>
    </message>
</context>
<context>
    <name>ui::WindowActions</name>
    <message>
        <source>Keyboard &amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List every keyboard shortcut</source>
        <translation>Alle Tastenkürzel auflisten</translation>
    </message>
    <message>
        <source>&amp;About Postroom</source>
        <translation>Ü&amp;ber Postroom</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Add Account…</source>
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Sign in to a mail server</source>
        <translation>Bei einem Mailserver anmelden</translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Open the &amp;Demo Mailbox</source>
        <translation>&amp;Demo-Postfach öffnen</translation>
    </message>
    <message>
        <source>Start a private mail server with made-up mail</source>
        <translation>Einen privaten Mailserver mit erfundenen Nachrichten starten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close Postroom</source>
        <translation>Postroom schließen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Die ausgewählten Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All Messages</source>
        <translation>&amp;Alle Nachrichten auswählen</translation>
    </message>
    <message>
        <source>Select every message of the folder</source>
        <translation>Jede Nachricht des Ordners auswählen</translation>
    </message>
    <message>
        <source>&amp;Find Folder</source>
        <translation>&amp;Ordner suchen</translation>
    </message>
    <message>
        <source>Type a part of a folder&apos;s name</source>
        <translation>Einen Teil eines Ordnernamens eintippen</translation>
    </message>
    <message>
        <source>Find Folder</source>
        <translation>Ordner suchen</translation>
    </message>
    <message>
        <source>Message &amp;Viewer</source>
        <translation>&amp;Leseansicht</translation>
    </message>
    <message>
        <source>Show or hide the message below the list</source>
        <translation>Die Nachricht unter der Liste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Leseansicht</translation>
    </message>
    <message>
        <source>&amp;Toolbar</source>
        <translation>&amp;Werkzeugleiste</translation>
    </message>
    <message>
        <source>Show or hide the toolbar</source>
        <translation>Die Werkzeugleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Menu Bar</source>
        <translation>&amp;Menüleiste</translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation>Die Menüleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Newest First</source>
        <translation>N&amp;eueste zuerst</translation>
    </message>
    <message>
        <source>Order of the list, by arrival</source>
        <translation>Reihenfolge der Liste, nach Eingang</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Move on to folders, messages, message</source>
        <translation>Weiter zu Ordnern, Nachrichten, Nachricht</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Move back to message, messages, folders</source>
        <translation>Zurück zu Nachricht, Nachrichten, Ordnern</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Ask the server what is new in this folder</source>
        <translation>Den Server fragen, was es in diesem Ordner Neues gibt</translation>
    </message>
    <message>
        <source>Refresh All &amp;Folders</source>
        <translation>Alle Ordner a&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Ask for the folder list and all counts again</source>
        <translation>Ordnerliste und alle Anzahlen erneut abfragen</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the chosen folder</source>
        <translation>Den gewählten Ordner öffnen</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open Rea&amp;d-Only</source>
        <translation>Nur zum &amp;Lesen öffnen</translation>
    </message>
    <message>
        <source>Open the chosen folder by EXAMINE: nothing can change it</source>
        <translation>Den gewählten Ordner mit EXAMINE öffnen: Nichts kann ihn ändern</translation>
    </message>
    <message>
        <source>Copy Folder &amp;Name</source>
        <translation>Ordner&amp;namen kopieren</translation>
    </message>
    <message>
        <source>Copy the name as it is on the server</source>
        <translation>Den Namen kopieren, wie er auf dem Server lautet</translation>
    </message>
    <message>
        <source>&amp;Subscribed Folders Only</source>
        <translation>Nur a&amp;bonnierte Ordner</translation>
    </message>
    <message>
        <source>Hide folders that are not subscribed</source>
        <translation>Nicht abonnierte Ordner ausblenden</translation>
    </message>
    <message>
        <source>&amp;Next Message</source>
        <translation>&amp;Nächste Nachricht</translation>
    </message>
    <message>
        <source>Go to the next message of the list</source>
        <translation>Zur nächsten Nachricht der Liste gehen</translation>
    </message>
    <message>
        <source>&amp;Previous Message</source>
        <translation>&amp;Vorherige Nachricht</translation>
    </message>
    <message>
        <source>Go to the previous message of the list</source>
        <translation>Zur vorherigen Nachricht der Liste gehen</translation>
    </message>
    <message>
        <source>Next &amp;Unread</source>
        <translation>Nächste &amp;ungelesene</translation>
    </message>
    <message>
        <source>Go to the next unread message that is loaded</source>
        <translation>Zur nächsten ungelesenen Nachricht gehen, die geladen ist</translation>
    </message>
    <message>
        <source>Next Unread</source>
        <translation>Nächste ungelesene</translation>
    </message>
    <message>
        <source>Previous Unre&amp;ad</source>
        <translation>Vorherige un&amp;gelesene</translation>
    </message>
    <message>
        <source>Go to the previous unread message that is loaded</source>
        <translation>Zur vorherigen ungelesenen Nachricht gehen, die geladen ist</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Move to the text of the message</source>
        <translation>Zum Text der Nachricht wechseln</translation>
    </message>
    <message>
        <source>Show &amp;Source</source>
        <translation>&amp;Quelltext anzeigen</translation>
    </message>
    <message>
        <source>Show the message as the server holds it</source>
        <translation>Die Nachricht so anzeigen, wie sie auf dem Server liegt</translation>
    </message>
    <message>
        <source>&amp;Edit Account…</source>
        <translation>Konto &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Server, security and sign-in of this account</source>
        <translation>Server, Sicherheit und Anmeldung dieses Kontos</translation>
    </message>
    <message>
        <source>Work &amp;Offline</source>
        <translation>&amp;Offline arbeiten</translation>
    </message>
    <message>
        <source>Sign out and stay so</source>
        <translation>Abmelden und abgemeldet bleiben</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>&amp;Zertifikat…</translation>
    </message>
    <message>
        <source>Encryption and certificate of this connection</source>
        <translation>Verschlüsselung und Zertifikat dieser Verbindung</translation>
    </message>
    <message>
        <source>Go to this account</source>
        <translation>Zu diesem Konto wechseln</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>ui::WindowPresenter</name>
    <message>
        <source>%1%2. %3</source>
        <translation>%1%2. %3</translation>
    </message>
    <message>
        <source>You are working offline.</source>
        <translation>Sie arbeiten offline.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Enter Password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Not connected, so the folders are not known yet.</source>
        <translation>Nicht verbunden, daher sind die Ordner noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird aufgebaut…</translation>
    </message>
    <message>
        <source>This account has no folders.</source>
        <translation>Dieses Konto hat keine Ordner.</translation>
    </message>
    <message>
        <source>Loading the folder list…</source>
        <translation>Die Ordnerliste wird geladen…</translation>
    </message>
    <message>
        <source>“%1” only holds other folders.</source>
        <translation>„%1“ enthält nur andere Ordner.</translation>
    </message>
    <message>
        <source>Choose a folder to see its messages.</source>
        <translation>Wählen Sie einen Ordner, um seine Nachrichten zu sehen.</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>„%1“ wird geöffnet…</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>„%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 ungelesen</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>Counting messages</source>
        <translation>Nachrichten werden gezählt</translation>
    </message>
    <message>
        <source>Loading the list</source>
        <translation>Liste wird geladen</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Daten werden abgerufen</translation>
    </message>
</context>
</TS>
