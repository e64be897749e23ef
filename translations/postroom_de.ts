<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>CapabilityWords</name>
    <message>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>verstanden</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not known to Postroom</source>
        <translation>Postroom nicht bekannt</translation>
    </message>
    <message>
        <source>RFC %1</source>
        <translation>RFC %1</translation>
    </message>
    <message>
        <source>the protocol itself, as of 2003</source>
        <translation>das Protokoll selbst, Stand 2003</translation>
    </message>
    <message>
        <source>the protocol itself, as of 2021, with many extensions built in</source>
        <translation>das Protokoll selbst, Stand 2021, mit vielen eingebauten Erweiterungen</translation>
    </message>
    <message>
        <source>the protocol as of 1994</source>
        <translation>das Protokoll, Stand 1994</translation>
    </message>
    <message>
        <source>who may do what in a folder</source>
        <translation>wer in einem Ordner was darf</translation>
    </message>
    <message>
        <source>notes on single messages</source>
        <translation>Anmerkungen zu einzelnen Nachrichten</translation>
    </message>
    <message>
        <source>the largest message that can be uploaded</source>
        <translation>die größte Nachricht, die hochgeladen werden kann</translation>
    </message>
    <message>
        <source>a way of signing in that Postroom does not know</source>
        <translation>ein Anmeldeverfahren, das Postroom nicht kennt</translation>
    </message>
    <message>
        <source>sign in with user name and password</source>
        <translation>Anmeldung mit Benutzername und Passwort</translation>
    </message>
    <message>
        <source>sign in with user name and password, the older way</source>
        <translation>Anmeldung mit Benutzername und Passwort, die ältere Art</translation>
    </message>
    <message>
        <source>sign in without sending the password, by an outdated method</source>
        <translation>Anmeldung, ohne das Passwort zu senden, mit einem veralteten Verfahren</translation>
    </message>
    <message>
        <source>sign in without sending the password; withdrawn</source>
        <translation>Anmeldung, ohne das Passwort zu senden; zurückgezogen</translation>
    </message>
    <message>
        <source>sign in without sending the password</source>
        <translation>Anmeldung, ohne das Passwort zu senden</translation>
    </message>
    <message>
        <source>sign in without sending the password, bound to this TLS connection</source>
        <translation>Anmeldung, ohne das Passwort zu senden, an diese TLS-Verbindung gebunden</translation>
    </message>
    <message>
        <source>sign in by Kerberos</source>
        <translation>Anmeldung mit Kerberos</translation>
    </message>
    <message>
        <source>sign in by a client certificate</source>
        <translation>Anmeldung mit einem Client-Zertifikat</translation>
    </message>
    <message>
        <source>sign in as a guest</source>
        <translation>Anmeldung als Gast</translation>
    </message>
    <message>
        <source>sign in by a Windows domain</source>
        <translation>Anmeldung mit einer Windows-Domäne</translation>
    </message>
    <message>
        <source>sign in by an OAuth token</source>
        <translation>Anmeldung mit einem OAuth-Token</translation>
    </message>
    <message>
        <source>sign in by an OAuth token, the older way</source>
        <translation>Anmeldung mit einem OAuth-Token, die ältere Art</translation>
    </message>
    <message>
        <source>message parts already decoded by the server</source>
        <translation>Teile von Nachrichten, vom Server bereits dekodiert</translation>
    </message>
    <message>
        <source>new messages made of parts the server has</source>
        <translation>neue Nachrichten aus Teilen, die der Server schon hat</translation>
    </message>
    <message>
        <source>folders tell whether they hold others</source>
        <translation>Ordner geben an, ob sie andere enthalten</translation>
    </message>
    <message>
        <source>every change of a message gets a number, so changes can be asked for</source>
        <translation>jede Änderung einer Nachricht erhält eine Nummer, sodass sich Änderungen abfragen lassen</translation>
    </message>
    <message>
        <source>searches that stay up to date</source>
        <translation>Suchen, die aktuell bleiben</translation>
    </message>
    <message>
        <source>sorted lists that stay up to date</source>
        <translation>sortierte Listen, die aktuell bleiben</translation>
    </message>
    <message>
        <source>attachments converted by the server</source>
        <translation>Anhänge, vom Server umgewandelt</translation>
    </message>
    <message>
        <source>new folders can be made for drafts, sent messages and the like</source>
        <translation>neue Ordner lassen sich für Entwürfe, gesendete Nachrichten und Ähnliches anlegen</translation>
    </message>
    <message>
        <source>extensions that change answers can be switched on</source>
        <translation>Erweiterungen, die Antworten verändern, lassen sich einschalten</translation>
    </message>
    <message>
        <source>short answers to searches, such as ranges and counts</source>
        <translation>kurze Antworten auf Suchen, etwa Bereiche und Anzahlen</translation>
    </message>
    <message>
        <source>short answers to sorting</source>
        <translation>kurze Antworten auf das Sortieren</translation>
    </message>
    <message>
        <source>searches stored on the server</source>
        <translation>auf dem Server gespeicherte Suchen</translation>
    </message>
    <message>
        <source>comparing text beyond ASCII</source>
        <translation>Textvergleich über ASCII hinaus</translation>
    </message>
    <message>
        <source>comparing text by a chosen alphabet</source>
        <translation>Textvergleich nach einem gewählten Alphabet</translation>
    </message>
    <message>
        <source>server and program tell each other their names and versions</source>
        <translation>Server und Programm nennen einander Namen und Version</translation>
    </message>
    <message>
        <source>the server tells of changes at once</source>
        <translation>der Server meldet Änderungen sofort</translation>
    </message>
    <message>
        <source>long work tells how far it is</source>
        <translation>lange Arbeiten melden, wie weit sie sind</translation>
    </message>
    <message>
        <source>the same mail is there by JMAP too</source>
        <translation>dieselben Nachrichten gibt es auch über JMAP</translation>
    </message>
    <message>
        <source>error texts in another language</source>
        <translation>Fehlertexte in einer anderen Sprache</translation>
    </message>
    <message>
        <source>folder lists with subscriptions and more in one answer</source>
        <translation>Ordnerlisten mit Abonnements und mehr in einer Antwort</translation>
    </message>
    <message>
        <source>folder lists with notes</source>
        <translation>Ordnerlisten mit Anmerkungen</translation>
    </message>
    <message>
        <source>folder lists with your rights</source>
        <translation>Ordnerlisten mit den eigenen Rechten</translation>
    </message>
    <message>
        <source>folder lists with counts</source>
        <translation>Ordnerlisten mit Anzahlen</translation>
    </message>
    <message>
        <source>text of any kind is sent without waiting</source>
        <translation>Text jeder Art wird ohne Warten gesendet</translation>
    </message>
    <message>
        <source>short text of any kind is sent without waiting</source>
        <translation>kurzer Text jeder Art wird ohne Warten gesendet</translation>
    </message>
    <message>
        <source>the server can send you to another one</source>
        <translation>der Server kann an einen anderen verweisen</translation>
    </message>
    <message>
        <source>no password is taken on this connection yet</source>
        <translation>auf dieser Verbindung wird noch kein Passwort angenommen</translation>
    </message>
    <message>
        <source>folders can lie on other servers</source>
        <translation>Ordner können auf anderen Servern liegen</translation>
    </message>
    <message>
        <source>at most so many messages in one command</source>
        <translation>höchstens so viele Nachrichten in einem Befehl</translation>
    </message>
    <message>
        <source>notes on folders and on the server</source>
        <translation>Anmerkungen zu Ordnern und zum Server</translation>
    </message>
    <message>
        <source>notes on the server</source>
        <translation>Anmerkungen zum Server</translation>
    </message>
    <message>
        <source>messages are moved in one step</source>
        <translation>Nachrichten werden in einem Schritt verschoben</translation>
    </message>
    <message>
        <source>several messages uploaded at once</source>
        <translation>mehrere Nachrichten werden zugleich hochgeladen</translation>
    </message>
    <message>
        <source>searches in several folders at once</source>
        <translation>Suchen in mehreren Ordnern zugleich</translation>
    </message>
    <message>
        <source>where own, other people&apos;s and shared folders are</source>
        <translation>wo eigene, fremde und gemeinsame Ordner liegen</translation>
    </message>
    <message>
        <source>news of folders that are not open</source>
        <translation>Neues aus Ordnern, die nicht geöffnet sind</translation>
    </message>
    <message>
        <source>lasting identifiers of folders and messages</source>
        <translation>dauerhafte Kennungen von Ordnern und Nachrichten</translation>
    </message>
    <message>
        <source>long search answers in pages</source>
        <translation>lange Suchergebnisse seitenweise</translation>
    </message>
    <message>
        <source>the first words of a message</source>
        <translation>die ersten Worte einer Nachricht</translation>
    </message>
    <message>
        <source>the first words of a message, draft form</source>
        <translation>die ersten Worte einer Nachricht, Entwurfsfassung</translation>
    </message>
    <message>
        <source>what changed while one was away, in one answer</source>
        <translation>was sich während der Abwesenheit geändert hat, in einer Antwort</translation>
    </message>
    <message>
        <source>how much room there is and how much is used</source>
        <translation>wie viel Platz es gibt und wie viel davon belegt ist</translation>
    </message>
    <message>
        <source>administrators can change the limits</source>
        <translation>Administratoren können die Grenzen ändern</translation>
    </message>
    <message>
        <source>a limit on octets</source>
        <translation>eine Grenze für die Bytes</translation>
    </message>
    <message>
        <source>a limit on the number of messages</source>
        <translation>eine Grenze für die Anzahl der Nachrichten</translation>
    </message>
    <message>
        <source>a limit on the number of folders</source>
        <translation>eine Grenze für die Anzahl der Ordner</translation>
    </message>
    <message>
        <source>a limit on the size of notes</source>
        <translation>eine Grenze für den Umfang der Anmerkungen</translation>
    </message>
    <message>
        <source>a message is replaced in one step</source>
        <translation>eine Nachricht wird in einem Schritt ersetzt</translation>
    </message>
    <message>
        <source>rights this server tells apart</source>
        <translation>Rechte, die dieser Server unterscheidet</translation>
    </message>
    <message>
        <source>signing in takes one round trip less</source>
        <translation>die Anmeldung spart einen Weg hin und zurück</translation>
    </message>
    <message>
        <source>when a message came into this folder</source>
        <translation>wann eine Nachricht in diesen Ordner kam</translation>
    </message>
    <message>
        <source>finding folders by what is in them</source>
        <translation>Ordner anhand ihres Inhalts finden</translation>
    </message>
    <message>
        <source>searches that forgive mistakes</source>
        <translation>Suchen, die Schreibfehler verzeihen</translation>
    </message>
    <message>
        <source>the last search can be named instead of its numbers</source>
        <translation>die letzte Suche lässt sich statt ihrer Nummern nennen</translation>
    </message>
    <message>
        <source>lists sorted by the server</source>
        <translation>vom Server sortierte Listen</translation>
    </message>
    <message>
        <source>lists sorted by the shown name of the sender</source>
        <translation>nach dem angezeigten Absendernamen sortierte Listen</translation>
    </message>
    <message>
        <source>which folders are for drafts, sent messages, junk and the like</source>
        <translation>welche Ordner für Entwürfe, gesendete Nachrichten, Spam und Ähnliches da sind</translation>
    </message>
    <message>
        <source>the connection can be encrypted after it was made</source>
        <translation>die Verbindung lässt sich nach dem Aufbau verschlüsseln</translation>
    </message>
    <message>
        <source>the size of a folder</source>
        <translation>die Größe eines Ordners</translation>
    </message>
    <message>
        <source>conversations by subject</source>
        <translation>Konversationen nach Betreff</translation>
    </message>
    <message>
        <source>conversations by the references of messages</source>
        <translation>Konversationen nach den Verweisen der Nachrichten</translation>
    </message>
    <message>
        <source>conversations by references alone</source>
        <translation>Konversationen nur nach Verweisen</translation>
    </message>
    <message>
        <source>a folder cut into equal parts</source>
        <translation>ein Ordner, in gleiche Teile zerlegt</translation>
    </message>
    <message>
        <source>messages named by UID alone</source>
        <translation>Nachrichten werden nur mit der UID benannt</translation>
    </message>
    <message>
        <source>exactly the named messages are removed; copies tell their new numbers</source>
        <translation>genau die genannten Nachrichten werden entfernt; Kopien nennen ihre neuen Nummern</translation>
    </message>
    <message>
        <source>another user on the same connection</source>
        <translation>ein anderer Benutzer auf derselben Verbindung</translation>
    </message>
    <message>
        <source>a folder is left without removing anything</source>
        <translation>ein Ordner wird verlassen, ohne etwas zu entfernen</translation>
    </message>
    <message>
        <source>parts of messages named by a URL</source>
        <translation>Teile von Nachrichten, mit einer URL benannt</translation>
    </message>
    <message>
        <source>access to a message by a signed URL</source>
        <translation>Zugriff auf eine Nachricht über eine signierte URL</translation>
    </message>
    <message>
        <source>access to a decoded part by a signed URL</source>
        <translation>Zugriff auf einen dekodierten Teil über eine signierte URL</translation>
    </message>
    <message>
        <source>names and addresses in plain Unicode</source>
        <translation>Namen und Adressen in reinem Unicode</translation>
    </message>
    <message>
        <source>names and addresses only in plain Unicode</source>
        <translation>Namen und Adressen ausschließlich in reinem Unicode</translation>
    </message>
    <message>
        <source>searches by age</source>
        <translation>Suchen nach Alter</translation>
    </message>
    <message>
        <source>Gmail&apos;s labels, conversations and searches</source>
        <translation>Gmails Labels, Konversationen und Suchen</translation>
    </message>
    <message>
        <source>news sent by Apple&apos;s service</source>
        <translation>Neuigkeiten über den Dienst von Apple</translation>
    </message>
    <message>
        <source>conversations, as Cyrus makes them</source>
        <translation>Konversationen, wie Cyrus sie bildet</translation>
    </message>
    <message>
        <source>which folder is for what, before it was standardised</source>
        <translation>welcher Ordner wofür da ist, noch vor der Normung</translation>
    </message>
    <message>
        <source>moving, before it was standardised</source>
        <translation>Verschieben, noch vor der Normung</translation>
    </message>
    <message>
        <source>cancelling, on some servers</source>
        <translation>Abbrechen, auf manchen Servern</translation>
    </message>
    <message>
        <source>compressed traffic, where the account&apos;s settings ask for it</source>
        <translation>komprimierte Übertragung, wenn die Einstellungen des Kontos sie verlangen</translation>
    </message>
</context>
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
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>read-only · %1</source>
        <translation>nur lesen · %1</translation>
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
    <name>MailboxWords</name>
    <message>
        <source>only holds other folders; it cannot be opened</source>
        <translation>enthält nur andere Ordner; lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>does not exist on the server</source>
        <translation>auf dem Server nicht vorhanden</translation>
    </message>
    <message>
        <source>can never hold other folders</source>
        <translation>kann nie andere Ordner enthalten</translation>
    </message>
    <message>
        <source>holds other folders</source>
        <translation>enthält andere Ordner</translation>
    </message>
    <message>
        <source>holds no other folders</source>
        <translation>enthält keine anderen Ordner</translation>
    </message>
    <message>
        <source>the server thinks there may be new messages</source>
        <translation>der Server vermutet neue Nachrichten</translation>
    </message>
    <message>
        <source>nothing new since it was last opened</source>
        <translation>seit dem letzten Öffnen nichts Neues</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>abonniert</translation>
    </message>
    <message>
        <source>lies on another server</source>
        <translation>liegt auf einem anderen Server</translation>
    </message>
    <message>
        <source>for all messages</source>
        <translation>für alle Nachrichten</translation>
    </message>
    <message>
        <source>for the archive</source>
        <translation>für das Archiv</translation>
    </message>
    <message>
        <source>for drafts</source>
        <translation>für Entwürfe</translation>
    </message>
    <message>
        <source>for flagged messages</source>
        <translation>für gekennzeichnete Nachrichten</translation>
    </message>
    <message>
        <source>for important messages</source>
        <translation>für wichtige Nachrichten</translation>
    </message>
    <message>
        <source>for junk</source>
        <translation>für Spam</translation>
    </message>
    <message>
        <source>for sent messages</source>
        <translation>für gesendete Nachrichten</translation>
    </message>
    <message>
        <source>for deleted messages</source>
        <translation>für gelöschte Nachrichten</translation>
    </message>
    <message>
        <source>not known to Postroom</source>
        <translation>Postroom nicht bekannt</translation>
    </message>
    <message>
        <source>Inbox: where new mail arrives</source>
        <translation>Posteingang: wo neue Nachrichten ankommen</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Flagged messages</source>
        <translation>Gekennzeichnete Nachrichten</translation>
    </message>
    <message>
        <source>Important messages</source>
        <translation>Wichtige Nachrichten</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 Byte)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>all messages in the folder</source>
        <translation>alle Nachrichten im Ordner</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Neu eingetroffen</translation>
    </message>
    <message>
        <source>arrived since a program last opened the folder</source>
        <translation>eingetroffen, seit zuletzt ein Programm den Ordner geöffnet hat</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>messages without the flag \Seen</source>
        <translation>Nachrichten ohne das Flag \Seen</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Als gelöscht markiert</translation>
    </message>
    <message>
        <source>messages with the flag \Deleted, not expunged yet</source>
        <translation>Nachrichten mit dem Flag \Deleted, noch nicht endgültig entfernt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>of all messages together</source>
        <translation>aller Nachrichten zusammen</translation>
    </message>
    <message>
        <source>Next UID</source>
        <translation>Nächste UID</translation>
    </message>
    <message>
        <source>the number the next message will get, or a higher one</source>
        <translation>die Nummer, die die nächste Nachricht mindestens erhält</translation>
    </message>
    <message>
        <source>UID validity</source>
        <translation>UIDVALIDITY</translation>
    </message>
    <message>
        <source>while it stays the same, a UID always means the same message</source>
        <translation>solange dieser Wert gleich bleibt, meint eine UID immer dieselbe Nachricht</translation>
    </message>
    <message>
        <source>Highest mod-sequence</source>
        <translation>Höchste Änderungsnummer (MODSEQ)</translation>
    </message>
    <message>
        <source>grows with every change of a message</source>
        <translation>wächst mit jeder Änderung einer Nachricht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
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
    <message>
        <source>%1. Servers cannot sort by it.</source>
        <translation>%1. Server können nicht danach sortieren.</translation>
    </message>
    <message>
        <source>%1. Click for the order of arrival, and again to turn it.</source>
        <translation>%1. Ein Klick ordnet nach Eingang, ein weiterer kehrt die Reihenfolge um.</translation>
    </message>
    <message>
        <source>%1. Click to sort by it, and again to turn the order.</source>
        <translation>%1. Ein Klick sortiert danach, ein weiterer kehrt die Reihenfolge um.</translation>
    </message>
</context>
<context>
    <name>QuotaWords</name>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Storage for notes</source>
        <translation>Speicherplatz für Anmerkungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Unnamed limit</source>
        <translation>Unbenannte Grenze</translation>
    </message>
</context>
<context>
    <name>RightsWords</name>
    <message>
        <source>see the folder in lists</source>
        <translation>den Ordner in Listen sehen</translation>
    </message>
    <message>
        <source>read its messages</source>
        <translation>seine Nachrichten lesen</translation>
    </message>
    <message>
        <source>keep own marks of what was read</source>
        <translation>eigene Lesemarken behalten</translation>
    </message>
    <message>
        <source>change flags and keywords</source>
        <translation>Flags und Schlagwörter ändern</translation>
    </message>
    <message>
        <source>put messages in, by copying or appending</source>
        <translation>Nachrichten durch Kopieren oder Hochladen ablegen</translation>
    </message>
    <message>
        <source>send mail to the folder by its address</source>
        <translation>Nachrichten an die Adresse des Ordners senden</translation>
    </message>
    <message>
        <source>create folders inside</source>
        <translation>Ordner darin anlegen</translation>
    </message>
    <message>
        <source>delete or rename the folder</source>
        <translation>den Ordner löschen oder umbenennen</translation>
    </message>
    <message>
        <source>mark messages as deleted</source>
        <translation>Nachrichten als gelöscht markieren</translation>
    </message>
    <message>
        <source>remove messages for good (expunge)</source>
        <translation>Nachrichten endgültig entfernen (EXPUNGE)</translation>
    </message>
    <message>
        <source>change who may do what</source>
        <translation>ändern, wer was darf</translation>
    </message>
    <message>
        <source>write notes that others see</source>
        <translation>Anmerkungen schreiben, die andere sehen</translation>
    </message>
    <message>
        <source>create folders inside (old letter)</source>
        <translation>Ordner darin anlegen (alter Buchstabe)</translation>
    </message>
    <message>
        <source>old letter for “k”</source>
        <translation>alter Buchstabe für „k“</translation>
    </message>
    <message>
        <source>mark as deleted, expunge, delete the folder (old letter)</source>
        <translation>als gelöscht markieren, endgültig entfernen, den Ordner löschen (alter Buchstabe)</translation>
    </message>
    <message>
        <source>old letter for “t”, “e” and “x”</source>
        <translation>alter Buchstabe für „t“, „e“ und „x“</translation>
    </message>
    <message>
        <source>a right of this server&apos;s own</source>
        <translation>ein eigenes Recht dieses Servers</translation>
    </message>
    <message>
        <source>not known to Postroom</source>
        <translation>Postroom nicht bekannt</translation>
    </message>
    <message>
        <source>taken away from: %1</source>
        <translation>entzogen: %1</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>who signs in without a name</source>
        <translation>wer sich ohne Namen anmeldet</translation>
    </message>
    <message>
        <source>everybody who is signed in</source>
        <translation>alle, die angemeldet sind</translation>
    </message>
    <message>
        <source>the owner of the folder</source>
        <translation>der Eigentümer des Ordners</translation>
    </message>
    <message>
        <source>the administrators</source>
        <translation>die Administratoren</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>die Gruppe %1</translation>
    </message>
    <message>
        <source>the user %1</source>
        <translation>der Benutzer %1</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation>überhaupt nichts</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two rights</comment>
        <translation>, </translation>
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
        <source>The password is kept in memory until Postroom is closed, unless you save it.</source>
        <translation>Wenn Sie das Passwort nicht speichern, bleibt es nur im Arbeitsspeicher, bis Postroom geschlossen wird.</translation>
    </message>
    <message>
        <source>The server refused the token that the command printed.</source>
        <translation>Der Server hat das Token abgelehnt, das der Befehl ausgegeben hat.</translation>
    </message>
    <message>
        <source>The server refused the password it was given last.</source>
        <translation>Der Server hat das zuletzt angegebene Passwort abgelehnt.</translation>
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
    <message>
        <source>Sign in by OAuth 2 with the token on the first line this command prints; it is run by /bin/sh -c.</source>
        <translation>Mit OAuth 2 und dem Token in der ersten Zeile anmelden, die dieser Befehl ausgibt; er wird mit /bin/sh -c ausgeführt.</translation>
    </message>
    <message>
        <source>--password-command and --token-command exclude each other.</source>
        <translation>--password-command und --token-command schließen einander aus.</translation>
    </message>
    <message>
        <source>--%1 needs a command.</source>
        <translation>--%1 braucht einen Befehl.</translation>
    </message>
    <message>
        <source>How to secure the connection: tls (default for imaps), starttls (required; default for imap) or none. With none, passwords and mail are sent unencrypted: anybody on the way can read them.</source>
        <translation>Wie die Verbindung gesichert wird: tls (Vorgabe für imaps), starttls (zwingend; Vorgabe für imap) oder none (gar nicht). Mit none gehen Passwörter und Mails unverschlüsselt über die Leitung: Jeder auf dem Weg kann sie lesen.</translation>
    </message>
</context>
<context>
    <name>app::DesktopNotices</name>
    <message>
        <source>&amp;Notify About New Mail</source>
        <translation>Über &amp;neue Nachrichten informieren</translation>
    </message>
    <message>
        <source>Tells about new mail in watched folders and in the open one</source>
        <translation>Meldet neue Nachrichten in überwachten Ordnern und im geöffneten</translation>
    </message>
    <message>
        <source>&amp;Tray Icon</source>
        <translation>&amp;Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Shows how many messages of the watched folders are unread</source>
        <translation>Zeigt, wie viele Nachrichten der überwachten Ordner ungelesen sind</translation>
    </message>
    <message>
        <source>This desktop has no tray</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich</translation>
    </message>
</context>
<context>
    <name>app::KeychainWords</name>
    <message>
        <source>The system keychain holds no password for this account. Enter it here.</source>
        <translation>Der Schlüsselbund des Systems enthält kein Passwort für dieses Konto. Geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>The system keychain is locked and could not ask for its own password. Enter the account&apos;s password here, or cancel, unlock the keychain in the desktop&apos;s settings and connect again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt und konnte nicht nach seinem eigenen Passwort fragen. Geben Sie das Passwort des Kontos hier ein, oder brechen Sie ab, entsperren Sie den Schlüsselbund in den Einstellungen der Arbeitsumgebung und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>The system keychain was not unlocked, or Postroom was not let in. Enter the account&apos;s password here, or cancel, connect again and let it in when it asks.</source>
        <translation>Der Schlüsselbund des Systems wurde nicht entsperrt, oder Postroom wurde nicht zugelassen. Geben Sie das Passwort des Kontos hier ein, oder brechen Sie ab, verbinden Sie erneut und lassen Sie Postroom zu, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>There is no system keychain here. The password is kept in memory until Postroom is closed; to have it kept longer, install one, such as GNOME Keyring or KWallet.</source>
        <translation>Auf diesem System gibt es keinen Schlüsselbund. Das Passwort bleibt im Arbeitsspeicher, bis Postroom geschlossen wird; um es länger zu behalten, installieren Sie einen, etwa GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>The system keychain failed (%1). The password is kept in memory until Postroom is closed; a new sign-in to the desktop may help.</source>
        <translation>Der Schlüsselbund des Systems meldet einen Fehler (%1). Das Passwort bleibt im Arbeitsspeicher, bis Postroom geschlossen wird; eine neue Anmeldung an der Arbeitsumgebung kann helfen.</translation>
    </message>
    <message>
        <source>The password was not saved: there is no system keychain here. It is kept until Postroom is closed.</source>
        <translation>Das Passwort wurde nicht gespeichert: Auf diesem System gibt es keinen Schlüsselbund. Es bleibt erhalten, bis Postroom geschlossen wird.</translation>
    </message>
    <message>
        <source>The password was not saved: the system keychain is locked and could not ask for its own password. It is kept until Postroom is closed; unlock the keychain to have it saved next time.</source>
        <translation>Das Passwort wurde nicht gespeichert: Der Schlüsselbund des Systems ist gesperrt und konnte nicht nach seinem eigenen Passwort fragen. Es bleibt erhalten, bis Postroom geschlossen wird; entsperren Sie den Schlüsselbund, damit es das nächste Mal gespeichert wird.</translation>
    </message>
    <message>
        <source>The password was not saved: the system keychain was not unlocked, or Postroom was not let in. It is kept until Postroom is closed; let it in next time to have it saved.</source>
        <translation>Das Passwort wurde nicht gespeichert: Der Schlüsselbund des Systems wurde nicht entsperrt, oder Postroom wurde nicht zugelassen. Es bleibt erhalten, bis Postroom geschlossen wird; lassen Sie Postroom das nächste Mal zu, damit es gespeichert wird.</translation>
    </message>
    <message>
        <source>The password was not saved: the system keychain failed (%1). It is kept until Postroom is closed.</source>
        <translation>Das Passwort wurde nicht gespeichert: Der Schlüsselbund des Systems meldet einen Fehler (%1). Es bleibt erhalten, bis Postroom geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>app::MailNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>folder, account</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>1 neue Nachricht</translation>
    </message>
    <message>
        <source>%1 new messages</source>
        <translation>%1 neue Nachrichten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
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
    <name>app::UnreadBadge</name>
    <message>
        <source>Postroom: 1 unread message</source>
        <translation>Postroom: 1 ungelesene Nachricht</translation>
    </message>
    <message>
        <source>Postroom: %1 unread messages</source>
        <translation>Postroom: %1 ungelesene Nachrichten</translation>
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
    <name>ui::AboutDialog</name>
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
</context>
<context>
    <name>ui::AccountActions</name>
    <message>
        <source>&amp;Inspection Mode</source>
        <translation>&amp;Inspektionsmodus</translation>
    </message>
    <message>
        <source>Only look: nothing on this account&apos;s server is changed</source>
        <translation>Nur ansehen: Auf dem Server dieses Kontos wird nichts geändert</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspektion</translation>
    </message>
    <message>
        <source>Account &amp;Properties…</source>
        <translation>Konto&amp;eigenschaften…</translation>
    </message>
    <message>
        <source>What the server says of itself, its capabilities and connections</source>
        <translation>Was der Server über sich sagt, seine Fähigkeiten und Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Remove Account…</source>
        <translation>Konto ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Forget this account on this computer; its mail stays on the server</source>
        <translation>Dieses Konto auf diesem Computer vergessen; die Nachrichten bleiben auf dem Server</translation>
    </message>
    <message>
        <source>Propert&amp;ies…</source>
        <translation>&amp;Eigenschaften…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Es gibt noch kein Konto.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Es ist kein Ordner gewählt.</translation>
    </message>
    <message>
        <source>Filter M&amp;essages</source>
        <translation>Nachrichten &amp;filtern</translation>
    </message>
    <message>
        <source>Show only messages with certain words in sender, recipient or subject</source>
        <translation>Nur Nachrichten mit bestimmten Wörtern in Absender, Empfänger oder Betreff anzeigen</translation>
    </message>
    <message>
        <source>Names, numbers, quota and rights of this folder, or of the account</source>
        <translation>Namen, Zahlen, Speichergrenzen und Rechte dieses Ordners oder des Kontos</translation>
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
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Er&amp;weitert</translation>
    </message>
    <message>
        <source>Rarely needed settings</source>
        <translation>Selten benötigte Einstellungen</translation>
    </message>
    <message>
        <source>Connections at the same time</source>
        <translation>Gleichzeitige Verbindungen</translation>
    </message>
    <message>
        <source>Many servers allow only a few for each user</source>
        <translation>Viele Server erlauben jedem Benutzer nur wenige</translation>
    </message>
    <message>
        <source>Connect&amp;ions at most:</source>
        <translation>Verb&amp;indungen höchstens:</translation>
    </message>
    <message>
        <source>Capabilities not to be used</source>
        <translation>Fähigkeiten, die nicht verwendet werden sollen</translation>
    </message>
    <message>
        <source>Names as the server announces them, separated by blanks. They are treated as not offered.</source>
        <translation>Namen, wie der Server sie ankündigt, durch Leerzeichen getrennt. Sie gelten als nicht angeboten.</translation>
    </message>
    <message>
        <source>D&amp;o not use:</source>
        <translation>N&amp;icht verwenden:</translation>
    </message>
    <message>
        <source>Compress data</source>
        <translation>Daten komprimieren</translation>
    </message>
    <message>
        <source>Compr&amp;ess data (COMPRESS=DEFLATE)</source>
        <translation>Daten &amp;komprimieren (COMPRESS=DEFLATE)</translation>
    </message>
    <message>
        <source>Less to transfer over a slow line, more work for both computers. Used where the server offers it.</source>
        <translation>Weniger zu übertragen auf einer langsamen Leitung, mehr Arbeit für beide Computer. Wird verwendet, wo der Server es anbietet.</translation>
    </message>
    <message>
        <source>Enter the command that prints the token.</source>
        <translation>Geben Sie den Befehl ein, der das Token ausgibt.</translation>
    </message>
    <message>
        <source>The test needs a token: enter it above.</source>
        <translation>Der Test braucht ein Token: Geben Sie es oben ein.</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>Password, in the safest way offered</source>
        <translation>Passwort, auf die sicherste angebotene Art</translation>
    </message>
    <message>
        <source>Password by SCRAM-SHA-256</source>
        <translation>Passwort mit SCRAM-SHA-256</translation>
    </message>
    <message>
        <source>Password by SCRAM-SHA-1</source>
        <translation>Passwort mit SCRAM-SHA-1</translation>
    </message>
    <message>
        <source>Password by PLAIN</source>
        <translation>Passwort mit PLAIN</translation>
    </message>
    <message>
        <source>Password by LOGIN</source>
        <translation>Passwort mit LOGIN</translation>
    </message>
    <message>
        <source>Token (OAuth 2)</source>
        <translation>Token (OAuth 2)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>SCRAM proves that you know the password without showing it, and that the server knows it, too. PLAIN and LOGIN show it to the server.</source>
        <translation>SCRAM beweist, dass Sie das Passwort kennen, ohne es zu zeigen, und dass auch der Server es kennt. PLAIN und LOGIN zeigen es dem Server.</translation>
    </message>
    <message>
        <source>Si&amp;gn in with:</source>
        <translation>Anmelden mi&amp;t:</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Your own certificate as a PEM file</source>
        <translation>Ihr eigenes Zertifikat als PEM-Datei</translation>
    </message>
    <message>
        <source>Choose Your Certificate</source>
        <translation>Eigenes Zertifikat wählen</translation>
    </message>
    <message>
        <source>Browse for a certificate file</source>
        <translation>Nach einer Zertifikatsdatei suchen</translation>
    </message>
    <message>
        <source>Certi&amp;ficate:</source>
        <translation>Zerti&amp;fikat:</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Only if the key is in a file of its own</source>
        <translation>Nur wenn der Schlüssel in einer eigenen Datei ist</translation>
    </message>
    <message>
        <source>The private key as a PEM file, without a passphrase</source>
        <translation>Der private Schlüssel als PEM-Datei, ohne Passphrase</translation>
    </message>
    <message>
        <source>Choose the Key</source>
        <translation>Schlüssel wählen</translation>
    </message>
    <message>
        <source>Browse for a key file</source>
        <translation>Nach einer Schlüsseldatei suchen</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>Sch&amp;lüssel:</translation>
    </message>
    <message>
        <source>The server takes you for whom the certificate names. A key with a passphrase cannot be used.</source>
        <translation>Der Server hält Sie für den, den das Zertifikat nennt. Ein Schlüssel mit Passphrase kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>&amp;Where from:</source>
        <translation>&amp;Woher:</translation>
    </message>
    <message>
        <source>Where the token comes from</source>
        <translation>Woher das Token kommt</translation>
    </message>
    <message>
        <source>To&amp;ken:</source>
        <translation>To&amp;ken:</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token command</source>
        <translation>Token-Befehl</translation>
    </message>
    <message>
        <source>Run by /bin/sh; the first line it prints is the token. Run again when the server refuses the token.</source>
        <translation>Wird von /bin/sh ausgeführt; die erste Zeile der Ausgabe ist das Token. Wird noch einmal ausgeführt, wenn der Server das Token ablehnt.</translation>
    </message>
    <message>
        <source>Choose the file of your certificate.</source>
        <translation>Wählen Sie die Datei Ihres Zertifikats.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation>In dieser Datei ist kein Zertifikat in PEM-Form.</translation>
    </message>
    <message>
        <source>The file of the certificate holds no key: choose the file of the key.</source>
        <translation>Die Datei des Zertifikats enthält keinen Schlüssel: Wählen Sie die Datei des Schlüssels.</translation>
    </message>
    <message>
        <source>There is no private key in PEM form in this file.</source>
        <translation>In dieser Datei ist kein privater Schlüssel in PEM-Form.</translation>
    </message>
    <message>
        <source>This key has a passphrase, which is not supported. Keep a copy without one where only you can read it.</source>
        <translation>Dieser Schlüssel hat eine Passphrase, was nicht unterstützt wird. Legen Sie eine Kopie ohne Passphrase dorthin, wo nur Sie sie lesen können.</translation>
    </message>
    <message>
        <source>This key does not belong to the certificate.</source>
        <translation>Dieser Schlüssel gehört nicht zum Zertifikat.</translation>
    </message>
    <message>
        <source>The system keychain</source>
        <translation>Dem Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>You, each time</source>
        <translation>Ihnen, jedes Mal</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Einem Befehl</translation>
    </message>
    <message>
        <source>Pass&amp;word from:</source>
        <translation>Pass&amp;wort von:</translation>
    </message>
</context>
<context>
    <name>ui::AccountProperties</name>
    <message>
        <source>encrypted by %1</source>
        <translation>mit %1 verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>without prefix, delimiter %1</source>
        <translation>ohne Präfix, Trennzeichen %1</translation>
    </message>
    <message>
        <source>“%1”, delimiter %2</source>
        <translation>„%1“, Trennzeichen %2</translation>
    </message>
    <message>
        <source>none told</source>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>the folder you look at</source>
        <translation>der angezeigte Ordner</translation>
    </message>
    <message>
        <source>work on other folders</source>
        <translation>Arbeit an anderen Ordnern</translation>
    </message>
    <message>
        <source>watching a folder</source>
        <translation>Überwachung eines Ordners</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>Eigenschaften von %1</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>&amp;Fähigkeiten</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>Facts of the server</source>
        <translation>Angaben zum Server</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Connections in use</source>
        <translation>Bestehende Verbindungen</translation>
    </message>
    <message>
        <source>Connections at the same time</source>
        <translation>Gleichzeitige Verbindungen</translation>
    </message>
    <message>
        <source>At &amp;most at the same time:</source>
        <translation>&amp;Höchstens gleichzeitig:</translation>
    </message>
    <message>
        <source>Many servers allow only a few connections for each user, other mail programs included.</source>
        <translation>Viele Server erlauben jedem Benutzer nur wenige Verbindungen; andere Mailprogramme zählen mit.</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Server:</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Benutzer:</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>Verbindung:</translation>
    </message>
    <message>
        <source>Inspection mode:</source>
        <translation>Inspektionsmodus:</translation>
    </message>
    <message>
        <source>on: nothing is changed there</source>
        <translation>ein: Dort wird nichts geändert</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Greeting:</source>
        <translation>Begrüßung:</translation>
    </message>
    <message>
        <source>not kept: it came before the connection was encrypted</source>
        <translation>nicht aufbewahrt: Sie kam, bevor die Verbindung verschlüsselt war</translation>
    </message>
    <message>
        <source>ID, %1:</source>
        <translation>ID, %1:</translation>
    </message>
    <message>
        <source>ID:</source>
        <translation>ID:</translation>
    </message>
    <message>
        <source>the server does not tell</source>
        <translation>der Server gibt nichts an</translation>
    </message>
    <message>
        <source>Own folders:</source>
        <translation>Eigene Ordner:</translation>
    </message>
    <message>
        <source>Of other people:</source>
        <translation>Ordner anderer:</translation>
    </message>
    <message>
        <source>Shared folders:</source>
        <translation>Gemeinsame Ordner:</translation>
    </message>
    <message>
        <source>asked for at each sign-in</source>
        <translation>bei jeder Anmeldung verlangt</translation>
    </message>
    <message>
        <source>wanted, but not offered by the server</source>
        <translation>gewünscht, aber vom Server nicht angeboten</translation>
    </message>
    <message>
        <source>Compression:</source>
        <translation>Komprimierung:</translation>
    </message>
    <message>
        <source>&amp;Peculiarities</source>
        <translation>&amp;Besonderheiten</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Use what is ticked and entered here; connects again</source>
        <translation>Verwenden, was hier angekreuzt und eingegeben ist; verbindet neu</translation>
    </message>
</context>
<context>
    <name>ui::AccountTransfer</name>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1 nach %2 kopieren</translation>
    </message>
    <message>
        <source>Copying %1 to %2</source>
        <translation>Kopieren: %1 nach %2</translation>
    </message>
    <message>
        <source>Copied %1 to %2</source>
        <translation>%1 nach %2 kopiert</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1 The originals are marked as deleted.</source>
        <translation>%1 Die Originale sind als gelöscht markiert.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was copied to %1.</source>
        <translation>Abgebrochen: Nach %1 wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>Nothing is known to have been copied to %1.</source>
        <translation>Dass etwas nach %1 kopiert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cancelled: copied %1 of %2 to %3</source>
        <translation>Abgebrochen: %1 von %2 nach %3 kopiert</translation>
    </message>
    <message>
        <source>%1 The originals of %2 are still there, perhaps not marked as deleted.</source>
        <translation>%1 Die Originale von %2 sind noch da, vielleicht nicht als gelöscht markiert.</translation>
    </message>
    <message>
        <source>Moving %1 to %2 (Undo cannot take it back)</source>
        <translation>Verschieben: %1 nach %2 (lässt sich nicht rückgängig machen)</translation>
    </message>
    <message>
        <source>Undo cannot take this back. The originals are marked as deleted once their copies are confirmed; nothing is expunged.</source>
        <translation>Dies lässt sich nicht rückgängig machen. Die Originale werden als gelöscht markiert, sobald ihre Kopien bestätigt sind; nichts wird endgültig entfernt.</translation>
    </message>
    <message>
        <source>Undo marks the copies as deleted; nothing is expunged.</source>
        <translation>„Rückgängig“ markiert die Kopien als gelöscht; nichts wird endgültig entfernt.</translation>
    </message>
    <message>
        <source>“%1” on %2</source>
        <translation>„%1“ auf %2</translation>
    </message>
</context>
<context>
    <name>ui::ActPermissions</name>
    <message>
        <source>There is no account yet.</source>
        <translation>Es gibt noch kein Konto.</translation>
    </message>
    <message>
        <source>The connection is still being made.</source>
        <translation>Die Verbindung wird noch aufgebaut.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Es besteht keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>Inspection mode is on: nothing is changed on this server.</source>
        <translation>Der Inspektionsmodus ist eingeschaltet: Auf diesem Server wird nichts geändert.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Es ist kein Ordner gewählt.</translation>
    </message>
    <message>
        <source>This folder&apos;s name holds characters that cannot be sent.</source>
        <translation>Der Name dieses Ordners enthält Zeichen, die sich nicht senden lassen.</translation>
    </message>
    <message>
        <source>The server has no such folder (any more).</source>
        <translation>Auf dem Server gibt es diesen Ordner nicht (mehr).</translation>
    </message>
    <message>
        <source>This folder only holds other folders, no messages.</source>
        <translation>Dieser Ordner enthält nur andere Ordner, keine Nachrichten.</translation>
    </message>
    <message>
        <source>The server allows no folders inside this one.</source>
        <translation>Der Server erlaubt in diesem Ordner keine weiteren Ordner.</translation>
    </message>
    <message>
        <source>Folder names on this server have no levels.</source>
        <translation>Ordnernamen haben auf diesem Server keine Ebenen.</translation>
    </message>
    <message>
        <source>The inbox cannot be deleted.</source>
        <translation>Der Posteingang lässt sich nicht löschen.</translation>
    </message>
    <message>
        <source>This folder is open read-only.</source>
        <translation>Dieser Ordner ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The server does not keep this mark in this folder.</source>
        <translation>Der Server bewahrt diese Markierung in diesem Ordner nicht auf.</translation>
    </message>
    <message>
        <source>Messages cannot be marked as deleted in this folder.</source>
        <translation>In diesem Ordner lassen sich Nachrichten nicht als gelöscht markieren.</translation>
    </message>
    <message>
        <source>The server takes no new keywords in this folder.</source>
        <translation>Der Server nimmt in diesem Ordner keine neuen Schlagwörter an.</translation>
    </message>
    <message>
        <source>You may not remove messages from this folder (right “e”).</source>
        <translation>Sie dürfen aus diesem Ordner keine Nachrichten entfernen (Recht „e“).</translation>
    </message>
    <message>
        <source>You may not mark messages as read or unread in this folder (right “s”).</source>
        <translation>Sie dürfen Nachrichten in diesem Ordner nicht als gelesen oder ungelesen markieren (Recht „s“).</translation>
    </message>
    <message>
        <source>You may not mark messages as deleted in this folder (right “t”).</source>
        <translation>Sie dürfen Nachrichten in diesem Ordner nicht als gelöscht markieren (Recht „t“).</translation>
    </message>
    <message>
        <source>You may not change marks and keywords in this folder (right “w”).</source>
        <translation>Sie dürfen Markierungen und Schlagwörter in diesem Ordner nicht ändern (Recht „w“).</translation>
    </message>
    <message>
        <source>You may not read this folder (right “r”).</source>
        <translation>Sie dürfen diesen Ordner nicht lesen (Recht „r“).</translation>
    </message>
    <message>
        <source>You may not put messages into this folder (right “i”).</source>
        <translation>Sie dürfen in diesem Ordner keine Nachrichten ablegen (Recht „i“).</translation>
    </message>
    <message>
        <source>You may not create folders inside this one (right “k”).</source>
        <translation>Sie dürfen in diesem Ordner keine Ordner anlegen (Recht „k“).</translation>
    </message>
    <message>
        <source>You may not delete or rename this folder (right “x”).</source>
        <translation>Sie dürfen diesen Ordner nicht löschen oder umbenennen (Recht „x“).</translation>
    </message>
    <message>
        <source>You may not change who has access to this folder (right “a”).</source>
        <translation>Sie dürfen nicht ändern, wer auf diesen Ordner zugreifen darf (Recht „a“).</translation>
    </message>
    <message>
        <source>Only the server itself sets this mark.</source>
        <translation>Diese Markierung setzt nur der Server selbst.</translation>
    </message>
</context>
<context>
    <name>ui::ActRunner</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>%1: waits for the connection.</source>
        <translation>%1: wartet auf die Verbindung.</translation>
    </message>
</context>
<context>
    <name>ui::ActWords</name>
    <message>
        <source>1 message was no longer there.</source>
        <translation>1 Nachricht war nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 messages were no longer there.</source>
        <translation>%1 Nachrichten waren nicht mehr da.</translation>
    </message>
    <message>
        <source>Whether %1 were done is not known: the answer never came. Look before you do it again.</source>
        <translation>Bei %1 ist nicht bekannt, ob der Vorgang ausgeführt wurde: Die Antwort kam nie. Sehen Sie nach, bevor Sie ihn wiederholen.</translation>
    </message>
    <message>
        <source>The originals of %1 are still here.</source>
        <translation>Die Originale von %1 sind noch hier.</translation>
    </message>
    <message>
        <source>This server cannot remove single messages: the originals of %1 stay here, marked as deleted.</source>
        <translation>Dieser Server kann keine einzelnen Nachrichten entfernen: Die Originale von %1 bleiben hier, als gelöscht markiert.</translation>
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
        <source>UID %1</source>
        <translation>UID %1</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Erledigt: %1.</translation>
    </message>
    <message>
        <source>“%1” was not done.</source>
        <translation>„%1“ wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Then it stopped; the rest is as it was.</source>
        <translation>Dann brach der Vorgang ab; der Rest ist unverändert.</translation>
    </message>
    <message>
        <source>“%1” was cancelled. What the server had already begun may still be done.</source>
        <translation>„%1“ wurde abgebrochen. Was der Server schon begonnen hatte, wird vielleicht noch ausgeführt.</translation>
    </message>
    <message>
        <source>“%1” can no longer be taken back: the server has made the folder anew, and its messages have other numbers now.</source>
        <translation>„%1“ lässt sich nicht mehr rückgängig machen: Der Server hat den Ordner neu angelegt, und seine Nachrichten haben jetzt andere Nummern.</translation>
    </message>
    <message>
        <source>“%1” can no longer be taken back: the messages are gone.</source>
        <translation>„%1“ lässt sich nicht mehr rückgängig machen: Die Nachrichten sind nicht mehr da.</translation>
    </message>
    <message>
        <source>“%1” was not taken back.</source>
        <translation>„%1“ wurde nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>They are marked as deleted in %1 now.</source>
        <translation>Sie sind jetzt in %1 als gelöscht markiert.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>“%1” was not taken back: open the folder where its messages are now, then try again.</source>
        <translation>„%1“ wurde nicht rückgängig gemacht: Öffnen Sie den Ordner, in dem die Nachrichten jetzt liegen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>One message may or may not have arrived: the answer never came. Look in %1 before you try again.</source>
        <translation>Eine Nachricht ist vielleicht angekommen, vielleicht auch nicht: Die Antwort kam nie. Sehen Sie in %1 nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 came twice, since a connection was lost: look in %2.</source>
        <translation>Doppelt angekommen, weil eine Verbindung abbrach: %1. Sehen Sie in %2 nach.</translation>
    </message>
    <message>
        <source>“%1” was cancelled.</source>
        <translation>„%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Then it was cancelled; the rest is as it was.</source>
        <translation>Dann wurde der Vorgang abgebrochen; der Rest ist unverändert.</translation>
    </message>
    <message>
        <source>“%1” was cut short.</source>
        <translation>„%1“ wurde unterbrochen.</translation>
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
    <message>
        <source>Pictures that are too large are not shown; the Structure tab can save them.</source>
        <translation>Bilder, die zu groß sind, werden nicht gezeigt; unter „Struktur“ lassen sie sich speichern.</translation>
    </message>
    <message>
        <source>Showing the rest of the message: %1 %</source>
        <translation>Der Rest der Nachricht wird angezeigt: %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What stands before the “@” in this link is no server. It leads to %1: %2</source>
        <comment>host, whole address</comment>
        <translation>Was in diesem Link vor dem „@“ steht, ist kein Server. Er führt zu %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::CapabilityPage</name>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Was sie bringt</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Capabilities of the server</source>
        <translation>Fähigkeiten des Servers</translation>
    </message>
    <message>
        <source>What is unticked is treated as not offered: a way around faults of a server. A change connects again.</source>
        <translation>Was nicht angekreuzt ist, gilt als nicht angeboten: ein Ausweg bei Fehlern eines Servers. Eine Änderung verbindet neu.</translation>
    </message>
    <message>
        <source>not used, even if offered</source>
        <translation>nicht benutzt, auch wenn angeboten</translation>
    </message>
    <message>
        <source>Servers of this kind make mistakes here: see Peculiarities.</source>
        <translation>Server dieser Art machen hier Fehler: siehe Besonderheiten.</translation>
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
    <name>ui::CommandEdit</name>
    <message>
        <source>Command for the server</source>
        <translation>Befehl an den Server</translation>
    </message>
</context>
<context>
    <name>ui::CommandPreview</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy these commands as text</source>
        <translation>Diese Befehle als Text kopieren</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
</context>
<context>
    <name>ui::CommandRow</name>
    <message>
        <source>Enter sends, or type what follows the literal</source>
        <translation>Eingabe sendet; oder tippen Sie ein, was auf das Literal folgt</translation>
    </message>
    <message>
        <source>Tab completes · Enter sends · F1 explains</source>
        <translation>Tab ergänzt · Eingabe sendet · F1 erklärt</translation>
    </message>
    <message>
        <source>Your tag “%1” was left out, ours is used</source>
        <translation>Ihr Tag „%1“ wurde weggelassen, verwendet wird unser eigenes</translation>
    </message>
    <message>
        <source>Nothing to send: there is no command behind the tag.</source>
        <translation>Nichts zu senden: Hinter dem Tag steht kein Befehl.</translation>
    </message>
    <message>
        <source>Not sent: the line has a control character in it.</source>
        <translation>Nicht gesendet: Die Zeile enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Not sent: servers take lines of at most 8000 octets. Longer text goes as a literal, {n}, of at most 64 MB.</source>
        <translation>Nicht gesendet: Server nehmen Zeilen von höchstens 8000 Byte an. Längerer Text geht als Literal, {n}, von höchstens 64 MB.</translation>
    </message>
    <message>
        <source>Not sent: %1 changes how everything after it is written and read, so only the connection itself may send it. The account&apos;s settings have a choice for it.</source>
        <translation>Nicht gesendet: %1 ändert, wie alles Folgende geschrieben und gelesen wird, daher darf nur die Verbindung selbst es senden. In den Einstellungen des Kontos gibt es dafür eine Auswahl.</translation>
    </message>
    <message>
        <source>Not sent: it cannot be told where the command begins, and it may hold a password. Type LOGIN first, without a tag.</source>
        <translation>Nicht gesendet: Es lässt sich nicht erkennen, wo der Befehl beginnt, und er enthält vielleicht ein Passwort. Tippen Sie LOGIN zuerst, ohne Tag.</translation>
    </message>
    <message>
        <source>Not sent: behind the command&apos;s name must be one blank, or nothing.</source>
        <translation>Nicht gesendet: Hinter dem Namen des Befehls muss genau ein Leerzeichen stehen oder nichts.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionHistory</name>
    <message>
        <source>Tries again at %1. %2</source>
        <translation>Neuer Versuch um %1. %2</translation>
    </message>
    <message>
        <source>Connecting to %1, port %2.</source>
        <translation>Verbindet mit %1, Port %2.</translation>
    </message>
    <message>
        <source>Signed out, as you asked for.</source>
        <translation>Abgemeldet, wie gewünscht.</translation>
    </message>
    <message>
        <source>Signed in, not encrypted.</source>
        <translation>Angemeldet, unverschlüsselt.</translation>
    </message>
    <message>
        <source>Signed in, encrypted by %1.</source>
        <translation>Angemeldet, verschlüsselt mit %1.</translation>
    </message>
</context>
<context>
    <name>ui::ConsoleAccount</name>
    <message>
        <source>Connecting to %1.</source>
        <translation>Verbindung zu %1 wird aufgebaut.</translation>
    </message>
    <message>
        <source>Disconnected. %1</source>
        <translation>Verbindung getrennt. %1</translation>
    </message>
    <message>
        <source>Signed out. The connection is closed.</source>
        <translation>Abgemeldet. Die Verbindung ist geschlossen.</translation>
    </message>
</context>
<context>
    <name>ui::ConsoleDock</name>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
</context>
<context>
    <name>ui::ConsoleHeader</name>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only some lines, or find words</source>
        <translation>Nur manche Zeilen anzeigen oder Wörter finden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hold the display still. Lines are still collected, and shown when you go on.</source>
        <translation>Die Anzeige anhalten. Zeilen werden weiter gesammelt und beim Fortsetzen angezeigt.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Show what each word of the chosen line means, and which RFC says so</source>
        <translation>Anzeigen, was jedes Wort der gewählten Zeile bedeutet und welcher RFC das sagt</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Mitschnitt speichern</translation>
    </message>
    <message>
        <source>Write the lines that are shown to a text file. Passwords are not in it.</source>
        <translation>Die angezeigten Zeilen in eine Textdatei schreiben. Passwörter stehen nicht darin.</translation>
    </message>
    <message>
        <source>Clear Transcript</source>
        <translation>Mitschnitt leeren</translation>
    </message>
    <message>
        <source>Forget all lines</source>
        <translation>Alle Zeilen vergessen</translation>
    </message>
    <message>
        <source>Copy All Lines</source>
        <translation>Alle Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy the lines that are shown</source>
        <translation>Die angezeigten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Lines of the Last Action</source>
        <translation>Zeilen der letzten Aktion</translation>
    </message>
    <message>
        <source>Go to what the last action sent and received</source>
        <translation>Zu dem gehen, was die letzte Aktion gesendet und empfangen hat</translation>
    </message>
    <message>
        <source>Record While Hidden</source>
        <translation>Auch verborgen aufzeichnen</translation>
    </message>
    <message>
        <source>Keep the transcript also while the console is not shown</source>
        <translation>Den Mitschnitt auch führen, solange die Konsole nicht angezeigt wird</translation>
    </message>
    <message>
        <source>Close Console</source>
        <translation>Konsole schließen</translation>
    </message>
    <message>
        <source>Hide the console</source>
        <translation>Die Konsole ausblenden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All Connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message numerus="yes">
        <source>all %n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>alle %n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>connection %1 of %2</source>
        <translation>Verbindung %1 von %2</translation>
    </message>
    <message>
        <source>Which connection&apos;s lines are shown</source>
        <translation>Welche Zeilen angezeigt werden, nach Verbindung</translation>
    </message>
</context>
<context>
    <name>ui::ConsolePanel</name>
    <message>
        <source>no account</source>
        <translation>kein Konto</translation>
    </message>
    <message>
        <source>Save Transcript</source>
        <translation>Mitschnitt speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>transcript.txt</source>
        <translation>mitschnitt.txt</translation>
    </message>
    <message>
        <source>The transcript was not saved. %1</source>
        <translation>Der Mitschnitt wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Es gibt noch kein Konto.</translation>
    </message>
    <message>
        <source>Nothing was sent or received since recording began.</source>
        <translation>Seit Beginn der Aufzeichnung wurde nichts gesendet oder empfangen.</translation>
    </message>
    <message>
        <source>Only what happens while this pane is open is recorded.
To record always: ⋯ &gt; %1.</source>
        <translation>Aufgezeichnet wird nur, was geschieht, während dieser Bereich offen ist.
Immer aufzeichnen: ⋯ &gt; %1.</translation>
    </message>
</context>
<context>
    <name>ui::DeleteFolderDialog</name>
    <message>
        <source>Delete Folder</source>
        <translation>Ordner löschen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete “%1” with all folders inside?</source>
        <translation>„%1“ mit allen Ordnern darin löschen?</translation>
    </message>
    <message>
        <source>Folders that will be deleted, in this order</source>
        <translation>Ordner, die gelöscht werden, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Also &amp;unsubscribe it</source>
        <translation>Auch das Abonnement &amp;beenden</translation>
    </message>
    <message>
        <source>Also &amp;unsubscribe them (%1)</source>
        <translation>Auch die Abonnements &amp;beenden (%1)</translation>
    </message>
    <message>
        <source>Else the subscription stays and points to nothing</source>
        <translation>Sonst bleibt das Abonnement bestehen und verweist auf nichts</translation>
    </message>
    <message>
        <source>Counting the messages…</source>
        <translation>Nachrichten werden gezählt…</translation>
    </message>
    <message>
        <source>Some folders could not be counted; they may hold messages, too.</source>
        <translation>Manche Ordner konnten nicht gezählt werden; auch sie enthalten vielleicht Nachrichten.</translation>
    </message>
    <message>
        <source>It holds no messages. This cannot be undone.</source>
        <translation>Er enthält keine Nachrichten. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>They hold no messages. This cannot be undone.</source>
        <translation>Sie enthalten keine Nachrichten. Dies lässt sich nicht rückgängig machen.</translation>
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
        <source>%1 in it will be lost for good. This cannot be undone.</source>
        <translation>Damit endgültig verloren: %1. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 in %2 folders will be lost for good. This cannot be undone.</source>
        <translation>Damit endgültig verloren: %1 in %2 Ordnern. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Not all messages could be counted; what is there will be lost for good. This cannot be undone.</source>
        <translation>Nicht alle Nachrichten konnten gezählt werden; was da ist, geht endgültig verloren. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>ui::DeletionMarks</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>marked here, %1</source>
        <translation>hier markiert, %1</translation>
    </message>
    <message>
        <source>marked by another program, %1</source>
        <translation>von einem anderen Programm markiert, %1</translation>
    </message>
    <message>
        <source>marked before the folder was opened</source>
        <translation>markiert, bevor der Ordner geöffnet wurde</translation>
    </message>
</context>
<context>
    <name>ui::DeletionWay</name>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Folders are labels on this server: a message marked as deleted would only lose this one and stay in All Mail. From %1 the server removes messages for good after a while.</source>
        <translation>Ordner sind auf diesem Server Labels: Eine als gelöscht markierte Nachricht würde nur dieses verlieren und in „Alle Nachrichten“ bleiben. Aus %1 entfernt der Server Nachrichten nach einer Weile endgültig.</translation>
    </message>
    <message>
        <source>Moving %1 to “%2”</source>
        <translation>Verschieben: %1 nach „%2“</translation>
    </message>
    <message>
        <source>%1 moved to “%2”.</source>
        <translation>%1 nach „%2“ verschoben.</translation>
    </message>
</context>
<context>
    <name>ui::EmlSaver</name>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
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
    <message>
        <source>Other messages have been marked as deleted meanwhile.</source>
        <translation>Inzwischen wurden weitere Nachrichten als gelöscht markiert.</translation>
    </message>
    <message>
        <source>They would have been removed too, so nothing was. Look at the list again.</source>
        <translation>Sie wären mit entfernt worden, daher wurde nichts entfernt. Sehen Sie sich die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>Inspection mode is on: the command %1 was not sent to %2.</source>
        <translation>Der Inspektionsmodus ist eingeschaltet: Der Befehl %1 wurde nicht an %2 gesendet.</translation>
    </message>
    <message>
        <source>It could change something there. Switch off Account &gt; Inspection Mode to allow it.</source>
        <translation>Er könnte dort etwas ändern. Um ihn zu erlauben, schalten Sie „Konto &gt; Inspektionsmodus“ aus.</translation>
    </message>
    <message>
        <source>The command %1 was not sent to %2.</source>
        <translation>Der Befehl %1 wurde nicht an %2 gesendet.</translation>
    </message>
    <message>
        <source>A name or text in it holds line breaks or other characters that cannot be sent safely. Nothing was changed.</source>
        <translation>Ein Name oder Text darin enthält Zeilenumbrüche oder andere Zeichen, die sich nicht sicher senden lassen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This folder is open read-only, so the command %1 was not sent.</source>
        <translation>Dieser Ordner ist nur zum Lesen geöffnet, daher wurde der Befehl %1 nicht gesendet.</translation>
    </message>
    <message>
        <source>Open the folder in the usual way to change it.</source>
        <translation>Öffnen Sie den Ordner auf die übliche Weise, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>The server does not keep this mark in this folder.</source>
        <translation>Der Server bewahrt diese Markierung in diesem Ordner nicht auf.</translation>
    </message>
    <message>
        <source>Nothing was changed. The folder&apos;s properties list the flags that last.</source>
        <translation>Es wurde nichts geändert. Die Eigenschaften des Ordners führen die Flags auf, die erhalten bleiben.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Ein Ordner lässt sich nicht in sich selbst verschieben.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The folder holds messages, so it was not deleted.</source>
        <translation>Der Ordner enthält Nachrichten, daher wurde er nicht gelöscht.</translation>
    </message>
    <message>
        <source>They came since the question was asked. Ask again to see them counted.</source>
        <translation>Sie kamen nach der Rückfrage hinzu. Starten Sie den Vorgang erneut, um sie mitgezählt zu sehen.</translation>
    </message>
    <message>
        <source>A folder of this name already exists.</source>
        <translation>Einen Ordner dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name. If you do not see the folder, it may be new or hidden.</source>
        <translation>Wählen Sie einen anderen Namen. Wenn der Ordner nicht zu sehen ist, ist er vielleicht neu oder verborgen.</translation>
    </message>
    <message>
        <source>There are folders inside this one, so it was not deleted.</source>
        <translation>In diesem Ordner liegen andere Ordner, daher wurde er nicht gelöscht.</translation>
    </message>
    <message>
        <source>Delete those first.</source>
        <translation>Löschen Sie zuerst diese.</translation>
    </message>
    <message>
        <source>%1 has no folder of this name any more.</source>
        <translation>Auf %1 gibt es keinen Ordner dieses Namens mehr.</translation>
    </message>
    <message>
        <source>It was deleted or renamed elsewhere. The folder list has been refreshed.</source>
        <translation>Er wurde anderswo gelöscht oder umbenannt. Die Ordnerliste wurde aktualisiert.</translation>
    </message>
    <message>
        <source>The folder is in use, so the server leaves it as it is.</source>
        <translation>Der Ordner wird gerade verwendet, daher lässt ihn der Server, wie er ist.</translation>
    </message>
    <message>
        <source>Close it in other mail programs, or try again in a minute.</source>
        <translation>Schließen Sie ihn in anderen Mailprogrammen, oder versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>There may be too many folders, or the name may be too long or too deep.</source>
        <translation>Vielleicht gibt es zu viele Ordner, oder der Name ist zu lang oder hat zu viele Ebenen.</translation>
    </message>
    <message>
        <source>%1 does not allow this name or place for a folder.</source>
        <translation>%1 erlaubt diesen Namen oder Ort für einen Ordner nicht.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>What %1 sends compressed cannot be read.</source>
        <translation>Was %1 komprimiert sendet, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The connection was closed for safety. If it happens again, switch compression off in the account&apos;s settings.</source>
        <translation>Die Verbindung wurde zur Sicherheit getrennt. Wenn es wieder vorkommt, schalten Sie die Komprimierung in den Einstellungen des Kontos aus.</translation>
    </message>
    <message>
        <source>Your certificate for %1 cannot be used.</source>
        <translation>Ihr Zertifikat für %1 kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Check the files of the certificate and its key in the account&apos;s settings. Both have to be PEM files, and the key must not have a passphrase.</source>
        <translation>Prüfen Sie in den Einstellungen des Kontos die Dateien des Zertifikats und seines Schlüssels. Beide müssen PEM-Dateien sein, und der Schlüssel darf keine Passphrase haben.</translation>
    </message>
    <message>
        <source>What %1 said while signing in cannot be understood.</source>
        <translation>Was %1 bei der Anmeldung sagte, ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The connection was closed for safety. Choose another way under “Sign in with” in the account&apos;s settings, or tell the administrator.</source>
        <translation>Die Verbindung wurde sicherheitshalber geschlossen. Wählen Sie in den Einstellungen des Kontos unter „Anmelden mit“ eine andere Art, oder sagen Sie es dem Administrator.</translation>
    </message>
    <message>
        <source>%1 did not let %2 sign in with this certificate.</source>
        <translation>%1 hat %2 mit diesem Zertifikat nicht angemeldet.</translation>
    </message>
    <message>
        <source>The server may not know the certificate, or it names another user. Ask the administrator, or choose another way under “Sign in with” in the account&apos;s settings.</source>
        <translation>Der Server kennt das Zertifikat vielleicht nicht, oder es nennt einen anderen Benutzer. Fragen Sie den Administrator, oder wählen Sie in den Einstellungen des Kontos unter „Anmelden mit“ eine andere Art.</translation>
    </message>
    <message>
        <source>%1 does not offer the way of signing in that was chosen (%2).</source>
        <translation>%1 bietet die gewählte Art der Anmeldung nicht an (%2).</translation>
    </message>
    <message>
        <source>Nothing secret was sent. Choose another one under “Sign in with” in the account&apos;s settings.</source>
        <translation>Es wurde nichts Geheimes gesendet. Wählen Sie in den Einstellungen des Kontos unter „Anmelden mit“ eine andere.</translation>
    </message>
    <message>
        <source>A token or a certificate is not used without encryption.</source>
        <translation>Ein Token oder ein Zertifikat wird nicht ohne Verschlüsselung benutzt.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1. Choose TLS or STARTTLS in the account&apos;s settings.</source>
        <translation>An %1 wurde nichts gesendet. Wählen Sie TLS oder STARTTLS in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>%1 wants to be shown the password itself, which it never needed before.</source>
        <translation>%1 möchte das Passwort selbst sehen, was bisher nie nötig war.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask the provider whether SCRAM was switched off. If it was, choose PLAIN under “Sign in with” in the account&apos;s settings.</source>
        <translation>Ihr Passwort wurde nicht gesendet. Fragen Sie den Anbieter, ob SCRAM abgeschaltet wurde. Wenn ja, wählen Sie in den Einstellungen des Kontos unter „Anmelden mit“ PLAIN.</translation>
    </message>
    <message>
        <source>%1 did not prove that it knows your password.</source>
        <translation>%1 hat nicht bewiesen, dass es Ihr Passwort kennt.</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be the server, so the connection was closed. Your password was not shown to it. Tell the provider if it happens again.</source>
        <translation>Jemand gibt sich vielleicht als der Server aus, darum wurde die Verbindung geschlossen. Ihr Passwort hat er nicht zu sehen bekommen. Sagen Sie es dem Anbieter, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>This message is too large for %1.</source>
        <translation>Diese Nachricht ist zu groß für %1.</translation>
    </message>
    <message>
        <source>It takes at most %1 in one message. The message stays where it is.</source>
        <translation>Eine Nachricht darf dort höchstens %1 haben. Sie bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>The message stays where it is.</source>
        <translation>Die Nachricht bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>%1 does not hand out this message.</source>
        <translation>%1 gibt diese Nachricht nicht heraus.</translation>
    </message>
    <message>
        <source>It says that all is well and sends nothing, now twice. The message is still there: try again later, or look at it on the provider&apos;s web page.</source>
        <translation>Der Server sagt, alles sei gut, und schickt nichts, nun schon zweimal. Die Nachricht ist noch da: Versuchen Sie es später wieder oder sehen Sie sie auf der Webseite des Anbieters an.</translation>
    </message>
    <message>
        <source>%1 allows no more connections at one time.</source>
        <translation>%1 lässt nicht mehr Verbindungen gleichzeitig zu.</translation>
    </message>
    <message>
        <source>Your password is not the trouble. Close other mail programs, or allow fewer connections in the account&apos;s settings. Postroom tries again by itself.</source>
        <translation>Am Passwort liegt es nicht. Schließen Sie andere Mailprogramme oder erlauben Sie in den Einstellungen des Kontos weniger Verbindungen. Postroom versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>%1 lets nobody sign in for a while: there were too many tries.</source>
        <translation>%1 lässt eine Weile niemanden anmelden: Es waren zu viele Versuche.</translation>
    </message>
    <message>
        <source>Your password is not the trouble. Postroom tries again by itself, more and more rarely.</source>
        <translation>Am Passwort liegt es nicht. Postroom versucht es von selbst wieder, immer seltener.</translation>
    </message>
    <message>
        <source>%1 wants an app password for mail programs.</source>
        <translation>%1 verlangt ein App-Passwort für Mailprogramme.</translation>
    </message>
    <message>
        <source>Make one in your account at the provider and enter it here in place of your usual password.</source>
        <translation>Erzeugen Sie eines in Ihrem Konto beim Anbieter und geben Sie es hier statt Ihres gewohnten Passworts ein.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in with a browser first.</source>
        <translation>%1 verlangt, dass Sie sich zuerst mit einem Browser anmelden.</translation>
    </message>
    <message>
        <source>Go to your provider&apos;s own page in a browser, never by a link in a message, and confirm there that it was you.</source>
        <translation>Öffnen Sie die Seite Ihres Anbieters selbst im Browser, nie über einen Link in einer Nachricht, und bestätigen Sie dort, dass Sie es waren.</translation>
    </message>
    <message>
        <source>Nothing is lost. Postroom connects again by itself; “Try Again” tries at once.</source>
        <translation>Es ist nichts verloren. Postroom verbindet sich von selbst erneut; „Erneut versuchen“ versucht es sofort.</translation>
    </message>
</context>
<context>
    <name>ui::Explain</name>
    <message>
        <source>Hidden: passwords never come into the transcript</source>
        <translation>Verborgen: Passwörter kommen nie in den Mitschnitt</translation>
    </message>
    <message>
        <source>No reference: the pattern stands for itself</source>
        <translation>Kein Bezug: Das Muster steht für sich</translation>
    </message>
    <message>
        <source>The user name</source>
        <translation>Der Benutzername</translation>
    </message>
    <message>
        <source>The password</source>
        <translation>Das Passwort</translation>
    </message>
    <message>
        <source>How the password is proved: a SASL mechanism</source>
        <translation>Wie das Passwort nachgewiesen wird: ein SASL-Verfahren</translation>
    </message>
    <message>
        <source>The message itself, %1 octets</source>
        <translation>Die Nachricht selbst, %1 Byte</translation>
    </message>
    <message>
        <source>The arrival date the message shall have</source>
        <translation>Das Eingangsdatum, das die Nachricht erhalten soll</translation>
    </message>
    <message>
        <source>Whose rights: a user, a group, or “anyone”</source>
        <translation>Wessen Rechte: ein Benutzer, eine Gruppe oder „anyone“</translation>
    </message>
    <message>
        <source>The name of a quota root: mailboxes that share a limit</source>
        <translation>Der Name einer Quota-Wurzel: Ordner, für die eine Grenze gemeinsam gilt</translation>
    </message>
    <message>
        <source>The limit</source>
        <translation>Die Grenze</translation>
    </message>
    <message>
        <source>What the client says of it</source>
        <translation>Was das Programm dazu angibt</translation>
    </message>
    <message>
        <source>An argument of the command</source>
        <translation>Ein Argument des Befehls</translation>
    </message>
    <message>
        <source>All names, on every level</source>
        <translation>Alle Namen, auf jeder Ebene</translation>
    </message>
    <message>
        <source>All names of the first level</source>
        <translation>Alle Namen der ersten Ebene</translation>
    </message>
    <message>
        <source>No pattern: only asks for the delimiter</source>
        <translation>Kein Muster: Fragt nur nach dem Trennzeichen</translation>
    </message>
    <message>
        <source>Which names: * stands for anything, % for anything without a delimiter</source>
        <translation>Welche Namen: * steht für alles, % für alles ohne Trennzeichen</translation>
    </message>
    <message>
        <source>A field of the program&apos;s own</source>
        <translation>Ein eigenes Feld des Programms</translation>
    </message>
    <message>
        <source>A character set</source>
        <translation>Ein Zeichensatz</translation>
    </message>
    <message>
        <source>The header field</source>
        <translation>Das Kopfzeilenfeld</translation>
    </message>
    <message>
        <source>The text to look for</source>
        <translation>Der gesuchte Text</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>Die Zahl</translation>
    </message>
    <message>
        <source>IMAP in its version of 2003: the base of it all</source>
        <translation>IMAP in der Fassung von 2003: die Grundlage von allem</translation>
    </message>
    <message>
        <source>IMAP in its version of 2021; brings many extensions with it</source>
        <translation>IMAP in der Fassung von 2021; bringt viele Erweiterungen mit</translation>
    </message>
    <message>
        <source>IMAP in its version of 1994</source>
        <translation>IMAP in der Fassung von 1994</translation>
    </message>
    <message>
        <source>Rights: who may do what in a mailbox</source>
        <translation>Rechte: wer in einem Ordner was darf</translation>
    </message>
    <message>
        <source>A later draft of ACL</source>
        <translation>Ein späterer Entwurf von ACL</translation>
    </message>
    <message>
        <source>Rights beyond the old ones that can be set one by one</source>
        <translation>Rechte über die alten hinaus, die sich einzeln setzen lassen</translation>
    </message>
    <message>
        <source>Notes on messages</source>
        <translation>Anmerkungen zu Nachrichten</translation>
    </message>
    <message>
        <source>Notes on mailboxes, from before METADATA</source>
        <translation>Anmerkungen zu Ordnern, aus der Zeit vor METADATA</translation>
    </message>
    <message>
        <source>draft of RFC 5464</source>
        <translation>Entwurf von RFC 5464</translation>
    </message>
    <message>
        <source>Tells the largest message it takes</source>
        <translation>Nennt die größte Nachricht, die er annimmt</translation>
    </message>
    <message>
        <source>The largest message it takes, in octets</source>
        <translation>Die größte Nachricht, die er annimmt, in Byte</translation>
    </message>
    <message>
        <source>A SASL mechanism to sign in with</source>
        <translation>Ein SASL-Verfahren für die Anmeldung</translation>
    </message>
    <message>
        <source>Attachments can be fetched without base64</source>
        <translation>Anhänge lassen sich ohne Base64 abrufen</translation>
    </message>
    <message>
        <source>A message can be put together on the server</source>
        <translation>Eine Nachricht lässt sich auf dem Server zusammensetzen</translation>
    </message>
    <message>
        <source>LIST tells \HasChildren and \HasNoChildren</source>
        <translation>LIST nennt \HasChildren und \HasNoChildren</translation>
    </message>
    <message>
        <source>The connection can be compressed</source>
        <translation>Die Verbindung lässt sich komprimieren</translation>
    </message>
    <message>
        <source>Each change has a number, so that only what changed is asked for</source>
        <translation>Jede Änderung hat eine Nummer, sodass nur Geändertes abgefragt wird</translation>
    </message>
    <message>
        <source>Search results can be kept up to date</source>
        <translation>Suchergebnisse lassen sich aktuell halten</translation>
    </message>
    <message>
        <source>Sorted results can be kept up to date</source>
        <translation>Sortierte Ergebnisse lassen sich aktuell halten</translation>
    </message>
    <message>
        <source>Attachments can be converted on the server</source>
        <translation>Anhänge lassen sich auf dem Server umwandeln</translation>
    </message>
    <message>
        <source>A mailbox can be created with its use, such as \Sent</source>
        <translation>Ein Ordner lässt sich mit seinem Zweck anlegen, etwa \Sent</translation>
    </message>
    <message>
        <source>Extensions can be switched on one by one</source>
        <translation>Erweiterungen lassen sich einzeln einschalten</translation>
    </message>
    <message>
        <source>Search results come as compact sets, or only their number</source>
        <translation>Suchergebnisse kommen als kompakte Mengen oder nur als Anzahl</translation>
    </message>
    <message>
        <source>The same for sorted results</source>
        <translation>Dasselbe für sortierte Ergebnisse</translation>
    </message>
    <message>
        <source>Searches can be stored by name</source>
        <translation>Suchen lassen sich unter einem Namen speichern</translation>
    </message>
    <message>
        <source>Searching compares text as Unicode does</source>
        <translation>Die Suche vergleicht Text nach Unicode</translation>
    </message>
    <message>
        <source>Searching compares text by rules the client chooses</source>
        <translation>Die Suche vergleicht Text nach Regeln, die das Programm wählt</translation>
    </message>
    <message>
        <source>Client and server tell who they are</source>
        <translation>Programm und Server sagen, wer sie sind</translation>
    </message>
    <message>
        <source>The server tells news as they happen</source>
        <translation>Der Server meldet Neues sofort</translation>
    </message>
    <message>
        <source>Long commands tell how far they are</source>
        <translation>Lange Befehle melden, wie weit sie sind</translation>
    </message>
    <message>
        <source>Texts for people come in a language of choice</source>
        <translation>Texte für Menschen kommen in einer wählbaren Sprache</translation>
    </message>
    <message>
        <source>LIST can select and return more, such as subscriptions</source>
        <translation>LIST kann mehr auswählen und zurückgeben, etwa Abonnements</translation>
    </message>
    <message>
        <source>LIST can return annotations</source>
        <translation>LIST kann Anmerkungen mitliefern</translation>
    </message>
    <message>
        <source>LIST can return rights</source>
        <translation>LIST kann Rechte mitliefern</translation>
    </message>
    <message>
        <source>LIST can return the counts, one command for all mailboxes</source>
        <translation>LIST kann die Anzahlen mitliefern, ein Befehl für alle Ordner</translation>
    </message>
    <message>
        <source>Literals of any size go without waiting for &quot;+&quot;</source>
        <translation>Literale jeder Größe werden gesendet, ohne auf „+“ zu warten</translation>
    </message>
    <message>
        <source>Literals of up to 4096 octets go without waiting for &quot;+&quot;</source>
        <translation>Literale bis 4096 Byte werden gesendet, ohne auf „+“ zu warten</translation>
    </message>
    <message>
        <source>Signing in may point to another server</source>
        <translation>Die Anmeldung kann auf einen anderen Server verweisen</translation>
    </message>
    <message>
        <source>LOGIN is refused, mostly because there is no encryption</source>
        <translation>LOGIN wird abgelehnt, meist weil nicht verschlüsselt ist</translation>
    </message>
    <message>
        <source>A mailbox may be on another server</source>
        <translation>Ein Ordner kann auf einem anderen Server liegen</translation>
    </message>
    <message>
        <source>Annotations on mailboxes</source>
        <translation>Anmerkungen zu Ordnern</translation>
    </message>
    <message>
        <source>Annotations on the server as a whole</source>
        <translation>Anmerkungen zum Server als Ganzem</translation>
    </message>
    <message>
        <source>Messages are moved in one step</source>
        <translation>Nachrichten werden in einem Schritt verschoben</translation>
    </message>
    <message>
        <source>APPEND takes several messages at once</source>
        <translation>APPEND nimmt mehrere Nachrichten auf einmal an</translation>
    </message>
    <message>
        <source>Several mailboxes can be searched at once</source>
        <translation>Mehrere Ordner lassen sich auf einmal durchsuchen</translation>
    </message>
    <message>
        <source>Tells where personal and shared mailboxes are</source>
        <translation>Sagt, wo eigene und gemeinsame Ordner liegen</translation>
    </message>
    <message>
        <source>RENAME of a tree is not done in one step</source>
        <translation>RENAME eines Baums geschieht nicht in einem Schritt</translation>
    </message>
    <message>
        <source>Cyrus&apos;s own</source>
        <translation>Cyrus-eigen</translation>
    </message>
    <message>
        <source>News of other mailboxes than the open one</source>
        <translation>Neues aus anderen Ordnern als dem geöffneten</translation>
    </message>
    <message>
        <source>Mailboxes and messages have lasting names of their own</source>
        <translation>Ordner und Nachrichten haben dauerhafte eigene Kennungen</translation>
    </message>
    <message>
        <source>The beginning of a message&apos;s text can be asked for</source>
        <translation>Der Anfang des Textes einer Nachricht lässt sich abfragen</translation>
    </message>
    <message>
        <source>A draft of PREVIEW</source>
        <translation>Ein Entwurf von PREVIEW</translation>
    </message>
    <message>
        <source>After a pause the server tells at once what changed and what went</source>
        <translation>Nach einer Pause meldet der Server auf einmal, was sich geändert hat und was weg ist</translation>
    </message>
    <message>
        <source>Limits of storage can be asked for</source>
        <translation>Speichergrenzen lassen sich abfragen</translation>
    </message>
    <message>
        <source>A kind of limit that it knows</source>
        <translation>Eine Art von Grenze, die er kennt</translation>
    </message>
    <message>
        <source>Limits can be set</source>
        <translation>Grenzen lassen sich setzen</translation>
    </message>
    <message>
        <source>A message can be replaced in one step</source>
        <translation>Eine Nachricht lässt sich in einem Schritt ersetzen</translation>
    </message>
    <message>
        <source>AUTHENTICATE takes its first answer in the same line</source>
        <translation>AUTHENTICATE nimmt die erste Antwort in derselben Zeile an</translation>
    </message>
    <message>
        <source>Tells when a message came into its mailbox</source>
        <translation>Sagt, wann eine Nachricht in ihren Ordner kam</translation>
    </message>
    <message>
        <source>The result of a search can be used as &quot;$&quot; in the next command</source>
        <translation>Das Ergebnis einer Suche lässt sich im nächsten Befehl als „$“ verwenden</translation>
    </message>
    <message>
        <source>Searching finds what is similar, too</source>
        <translation>Die Suche findet auch Ähnliches</translation>
    </message>
    <message>
        <source>Finds mailboxes with a text in them</source>
        <translation>Findet Ordner, in denen ein Text vorkommt</translation>
    </message>
    <message>
        <source>not in an RFC</source>
        <translation>in keinem RFC</translation>
    </message>
    <message>
        <source>Search results can be sorted on the server</source>
        <translation>Suchergebnisse lassen sich auf dem Server sortieren</translation>
    </message>
    <message>
        <source>Sorting by the names that are shown</source>
        <translation>Sortieren nach den angezeigten Namen</translation>
    </message>
    <message>
        <source>LIST tells what mailboxes are for: \Sent, \Trash ...</source>
        <translation>LIST nennt, wozu Ordner da sind: \Sent, \Trash …</translation>
    </message>
    <message>
        <source>The connection can be encrypted</source>
        <translation>Die Verbindung lässt sich verschlüsseln</translation>
    </message>
    <message>
        <source>STATUS can tell the size of a mailbox</source>
        <translation>STATUS kann die Größe eines Ordners nennen</translation>
    </message>
    <message>
        <source>Conversations by their subject</source>
        <translation>Konversationen nach ihrem Betreff</translation>
    </message>
    <message>
        <source>Conversations by which message answers which</source>
        <translation>Konversationen danach, welche Nachricht welche beantwortet</translation>
    </message>
    <message>
        <source>Conversations by references, without looking at subjects</source>
        <translation>Konversationen nach Verweisen, ohne auf den Betreff zu achten</translation>
    </message>
    <message>
        <source>draft beside RFC 5256</source>
        <translation>Entwurf neben RFC 5256</translation>
    </message>
    <message>
        <source>Works with UIDs only</source>
        <translation>Arbeitet nur mit UIDs</translation>
    </message>
    <message>
        <source>UID EXPUNGE, and the new UIDs after COPY and APPEND</source>
        <translation>UID EXPUNGE, und die neuen UIDs nach COPY und APPEND</translation>
    </message>
    <message>
        <source>One can sign out and stay connected</source>
        <translation>Man kann sich abmelden und verbunden bleiben</translation>
    </message>
    <message>
        <source>A mailbox can be closed without expunging</source>
        <translation>Ein Ordner lässt sich schließen, ohne etwas endgültig zu entfernen</translation>
    </message>
    <message>
        <source>A message can be given to others by address</source>
        <translation>Eine Nachricht lässt sich per Adresse an andere weitergeben</translation>
    </message>
    <message>
        <source>The same for a piece of it</source>
        <translation>Dasselbe für ein Stück davon</translation>
    </message>
    <message>
        <source>Names and headers may be UTF-8</source>
        <translation>Namen und Kopfzeilen dürfen UTF-8 sein</translation>
    </message>
    <message>
        <source>Searching by age: OLDER and YOUNGER</source>
        <translation>Suche nach Alter: OLDER und YOUNGER</translation>
    </message>
    <message>
        <source>Gmail&apos;s labels and conversations</source>
        <translation>Gmails Labels und Konversationen</translation>
    </message>
    <message>
        <source>Google&apos;s own</source>
        <translation>Google-eigen</translation>
    </message>
    <message>
        <source>LIST with special uses, from before SPECIAL-USE</source>
        <translation>LIST mit besonderen Zwecken, aus der Zeit vor SPECIAL-USE</translation>
    </message>
    <message>
        <source>The server&apos;s own, not in a standard</source>
        <translation>Server-eigen, in keiner Norm</translation>
    </message>
    <message>
        <source>Asks what the server can do</source>
        <translation>Fragt, was der Server kann</translation>
    </message>
    <message>
        <source>Does nothing; the server may use the chance to tell news</source>
        <translation>Tut nichts; der Server darf bei der Gelegenheit Neues melden</translation>
    </message>
    <message>
        <source>Ends the session; the server says BYE and closes</source>
        <translation>Beendet die Sitzung; der Server sagt BYE und schließt</translation>
    </message>
    <message>
        <source>Everything after the OK is encrypted</source>
        <translation>Alles nach dem OK ist verschlüsselt</translation>
    </message>
    <message>
        <source>Signs in by a SASL mechanism</source>
        <translation>Meldet mit einem SASL-Verfahren an</translation>
    </message>
    <message>
        <source>Signs in with user name and password</source>
        <translation>Meldet mit Benutzername und Passwort an</translation>
    </message>
    <message>
        <source>Switches extensions on for this session</source>
        <translation>Schaltet Erweiterungen für diese Sitzung ein</translation>
    </message>
    <message>
        <source>Opens a mailbox to read and change it</source>
        <translation>Öffnet einen Ordner zum Lesen und Ändern</translation>
    </message>
    <message>
        <source>Opens a mailbox read-only: nothing in it changes, not even \Recent</source>
        <translation>Öffnet einen Ordner nur zum Lesen: Nichts darin ändert sich, nicht einmal \Recent</translation>
    </message>
    <message>
        <source>Creates a mailbox</source>
        <translation>Legt einen Ordner an</translation>
    </message>
    <message>
        <source>Deletes a mailbox with all its messages</source>
        <translation>Löscht einen Ordner mit allen Nachrichten darin</translation>
    </message>
    <message>
        <source>Renames a mailbox and all below it</source>
        <translation>Benennt einen Ordner und alle darunter um</translation>
    </message>
    <message>
        <source>Adds a name to the list of subscriptions</source>
        <translation>Nimmt einen Namen in die Liste der Abonnements auf</translation>
    </message>
    <message>
        <source>Takes a name off the list of subscriptions</source>
        <translation>Nimmt einen Namen aus der Liste der Abonnements</translation>
    </message>
    <message>
        <source>Lists mailboxes whose names match a pattern</source>
        <translation>Listet Ordner auf, deren Name zu einem Muster passt</translation>
    </message>
    <message>
        <source>Lists subscribed names that match a pattern</source>
        <translation>Listet abonnierte Namen auf, die zu einem Muster passen</translation>
    </message>
    <message>
        <source>not in an RFC; see RFC 6154</source>
        <translation>in keinem RFC; siehe RFC 6154</translation>
    </message>
    <message>
        <source>Asks where personal, other people&apos;s and shared mailboxes are</source>
        <translation>Fragt, wo eigene, fremde und gemeinsame Ordner liegen</translation>
    </message>
    <message>
        <source>Asks for numbers about a mailbox without opening it</source>
        <translation>Fragt nach Zahlen zu einem Ordner, ohne ihn zu öffnen</translation>
    </message>
    <message>
        <source>Adds a message to the end of a mailbox</source>
        <translation>Fügt eine Nachricht am Ende eines Ordners an</translation>
    </message>
    <message>
        <source>Waits for news from the server until DONE</source>
        <translation>Wartet bis DONE auf Neues vom Server</translation>
    </message>
    <message>
        <source>Ends IDLE; the one thing a client sends without a tag</source>
        <translation>Beendet IDLE; das Einzige, was ein Programm ohne Tag sendet</translation>
    </message>
    <message>
        <source>Asks the server to tidy up; NOOP does as well</source>
        <translation>Bittet den Server aufzuräumen; NOOP leistet dasselbe</translation>
    </message>
    <message>
        <source>Removes the messages marked \Deleted, silently, and closes the mailbox</source>
        <translation>Entfernt die mit \Deleted markierten Nachrichten ohne Meldung und schließt den Ordner</translation>
    </message>
    <message>
        <source>Closes the mailbox without removing anything</source>
        <translation>Schließt den Ordner, ohne etwas zu entfernen</translation>
    </message>
    <message>
        <source>Removes for good all messages marked \Deleted</source>
        <translation>Entfernt alle mit \Deleted markierten Nachrichten endgültig</translation>
    </message>
    <message>
        <source>Asks which messages match</source>
        <translation>Fragt, welche Nachrichten passen</translation>
    </message>
    <message>
        <source>Asks for data of messages</source>
        <translation>Fragt Daten von Nachrichten ab</translation>
    </message>
    <message>
        <source>Changes the flags of messages</source>
        <translation>Ändert die Flags von Nachrichten</translation>
    </message>
    <message>
        <source>Copies messages to the end of another mailbox</source>
        <translation>Kopiert Nachrichten ans Ende eines anderen Ordners</translation>
    </message>
    <message>
        <source>Moves messages to another mailbox in one step</source>
        <translation>Verschiebt Nachrichten in einem Schritt in einen anderen Ordner</translation>
    </message>
    <message>
        <source>FETCH, with messages named by UID</source>
        <translation>FETCH, wobei Nachrichten mit der UID benannt werden</translation>
    </message>
    <message>
        <source>STORE, with messages named by UID</source>
        <translation>STORE, wobei Nachrichten mit der UID benannt werden</translation>
    </message>
    <message>
        <source>COPY, with messages named by UID</source>
        <translation>COPY, wobei Nachrichten mit der UID benannt werden</translation>
    </message>
    <message>
        <source>MOVE, with messages named by UID</source>
        <translation>MOVE, wobei Nachrichten mit der UID benannt werden</translation>
    </message>
    <message>
        <source>SEARCH, answered with UIDs</source>
        <translation>SEARCH, mit UIDs beantwortet</translation>
    </message>
    <message>
        <source>Removes for good those of these messages that are marked \Deleted, and no others</source>
        <translation>Entfernt von diesen Nachrichten jene endgültig, die mit \Deleted markiert sind, und keine anderen</translation>
    </message>
    <message>
        <source>Tells who the client is and asks who the server is</source>
        <translation>Sagt, wer das Programm ist, und fragt, wer der Server ist</translation>
    </message>
    <message>
        <source>Asks for use and limits of a quota root</source>
        <translation>Fragt nach Belegung und Grenzen einer Quota-Wurzel</translation>
    </message>
    <message>
        <source>Asks which limits hold for a mailbox</source>
        <translation>Fragt, welche Grenzen für einen Ordner gelten</translation>
    </message>
    <message>
        <source>Sets limits; mostly for administrators</source>
        <translation>Setzt Grenzen; meist nur für Administratoren</translation>
    </message>
    <message>
        <source>Asks who may do what in a mailbox</source>
        <translation>Fragt, wer in einem Ordner was darf</translation>
    </message>
    <message>
        <source>Changes what somebody may do in a mailbox</source>
        <translation>Ändert, was jemand in einem Ordner darf</translation>
    </message>
    <message>
        <source>Takes all rights of somebody away</source>
        <translation>Entzieht jemandem alle Rechte</translation>
    </message>
    <message>
        <source>Asks which rights somebody could be given</source>
        <translation>Fragt, welche Rechte jemand erhalten könnte</translation>
    </message>
    <message>
        <source>Asks what you may do in a mailbox</source>
        <translation>Fragt, was Sie selbst in einem Ordner dürfen</translation>
    </message>
    <message>
        <source>SEARCH with the answer in order</source>
        <translation>SEARCH, mit geordneter Antwort</translation>
    </message>
    <message>
        <source>SEARCH with the answer as conversations</source>
        <translation>SEARCH, mit Konversationen als Antwort</translation>
    </message>
    <message>
        <source>SORT, answered with UIDs</source>
        <translation>SORT, mit UIDs beantwortet</translation>
    </message>
    <message>
        <source>THREAD, answered with UIDs</source>
        <translation>THREAD, mit UIDs beantwortet</translation>
    </message>
    <message>
        <source>Asks for annotations of a mailbox</source>
        <translation>Fragt Anmerkungen eines Ordners ab</translation>
    </message>
    <message>
        <source>Sets annotations of a mailbox</source>
        <translation>Setzt Anmerkungen eines Ordners</translation>
    </message>
    <message>
        <source>Says which mailboxes&apos; news are wanted</source>
        <translation>Sagt, aus welchen Ordnern Neues gewünscht ist</translation>
    </message>
    <message>
        <source>Everything after the OK is compressed</source>
        <translation>Alles nach dem OK ist komprimiert</translation>
    </message>
    <message>
        <source>Signs out without closing the connection</source>
        <translation>Meldet ab, ohne die Verbindung zu schließen</translation>
    </message>
    <message>
        <source>The messages that match</source>
        <translation>Die passenden Nachrichten</translation>
    </message>
    <message>
        <source>Messages of one conversation; a branch has parentheses of its own</source>
        <translation>Nachrichten einer Konversation; ein Zweig hat eigene Klammern</translation>
    </message>
    <message>
        <source>A quota root that holds for it</source>
        <translation>Eine Quota-Wurzel, die dafür gilt</translation>
    </message>
    <message>
        <source>No attributes</source>
        <translation>Keine Attribute</translation>
    </message>
    <message>
        <source>An attribute of this server</source>
        <translation>Ein Attribut dieses Servers</translation>
    </message>
    <message>
        <source>Names have no levels here</source>
        <translation>Namen haben hier keine Ebenen</translation>
    </message>
    <message>
        <source>What separates the levels of a name</source>
        <translation>Was die Ebenen eines Namens trennt</translation>
    </message>
    <message>
        <source>An item of this server</source>
        <translation>Eine Angabe dieses Servers</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Keine Nachricht passt</translation>
    </message>
    <message>
        <source>The highest change number among them</source>
        <translation>Die höchste Änderungsnummer darunter</translation>
    </message>
    <message>
        <source>The tag of the command that it answers</source>
        <translation>Das Tag des Befehls, der hier beantwortet wird</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Sein Wert</translation>
    </message>
    <message>
        <source>Your own mailboxes</source>
        <translation>Ihre eigenen Ordner</translation>
    </message>
    <message>
        <source>Other people&apos;s mailboxes</source>
        <translation>Ordner anderer</translation>
    </message>
    <message>
        <source>Shared mailboxes</source>
        <translation>Gemeinsame Ordner</translation>
    </message>
    <message>
        <source>%1: there are none</source>
        <translation>%1: Es gibt keine</translation>
    </message>
    <message>
        <source>%1: names begin with “%2”, levels are separated by “%3”</source>
        <translation>%1: Namen beginnen mit „%2“, Ebenen werden durch „%3“ getrennt</translation>
    </message>
    <message>
        <source>The server does not say who it is</source>
        <translation>Der Server sagt nicht, wer er ist</translation>
    </message>
    <message>
        <source>A field of the server&apos;s own</source>
        <translation>Ein eigenes Feld des Servers</translation>
    </message>
    <message>
        <source>The quota root: mailboxes that share a limit</source>
        <translation>Die Quota-Wurzel: Ordner, für die eine Grenze gemeinsam gilt</translation>
    </message>
    <message>
        <source>A resource of this server</source>
        <translation>Eine Ressource dieses Servers</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Rights that are taken from this user or group</source>
        <translation>Rechte, die diesem Benutzer oder dieser Gruppe entzogen sind</translation>
    </message>
    <message>
        <source>A user or group</source>
        <translation>Ein Benutzer oder eine Gruppe</translation>
    </message>
    <message>
        <source>UIDVALIDITY of the target</source>
        <translation>UIDVALIDITY des Ziels</translation>
    </message>
    <message>
        <source>UIDs in the source</source>
        <translation>UIDs in der Quelle</translation>
    </message>
    <message>
        <source>UIDs in the target</source>
        <translation>UIDs im Ziel</translation>
    </message>
    <message>
        <source>The value of the code</source>
        <translation>Der Wert des Codes</translation>
    </message>
    <message>
        <source>Credentials: they never come into the transcript</source>
        <translation>Anmeldedaten: Sie kommen nie in den Mitschnitt</translation>
    </message>
    <message>
        <source>The tag: the answer that begins with it belongs to this command</source>
        <translation>Das Tag: Die Antwort, die damit beginnt, gehört zu diesem Befehl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
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
        <source>Reply-To</source>
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
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>In-Reply-To</source>
        <translation>In-Reply-To</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>%1 &lt;%2&gt;</source>
        <translation>%1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>%1: there is none</source>
        <translation>%1: nicht vorhanden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the header without these fields</source>
        <translation>die Kopfzeilen ohne diese Felder</translation>
    </message>
    <message>
        <source>these fields of the header</source>
        <translation>diese Felder der Kopfzeilen</translation>
    </message>
    <message>
        <source>the header</source>
        <translation>die Kopfzeilen</translation>
    </message>
    <message>
        <source>the text, without the header</source>
        <translation>der Text ohne die Kopfzeilen</translation>
    </message>
    <message>
        <source>the header of the part</source>
        <translation>die Kopfzeilen des Teils</translation>
    </message>
    <message>
        <source>the whole message</source>
        <translation>die ganze Nachricht</translation>
    </message>
    <message>
        <source>its contents</source>
        <translation>sein Inhalt</translation>
    </message>
    <message>
        <source>part %1: %2</source>
        <translation>Teil %1: %2</translation>
    </message>
    <message>
        <source>Day, time and offset from UTC</source>
        <translation>Tag, Uhrzeit und Abstand zu UTC</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>A literal: %1 octets follow</source>
        <translation>Ein Literal: Es folgen %1 Byte</translation>
    </message>
    <message>
        <source>A parameter of the type</source>
        <translation>Ein Parameter des Typs</translation>
    </message>
    <message>
        <source>No parameters</source>
        <translation>Keine Parameter</translation>
    </message>
    <message>
        <source>Part %1: its type</source>
        <translation>Teil %1: sein Typ</translation>
    </message>
    <message>
        <source>Content-ID</source>
        <translation>Content-ID</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Transfer encoding</source>
        <translation>Übertragungskodierung</translation>
    </message>
    <message>
        <source>Size in octets, as encoded</source>
        <translation>Größe in Byte, im kodierten Zustand</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>MD5 sum</source>
        <translation>MD5-Summe</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>An extension</source>
        <translation>Eine Erweiterung</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>%1: how its parts belong together (multipart)</source>
        <translation>%1: wie seine Teile zusammengehören (multipart)</translation>
    </message>
    <message>
        <source>, without marking the message as read</source>
        <translation>, ohne die Nachricht als gelesen zu markieren</translation>
    </message>
    <message>
        <source>; only a piece: first octet and number of octets in &lt;&gt;</source>
        <translation>; nur ein Stück: erstes Byte und Anzahl der Bytes in &lt;&gt;</translation>
    </message>
    <message>
        <source>The message has been read</source>
        <translation>Die Nachricht wurde gelesen</translation>
    </message>
    <message>
        <source>The message has been answered</source>
        <translation>Die Nachricht wurde beantwortet</translation>
    </message>
    <message>
        <source>The message is marked as important</source>
        <translation>Die Nachricht ist als wichtig gekennzeichnet</translation>
    </message>
    <message>
        <source>The message is marked to be removed by the next EXPUNGE</source>
        <translation>Die Nachricht ist markiert und wird vom nächsten EXPUNGE entfernt</translation>
    </message>
    <message>
        <source>The message is not finished</source>
        <translation>Die Nachricht ist nicht fertig</translation>
    </message>
    <message>
        <source>This is the first session that sees the message; only the server sets it</source>
        <translation>Dies ist die erste Sitzung, die die Nachricht sieht; nur der Server setzt dieses Flag</translation>
    </message>
    <message>
        <source>New keywords can be made up and will be kept</source>
        <translation>Neue Schlagwörter lassen sich erfinden und bleiben erhalten</translation>
    </message>
    <message>
        <source>A keyword: the message has been forwarded</source>
        <translation>Ein Schlagwort: Die Nachricht wurde weitergeleitet</translation>
    </message>
    <message>
        <source>A keyword: a receipt has been sent</source>
        <translation>Ein Schlagwort: Eine Lesebestätigung wurde gesendet</translation>
    </message>
    <message>
        <source>A keyword: the message is junk</source>
        <translation>Ein Schlagwort: Die Nachricht ist Spam</translation>
    </message>
    <message>
        <source>A keyword: the message is no junk</source>
        <translation>Ein Schlagwort: Die Nachricht ist kein Spam</translation>
    </message>
    <message>
        <source>A keyword: the message tries to deceive</source>
        <translation>Ein Schlagwort: Die Nachricht ist ein Täuschungsversuch</translation>
    </message>
    <message>
        <source>A keyword: the message is important</source>
        <translation>Ein Schlagwort: Die Nachricht ist wichtig</translation>
    </message>
    <message>
        <source>A keyword: the first label of Thunderbird, “Important”</source>
        <translation>Ein Schlagwort: das erste von Thunderbird, „Wichtig“</translation>
    </message>
    <message>
        <source>keyword, RFC 9051, 2.3.2</source>
        <translation>Schlagwort, RFC 9051, 2.3.2</translation>
    </message>
    <message>
        <source>A keyword: the second label of Thunderbird, “Work”</source>
        <translation>Ein Schlagwort: das zweite von Thunderbird, „Dienstlich“</translation>
    </message>
    <message>
        <source>A keyword: the third label of Thunderbird, “Personal”</source>
        <translation>Ein Schlagwort: das dritte von Thunderbird, „Persönlich“</translation>
    </message>
    <message>
        <source>A keyword: the fourth label of Thunderbird, “To do”</source>
        <translation>Ein Schlagwort: das vierte von Thunderbird, „Zu erledigen“</translation>
    </message>
    <message>
        <source>A keyword: the fifth label of Thunderbird, “Later”</source>
        <translation>Ein Schlagwort: das fünfte von Thunderbird, „Später“</translation>
    </message>
    <message>
        <source>A keyword: a mail program takes it for junk</source>
        <translation>Ein Schlagwort: Ein Mailprogramm hält sie für Spam</translation>
    </message>
    <message>
        <source>A keyword: a mail program takes it for no junk</source>
        <translation>Ein Schlagwort: Ein Mailprogramm hält sie nicht für Spam</translation>
    </message>
    <message>
        <source>A keyword: the message has an attachment</source>
        <translation>Ein Schlagwort: Die Nachricht hat einen Anhang</translation>
    </message>
    <message>
        <source>Only a level of the tree: it cannot be opened</source>
        <translation>Nur eine Ebene des Baums: lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>There can be nothing below it</source>
        <translation>Darunter kann es nichts geben</translation>
    </message>
    <message>
        <source>There are mailboxes below it</source>
        <translation>Darunter gibt es Ordner</translation>
    </message>
    <message>
        <source>There are no mailboxes below it</source>
        <translation>Darunter gibt es keine Ordner</translation>
    </message>
    <message>
        <source>The server thinks that something new may be in it</source>
        <translation>Der Server vermutet darin etwas Neues</translation>
    </message>
    <message>
        <source>Nothing new is in it</source>
        <translation>Darin ist nichts Neues</translation>
    </message>
    <message>
        <source>There is no such mailbox, only its name</source>
        <translation>Diesen Ordner gibt es nicht, nur seinen Namen</translation>
    </message>
    <message>
        <source>The name is subscribed</source>
        <translation>Der Name ist abonniert</translation>
    </message>
    <message>
        <source>The mailbox is on another server</source>
        <translation>Der Ordner liegt auf einem anderen Server</translation>
    </message>
    <message>
        <source>Holds all messages</source>
        <translation>Enthält alle Nachrichten</translation>
    </message>
    <message>
        <source>For messages that are kept</source>
        <translation>Für Nachrichten, die aufbewahrt werden</translation>
    </message>
    <message>
        <source>For messages that are not finished</source>
        <translation>Für Nachrichten, die nicht fertig sind</translation>
    </message>
    <message>
        <source>Shows the messages marked as important</source>
        <translation>Zeigt die als wichtig gekennzeichneten Nachrichten</translation>
    </message>
    <message>
        <source>Shows the messages taken for important</source>
        <translation>Zeigt die Nachrichten, die für wichtig gehalten werden</translation>
    </message>
    <message>
        <source>Where new mail arrives</source>
        <translation>Wo neue Nachrichten ankommen</translation>
    </message>
    <message>
        <source>For unwanted mail</source>
        <translation>Für unerwünschte Nachrichten</translation>
    </message>
    <message>
        <source>For copies of what was sent</source>
        <translation>Für Kopien dessen, was gesendet wurde</translation>
    </message>
    <message>
        <source>For what was deleted</source>
        <translation>Für Gelöschtes</translation>
    </message>
    <message>
        <source>see it in LIST, subscribe</source>
        <translation>mit LIST sehen, abonnieren</translation>
    </message>
    <message>
        <source>open it, read messages</source>
        <translation>öffnen, Nachrichten lesen</translation>
    </message>
    <message>
        <source>mark as read or unread, for all</source>
        <translation>für alle als gelesen oder ungelesen markieren</translation>
    </message>
    <message>
        <source>set flags and keywords</source>
        <translation>Flags und Schlagwörter setzen</translation>
    </message>
    <message>
        <source>put messages in</source>
        <translation>Nachrichten ablegen</translation>
    </message>
    <message>
        <source>send mail to it</source>
        <translation>Nachrichten dorthin senden</translation>
    </message>
    <message>
        <source>create mailboxes below it</source>
        <translation>Ordner darunter anlegen</translation>
    </message>
    <message>
        <source>delete or rename it</source>
        <translation>löschen oder umbenennen</translation>
    </message>
    <message>
        <source>mark messages \Deleted</source>
        <translation>Nachrichten mit \Deleted markieren</translation>
    </message>
    <message>
        <source>expunge</source>
        <translation>endgültig entfernen (EXPUNGE)</translation>
    </message>
    <message>
        <source>change rights</source>
        <translation>Rechte ändern</translation>
    </message>
    <message>
        <source>write annotations</source>
        <translation>Anmerkungen schreiben</translation>
    </message>
    <message>
        <source>create below it (the old letter)</source>
        <translation>darunter anlegen (der alte Buchstabe)</translation>
    </message>
    <message>
        <source>delete messages or the mailbox (the old letter)</source>
        <translation>Nachrichten oder den Ordner löschen (der alte Buchstabe)</translation>
    </message>
    <message>
        <source>Space for messages, in units of 1024 octets</source>
        <translation>Speicherplatz für Nachrichten, in Einheiten zu 1024 Byte</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>Anzahl der Nachrichten</translation>
    </message>
    <message>
        <source>Number of mailboxes</source>
        <translation>Anzahl der Ordner</translation>
    </message>
    <message>
        <source>Space for annotations, in units of 1024 octets</source>
        <translation>Speicherplatz für Anmerkungen, in Einheiten zu 1024 Byte</translation>
    </message>
    <message>
        <source>The message&apos;s lasting number in this mailbox</source>
        <translation>Die dauerhafte Nummer der Nachricht in diesem Ordner</translation>
    </message>
    <message>
        <source>The flags set on the message</source>
        <translation>Die Flags, die die Nachricht trägt</translation>
    </message>
    <message>
        <source>When the server got the message</source>
        <translation>Wann der Server die Nachricht erhalten hat</translation>
    </message>
    <message>
        <source>Size of the message in octets</source>
        <translation>Größe der Nachricht in Byte</translation>
    </message>
    <message>
        <source>The main header fields, taken apart by the server</source>
        <translation>Die wichtigsten Kopfzeilenfelder, vom Server zerlegt</translation>
    </message>
    <message>
        <source>The tree of the message&apos;s parts, with all details</source>
        <translation>Der Baum der Teile der Nachricht, mit allen Einzelheiten</translation>
    </message>
    <message>
        <source>The tree of the message&apos;s parts, without details</source>
        <translation>Der Baum der Teile der Nachricht, ohne Einzelheiten</translation>
    </message>
    <message>
        <source>FLAGS, INTERNALDATE and RFC822.SIZE</source>
        <translation>FLAGS, INTERNALDATE und RFC822.SIZE</translation>
    </message>
    <message>
        <source>FAST and ENVELOPE</source>
        <translation>FAST und ENVELOPE</translation>
    </message>
    <message>
        <source>ALL and BODY</source>
        <translation>ALL und BODY</translation>
    </message>
    <message>
        <source>The whole message; marks it as read</source>
        <translation>Die ganze Nachricht; markiert sie als gelesen</translation>
    </message>
    <message>
        <source>The header of the message</source>
        <translation>Die Kopfzeilen der Nachricht</translation>
    </message>
    <message>
        <source>The text of the message; marks it as read</source>
        <translation>Der Text der Nachricht; markiert sie als gelesen</translation>
    </message>
    <message>
        <source>The number of the message&apos;s latest change</source>
        <translation>Die Nummer der letzten Änderung der Nachricht</translation>
    </message>
    <message>
        <source>A lasting name of the message&apos;s contents</source>
        <translation>Eine dauerhafte Kennung des Inhalts der Nachricht</translation>
    </message>
    <message>
        <source>A lasting name of the conversation</source>
        <translation>Eine dauerhafte Kennung der Konversation</translation>
    </message>
    <message>
        <source>When the message came into this mailbox</source>
        <translation>Wann die Nachricht in diesen Ordner kam</translation>
    </message>
    <message>
        <source>The beginning of the text</source>
        <translation>Der Anfang des Textes</translation>
    </message>
    <message>
        <source>Gmail&apos;s labels</source>
        <translation>Gmails Labels</translation>
    </message>
    <message>
        <source>Gmail&apos;s number of the message</source>
        <translation>Gmails Nummer der Nachricht</translation>
    </message>
    <message>
        <source>Gmail&apos;s number of the conversation</source>
        <translation>Gmails Nummer der Konversation</translation>
    </message>
    <message>
        <source>Number of messages with \Recent</source>
        <translation>Anzahl der Nachrichten mit \Recent</translation>
    </message>
    <message>
        <source>Number of unread messages</source>
        <translation>Anzahl der ungelesenen Nachrichten</translation>
    </message>
    <message>
        <source>The UID the next message will have, or a higher one</source>
        <translation>Die UID, die die nächste Nachricht mindestens erhält</translation>
    </message>
    <message>
        <source>While this number stays, UIDs mean the same messages</source>
        <translation>Solange diese Zahl bleibt, meinen UIDs dieselben Nachrichten</translation>
    </message>
    <message>
        <source>Number of messages marked \Deleted</source>
        <translation>Anzahl der mit \Deleted markierten Nachrichten</translation>
    </message>
    <message>
        <source>Size of all messages in octets</source>
        <translation>Größe aller Nachrichten in Byte</translation>
    </message>
    <message>
        <source>The number of the latest change in the mailbox</source>
        <translation>Die Nummer der letzten Änderung im Ordner</translation>
    </message>
    <message>
        <source>A lasting name of the mailbox</source>
        <translation>Eine dauerhafte Kennung des Ordners</translation>
    </message>
    <message>
        <source>Space that an expunge would free</source>
        <translation>Platz, den ein EXPUNGE freigäbe</translation>
    </message>
    <message>
        <source>Replaces all flags by these</source>
        <translation>Ersetzt alle Flags durch diese</translation>
    </message>
    <message>
        <source>Adds these flags</source>
        <translation>Setzt diese Flags zusätzlich</translation>
    </message>
    <message>
        <source>Takes these flags away</source>
        <translation>Nimmt diese Flags weg</translation>
    </message>
    <message>
        <source>Replaces all flags by these, without telling the result</source>
        <translation>Ersetzt alle Flags durch diese, ohne das Ergebnis zu melden</translation>
    </message>
    <message>
        <source>Adds these flags, without telling the result</source>
        <translation>Setzt diese Flags zusätzlich, ohne das Ergebnis zu melden</translation>
    </message>
    <message>
        <source>Takes these flags away, without telling the result</source>
        <translation>Nimmt diese Flags weg, ohne das Ergebnis zu melden</translation>
    </message>
    <message>
        <source>Only messages that did not change since this number</source>
        <translation>Nur Nachrichten, die sich seit dieser Nummer nicht geändert haben</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Answered messages</source>
        <translation>Beantwortete Nachrichten</translation>
    </message>
    <message>
        <source>With this text in Bcc</source>
        <translation>Mit diesem Text in Bcc</translation>
    </message>
    <message>
        <source>That arrived before this day</source>
        <translation>Vor diesem Tag eingetroffen</translation>
    </message>
    <message>
        <source>With this in their text</source>
        <translation>Mit diesem Wortlaut im Text</translation>
    </message>
    <message>
        <source>With this text in Cc</source>
        <translation>Mit diesem Text in Cc</translation>
    </message>
    <message>
        <source>The character set of the texts that follow</source>
        <translation>Der Zeichensatz der folgenden Texte</translation>
    </message>
    <message>
        <source>Marked \Deleted</source>
        <translation>Mit \Deleted markiert</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Marked as important</source>
        <translation>Als wichtig gekennzeichnet</translation>
    </message>
    <message>
        <source>With this text in From</source>
        <translation>Mit diesem Text in „Von“</translation>
    </message>
    <message>
        <source>With this text in this header field</source>
        <translation>Mit diesem Text in diesem Kopfzeilenfeld</translation>
    </message>
    <message>
        <source>With this keyword</source>
        <translation>Mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>Larger than so many octets</source>
        <translation>Größer als so viele Byte</translation>
    </message>
    <message>
        <source>Changed since this number</source>
        <translation>Seit dieser Nummer geändert</translation>
    </message>
    <message>
        <source>Recent and unread</source>
        <translation>\Recent und ungelesen</translation>
    </message>
    <message>
        <source>Not what follows</source>
        <translation>Nicht, was folgt</translation>
    </message>
    <message>
        <source>Not recent</source>
        <translation>Nicht mit \Recent</translation>
    </message>
    <message>
        <source>Older than so many seconds</source>
        <translation>Älter als so viele Sekunden</translation>
    </message>
    <message>
        <source>That arrived on this day</source>
        <translation>An diesem Tag eingetroffen</translation>
    </message>
    <message>
        <source>One or the other of the two that follow</source>
        <translation>Das eine oder andere der beiden folgenden</translation>
    </message>
    <message>
        <source>With \Recent</source>
        <translation>Mit \Recent</translation>
    </message>
    <message>
        <source>What to tell about the result</source>
        <translation>Was über das Ergebnis zu melden ist</translation>
    </message>
    <message>
        <source>Read messages</source>
        <translation>Gelesene Nachrichten</translation>
    </message>
    <message>
        <source>Dated before this day</source>
        <translation>Mit Datum vor diesem Tag</translation>
    </message>
    <message>
        <source>Dated this day</source>
        <translation>Mit Datum von diesem Tag</translation>
    </message>
    <message>
        <source>Dated this day or later</source>
        <translation>Mit Datum von diesem Tag oder später</translation>
    </message>
    <message>
        <source>That arrived on this day or later</source>
        <translation>An diesem Tag oder später eingetroffen</translation>
    </message>
    <message>
        <source>Smaller than so many octets</source>
        <translation>Kleiner als so viele Byte</translation>
    </message>
    <message>
        <source>With this text in the subject</source>
        <translation>Mit diesem Text im Betreff</translation>
    </message>
    <message>
        <source>With this text anywhere</source>
        <translation>Mit diesem Text an beliebiger Stelle</translation>
    </message>
    <message>
        <source>With this text in To</source>
        <translation>Mit diesem Text in „An“</translation>
    </message>
    <message>
        <source>With these UIDs</source>
        <translation>Mit diesen UIDs</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Not marked \Deleted</source>
        <translation>Nicht mit \Deleted markiert</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not marked as important</source>
        <translation>Nicht als wichtig gekennzeichnet</translation>
    </message>
    <message>
        <source>Without this keyword</source>
        <translation>Ohne dieses Schlagwort</translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>Ungelesene Nachrichten</translation>
    </message>
    <message>
        <source>Younger than so many seconds</source>
        <translation>Jünger als so viele Sekunden</translation>
    </message>
    <message>
        <source>What to tell beside the names, or about the result</source>
        <translation>Was außer den Namen oder über das Ergebnis zu melden ist</translation>
    </message>
    <message>
        <source>Subscriptions: only those, or whether a name is one</source>
        <translation>Abonnements: nur diese, oder ob ein Name eines ist</translation>
    </message>
    <message>
        <source>Whether there is something below</source>
        <translation>Ob es darunter etwas gibt</translation>
    </message>
    <message>
        <source>Also what is on other servers</source>
        <translation>Auch, was auf anderen Servern liegt</translation>
    </message>
    <message>
        <source>Also levels above a name that matches</source>
        <translation>Auch Ebenen über einem passenden Namen</translation>
    </message>
    <message>
        <source>What mailboxes are for</source>
        <translation>Wozu Ordner da sind</translation>
    </message>
    <message>
        <source>The counts of each mailbox as well</source>
        <translation>Auch die Anzahlen jedes Ordners</translation>
    </message>
    <message>
        <source>Your rights in each mailbox as well</source>
        <translation>Auch Ihre Rechte in jedem Ordner</translation>
    </message>
    <message>
        <source>Annotations of each mailbox as well</source>
        <translation>Auch die Anmerkungen jedes Ordners</translation>
    </message>
    <message>
        <source>Changes shall be told with their numbers</source>
        <translation>Änderungen sollen mit ihren Nummern gemeldet werden</translation>
    </message>
    <message>
        <source>What is known already; the server tells the difference</source>
        <translation>Was schon bekannt ist; der Server meldet den Unterschied</translation>
    </message>
    <message>
        <source>The lowest number that matches</source>
        <translation>Die niedrigste passende Nummer</translation>
    </message>
    <message>
        <source>The highest number that matches</source>
        <translation>Die höchste passende Nummer</translation>
    </message>
    <message>
        <source>All numbers that match, as a set</source>
        <translation>Alle passenden Nummern, als Menge</translation>
    </message>
    <message>
        <source>How many match</source>
        <translation>Wie viele passen</translation>
    </message>
    <message>
        <source>Keep the result as &quot;$&quot;</source>
        <translation>Das Ergebnis als „$“ aufbewahren</translation>
    </message>
    <message>
        <source>A piece of the result</source>
        <translation>Ein Stück des Ergebnisses</translation>
    </message>
    <message>
        <source>The numbers are UIDs</source>
        <translation>Die Nummern sind UIDs</translation>
    </message>
    <message>
        <source>Which command it is the answer to</source>
        <translation>Auf welchen Befehl dies die Antwort ist</translation>
    </message>
    <message>
        <source>They went before the mailbox was opened</source>
        <translation>Sie verschwanden, bevor der Ordner geöffnet wurde</translation>
    </message>
    <message>
        <source>Only messages that changed since this number</source>
        <translation>Nur Nachrichten, die sich seit dieser Nummer geändert haben</translation>
    </message>
    <message>
        <source>Also tell which are gone</source>
        <translation>Auch melden, welche weg sind</translation>
    </message>
    <message>
        <source>Why it is listed: something below matches</source>
        <translation>Warum er aufgeführt ist: Darunter passt etwas</translation>
    </message>
    <message>
        <source>The name it had before</source>
        <translation>Der vorherige Name</translation>
    </message>
    <message>
        <source>By arrival</source>
        <translation>Nach Eingang</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>In umgekehrter Reihenfolge</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Nach Größe</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Nach Betreff</translation>
    </message>
    <message>
        <source>By sender</source>
        <translation>Nach Absender</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>Nach Empfänger</translation>
    </message>
    <message>
        <source>By copy recipient</source>
        <translation>Nach Empfänger der Kopie</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>Name des Programms</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Version des Programms</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Version of the operating system</source>
        <translation>Version des Betriebssystems</translation>
    </message>
    <message>
        <source>Who makes the program</source>
        <translation>Wer das Programm herstellt</translation>
    </message>
    <message>
        <source>Where help is found</source>
        <translation>Wo es Hilfe gibt</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Date of the program</source>
        <translation>Datum des Programms</translation>
    </message>
    <message>
        <source>How the program was started</source>
        <translation>Wie das Programm gestartet wurde</translation>
    </message>
    <message>
        <source>With which arguments it was started</source>
        <translation>Mit welchen Argumenten es gestartet wurde</translation>
    </message>
    <message>
        <source>Its environment</source>
        <translation>Seine Umgebung</translation>
    </message>
    <message>
        <source>Nothing: there is no value</source>
        <translation>Nichts: Es gibt keinen Wert</translation>
    </message>
    <message>
        <source>The last message</source>
        <translation>Die letzte Nachricht</translation>
    </message>
    <message>
        <source>The result of the last search that was saved</source>
        <translation>Das Ergebnis der letzten aufbewahrten Suche</translation>
    </message>
    <message>
        <source>A code that Postroom does not know; programs may ignore it</source>
        <translation>Ein Code, den Postroom nicht kennt; Programme dürfen ihn übergehen</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>The number of the message: its place in the mailbox now</source>
        <translation>Die Nummer der Nachricht: ihre derzeitige Stelle im Ordner</translation>
    </message>
    <message>
        <source>The server waits for the rest of the command</source>
        <translation>Der Server wartet auf den Rest des Befehls</translation>
    </message>
    <message>
        <source>Untagged: news, or data that a command asked for</source>
        <translation>Ohne Tag: Neuigkeiten, oder Daten, die ein Befehl abgefragt hat</translation>
    </message>
    <message>
        <source>The tag: this answers the command that began with it</source>
        <translation>Das Tag: Dies beantwortet den Befehl, der damit begann</translation>
    </message>
    <message>
        <source>Done, or news that is no trouble</source>
        <translation>Erledigt, oder eine unbedenkliche Neuigkeit</translation>
    </message>
    <message>
        <source>Understood, but refused or failed</source>
        <translation>Verstanden, aber abgelehnt oder fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not understood, or not allowed now</source>
        <translation>Nicht verstanden oder jetzt nicht erlaubt</translation>
    </message>
    <message>
        <source>Signed in already, by other means</source>
        <translation>Bereits angemeldet, auf anderem Weg</translation>
    </message>
    <message>
        <source>The server is about to close the connection</source>
        <translation>Der Server schließt die Verbindung gleich</translation>
    </message>
    <message>
        <source>What the server can do</source>
        <translation>Was der Server kann</translation>
    </message>
    <message>
        <source>What was switched on</source>
        <translation>Was eingeschaltet wurde</translation>
    </message>
    <message>
        <source>A mailbox: attributes, delimiter, name</source>
        <translation>Ein Ordner: Attribute, Trennzeichen, Name</translation>
    </message>
    <message>
        <source>A subscribed name: attributes, delimiter, name</source>
        <translation>Ein abonnierter Name: Attribute, Trennzeichen, Name</translation>
    </message>
    <message>
        <source>Personal, other people&apos;s and shared name spaces</source>
        <translation>Eigene, fremde und gemeinsame Namensräume</translation>
    </message>
    <message>
        <source>Numbers about a mailbox</source>
        <translation>Zahlen zu einem Ordner</translation>
    </message>
    <message>
        <source>The result of a search, as sets and numbers</source>
        <translation>Das Ergebnis einer Suche, als Mengen und Zahlen</translation>
    </message>
    <message>
        <source>The result of a search, number by number</source>
        <translation>Das Ergebnis einer Suche, Nummer für Nummer</translation>
    </message>
    <message>
        <source>The result of SORT, in order</source>
        <translation>Das Ergebnis von SORT, in Reihenfolge</translation>
    </message>
    <message>
        <source>The result of THREAD: who answers whom</source>
        <translation>Das Ergebnis von THREAD: wer wem antwortet</translation>
    </message>
    <message>
        <source>The flags there are in this mailbox</source>
        <translation>Die Flags, die es in diesem Ordner gibt</translation>
    </message>
    <message>
        <source>So many messages are in the mailbox</source>
        <translation>So viele Nachrichten sind im Ordner</translation>
    </message>
    <message>
        <source>So many messages came since a session last saw the mailbox</source>
        <translation>So viele Nachrichten kamen, seit zuletzt eine Sitzung den Ordner gesehen hat</translation>
    </message>
    <message>
        <source>The message of this number is gone; those behind it move up by one</source>
        <translation>Die Nachricht mit dieser Nummer ist weg; die dahinter rücken um eins auf</translation>
    </message>
    <message>
        <source>Data of the message of this number</source>
        <translation>Daten der Nachricht mit dieser Nummer</translation>
    </message>
    <message>
        <source>The messages with these UIDs are gone</source>
        <translation>Die Nachrichten mit diesen UIDs sind weg</translation>
    </message>
    <message>
        <source>Who the server is</source>
        <translation>Wer der Server ist</translation>
    </message>
    <message>
        <source>Use and limits of a quota root</source>
        <translation>Belegung und Grenzen einer Quota-Wurzel</translation>
    </message>
    <message>
        <source>Which quota roots hold for a mailbox</source>
        <translation>Welche Quota-Wurzeln für einen Ordner gelten</translation>
    </message>
    <message>
        <source>Who may do what in a mailbox</source>
        <translation>Wer in einem Ordner was darf</translation>
    </message>
    <message>
        <source>Which rights somebody could be given</source>
        <translation>Welche Rechte jemand erhalten könnte</translation>
    </message>
    <message>
        <source>What you may do in a mailbox</source>
        <translation>Was Sie in einem Ordner dürfen</translation>
    </message>
    <message>
        <source>Annotations of a mailbox</source>
        <translation>Anmerkungen eines Ordners</translation>
    </message>
    <message>
        <source>The text must be shown to the person</source>
        <translation>Der Text muss dem Menschen gezeigt werden</translation>
    </message>
    <message>
        <source>There is a mailbox of that name already</source>
        <translation>Einen Ordner dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>UIDVALIDITY of the mailbox and UID of the new message</source>
        <translation>UIDVALIDITY des Ordners und UID der neuen Nachricht</translation>
    </message>
    <message>
        <source>User name or password is wrong</source>
        <translation>Benutzername oder Passwort ist falsch</translation>
    </message>
    <message>
        <source>You may not act for that user</source>
        <translation>Sie dürfen nicht für diesen Benutzer handeln</translation>
    </message>
    <message>
        <source>The server cannot search in that character set</source>
        <translation>Der Server kann in diesem Zeichensatz nicht suchen</translation>
    </message>
    <message>
        <source>Never possible here, for instance a forbidden name</source>
        <translation>Hier nie möglich, zum Beispiel ein verbotener Name</translation>
    </message>
    <message>
        <source>The server thinks that the client made a mistake</source>
        <translation>Der Server glaubt, dass das Programm einen Fehler gemacht hat</translation>
    </message>
    <message>
        <source>The mailbox before is closed; what follows is about the new one</source>
        <translation>Der vorherige Ordner ist geschlossen; was folgt, betrifft den neuen</translation>
    </message>
    <message>
        <source>Ask the administrator of the server</source>
        <translation>Bitte an den Administrator des Servers wenden</translation>
    </message>
    <message>
        <source>UIDVALIDITY of the target, UIDs in the source, UIDs in the target</source>
        <translation>UIDVALIDITY des Ziels, UIDs in der Quelle, UIDs im Ziel</translation>
    </message>
    <message>
        <source>Something on the server is damaged</source>
        <translation>Auf dem Server ist etwas beschädigt</translation>
    </message>
    <message>
        <source>The password or account is no longer valid</source>
        <translation>Das Passwort oder Konto ist nicht mehr gültig</translation>
    </message>
    <message>
        <source>Somebody else removed messages meanwhile</source>
        <translation>Jemand anders hat inzwischen Nachrichten entfernt</translation>
    </message>
    <message>
        <source>How far a long command is</source>
        <translation>Wie weit ein langer Befehl ist</translation>
    </message>
    <message>
        <source>Somebody else is using it; try later</source>
        <translation>Jemand anders verwendet es gerade; später erneut versuchen</translation>
    </message>
    <message>
        <source>A limit of the server is reached</source>
        <translation>Eine Grenze des Servers ist erreicht</translation>
    </message>
    <message>
        <source>These messages had been changed before and were left alone</source>
        <translation>Diese Nachrichten waren schon geändert worden und blieben unberührt</translation>
    </message>
    <message>
        <source>Changes have no numbers in this mailbox</source>
        <translation>Änderungen haben in diesem Ordner keine Nummern</translation>
    </message>
    <message>
        <source>There is no mailbox of that name</source>
        <translation>Einen Ordner dieses Namens gibt es nicht</translation>
    </message>
    <message>
        <source>You have no right to do this</source>
        <translation>Sie haben dazu kein Recht</translation>
    </message>
    <message>
        <source>No room left: a quota is used up</source>
        <translation>Kein Platz mehr: Ein Kontingent ist aufgebraucht</translation>
    </message>
    <message>
        <source>A message&apos;s header could not be understood</source>
        <translation>Die Kopfzeilen einer Nachricht waren nicht zu verstehen</translation>
    </message>
    <message>
        <source>Flags that you can change for good; \* stands for new keywords</source>
        <translation>Flags, die Sie dauerhaft ändern können; \* steht für neue Schlagwörter</translation>
    </message>
    <message>
        <source>Only allowed on an encrypted connection</source>
        <translation>Nur auf einer verschlüsselten Verbindung erlaubt</translation>
    </message>
    <message>
        <source>The mailbox is open read-only</source>
        <translation>Der Ordner ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>The mailbox is open to read and change</source>
        <translation>Der Ordner ist zum Lesen und Ändern geöffnet</translation>
    </message>
    <message>
        <source>The server found a mistake of its own</source>
        <translation>Der Server hat einen eigenen Fehler gefunden</translation>
    </message>
    <message>
        <source>The target does not exist; creating it may help</source>
        <translation>Das Ziel gibt es nicht; vielleicht hilft es, es anzulegen</translation>
    </message>
    <message>
        <source>UIDs do not last in this mailbox</source>
        <translation>UIDs sind in diesem Ordner nicht dauerhaft</translation>
    </message>
    <message>
        <source>Not possible just now; try later</source>
        <translation>Gerade nicht möglich; später erneut versuchen</translation>
    </message>
    <message>
        <source>The part&apos;s encoding is not known to the server</source>
        <translation>Die Kodierung des Teils ist dem Server nicht bekannt</translation>
    </message>
    <message>
        <source>The number of the first unread message</source>
        <translation>Die Nummer der ersten ungelesenen Nachricht</translation>
    </message>
    <message>
        <source>Postroom does not know this word</source>
        <translation>Postroom kennt dieses Wort nicht</translation>
    </message>
    <message>
        <source>The mailbox where new mail arrives; INBOX in any case</source>
        <translation>Der Ordner, in dem neue Nachrichten ankommen; INBOX in beliebiger Schreibweise</translation>
    </message>
    <message>
        <source>No mailbox: the empty name</source>
        <translation>Kein Ordner: der leere Name</translation>
    </message>
    <message>
        <source>The mailbox “%1”, written in modified UTF-7</source>
        <translation>Der Ordner „%1“, in modifiziertem UTF-7 geschrieben</translation>
    </message>
    <message>
        <source>The mailbox “%1”</source>
        <translation>Der Ordner „%1“</translation>
    </message>
    <message>
        <source>A system flag of this server</source>
        <translation>Ein Systemflag dieses Servers</translation>
    </message>
    <message>
        <source>A keyword: a label that somebody made up</source>
        <translation>Ein Schlagwort, das sich jemand ausgedacht hat</translation>
    </message>
    <message>
        <source>No flags</source>
        <translation>Keine Flags</translation>
    </message>
    <message>
        <source>The number that belongs to it</source>
        <translation>Die zugehörige Nummer</translation>
    </message>
    <message>
        <source>One can sign in by the mechanism %1</source>
        <translation>Man kann sich mit dem Verfahren %1 anmelden</translation>
    </message>
    <message>
        <source>A capability that is not in Postroom&apos;s list</source>
        <translation>Eine Fähigkeit, die nicht in Postrooms Liste steht</translation>
    </message>
    <message>
        <source>a right of this server</source>
        <translation>ein Recht dieses Servers</translation>
    </message>
    <message>
        <source>No rights</source>
        <translation>Keine Rechte</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Words for people; programs do not rely on them</source>
        <translation>Worte für Menschen; Programme verlassen sich nicht darauf</translation>
    </message>
    <message>
        <source>Which messages, by UID: %1</source>
        <translation>Welche Nachrichten, nach UID: %1</translation>
    </message>
    <message>
        <source>Which messages, by number: %1</source>
        <translation>Welche Nachrichten, nach Nummer: %1</translation>
    </message>
    <message>
        <source>By the sender&apos;s name as it is shown</source>
        <translation>Nach dem angezeigten Absendernamen</translation>
    </message>
    <message>
        <source>By the recipient&apos;s name as it is shown</source>
        <translation>Nach dem angezeigten Empfängernamen</translation>
    </message>
    <message>
        <source>By which message answers which</source>
        <translation>Danach, welche Nachricht welche beantwortet</translation>
    </message>
    <message>
        <source>By subject, then by date</source>
        <translation>Nach Betreff, dann nach Datum</translation>
    </message>
</context>
<context>
    <name>ui::ExplainPane</name>
    <message>
        <source>Explanation of the line</source>
        <translation>Erklärung der Zeile</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Aktion: %1</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>Choose a line, or press F1 in the line below, to see what each word of it means.</source>
        <translation>Wählen Sie eine Zeile, oder drücken Sie F1 in der Zeile unten, um zu sehen, was jedes Wort darin bedeutet.</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
</context>
<context>
    <name>ui::ExpungeActions</name>
    <message>
        <source>&amp;Expunge…</source>
        <translation>Endgültig ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Expunge…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>List the messages marked as deleted, then remove them for good</source>
        <translation>Die als gelöscht markierten Nachrichten auflisten und dann endgültig entfernen</translation>
    </message>
    <message>
        <source>C&amp;lose Folder (CLOSE)…</source>
        <translation>Ordner s&amp;chließen (CLOSE)…</translation>
    </message>
    <message>
        <source>Leave the folder and remove what is marked as deleted, after the list of it</source>
        <translation>Den Ordner verlassen und entfernen, was als gelöscht markiert ist, nach dessen Auflistung</translation>
    </message>
    <message>
        <source>Open a folder first.</source>
        <translation>Öffnen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>%1 removed, and the folder is closed.</source>
        <translation>%1 entfernt, und der Ordner ist geschlossen.</translation>
    </message>
    <message>
        <source>%1 removed for good.</source>
        <translation>%1 endgültig entfernt.</translation>
    </message>
    <message>
        <source>%1 removed from this folder.</source>
        <translation>%1 aus diesem Ordner entfernt.</translation>
    </message>
    <message>
        <source>No message in “%1” is marked as deleted.</source>
        <translation>In „%1“ ist keine Nachricht als gelöscht markiert.</translation>
    </message>
    <message>
        <source>“%1” is closed; nothing was marked as deleted.</source>
        <translation>„%1“ ist geschlossen; nichts war als gelöscht markiert.</translation>
    </message>
</context>
<context>
    <name>ui::ExpungeDialog</name>
    <message>
        <source>UIDPLUS: only the messages listed are touched</source>
        <translation>UIDPLUS: Nur die aufgeführten Nachrichten werden berührt</translation>
    </message>
    <message>
        <source>CLOSE removes all that is marked at that moment</source>
        <translation>CLOSE entfernt alles, was in diesem Augenblick markiert ist</translation>
    </message>
    <message>
        <source>No UIDPLUS: marks on other messages are taken off first and put back after EXPUNGE</source>
        <translation>Kein UIDPLUS: Andere Löschmarken werden vorher weggenommen und nach EXPUNGE wieder gesetzt</translation>
    </message>
    <message>
        <source>Close Folder</source>
        <translation>Ordner schließen</translation>
    </message>
    <message>
        <source>Expunge</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>Keep selected</source>
        <translation>Ausgewählte behalten</translation>
    </message>
    <message>
        <source>The selected messages keep their mark and stay</source>
        <translation>Die ausgewählten Nachrichten behalten ihre Löschmarke und bleiben</translation>
    </message>
    <message>
        <source>Restore selected (remove the mark)</source>
        <translation>Ausgewählte wiederherstellen (Löschmarke entfernen)</translation>
    </message>
    <message>
        <source>The mark \Deleted is taken off the selected messages</source>
        <translation>Den ausgewählten Nachrichten wird die Löschmarke \Deleted weggenommen</translation>
    </message>
    <message>
        <source>Messages that will be removed</source>
        <translation>Nachrichten, die entfernt werden</translation>
    </message>
    <message>
        <source>Who marked it</source>
        <translation>Wer sie markiert hat</translation>
    </message>
    <message>
        <source>Close and remove %1</source>
        <translation>Schließen und %1 entfernen</translation>
    </message>
    <message>
        <source>Expunge %1</source>
        <translation>%1 endgültig entfernen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Close %1 and remove %2?</source>
        <translation>%1 schließen und %2 entfernen?</translation>
    </message>
    <message>
        <source>Expunge %1 from %2?</source>
        <translation>%1 aus %2 endgültig entfernen?</translation>
    </message>
    <message>
        <source>CLOSE removes every message marked \Deleted from the server for good and leaves the folder. This cannot be undone. Unticked messages lose their mark first and stay.</source>
        <translation>CLOSE entfernt jede mit \Deleted markierte Nachricht endgültig vom Server und verlässt den Ordner. Dies lässt sich nicht rückgängig machen. Nicht angekreuzte Nachrichten verlieren vorher ihre Löschmarke und bleiben.</translation>
    </message>
    <message>
        <source>They are removed from the server for good. This cannot be undone. Unticked messages keep their \Deleted mark and stay.</source>
        <translation>Sie werden endgültig vom Server entfernt. Dies lässt sich nicht rückgängig machen. Nicht angekreuzte Nachrichten behalten ihre Löschmarke \Deleted und bleiben.</translation>
    </message>
    <message>
        <source>Frees %1</source>
        <translation>Wird frei: %1</translation>
    </message>
    <message>
        <source>Frees at least %1</source>
        <translation>Wird frei: mindestens %1</translation>
    </message>
    <message>
        <source>Not possible on this server</source>
        <translation>Auf diesem Server nicht möglich</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>On this server a folder is a label. CLOSE takes it off every message marked \Deleted and leaves the folder; the messages stay in All Mail, unless the account is set otherwise there. Unticked messages lose their mark first and stay.</source>
        <translation>Auf diesem Server ist ein Ordner ein Label. CLOSE nimmt es jeder als \Deleted markierten Nachricht ab und verlässt den Ordner; die Nachrichten bleiben in „Alle Nachrichten“, wenn das Konto dort nicht anders eingestellt ist. Nachrichten ohne Häkchen verlieren zuerst ihre Markierung und bleiben.</translation>
    </message>
    <message>
        <source>On this server a folder is a label: they lose it and stay in All Mail, unless the account is set otherwise there. To delete them, move them to the trash folder. Unticked messages keep their \Deleted mark and stay.</source>
        <translation>Auf diesem Server ist ein Ordner ein Label: Sie verlieren es und bleiben in „Alle Nachrichten“, wenn das Konto dort nicht anders eingestellt ist. Um sie zu löschen, verschieben Sie sie in den Papierkorb. Nachrichten ohne Häkchen behalten ihre Markierung \Deleted und bleiben.</translation>
    </message>
    <message>
        <source>%1; the quota is %2</source>
        <translation>%1; das Kontingent beträgt %2</translation>
    </message>
</context>
<context>
    <name>ui::ExpungeModel</name>
    <message>
        <source>UID %1</source>
        <translation>UID %1</translation>
    </message>
    <message>
        <source>stays: the mark is taken off</source>
        <translation>bleibt: Die Löschmarke wird weggenommen</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
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
        <source>Who marked it</source>
        <translation>Wer sie markiert hat</translation>
    </message>
</context>
<context>
    <name>ui::FetchTab</name>
    <message>
        <source>(cut here: the answer has %1 bytes)</source>
        <translation>(hier abgeschnitten: Die Antwort hat %1 Byte)</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Abrufen</translation>
    </message>
    <message>
        <source>What to fetch</source>
        <translation>Was abgerufen wird</translation>
    </message>
    <message>
        <source>Ask the server and show its answer as it comes</source>
        <translation>Den Server fragen und seine Antwort so anzeigen, wie sie kommt</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation>Die Antwort des Servers</translation>
    </message>
    <message>
        <source>Choose a form and press Fetch.</source>
        <translation>Wählen Sie eine Form und drücken Sie „Abrufen“.</translation>
    </message>
    <message>
        <source>This form sets \Seen: the message becomes read.</source>
        <translation>Diese Form setzt \Seen: Die Nachricht wird gelesen.</translation>
    </message>
    <message>
        <source>This form changes nothing on the server.</source>
        <translation>Diese Form ändert auf dem Server nichts.</translation>
    </message>
    <message>
        <source>There is no connection to ask.</source>
        <translation>Es besteht keine Verbindung, über die gefragt werden könnte.</translation>
    </message>
</context>
<context>
    <name>ui::FileActions</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a message.</source>
        <translation>%1 ist zu groß für eine Nachricht.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is no plain message: it holds NUL bytes, which no IMAP server takes.</source>
        <translation>%1 ist keine einfache Nachricht: Die Datei enthält NUL-Bytes, die kein IMAP-Server annimmt.</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>Speichern un&amp;ter…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the selected messages as .eml files</source>
        <translation>Die ausgewählten Nachrichten als .eml-Dateien speichern</translation>
    </message>
    <message>
        <source>There is no connection to load from.</source>
        <translation>Es besteht keine Verbindung, über die geladen werden könnte.</translation>
    </message>
    <message>
        <source>Save Message</source>
        <translation>Nachricht speichern</translation>
    </message>
    <message>
        <source>Save Messages</source>
        <translation>Nachrichten speichern</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Speichern: %1</translation>
    </message>
    <message>
        <source>Saved as %1 in %2.</source>
        <translation>Als %1 in %2 gespeichert.</translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <translation>%1 in %2 gespeichert.</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 in %2 ablegen</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>Adding %1 to “%2”</source>
        <translation>Ablegen: %1 in „%2“</translation>
    </message>
    <message>
        <source>Added %1 to “%2”</source>
        <translation>%1 in „%2“ abgelegt</translation>
    </message>
</context>
<context>
    <name>ui::FilterStatus</name>
    <message>
        <source>Sorting…</source>
        <translation>Wird sortiert…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>messages shown, of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 messages match the filter</source>
        <translation>%1 von %2 Nachrichten passen zum Filter</translation>
    </message>
    <message>
        <source>Sorting… %1 %</source>
        <comment>per cent done</comment>
        <translation>Sortieren … %1 %</translation>
    </message>
</context>
<context>
    <name>ui::FilterWords</name>
    <message>
        <source>a closing parenthesis</source>
        <translation>eine schließende Klammer</translation>
    </message>
    <message>
        <source>an opening parenthesis before the closing one</source>
        <translation>eine öffnende Klammer vor der schließenden</translation>
    </message>
    <message>
        <source>a key between the parentheses</source>
        <translation>ein Suchschlüssel zwischen den Klammern</translation>
    </message>
    <message>
        <source>fewer parentheses</source>
        <translation>weniger Klammern</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>ein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>no control character</source>
        <translation>kein Steuerzeichen</translation>
    </message>
    <message>
        <source>a quoted string or an atom</source>
        <translation>eine Zeichenkette in Anführungszeichen oder ein Atom</translation>
    </message>
    <message>
        <source>At character %1: expected %2.</source>
        <translation>Bei Zeichen %1 erwartet: %2.</translation>
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
    <name>ui::FlagActions</name>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Gelesen</translation>
    </message>
    <message>
        <source>Set \Seen on the selected messages</source>
        <translation>\Seen bei den ausgewählten Nachrichten setzen</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Ungelesen</translation>
    </message>
    <message>
        <source>Take \Seen off the selected messages</source>
        <translation>\Seen bei den ausgewählten Nachrichten wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Answered</source>
        <translation>&amp;Beantwortet</translation>
    </message>
    <message>
        <source>Set \Answered on the selected messages</source>
        <translation>\Answered bei den ausgewählten Nachrichten setzen</translation>
    </message>
    <message>
        <source>&amp;Not Answered</source>
        <translation>N&amp;icht beantwortet</translation>
    </message>
    <message>
        <source>Take \Answered off the selected messages</source>
        <translation>\Answered bei den ausgewählten Nachrichten wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Flagged</source>
        <translation>Ge&amp;kennzeichnet</translation>
    </message>
    <message>
        <source>Set \Flagged on the selected messages</source>
        <translation>\Flagged bei den ausgewählten Nachrichten setzen</translation>
    </message>
    <message>
        <source>N&amp;ot Flagged</source>
        <translation>Nic&amp;ht gekennzeichnet</translation>
    </message>
    <message>
        <source>Take \Flagged off the selected messages</source>
        <translation>\Flagged bei den ausgewählten Nachrichten wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>Entwu&amp;rf</translation>
    </message>
    <message>
        <source>Set \Draft on the selected messages</source>
        <translation>\Draft bei den ausgewählten Nachrichten setzen</translation>
    </message>
    <message>
        <source>No&amp;t a Draft</source>
        <translation>Kei&amp;n Entwurf</translation>
    </message>
    <message>
        <source>Take \Draft off the selected messages</source>
        <translation>\Draft bei den ausgewählten Nachrichten wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Delete (Mark)</source>
        <translation>Als gelös&amp;cht markieren</translation>
    </message>
    <message>
        <source>Mark the selected messages as deleted; they stay until they are expunged</source>
        <translation>Die ausgewählten Nachrichten als gelöscht markieren; sie bleiben, bis sie endgültig entfernt werden</translation>
    </message>
    <message>
        <source>&amp;Undelete</source>
        <translation>Löschmarke entf&amp;ernen</translation>
    </message>
    <message>
        <source>Take the mark \Deleted off the selected messages</source>
        <translation>Die Löschmarke \Deleted bei den ausgewählten Nachrichten wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>S&amp;pam</translation>
    </message>
    <message>
        <source>Mark the selected messages as junk, for the mail filter</source>
        <translation>Die ausgewählten Nachrichten für den Mailfilter als Spam markieren</translation>
    </message>
    <message>
        <source>Not Jun&amp;k</source>
        <translation>Kein Spa&amp;m</translation>
    </message>
    <message>
        <source>Mark the selected messages as no junk, for the mail filter</source>
        <translation>Die ausgewählten Nachrichten für den Mailfilter als Nicht-Spam markieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Mark as &amp;Read</source>
        <translation>Als gele&amp;sen markieren</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Mark as read, or as unread when they are</source>
        <translation>Als gelesen markieren oder, wenn sie es schon sind, als ungelesen</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Kennzeichnen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Kennzeichnen</translation>
    </message>
    <message>
        <source>Flag the selected messages, or take the flag off</source>
        <translation>Die ausgewählten Nachrichten kennzeichnen oder die Kennzeichnung wegnehmen</translation>
    </message>
    <message>
        <source>Mark Folder R&amp;ead</source>
        <translation>Ordner als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Mark every message of the open folder as read</source>
        <translation>Jede Nachricht des geöffneten Ordners als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as Un&amp;read</source>
        <translation>Als ungele&amp;sen markieren</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Remove &amp;Flag</source>
        <translation>&amp;Kennzeichnung entfernen</translation>
    </message>
    <message>
        <source>Unflag</source>
        <translation>Nicht kennzeichnen</translation>
    </message>
    <message>
        <source>Open a folder first.</source>
        <translation>Öffnen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Dieser Ordner ist leer.</translation>
    </message>
    <message>
        <source>Mark %1 as read</source>
        <translation>%1 als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark %1 as unread</source>
        <translation>%1 als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark %1 as answered</source>
        <translation>%1 als beantwortet markieren</translation>
    </message>
    <message>
        <source>Mark %1 as not answered</source>
        <translation>%1 als nicht beantwortet markieren</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <translation>%1 kennzeichnen</translation>
    </message>
    <message>
        <source>Remove the flag from %1</source>
        <translation>Kennzeichnung von %1 entfernen</translation>
    </message>
    <message>
        <source>Mark %1 as draft</source>
        <translation>%1 als Entwurf markieren</translation>
    </message>
    <message>
        <source>Mark %1 as not a draft</source>
        <translation>%1 als Nicht-Entwurf markieren</translation>
    </message>
    <message>
        <source>Mark %1 as deleted</source>
        <translation>%1 als gelöscht markieren</translation>
    </message>
    <message>
        <source>Undelete %1</source>
        <translation>Löschmarke von %1 entfernen</translation>
    </message>
    <message>
        <source>Mark %1 as junk</source>
        <translation>%1 als Spam markieren</translation>
    </message>
    <message>
        <source>Mark %1 as not junk</source>
        <translation>%1 als Nicht-Spam markieren</translation>
    </message>
    <message>
        <source>%1 marked as read.</source>
        <translation>%1 als gelesen markiert.</translation>
    </message>
    <message>
        <source>%1 marked as unread.</source>
        <translation>%1 als ungelesen markiert.</translation>
    </message>
    <message>
        <source>%1 marked as answered.</source>
        <translation>%1 als beantwortet markiert.</translation>
    </message>
    <message>
        <source>%1 marked as not answered.</source>
        <translation>%1 als nicht beantwortet markiert.</translation>
    </message>
    <message>
        <source>%1 flagged.</source>
        <translation>%1 gekennzeichnet.</translation>
    </message>
    <message>
        <source>The flag is off %1.</source>
        <translation>Kennzeichnung von %1 entfernt.</translation>
    </message>
    <message>
        <source>%1 marked as draft.</source>
        <translation>%1 als Entwurf markiert.</translation>
    </message>
    <message>
        <source>%1 marked as not a draft.</source>
        <translation>%1 als Nicht-Entwurf markiert.</translation>
    </message>
    <message>
        <source>%1 marked as deleted; nothing is gone until you expunge.</source>
        <translation>%1 als gelöscht markiert; bis zum endgültigen Entfernen ist nichts verloren.</translation>
    </message>
    <message>
        <source>%1 undeleted.</source>
        <translation>Löschmarke von %1 entfernt.</translation>
    </message>
    <message>
        <source>%1 marked as junk.</source>
        <translation>%1 als Spam markiert.</translation>
    </message>
    <message>
        <source>%1 marked as not junk.</source>
        <translation>%1 als Nicht-Spam markiert.</translation>
    </message>
    <message>
        <source>&amp;Delete (Move to Trash)</source>
        <translation>&amp;Löschen (in den Papierkorb)</translation>
    </message>
    <message>
        <source>Move the selected messages to the trash folder; marked as deleted, they would only lose the label of this folder</source>
        <translation>Die ausgewählten Nachrichten in den Papierkorb verschieben; als gelöscht markiert würden sie nur das Label dieses Ordners verlieren</translation>
    </message>
    <message>
        <source>Every message in “%1” is read already.</source>
        <translation>In „%1“ ist schon jede Nachricht gelesen.</translation>
    </message>
</context>
<context>
    <name>ui::FolderActions</name>
    <message>
        <source>The folder is no longer there.</source>
        <translation>Der Ordner ist nicht mehr da.</translation>
    </message>
    <message>
        <source>A folder cannot be moved to another account. Create it there and move its messages.</source>
        <translation>Ein Ordner lässt sich nicht in ein anderes Konto verschieben. Legen Sie ihn dort an, und verschieben Sie seine Nachrichten.</translation>
    </message>
    <message>
        <source>This is the folder itself.</source>
        <translation>Dies ist der Ordner selbst.</translation>
    </message>
    <message>
        <source>A folder cannot be put into itself or into a folder inside it.</source>
        <translation>Ein Ordner lässt sich nicht in sich selbst oder in einen darin liegenden Ordner verschieben.</translation>
    </message>
    <message>
        <source>The folder is already there.</source>
        <translation>Der Ordner ist schon dort.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Einen Ordner dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New Folder…</source>
        <translation>Ne&amp;uer Ordner…</translation>
    </message>
    <message>
        <source>Create a folder beside this one</source>
        <translation>Einen Ordner neben diesem anlegen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New Su&amp;bfolder…</source>
        <translation>Neuer Unteror&amp;dner…</translation>
    </message>
    <message>
        <source>Create a folder inside this one</source>
        <translation>Einen Ordner in diesem anlegen</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>U&amp;mbenennen</translation>
    </message>
    <message>
        <source>Give the folder another name</source>
        <translation>Dem Ordner einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <translation>Lösc&amp;hen…</translation>
    </message>
    <message>
        <source>Delete the folder, after showing what would be lost</source>
        <translation>Den Ordner löschen, nachdem angezeigt wurde, was verloren ginge</translation>
    </message>
    <message>
        <source>S&amp;ubscribed</source>
        <translation>Abonnier&amp;t</translation>
    </message>
    <message>
        <source>Subscribe to the folder, or end that</source>
        <translation>Den Ordner abonnieren oder das Abonnement beenden</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Su&amp;bscriptions…</source>
        <translation>Abonnement&amp;s…</translation>
    </message>
    <message>
        <source>See and change which folders are subscribed</source>
        <translation>Ansehen und ändern, welche Ordner abonniert sind</translation>
    </message>
    <message>
        <source>&amp;Watched</source>
        <translation>Über&amp;wacht</translation>
    </message>
    <message>
        <source>Tell of new mail in this folder at once</source>
        <translation>Neue Nachrichten in diesem Ordner sofort melden</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>Re&amp;fresh Counts</source>
        <translation>An&amp;zahlen aktualisieren</translation>
    </message>
    <message>
        <source>Count this folder and those inside it again</source>
        <translation>Diesen Ordner und die darin liegenden erneut zählen</translation>
    </message>
    <message>
        <source>The server does not list this level as a folder of its own.</source>
        <translation>Der Server führt diese Ebene nicht als eigenen Ordner auf.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Es ist kein Ordner gewählt.</translation>
    </message>
    <message>
        <source>Watching is not possible here.</source>
        <translation>Überwachen ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>&amp;Keep the Whole List Here</source>
        <translation>Ganze Liste hier &amp;vorhalten</translation>
    </message>
    <message>
        <source>Fetch the list of all messages while the folder is open and keep it on this computer, to sort and search without the server</source>
        <translation>Die Liste aller Nachrichten abrufen, während der Ordner geöffnet ist, und auf diesem Computer vorhalten, um ohne den Server zu sortieren und zu suchen</translation>
    </message>
    <message>
        <source>Nothing is kept of this account.</source>
        <translation>Von diesem Konto wird nichts vorgehalten.</translation>
    </message>
</context>
<context>
    <name>ui::FolderChoices</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>ui::FolderChooser</name>
    <message>
        <source>No folder has that in its name.</source>
        <translation>Kein Ordnername enthält dies.</translation>
    </message>
    <message>
        <source>Type a part of the folder&apos;s name</source>
        <translation>Einen Teil des Ordnernamens eintippen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>ui::FolderDelegate</name>
    <message>
        <source>gone</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>New name of the folder</source>
        <translation>Neuer Name des Ordners</translation>
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
    <name>ui::FolderPlans</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Create Folder</source>
        <translation>Ordner anlegen</translation>
    </message>
    <message>
        <source>Create %1 Folders</source>
        <translation>%1 Ordner anlegen</translation>
    </message>
    <message>
        <source>Creating “%1”</source>
        <translation>„%1“ wird angelegt</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>„%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>%1 folders were created.</source>
        <translation>%1 Ordner wurden angelegt.</translation>
    </message>
    <message>
        <source>Move Messages of the Inbox</source>
        <translation>Nachrichten des Posteingangs verschieben</translation>
    </message>
    <message>
        <source>Rename Folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>Move Folder</source>
        <translation>Ordner verschieben</translation>
    </message>
    <message>
        <source>Renaming “%1”</source>
        <translation>„%1“ wird umbenannt</translation>
    </message>
    <message>
        <source>The messages of the inbox are now in “%1”.</source>
        <translation>Die Nachrichten des Posteingangs liegen jetzt in „%1“.</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”.</source>
        <translation>„%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Delete Folder</source>
        <translation>Ordner löschen</translation>
    </message>
    <message>
        <source>Delete %1 Folders</source>
        <translation>%1 Ordner löschen</translation>
    </message>
    <message>
        <source>Deleting folders</source>
        <translation>Ordner werden gelöscht</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 folders were deleted.</source>
        <translation>%1 Ordner wurden gelöscht.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abonnement beenden</translation>
    </message>
    <message>
        <source>Subscribe %1 Folders</source>
        <translation>%1 Ordner abonnieren</translation>
    </message>
    <message>
        <source>Unsubscribe %1 Folders</source>
        <translation>Abonnement von %1 Ordnern beenden</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>Ordner werden abonniert</translation>
    </message>
    <message>
        <source>Unsubscribing</source>
        <translation>Abonnements werden beendet</translation>
    </message>
    <message>
        <source>“%1” is subscribed.</source>
        <translation>„%1“ ist abonniert.</translation>
    </message>
    <message>
        <source>“%1” is no longer subscribed.</source>
        <translation>„%1“ ist nicht mehr abonniert.</translation>
    </message>
    <message>
        <source>%1 folders are subscribed.</source>
        <translation>%1 Ordner sind abonniert.</translation>
    </message>
    <message>
        <source>%1 folders are no longer subscribed.</source>
        <translation>%1 Ordner sind nicht mehr abonniert.</translation>
    </message>
</context>
<context>
    <name>ui::FolderProperties</name>
    <message>
        <source>Properties of “%1”</source>
        <translation>Eigenschaften von „%1“</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>&amp;Kontingent</translation>
    </message>
    <message>
        <source>&amp;Rights</source>
        <translation>&amp;Rechte</translation>
    </message>
    <message>
        <source>&amp;Ask Again</source>
        <translation>Erneut &amp;fragen</translation>
    </message>
    <message>
        <source>Ask the server for all of this once more</source>
        <translation>Den Server noch einmal nach all dem fragen</translation>
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
        <source>As bytes:</source>
        <translation>In Byte:</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s): %1</source>
        <translation>
            <numerusform>%n Byte: %1</numerusform>
            <numerusform>%n Byte: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Konto:</translation>
    </message>
    <message>
        <source>Delimiter:</source>
        <translation>Trennzeichen:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>none (NIL): names have no levels here</source>
        <translation>keines (NIL): Namen haben hier keine Ebenen</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Verwendet für:</translation>
    </message>
    <message>
        <source>nothing special</source>
        <translation>nichts Besonderes</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Attributes:</source>
        <translation>Attribute:</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>Numbers of the folder</source>
        <translation>Zahlen des Ordners</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>In IMAP</source>
        <translation>In IMAP</translation>
    </message>
    <message>
        <source>Flags here:</source>
        <translation>Flags hier:</translation>
    </message>
    <message>
        <source>Flags that last:</source>
        <translation>Dauerhafte Flags:</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>told while the folder is open</source>
        <translation>wird genannt, solange der Ordner geöffnet ist</translation>
    </message>
    <message>
        <source>all (the server did not say)</source>
        <translation>alle (der Server hat nichts angegeben)</translation>
    </message>
    <message>
        <source>and new keywords (\*)</source>
        <translation>und neue Schlagwörter (\*)</translation>
    </message>
    <message>
        <source>no new keywords</source>
        <translation>keine neuen Schlagwörter</translation>
    </message>
    <message>
        <source>%1; open read-only</source>
        <translation>%1; nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>This server tells nothing about quota.</source>
        <translation>Dieser Server gibt zum Kontingent nichts an.</translation>
    </message>
    <message>
        <source>It does not offer the capability QUOTA (RFC 9208).</source>
        <translation>Er bietet die Fähigkeit QUOTA (RFC 9208) nicht an.</translation>
    </message>
    <message>
        <source>This server tells nothing about rights.</source>
        <translation>Dieser Server gibt zu Rechten nichts an.</translation>
    </message>
    <message>
        <source>It does not offer the capability ACL (RFC 4314).</source>
        <translation>Er bietet die Fähigkeit ACL (RFC 4314) nicht an.</translation>
    </message>
    <message>
        <source>The server did not tell.</source>
        <translation>Der Server hat nichts angegeben.</translation>
    </message>
    <message>
        <source>The server tells this only to those who may change it. %1</source>
        <translation>Der Server nennt dies nur denen, die es ändern dürfen. %1</translation>
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
    <message>
        <source>%1, watched</source>
        <translation>%1, überwacht</translation>
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
    <name>ui::GoToDateDialog</name>
    <message>
        <source>Go to Date</source>
        <translation>Gehe zu Datum</translation>
    </message>
    <message>
        <source>Received on that day or later</source>
        <translation>An diesem Tag oder später empfangen</translation>
    </message>
    <message>
        <source>First message received on this day or &amp;later:</source>
        <translation>Erste Nachricht, an diesem Tag oder &amp;später empfangen:</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
</context>
<context>
    <name>ui::GoToNumberDialog</name>
    <message>
        <source>Go to Message</source>
        <translation>Gehe zu Nachricht</translation>
    </message>
    <message>
        <source>&amp;UID</source>
        <translation>&amp;UID</translation>
    </message>
    <message>
        <source>Stays with the message as long as the folder keeps its UIDVALIDITY</source>
        <translation>Bleibt bei der Nachricht, solange der Ordner seine UIDVALIDITY behält</translation>
    </message>
    <message>
        <source>&amp;Number, 1 to %1</source>
        <translation>&amp;Nummer, 1 bis %1</translation>
    </message>
    <message>
        <source>The sequence number: its place among the messages by arrival</source>
        <translation>Die laufende Nummer: ihr Platz unter den Nachrichten in der Reihenfolge des Eingangs</translation>
    </message>
    <message>
        <source>UID or number</source>
        <translation>UID oder Nummer</translation>
    </message>
    <message>
        <source>&amp;Go to:</source>
        <translation>&amp;Gehe zu:</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
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
    <message>
        <source>%1, %2</source>
        <comment>long date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (there %2, %3)</source>
        <comment>date and time here (time of the sender, zone)</comment>
        <translation>%1 (dort %2, %3)</translation>
    </message>
    <message>
        <source>(an address of characters that cannot be shown)</source>
        <translation>(eine Adresse aus Zeichen, die sich nicht anzeigen lassen)</translation>
    </message>
    <message>
        <source>Characters that nobody sees were removed from the address.</source>
        <translation>Zeichen, die niemand sieht, wurden aus der Adresse entfernt.</translation>
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
    <message>
        <source>This header is so long that only its beginning was loaded; the rest of the header is in the Source tab.</source>
        <translation>Dieser Kopf ist so lang, dass nur sein Anfang geladen wurde; der Rest des Kopfes steht unter „Quelltext“.</translation>
    </message>
    <message>
        <source>&amp;Show More (%1)</source>
        <translation>&amp;Mehr anzeigen (%1)</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>Cop&amp;y as Text</source>
        <translation>Als Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was nun geschieht</translation>
    </message>
    <message>
        <source>What became of the connection</source>
        <translation>Was aus der Verbindung wurde</translation>
    </message>
    <message>
        <source>Copy all of it, for whoever helps you</source>
        <translation>Alles kopieren, für die Person, die Ihnen hilft</translation>
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
    <name>ui::JumpActions</name>
    <message>
        <source>Go to &amp;First Unread</source>
        <translation>Zur e&amp;rsten ungelesenen gehen</translation>
    </message>
    <message>
        <source>Find the topmost unread message of the whole folder</source>
        <translation>Die oberste ungelesene Nachricht des ganzen Ordners finden</translation>
    </message>
    <message>
        <source>Go to &amp;Date…</source>
        <translation>Zu&amp;m Datum gehen…</translation>
    </message>
    <message>
        <source>Find the first message received on a day or later</source>
        <translation>Die erste Nachricht finden, die an einem Tag oder später empfangen wurde</translation>
    </message>
    <message>
        <source>Go to U&amp;ID or Number…</source>
        <translation>Zu U&amp;ID oder Nummer gehen…</translation>
    </message>
    <message>
        <source>Find a message by its UID or its place in the folder</source>
        <translation>Eine Nachricht anhand ihrer UID oder ihres Platzes im Ordner finden</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>Es ist kein Ordner geöffnet.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>You are working offline.</source>
        <translation>Sie arbeiten offline.</translation>
    </message>
    <message>
        <source>Every message of this folder is read.</source>
        <translation>Jede Nachricht dieses Ordners ist gelesen.</translation>
    </message>
    <message>
        <source>None of the messages shown is unread.</source>
        <translation>Keine der angezeigten Nachrichten ist ungelesen.</translation>
    </message>
    <message>
        <source>No message was received on %1 or later.</source>
        <translation>Am %1 oder später wurde keine Nachricht empfangen.</translation>
    </message>
    <message>
        <source>There is no message with UID %1; the nearest is %2.</source>
        <translation>Es gibt keine Nachricht mit der UID %1; die nächstliegende ist %2.</translation>
    </message>
    <message>
        <source>There is no message with UID %1.</source>
        <translation>Es gibt keine Nachricht mit der UID %1.</translation>
    </message>
    <message>
        <source>The folder has messages 1 to %1.</source>
        <translation>Der Ordner hat die Nachrichten 1 bis %1.</translation>
    </message>
</context>
<context>
    <name>ui::KeywordActions</name>
    <message>
        <source>&amp;Keywords</source>
        <translation>Schlag&amp;wörter</translation>
    </message>
    <message>
        <source>Keywords ▾</source>
        <translation>Schlagwörter ▾</translation>
    </message>
    <message>
        <source>Labels and other keywords of the selected messages</source>
        <translation>Labels und andere Schlagwörter der ausgewählten Nachrichten</translation>
    </message>
    <message>
        <source>Remove &amp;All Keywords</source>
        <translation>&amp;Alle Schlagwörter entfernen</translation>
    </message>
    <message>
        <source>Take all keywords shown as labels off the messages</source>
        <translation>Alle als Labels angezeigten Schlagwörter von den Nachrichten nehmen</translation>
    </message>
    <message>
        <source>&amp;Other Keywords and Flags…</source>
        <translation>An&amp;dere Schlagwörter und Flags…</translation>
    </message>
    <message>
        <source>Add, remove or replace any flag and keyword</source>
        <translation>Beliebige Flags und Schlagwörter hinzufügen, entfernen oder ersetzen</translation>
    </message>
    <message>
        <source>Add this keyword, or remove it when all have it</source>
        <translation>Dieses Schlagwort hinzufügen oder, wenn alle es tragen, entfernen</translation>
    </message>
    <message>
        <source>Set keyword “%1” on %2</source>
        <translation>Schlagwort „%1“ bei %2 setzen</translation>
    </message>
    <message>
        <source>Remove keyword “%1” from %2</source>
        <translation>Schlagwort „%1“ von %2 entfernen</translation>
    </message>
    <message>
        <source>Keyword “%1” set on %2.</source>
        <translation>Schlagwort „%1“ bei %2 gesetzt.</translation>
    </message>
    <message>
        <source>Keyword “%1” removed from %2.</source>
        <translation>Schlagwort „%1“ von %2 entfernt.</translation>
    </message>
    <message>
        <source>Remove all keywords from %1</source>
        <translation>Alle Schlagwörter von %1 entfernen</translation>
    </message>
    <message>
        <source>Keywords removed from %1.</source>
        <translation>Schlagwörter von %1 entfernt.</translation>
    </message>
    <message>
        <source>Change flags of %1</source>
        <translation>Flags von %1 ändern</translation>
    </message>
    <message>
        <source>Flags of %1 changed.</source>
        <translation>Flags von %1 geändert.</translation>
    </message>
</context>
<context>
    <name>ui::KeywordDialog</name>
    <message>
        <source>Type a keyword.</source>
        <translation>Tippen Sie ein Schlagwort ein.</translation>
    </message>
    <message>
        <source>A keyword does not begin with “\”: such names are for flags of the protocol.</source>
        <translation>Ein Schlagwort beginnt nicht mit „\“: Solche Namen gehören den Flags des Protokolls.</translation>
    </message>
    <message>
        <source>That is too long; servers take about %1 letters.</source>
        <translation>Das ist zu lang; Server nehmen etwa %1 Buchstaben an.</translation>
    </message>
    <message>
        <source>A keyword is one word: no spaces.</source>
        <translation>Ein Schlagwort ist ein einziges Wort: keine Leerzeichen.</translation>
    </message>
    <message>
        <source>A keyword has plain English letters, digits and signs only: not “%1”.</source>
        <translation>Ein Schlagwort besteht nur aus einfachen englischen Buchstaben, Ziffern und Zeichen: nicht „%1“.</translation>
    </message>
    <message>
        <source>A keyword cannot have “%1” in it.</source>
        <translation>Ein Schlagwort kann „%1“ nicht enthalten.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Replace: set exactly the ticked ones, take all others off</source>
        <translation>&amp;Ersetzen: genau die angekreuzten setzen, alle anderen wegnehmen</translation>
    </message>
    <message>
        <source>Flags and Keywords</source>
        <translation>Flags und Schlagwörter</translation>
    </message>
    <message>
        <source>Flags and keywords of %1</source>
        <translation>Flags und Schlagwörter von %1</translation>
    </message>
    <message>
        <source>Another keyword</source>
        <translation>Weiteres Schlagwort</translation>
    </message>
    <message>
        <source>Change Flags</source>
        <translation>Flags ändern</translation>
    </message>
</context>
<context>
    <name>ui::LiteralEditor</name>
    <message>
        <source>Octets of the literal</source>
        <translation>Inhalt des Literals</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{%1}: %2 of %1 octets. Line ends count as two (CR LF).</source>
        <translation>{%1}: %2 von %1 Byte. Zeilenenden zählen doppelt (CR LF).</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go On as {%1}</source>
        <translation>Weiter als {%1}</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
</context>
<context>
    <name>ui::MailBrowser</name>
    <message>
        <source>Message text</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Picture too large to be shown</source>
        <translation>Bild zu groß, um gezeigt zu werden</translation>
    </message>
    <message>
        <source>Left out: too many pictures</source>
        <translation>Weggelassen: zu viele Bilder</translation>
    </message>
</context>
<context>
    <name>ui::MailboxBar</name>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Read-only: nothing here can be changed</source>
        <translation>Nur lesen: Hier lässt sich nichts ändern</translation>
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
    <message>
        <source>&amp;Finish, then Remove</source>
        <translation>&amp;Fertigstellen, dann entfernen</translation>
    </message>
    <message>
        <source>&amp;Finish, then Quit</source>
        <translation>&amp;Fertigstellen, dann beenden</translation>
    </message>
</context>
<context>
    <name>ui::MessageActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last act back</source>
        <translation>Die letzte Aktion rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Wieder ausführen, was rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>&amp;What Will Be Sent…</source>
        <translation>Was gesen&amp;det wird…</translation>
    </message>
    <message>
        <source>Show the commands of an act before doing it</source>
        <translation>Die Befehle einer Aktion anzeigen, bevor sie ausgeführt wird</translation>
    </message>
    <message>
        <source>Show &amp;Commands Before Sending</source>
        <translation>Befehle vor dem Senden an&amp;zeigen</translation>
    </message>
    <message>
        <source>Ask with the exact commands before every act; Shift with a click asks once</source>
        <translation>Vor jeder Aktion mit den genauen Befehlen nachfragen; Umschalt mit einem Klick fragt einmal</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing was done yet that can be taken back.</source>
        <translation>Es wurde noch nichts ausgeführt, das sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Es wurde nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>M&amp;ark As</source>
        <translation>Markieren &amp;als</translation>
    </message>
</context>
<context>
    <name>ui::MessageArranger</name>
    <message>
        <source>Search cancelled.</source>
        <translation>Suche abgebrochen.</translation>
    </message>
    <message>
        <source>The order could not be changed. %1</source>
        <translation>Die Reihenfolge konnte nicht geändert werden. %1</translation>
    </message>
    <message>
        <source>This server cannot sort. The messages stand by arrival.</source>
        <translation>Dieser Server kann nicht sortieren. Die Nachrichten stehen in der Reihenfolge des Eingangs.</translation>
    </message>
    <message>
        <source>This server cannot find conversations.</source>
        <translation>Dieser Server kann keine Konversationen finden.</translation>
    </message>
    <message>
        <source>This server cannot sort. The order stays as it is.</source>
        <translation>Dieser Server kann nicht sortieren. Die Reihenfolge bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>ui::MessageContext</name>
    <message>
        <source>There is no account yet.</source>
        <translation>Es gibt noch kein Konto.</translation>
    </message>
    <message>
        <source>Open a folder first.</source>
        <translation>Öffnen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>Select a message first.</source>
        <translation>Wählen Sie zuerst eine Nachricht aus.</translation>
    </message>
    <message>
        <source>UID %1</source>
        <translation>UID %1</translation>
    </message>
    <message>
        <source>%1 – %2 (UID %3)</source>
        <translation>%1 – %2 (UID %3)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>The folder was changed meanwhile; nothing was done.</source>
        <translation>Der Ordner wurde inzwischen gewechselt; es wurde nichts getan.</translation>
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
    <message>
        <source>conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Sortiert nach: %1, absteigend</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Sortiert nach: %1, aufsteigend</translation>
    </message>
</context>
<context>
    <name>ui::MessageTableModel</name>
    <message>
        <source>To</source>
        <comment>recipient</comment>
        <translation>An</translation>
    </message>
    <message>
        <source>no recipient</source>
        <translation>kein Empfänger</translation>
    </message>
    <message>
        <source>%1, not sorted yet</source>
        <translation>%1, noch nicht einsortiert</translation>
    </message>
    <message>
        <source>%1, answer at level %2</source>
        <translation>%1, Antwort auf Ebene %2</translation>
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
    <message>
        <source>Fetch…</source>
        <translation>Abrufen…</translation>
    </message>
</context>
<context>
    <name>ui::MoveFolderDialog</name>
    <message>
        <source>Rename the Inbox</source>
        <translation>Posteingang umbenennen</translation>
    </message>
    <message>
        <source>Move all messages of the inbox into a new folder?</source>
        <translation>Alle Nachrichten des Posteingangs in einen neuen Ordner verschieben?</translation>
    </message>
    <message>
        <source>An inbox cannot be renamed: the server makes a new folder “%1”, moves the messages there, and the inbox stays, empty. Folders inside the inbox stay where they are. This cannot be undone as one step.</source>
        <translation>Ein Posteingang lässt sich nicht umbenennen: Der Server legt einen neuen Ordner „%1“ an und verschiebt die Nachrichten dorthin, und der Posteingang bleibt leer bestehen. Ordner im Posteingang bleiben, wo sie sind. Dies lässt sich nicht in einem Schritt rückgängig machen.</translation>
    </message>
    <message>
        <source>Move Folder</source>
        <translation>Ordner verschieben</translation>
    </message>
    <message>
        <source>Move “%1” to the top of the account?</source>
        <translation>„%1“ auf die oberste Ebene des Kontos verschieben?</translation>
    </message>
    <message>
        <source>Move “%1” into “%2”?</source>
        <translation>„%1“ in „%2“ verschieben?</translation>
    </message>
    <message>
        <source>The folder gets a new name. Its messages stay in it.</source>
        <translation>Der Ordner erhält einen neuen Namen. Seine Nachrichten bleiben darin.</translation>
    </message>
    <message>
        <source>The folder and the %1 inside it get new names. Their messages stay in them.</source>
        <translation>Der Ordner und die darin liegenden (%1) erhalten neue Namen. Ihre Nachrichten bleiben darin.</translation>
    </message>
    <message>
        <source>Old and new names</source>
        <translation>Alte und neue Namen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>ui::NewFolderDialog</name>
    <message>
        <source>&amp;Subscribe to it</source>
        <translation>Ihn a&amp;bonnieren</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New folder at the top of the account</source>
        <translation>Neuer Ordner auf der obersten Ebene des Kontos</translation>
    </message>
    <message>
        <source>New folder inside “%1”</source>
        <translation>Neuer Ordner in „%1“</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Name des neuen Ordners</translation>
    </message>
    <message>
        <source>Folders that will be created</source>
        <translation>Ordner, die angelegt werden</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Will be created:</source>
        <translation>Angelegt wird:</translation>
    </message>
    <message>
        <source>Folder names on this server have no levels.</source>
        <translation>Ordnernamen haben auf diesem Server keine Ebenen.</translation>
    </message>
    <message>
        <source>“%1” separates levels on this server: “a%1b” makes a folder “b” inside “a”.</source>
        <translation>„%1“ trennt auf diesem Server Ebenen: „a%1b“ legt einen Ordner „b“ in „a“ an.</translation>
    </message>
    <message>
        <source>%1   (on the server: %2)</source>
        <translation>%1   (auf dem Server: %2)</translation>
    </message>
</context>
<context>
    <name>ui::NewFolderName</name>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Einen Ordner dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>“%1” separates levels: there must be a name before and after it.</source>
        <translation>„%1“ trennt Ebenen: Davor und dahinter muss ein Name stehen.</translation>
    </message>
    <message>
        <source>The server allows no folders inside “%1”.</source>
        <translation>Der Server erlaubt in „%1“ keine Ordner.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Ein Ordner braucht einen Namen.</translation>
    </message>
    <message>
        <source>Line breaks and other control characters cannot be part of a name.</source>
        <translation>Zeilenumbrüche und andere Steuerzeichen können nicht Teil eines Namens sein.</translation>
    </message>
    <message>
        <source>“%1” separates levels on this server, so it cannot be part of a name. Drag the folder to put it inside another.</source>
        <translation>„%1“ trennt auf diesem Server Ebenen und kann daher nicht Teil eines Namens sein. Ziehen Sie den Ordner, um ihn in einen anderen zu verschieben.</translation>
    </message>
    <message>
        <source>“%” and “*” mean “any folder” in IMAP. Some servers refuse them in a name, and other programs may show such a folder wrongly.</source>
        <translation>„%“ und „*“ bedeuten in IMAP „beliebiger Ordner“. Manche Server lehnen sie in einem Namen ab, und andere Programme zeigen einen solchen Ordner vielleicht falsch an.</translation>
    </message>
    <message>
        <source>The name begins or ends with a blank, which is hard to see.</source>
        <translation>Der Name beginnt oder endet mit einem Leerzeichen, das schwer zu sehen ist.</translation>
    </message>
    <message>
        <source>The name takes %1 bytes. Many servers allow about 200.</source>
        <translation>Der Name belegt %1 Byte. Viele Server erlauben etwa 200.</translation>
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
    <message>
        <source>The keyring may be asking for its own password in another window: answer it there. Or it is busy: wait, or enter the account&apos;s password instead.</source>
        <translation>Vielleicht fragt der Schlüsselbund in einem anderen Fenster nach seinem eigenen Passwort: Geben Sie es dort ein. Oder er ist beschäftigt: Warten Sie, oder geben Sie stattdessen das Passwort des Kontos ein.</translation>
    </message>
    <message>
        <source>The password is sent unencrypted: anybody on the way can read it and your mail.</source>
        <translation>Das Passwort wird unverschlüsselt gesendet: Jeder auf dem Weg kann es und Ihre Mails lesen.</translation>
    </message>
</context>
<context>
    <name>ui::PreviewDialog</name>
    <message>
        <source>What Will Be Sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>What it touches</source>
        <translation>Was betroffen ist</translation>
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
    <name>ui::QuickFilter</name>
    <message>
        <source>Filter messages</source>
        <translation>Nachrichten filtern</translation>
    </message>
    <message>
        <source>Shows only messages with all these words in sender, recipient or subject (%1). Or type SEARCH and a program, SEARCH UNSEEN for example.</source>
        <translation>Zeigt nur Nachrichten mit all diesen Wörtern in Absender, Empfänger oder Betreff (%1). Oder tippen Sie SEARCH und ein Suchprogramm ein, etwa SEARCH UNSEEN.</translation>
    </message>
</context>
<context>
    <name>ui::QuirkPage</name>
    <message>
        <source>Peculiarities of this server</source>
        <translation>Besonderheiten dieses Servers</translation>
    </message>
    <message>
        <source>Postroom knows this of servers of this kind and allows for it. Untick what is not true of yours. A change connects again.</source>
        <translation>Das weiß Postroom von Servern dieser Art und stellt sich darauf ein. Entfernen Sie das Häkchen, wo es auf Ihren nicht zutrifft. Eine Änderung verbindet neu.</translation>
    </message>
    <message>
        <source>Known of %1; %2</source>
        <translation>Bekannt von %1; %2</translation>
    </message>
    <message>
        <source>Nothing special is known about this server.</source>
        <translation>Über diesen Server ist nichts Besonderes bekannt.</translation>
    </message>
    <message>
        <source>Not known before you have signed in.</source>
        <translation>Nicht bekannt, bevor Sie angemeldet sind.</translation>
    </message>
</context>
<context>
    <name>ui::QuirkWords</name>
    <message>
        <source>Folders are labels</source>
        <translation>Ordner sind Labels</translation>
    </message>
    <message>
        <source>A message marked as deleted only loses the label of its folder and stays in All Mail. Delete moves messages to the trash folder instead.</source>
        <translation>Eine als gelöscht markierte Nachricht verliert nur das Label ihres Ordners und bleibt in „Alle Nachrichten“. Löschen verschiebt Nachrichten stattdessen in den Papierkorb.</translation>
    </message>
    <message>
        <source>Large messages are refused</source>
        <translation>Große Nachrichten werden abgelehnt</translation>
    </message>
    <message>
        <source>The server names the largest message it takes. Anything larger is not uploaded in vain.</source>
        <translation>Der Server nennt die größte Nachricht, die er annimmt. Größere werden nicht vergeblich hochgeladen.</translation>
    </message>
    <message>
        <source>Messages may be left out</source>
        <translation>Nachrichten werden manchmal ausgelassen</translation>
    </message>
    <message>
        <source>The server may say OK and send nothing of a message that is there. It is asked once more; if it stays silent you are told so, and not that the message is gone.</source>
        <translation>Der Server sagt manchmal OK und schickt nichts von einer Nachricht, die da ist. Er wird noch einmal gefragt; schweigt er weiter, erfahren Sie das, und nicht, dass die Nachricht verschwunden sei.</translation>
    </message>
    <message>
        <source>Sizes are estimates</source>
        <translation>Größen sind geschätzt</translation>
    </message>
    <message>
        <source>The size of a message may be far from true. Messages are read to their end, whatever size was told.</source>
        <translation>Die Größe einer Nachricht kann weit daneben liegen. Nachrichten werden bis zum Ende gelesen, welche Größe auch genannt wurde.</translation>
    </message>
    <message>
        <source>The old way of fetching brings nothing</source>
        <translation>Die alte Art des Abrufens bringt nichts</translation>
    </message>
    <message>
        <source>FETCH RFC822 is answered without the message. Postroom asks for BODY[].</source>
        <translation>FETCH RFC822 wird ohne die Nachricht beantwortet. Postroom fragt nach BODY[].</translation>
    </message>
    <message>
        <source>Empty parts are left out</source>
        <translation>Leere Teile fehlen</translation>
    </message>
    <message>
        <source>An empty attachment is answered by nothing at all. It counts as empty.</source>
        <translation>Auf die Frage nach einem leeren Anhang kommt gar nichts. Er gilt als leer.</translation>
    </message>
    <message>
        <source>Parentheses too many</source>
        <translation>Klammern zu viel</translation>
    </message>
    <message>
        <source>Sender, subject and date come in parentheses of their own. They are read all the same.</source>
        <translation>Absender, Betreff und Datum stehen in eigenen Klammern. Sie werden trotzdem gelesen.</translation>
    </message>
    <message>
        <source>Attached messages lose their header</source>
        <translation>Angehängte Nachrichten verlieren ihren Kopf</translation>
    </message>
    <message>
        <source>A message attached to another one comes without its header lines. Save the whole message to have all of it.</source>
        <translation>Eine an eine andere angehängte Nachricht kommt ohne ihre Kopfzeilen. Speichern Sie die ganze Nachricht, um alles zu haben.</translation>
    </message>
    <message>
        <source>IMAP4rev2 is announced too early</source>
        <translation>IMAP4rev2 wird zu früh angekündigt</translation>
    </message>
    <message>
        <source>Searches fail in the newer version of IMAP that the server announces. The older one is used.</source>
        <translation>In der neueren Fassung von IMAP, die der Server ankündigt, misslingen Suchen. Die ältere wird verwendet.</translation>
    </message>
    <message>
        <source>QRESYNC does not work</source>
        <translation>QRESYNC funktioniert nicht</translation>
    </message>
    <message>
        <source>After it the server tells that messages are gone which are there. It is not used; opening a folder again takes a little longer.</source>
        <translation>Danach meldet der Server Nachrichten als verschwunden, die da sind. Es wird nicht verwendet; einen Ordner wieder zu öffnen dauert etwas länger.</translation>
    </message>
    <message>
        <source>Answers lack something</source>
        <translation>Antworten sind unvollständig</translation>
    </message>
    <message>
        <source>Counts, limits and marks may come in pieces or not at all. What is missing is shown as not known.</source>
        <translation>Zahlen, Grenzen und Markierungen kommen manchmal in Stücken oder gar nicht. Was fehlt, wird als unbekannt angezeigt.</translation>
    </message>
    <message>
        <source>Read-only folders can be changed</source>
        <translation>Nur lesbar geöffnete Ordner sind änderbar</translation>
    </message>
    <message>
        <source>The server changes marks in a folder that was opened read-only. Postroom does not ask it to.</source>
        <translation>Der Server ändert Markierungen auch in einem Ordner, der nur zum Lesen geöffnet wurde. Postroom verlangt das nicht von ihm.</translation>
    </message>
    <message>
        <source>Shared folders are not listed with the others</source>
        <translation>Gemeinsame Ordner stehen nicht bei den anderen</translation>
    </message>
    <message>
        <source>They are asked for by themselves.</source>
        <translation>Nach ihnen wird eigens gefragt.</translation>
    </message>
    <message>
        <source>Old letters for rights</source>
        <translation>Alte Buchstaben für Rechte</translation>
    </message>
    <message>
        <source>The rights c and d stand for what is k, x, t and e today, and are read so.</source>
        <translation>Die Rechte c und d stehen für das, was heute k, x, t und e ist, und werden so gelesen.</translation>
    </message>
    <message>
        <source>A Cyrus of old</source>
        <translation>Ein alter Cyrus</translation>
    </message>
    <message>
        <source>It forbids LOGIN after you have signed in, and tells flags in the middle of other answers. Both are understood.</source>
        <translation>Er verbietet LOGIN, wenn Sie schon angemeldet sind, und nennt Markierungen mitten in anderen Antworten. Beides wird verstanden.</translation>
    </message>
    <message>
        <source>Numbers of folders are not to be had</source>
        <translation>Kennungen der Ordner sind nicht zu haben</translation>
    </message>
    <message>
        <source>The counts of a folder come garbled when MAILBOXID is asked for. Postroom never asks for it.</source>
        <translation>Die Zahlen eines Ordners kommen verstümmelt, wenn nach MAILBOXID gefragt wird. Postroom fragt nie danach.</translation>
    </message>
    <message>
        <source>A folder may be called NIL</source>
        <translation>Ein Ordner darf NIL heißen</translation>
    </message>
    <message>
        <source>The server writes the name like the word for “nothing”. It is shown as the name it is.</source>
        <translation>Der Server schreibt den Namen wie das Wort für „nichts“. Er wird als der Name angezeigt, der er ist.</translation>
    </message>
</context>
<context>
    <name>ui::QuotaBar</name>
    <message>
        <source>%1 % used</source>
        <translation>%1 % belegt</translation>
    </message>
</context>
<context>
    <name>ui::QuotaIndicator</name>
    <message>
        <source>%1 %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3 (%4 %)</source>
        <translation>%1: %2 %3 (%4 %)</translation>
    </message>
</context>
<context>
    <name>ui::QuotaPage</name>
    <message>
        <source>No limit holds for this folder.</source>
        <translation>Für diesen Ordner gilt keine Grenze.</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>no limits are set</source>
        <translation>es sind keine Grenzen gesetzt</translation>
    </message>
</context>
<context>
    <name>ui::RemoveAccountDialog</name>
    <message>
        <source>Remove Account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from Postroom?</source>
        <translation>„%1“ aus Postroom entfernen?</translation>
    </message>
    <message>
        <source>Forgotten here:</source>
        <translation>Hier vergessen:</translation>
    </message>
    <message>
        <source>Stays as it is:</source>
        <translation>Bleibt, wie es ist:</translation>
    </message>
    <message>
        <source>every message and folder on the server; nothing is sent there</source>
        <translation>jede Nachricht und jeder Ordner auf dem Server; dorthin wird nichts gesendet</translation>
    </message>
    <message>
        <source>&amp;Remove Account</source>
        <translation>Konto &amp;entfernen</translation>
    </message>
    <message>
        <source>the settings of this account, the copies of its messages on this computer, and its password if the system keychain holds one</source>
        <translation>die Einstellungen dieses Kontos, die Kopien seiner Nachrichten auf diesem Computer und sein Passwort, wenn es im Schlüsselbund des Systems liegt</translation>
    </message>
    <message>
        <source>Goes with it:</source>
        <translation>Verschwindet mit ihm:</translation>
    </message>
    <message>
        <source>its server, which runs on this computer for this account alone, with every message and folder</source>
        <translation>sein Server, der auf diesem Rechner nur für dieses Konto läuft, mit jeder Nachricht und jedem Ordner</translation>
    </message>
</context>
<context>
    <name>ui::RightsPage</name>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Sie dürfen</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Ihre Rechte</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Rights of everybody</source>
        <translation>Rechte aller</translation>
    </message>
    <message>
        <source>Who may do what:</source>
        <translation>Wer was darf:</translation>
    </message>
    <message>
        <source>You have no rights in this folder.</source>
        <translation>Sie haben in diesem Ordner keine Rechte.</translation>
    </message>
    <message>
        <source>Your rights in this folder: %1</source>
        <translation>Ihre Rechte in diesem Ordner: %1</translation>
    </message>
    <message>
        <source>The server uses the old letters (RFC 2086).</source>
        <translation>Der Server verwendet die alten Buchstaben (RFC 2086).</translation>
    </message>
    <message>
        <source>The server uses the letters of RFC 4314.</source>
        <translation>Der Server verwendet die Buchstaben von RFC 4314.</translation>
    </message>
</context>
<context>
    <name>ui::SearchActions</name>
    <message>
        <source>Search &amp;Messages…</source>
        <translation>Nachrichten s&amp;uchen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search by sender, date, size, flags and more</source>
        <translation>Nach Absender, Datum, Größe, Flags und mehr suchen</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>Es ist kein Ordner geöffnet.</translation>
    </message>
    <message>
        <source>%1 and all below it</source>
        <translation>%1 und alles darunter</translation>
    </message>
</context>
<context>
    <name>ui::SearchFields</name>
    <message>
        <source>A keyword is one word of plain English letters, digits and signs.</source>
        <translation>Ein Schlagwort ist ein einziges Wort aus einfachen englischen Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>A header&apos;s name is one word, “List-Id” for example.</source>
        <translation>Der Name eines Kopfzeilenfelds ist ein einziges Wort, etwa „List-Id“.</translation>
    </message>
</context>
<context>
    <name>ui::SearchForm</name>
    <message>
        <source>any size</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> KiB</translation>
    </message>
    <message>
        <source>Search Messages</source>
        <translation>Nachrichten suchen</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;An:</translation>
    </message>
    <message>
        <source>&amp;Subject:</source>
        <translation>&amp;Betreff:</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xt:</translation>
    </message>
    <message>
        <source>In the body; may take the server a while</source>
        <translation>Im Text der Nachricht; kann beim Server eine Weile dauern</translation>
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
        <source>&amp;Read:</source>
        <translation>&amp;Gelesen:</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>F&amp;lagged:</source>
        <translation>Ge&amp;kennzeichnet:</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>gekennzeichnet</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>nicht gekennzeichnet</translation>
    </message>
    <message>
        <source>&amp;Answered:</source>
        <translation>Bean&amp;twortet:</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>&amp;Deleted:</source>
        <translation>Ge&amp;löscht:</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>als gelöscht markiert</translation>
    </message>
    <message>
        <source>not marked as deleted</source>
        <translation>nicht als gelöscht markiert</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>&amp;Keyword:</source>
        <translation>Schlag&amp;wort:</translation>
    </message>
    <message>
        <source>&amp;Header:</source>
        <translation>Kopfzeilen&amp;feld:</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Suchen in</translation>
    </message>
    <message>
        <source>Search &amp;in:</source>
        <translation>Suchen &amp;in:</translation>
    </message>
    <message>
        <source>SEARCH &amp;program:</source>
        <translation>SEARCH-&amp;Programm:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>egal</translation>
    </message>
    <message>
        <source>since</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>Only messages received since</source>
        <translation>Nur Nachrichten, empfangen ab</translation>
    </message>
    <message>
        <source>Received on that day or later</source>
        <translation>An diesem Tag oder später empfangen</translation>
    </message>
    <message>
        <source>Only messages received before</source>
        <translation>Nur Nachrichten, empfangen vor</translation>
    </message>
    <message>
        <source>Received before that day</source>
        <translation>Vor diesem Tag empfangen</translation>
    </message>
    <message>
        <source>Larger than</source>
        <translation>Größer als</translation>
    </message>
    <message>
        <source>Smaller than</source>
        <translation>Kleiner als</translation>
    </message>
    <message>
        <source>larger than</source>
        <translation>größer als</translation>
    </message>
    <message>
        <source>smaller than</source>
        <translation>kleiner als</translation>
    </message>
    <message>
        <source>Name: List-Id</source>
        <translation>Name: List-Id</translation>
    </message>
    <message>
        <source>Text in it; empty: that it is there</source>
        <translation>Text darin; leer: dass es vorhanden ist</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Name des Kopfzeilenfelds</translation>
    </message>
    <message>
        <source>Text in the header</source>
        <translation>Text im Kopfzeilenfeld</translation>
    </message>
    <message>
        <source>SEARCH program</source>
        <translation>SEARCH-Programm</translation>
    </message>
    <message>
        <source>What goes to the server. It can be changed here; the next change of a field above writes it anew.</source>
        <translation>Was an den Server geht. Es lässt sich hier ändern; die nächste Änderung eines Felds darüber schreibt es neu.</translation>
    </message>
    <message>
        <source>this folder</source>
        <translation>dieser Ordner</translation>
    </message>
    <message>
        <source>this folder and all below it</source>
        <translation>dieser Ordner und alles darunter</translation>
    </message>
    <message>
        <source>%1 and all below it</source>
        <translation>%1 und alles darunter</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>das ganze Konto %1</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>Geben Sie an, wonach gesucht werden soll.</translation>
    </message>
</context>
<context>
    <name>ui::SearchResultModel</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>ui::SearchResults</name>
    <message>
        <source>Messages found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>Found in %1</source>
        <translation>Gefunden in: %1</translation>
    </message>
    <message>
        <source>Folders searched</source>
        <translation>Durchsuchte Ordner</translation>
    </message>
    <message>
        <source>&amp;Open Message</source>
        <translation>&amp;Nachricht öffnen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>„%1“ wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>1 Nachricht gefunden</translation>
    </message>
    <message>
        <source>%1 messages found</source>
        <translation>%1 Nachrichten gefunden</translation>
    </message>
    <message>
        <source>, the newest of each folder shown</source>
        <translation>, angezeigt die neuesten jedes Ordners</translation>
    </message>
    <message>
        <source>; folder %1 of %2…</source>
        <translation>; Ordner %1 von %2…</translation>
    </message>
    <message>
        <source>; stopped after %1 of %2 folders</source>
        <translation>; abgebrochen nach %1 von %2 Ordnern</translation>
    </message>
    <message>
        <source>; all %1 folders searched</source>
        <translation>; alle %1 Ordner durchsucht</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>No message found</source>
        <translation>Keine Nachricht gefunden</translation>
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
    <name>ui::SortActions</name>
    <message>
        <source>&amp;Sort By</source>
        <translation>Sortieren &amp;nach</translation>
    </message>
    <message>
        <source>As the messages came, by number; needs no answer of the server</source>
        <translation>Wie die Nachrichten eintrafen, nach Nummer; braucht keine Antwort des Servers</translation>
    </message>
    <message>
        <source>By the date the server received them (ARRIVAL)</source>
        <translation>Nach dem Datum, an dem der Server sie empfangen hat (ARRIVAL)</translation>
    </message>
    <message>
        <source>By the date the sender wrote (DATE)</source>
        <translation>Nach dem Datum, das der Absender angegeben hat (DATE)</translation>
    </message>
    <message>
        <source>By the sender</source>
        <translation>Nach dem Absender</translation>
    </message>
    <message>
        <source>By the first recipient</source>
        <translation>Nach dem ersten Empfänger</translation>
    </message>
    <message>
        <source>By the subject without Re: and Fwd:</source>
        <translation>Nach dem Betreff ohne Re: und Fwd:</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Nach Größe</translation>
    </message>
    <message>
        <source>Re&amp;verse Order</source>
        <translation>Reihenfolge &amp;umkehren</translation>
    </message>
    <message>
        <source>Turn the list upside down</source>
        <translation>Die Liste von unten nach oben kehren</translation>
    </message>
    <message>
        <source>&amp;Group by Conversation</source>
        <translation>Nach Konversa&amp;tion gruppieren</translation>
    </message>
    <message>
        <source>Show answers below what they answer</source>
        <translation>Antworten unter dem anzeigen, was sie beantworten</translation>
    </message>
    <message>
        <source>Servers cannot sort by “%1”.</source>
        <translation>Server können nicht nach „%1“ sortieren.</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>Es ist kein Ordner geöffnet.</translation>
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
        <source>No message is selected.</source>
        <translation>Es ist keine Nachricht ausgewählt.</translation>
    </message>
    <message>
        <source>Choose a message in the list to read it here.</source>
        <translation>Wählen Sie eine Nachricht in der Liste, um sie hier zu lesen.</translation>
    </message>
    <message>
        <source>This message was not kept on this computer.</source>
        <translation>Diese Nachricht wurde auf diesem Rechner nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>It can be read as soon as there is a connection again.</source>
        <translation>Sie kann gelesen werden, sobald wieder eine Verbindung besteht.</translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>Zusammen %1.</translation>
    </message>
    <message>
        <source>Together at least %1.</source>
        <translation>Zusammen mindestens %1.</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
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
    <message>
        <source>Inspection mode</source>
        <translation>Inspektionsmodus</translation>
    </message>
    <message>
        <source>Only looking: nothing on this account&apos;s server is changed</source>
        <translation>Nur ansehen: Auf dem Server dieses Kontos wird nichts geändert</translation>
    </message>
</context>
<context>
    <name>ui::StillWorkingDialog</name>
    <message>
        <source>Messages are still being moved or changed.</source>
        <translation>Es werden noch Nachrichten verschoben oder geändert.</translation>
    </message>
    <message>
        <source>Not Finished Yet</source>
        <translation>Noch nicht fertig</translation>
    </message>
    <message>
        <source>&amp;Stop Now</source>
        <translation>&amp;Jetzt anhalten</translation>
    </message>
    <message>
        <source>Begins nothing more; the rest stays as it is</source>
        <translation>Beginnt nichts Weiteres; der Rest bleibt, wie er ist</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>Waiting until everything is done.</source>
        <translation>Es wird gewartet, bis alles fertig ist.</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s answer to what was sent last. Stop again to go without it.</source>
        <translation>Es wird auf die Antwort des Servers auf das zuletzt Gesendete gewartet. Noch einmal anhalten, um nicht darauf zu warten.</translation>
    </message>
</context>
<context>
    <name>ui::StoreWords</name>
    <message>
        <source>Another Postroom uses this account&apos;s local copy. This window works without one and reads everything from the server.</source>
        <translation>Ein anderes Postroom verwendet die lokale Kopie dieses Kontos. Dieses Fenster arbeitet ohne Kopie und liest alles vom Server.</translation>
    </message>
    <message>
        <source>This account&apos;s local copy was written by a newer Postroom. It is left as it is and not used.</source>
        <translation>Die lokale Kopie dieses Kontos wurde von einem neueren Postroom geschrieben. Sie bleibt, wie sie ist, und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>This account&apos;s local copy was damaged. It was moved to %1 and is filled again from the server; no mail is lost.</source>
        <translation>Die lokale Kopie dieses Kontos war beschädigt. Sie wurde nach %1 verschoben und wird vom Server neu gefüllt; keine Nachricht geht verloren.</translation>
    </message>
    <message>
        <source>There is no space left for this account&apos;s local copy. Reading mail goes on; the copy is used again when there is space.</source>
        <translation>Für die lokale Kopie dieses Kontos ist kein Platz mehr. Nachrichten lassen sich weiter lesen; die Kopie wird wieder verwendet, wenn Platz da ist.</translation>
    </message>
    <message>
        <source>This account&apos;s local copy cannot be written. Reading mail goes on without it.</source>
        <translation>Die lokale Kopie dieses Kontos lässt sich nicht schreiben. Nachrichten lassen sich ohne sie weiter lesen.</translation>
    </message>
    <message>
        <source>This account&apos;s local copy cannot be used. Reading mail goes on without it.</source>
        <translation>Die lokale Kopie dieses Kontos lässt sich nicht verwenden. Nachrichten lassen sich ohne sie weiter lesen.</translation>
    </message>
    <message>
        <source>1 message in “%1”</source>
        <translation>1 Nachricht in „%1“</translation>
    </message>
    <message>
        <source>%1 messages in “%2”</source>
        <translation>%1 Nachrichten in „%2“</translation>
    </message>
    <message>
        <source>take %1 off %2</source>
        <translation>%1 wegnehmen bei %2</translation>
    </message>
    <message>
        <source>put %1 on %2</source>
        <translation>%1 setzen bei %2</translation>
    </message>
    <message>
        <source>copy %1 to “%2”</source>
        <translation>%1 nach „%2“ kopieren</translation>
    </message>
    <message>
        <source>move %1 to “%2”</source>
        <translation>%1 nach „%2“ verschieben</translation>
    </message>
    <message>
        <source>If changes waited in it for the connection, they could not be read and are not made.</source>
        <translation>Falls darin Änderungen auf die Verbindung warteten, waren sie nicht mehr lesbar und werden nicht ausgeführt.</translation>
    </message>
    <message>
        <source>A change that waited for the connection was damaged on this computer and could not be read. It is not made.</source>
        <translation>Eine Änderung, die auf die Verbindung wartete, wurde auf diesem Rechner beschädigt und ist nicht mehr lesbar. Sie wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>%1 changes that waited for the connection were damaged on this computer and could not be read. They are not made.</source>
        <translation>%1 Änderungen, die auf die Verbindung warteten, wurden auf diesem Rechner beschädigt und sind nicht mehr lesbar. Sie werden nicht ausgeführt.</translation>
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
    <message>
        <source>This picture is too large to be shown.</source>
        <translation>Dieses Bild ist zu groß, um gezeigt zu werden.</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionDialog</name>
    <message>
        <source>&amp;Subscribe</source>
        <translation>A&amp;bonnieren</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Abonnement b&amp;eenden</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Subscriptions of %1</source>
        <translation>Abonnements von %1</translation>
    </message>
    <message>
        <source>Filter folders</source>
        <translation>Ordner filtern</translation>
    </message>
    <message>
        <source>Which folders to show</source>
        <translation>Welche Ordner angezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonniert</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Nicht abonniert</translation>
    </message>
    <message>
        <source>Subscribed, but gone</source>
        <translation>Abonniert, aber nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Folders and subscriptions</source>
        <translation>Ordner und Abonnements</translation>
    </message>
    <message>
        <source>End the subscriptions of folders the server does not have</source>
        <translation>Die Abonnements von Ordnern beenden, die es auf dem Server nicht gibt</translation>
    </message>
    <message>
        <source>&amp;Remove Dead Ones (%1)</source>
        <translation>Ve&amp;rwaiste entfernen (%1)</translation>
    </message>
    <message>
        <source>Change %1 Subscriptions</source>
        <translation>%1 Abonnements ändern</translation>
    </message>
    <message>
        <source>Changing subscriptions</source>
        <translation>Abonnements werden geändert</translation>
    </message>
    <message>
        <source>%1 subscriptions were changed.</source>
        <translation>%1 Abonnements wurden geändert.</translation>
    </message>
    <message>
        <source>Change Subscriptions</source>
        <translation>Abonnements ändern</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionModel</name>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>only holds folders</source>
        <translation>enthält nur Ordner</translation>
    </message>
    <message>
        <source>will be</source>
        <translation>wird abonniert</translation>
    </message>
    <message>
        <source>will end</source>
        <translation>wird beendet</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>abonniert</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>nicht abonniert</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonniert</translation>
    </message>
</context>
<context>
    <name>ui::TableOrder</name>
    <message>
        <source>Order of &amp;Arrival</source>
        <translation>&amp;Eingangsreihenfolge</translation>
    </message>
    <message>
        <source>Date &amp;Received</source>
        <translation>Empfangs&amp;datum</translation>
    </message>
    <message>
        <source>&amp;Date Sent</source>
        <translation>&amp;Sendedatum</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Absender</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Em&amp;pfänger</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
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
    <name>ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Dies rückgängig machen</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>ui::TranscriptFilterBar</name>
    <message>
        <source>Only &amp;matches</source>
        <translation>Nur &amp;Treffer</translation>
    </message>
    <message>
        <source>Only this ac&amp;tion</source>
        <translation>Nur diese A&amp;ktion</translation>
    </message>
    <message>
        <source>&amp;Hide housekeeping</source>
        <translation>&amp;Routine ausblenden</translation>
    </message>
    <message>
        <source>Words, or -word for what must not be in a line</source>
        <translation>Wörter, oder -Wort für das, was nicht in einer Zeile stehen darf</translation>
    </message>
    <message>
        <source>Words in the transcript</source>
        <translation>Wörter im Mitschnitt</translation>
    </message>
    <message>
        <source>Hide the other lines. Else Enter goes to the next match.</source>
        <translation>Die anderen Zeilen ausblenden. Sonst geht die Eingabetaste zum nächsten Treffer.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Sent (C:)</source>
        <translation>Gesendet (C:)</translation>
    </message>
    <message>
        <source>Received (S:)</source>
        <translation>Empfangen (S:)</translation>
    </message>
    <message>
        <source>Show only the lines of the action of the chosen line</source>
        <translation>Nur die Zeilen der Aktion anzeigen, zu der die gewählte Zeile gehört</translation>
    </message>
    <message>
        <source>Hide what the program does by itself: signing in, counting, IDLE</source>
        <translation>Ausblenden, was das Programm von selbst tut: Anmelden, Zählen, IDLE</translation>
    </message>
</context>
<context>
    <name>ui::TranscriptModel</name>
    <message>
        <source>Sent, %1: %2</source>
        <translation>Gesendet, %1: %2</translation>
    </message>
    <message>
        <source>Received, %1: %2</source>
        <translation>Empfangen, %1: %2</translation>
    </message>
    <message>
        <source>unasked</source>
        <translation>ungefragt</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
</context>
<context>
    <name>ui::TranscriptText</name>
    <message>
        <source>IDLE was ended: something else needs the connection.</source>
        <translation>IDLE wurde beendet: Etwas anderes braucht die Verbindung.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>List folders</source>
        <translation>Ordner auflisten</translation>
    </message>
    <message>
        <source>Count messages</source>
        <translation>Nachrichten zählen</translation>
    </message>
    <message>
        <source>Load the list</source>
        <translation>Liste laden</translation>
    </message>
    <message>
        <source>Load the source</source>
        <translation>Quelltext laden</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Leave folder</source>
        <translation>Ordner verlassen</translation>
    </message>
    <message>
        <source>Read message</source>
        <translation>Nachricht lesen</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Eingetippt</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>IDLE %1</source>
        <translation>IDLE %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Typed %1</source>
        <translation>Eingetippt: %1</translation>
    </message>
</context>
<context>
    <name>ui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Mitschnitt</translation>
    </message>
    <message>
        <source>No line matches the filter.</source>
        <translation>Keine Zeile passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>ui::TransferActions</name>
    <message>
        <source>&amp;Copy to Folder…</source>
        <translation>In Ordner k&amp;opieren…</translation>
    </message>
    <message>
        <source>Copy to ▾</source>
        <translation>Kopieren nach ▾</translation>
    </message>
    <message>
        <source>Copy the selected messages to another folder</source>
        <translation>Die ausgewählten Nachrichten in einen anderen Ordner kopieren</translation>
    </message>
    <message>
        <source>&amp;Move to Folder…</source>
        <translation>In Ordner verschie&amp;ben…</translation>
    </message>
    <message>
        <source>Move to ▾</source>
        <translation>Verschieben nach ▾</translation>
    </message>
    <message>
        <source>Move the selected messages to another folder</source>
        <translation>Die ausgewählten Nachrichten in einen anderen Ordner verschieben</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation>%1 verschieben nach</translation>
    </message>
    <message>
        <source>Copy %1 to</source>
        <translation>%1 kopieren nach</translation>
    </message>
    <message>
        <source>Select a message first.</source>
        <translation>Wählen Sie zuerst eine Nachricht aus.</translation>
    </message>
    <message>
        <source>That is no folder.</source>
        <translation>Das ist kein Ordner.</translation>
    </message>
    <message>
        <source>%1 is in inspection mode: nothing is changed there.</source>
        <translation>%1 ist im Inspektionsmodus: Dort wird nichts geändert.</translation>
    </message>
    <message>
        <source>They are in this folder already.</source>
        <translation>Sie sind schon in diesem Ordner.</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1 nach %2 kopieren</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>Moving %1 to “%2”</source>
        <translation>Verschieben: %1 nach „%2“</translation>
    </message>
    <message>
        <source>Copying %1 to “%2”</source>
        <translation>Kopieren: %1 nach „%2“</translation>
    </message>
    <message>
        <source>Moved %1 to “%2”</source>
        <translation>%1 nach „%2“ verschoben</translation>
    </message>
    <message>
        <source>Copied %1 to “%2”</source>
        <translation>%1 nach „%2“ kopiert</translation>
    </message>
</context>
<context>
    <name>ui::TransferPreview</name>
    <message>
        <source>What Will Be Sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>What it touches</source>
        <translation>Was betroffen ist</translation>
    </message>
    <message>
        <source>What will be sent to %1</source>
        <translation>Was an %1 gesendet wird</translation>
    </message>
    <message>
        <source>Flags, date and size are what the message list holds; sent is what the first server answers. A copy whose UID the second server does not tell, or whose answer is lost, is looked for there by its Message-ID.</source>
        <translation>Flags, Datum und Größe stehen so in der Nachrichtenliste; gesendet wird, was der erste Server antwortet. Eine Kopie, deren UID der zweite Server nicht nennt oder deren Antwort verloren geht, wird dort anhand ihrer Message-ID gesucht.</translation>
    </message>
    <message>
        <source>The same is sent for %1 more, whose size is known only then.</source>
        <translation>Dasselbe wird für %1 weitere gesendet, deren Größe erst dann bekannt ist.</translation>
    </message>
</context>
<context>
    <name>ui::TypedRunner</name>
    <message>
        <source>Not sent: there is no connection. LOGIN with user name and password signs in.</source>
        <translation>Nicht gesendet: Es besteht keine Verbindung. LOGIN mit Benutzername und Passwort meldet an.</translation>
    </message>
    <message>
        <source>Not sent: this account signs in as %1. Add an account for another user.</source>
        <translation>Nicht gesendet: Dieses Konto meldet sich als %1 an. Fügen Sie für einen anderen Benutzer ein Konto hinzu.</translation>
    </message>
    <message>
        <source>Signing in as %1.</source>
        <translation>Anmeldung als %1.</translation>
    </message>
    <message>
        <source>Not sent: %1 could change something on the server, and this account is in inspection mode.</source>
        <translation>Nicht gesendet: %1 könnte auf dem Server etwas ändern, und dieses Konto ist im Inspektionsmodus.</translation>
    </message>
    <message>
        <source>Not sent: something in the line cannot be written safely.</source>
        <translation>Nicht gesendet: Etwas in der Zeile lässt sich nicht sicher schreiben.</translation>
    </message>
    <message>
        <source>Not sent: only the connection itself may send %1.</source>
        <translation>Nicht gesendet: Nur die Verbindung selbst darf %1 senden.</translation>
    </message>
    <message>
        <source>No IDLE is running, so there is nothing that DONE could end.</source>
        <translation>Es läuft kein IDLE, also gibt es nichts, was DONE beenden könnte.</translation>
    </message>
</context>
<context>
    <name>ui::WaitingWords</name>
    <message>
        <source>%1 to be taken off</source>
        <comment>flags</comment>
        <translation>%1 wird weggenommen</translation>
    </message>
    <message>
        <source>only %1 to be left on</source>
        <comment>flags</comment>
        <translation>nur %1 bleibt</translation>
    </message>
    <message>
        <source>%1 to be put on</source>
        <comment>flags</comment>
        <translation>%1 wird gesetzt</translation>
    </message>
    <message>
        <source>to be copied to “%1”</source>
        <translation>wird nach „%1“ kopiert</translation>
    </message>
    <message>
        <source>to be moved to “%1”</source>
        <translation>wird nach „%1“ verschoben</translation>
    </message>
    <message>
        <source>Waits for the connection: %1</source>
        <translation>Wartet auf die Verbindung: %1</translation>
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
    <message>
        <source>Protocol &amp;Console</source>
        <translation>P&amp;rotokollkonsole</translation>
    </message>
    <message>
        <source>Watch what is sent and received, and type commands</source>
        <translation>Mitverfolgen, was gesendet und empfangen wird, und Befehle eintippen</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>&amp;Lines of the Last Action</source>
        <translation>&amp;Zeilen der letzten Aktion</translation>
    </message>
    <message>
        <source>Show in the console what the last action sent and received</source>
        <translation>In der Konsole anzeigen, was die letzte Aktion gesendet und empfangen hat</translation>
    </message>
    <message>
        <source>There is no account whose connections it could show.</source>
        <translation>Es gibt noch kein Konto, dessen Verbindungen sie zeigen könnte.</translation>
    </message>
</context>
<context>
    <name>ui::WindowFills</name>
    <message>
        <source>Keeping the list of “%1”</source>
        <translation>Liste von „%1“ wird vorgehalten</translation>
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
    <message>
        <source>inspection mode, read-only</source>
        <translation>Inspektionsmodus, nur lesen</translation>
    </message>
    <message>
        <source>No message of “%1” matches.</source>
        <translation>Keine Nachricht von „%1“ passt.</translation>
    </message>
    <message>
        <source>Show All Messages</source>
        <translation>Alle Nachrichten anzeigen</translation>
    </message>
    <message>
        <source>as last seen, not asked for yet</source>
        <translation>wie zuletzt gesehen, noch nicht neu abgefragt</translation>
    </message>
    <message>
        <source>1 change waits for the connection and is sent as soon as it is there.</source>
        <translation>1 Änderung wartet auf die Verbindung und wird gesendet, sobald diese besteht.</translation>
    </message>
    <message>
        <source>%1 changes wait for the connection and are sent as soon as it is there.</source>
        <translation>%1 Änderungen warten auf die Verbindung und werden gesendet, sobald diese besteht.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>It is not known whether this change was made before the connection was lost, so it is not made again: %1.</source>
        <translation>Es ist nicht bekannt, ob diese Änderung ausgeführt wurde, bevor die Verbindung verloren ging; sie wird daher nicht noch einmal ausgeführt: %1.</translation>
    </message>
    <message>
        <source>A change that waited was not made, or not wholly: %1. %2</source>
        <translation>Eine wartende Änderung wurde nicht oder nicht vollständig ausgeführt: %1. %2</translation>
    </message>
    <message>
        <source>You are working offline, and “%1” was not kept on this computer.</source>
        <translation>Sie arbeiten offline, und „%1“ wurde auf diesem Rechner nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Go Online</source>
        <translation>Online gehen</translation>
    </message>
    <message>
        <source>“%1” does not exist on the server any more; it is still subscribed.
It may have been deleted or renamed elsewhere. Unsubscribing takes it off the list.</source>
        <translation>„%1“ gibt es auf dem Server nicht mehr; der Ordner ist noch abonniert.
Er wurde vielleicht anderswo gelöscht oder umbenannt. Wird das Abonnement beendet, verschwindet er aus der Liste.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abonnement beenden</translation>
    </message>
</context>
<context>
    <name>ui::WindowWatches</name>
    <message>
        <source>Connected again; 1 new message meanwhile.</source>
        <translation>Wieder verbunden; inzwischen 1 neue Nachricht.</translation>
    </message>
    <message>
        <source>Connected again; %1 new messages meanwhile.</source>
        <translation>Wieder verbunden; inzwischen %1 neue Nachrichten.</translation>
    </message>
    <message>
        <source>The server let in only one connection: watched folders are looked at now and then instead of all the time.</source>
        <translation>Der Server hat nur eine Verbindung zugelassen: Überwachte Ordner werden nur ab und zu geprüft statt ständig.</translation>
    </message>
    <message>
        <source>The server let in only %1 connections: some watched folders are looked at now and then instead of all the time.</source>
        <translation>Der Server hat nur %1 Verbindungen zugelassen: Manche überwachten Ordner werden nur ab und zu geprüft statt ständig.</translation>
    </message>
</context>
</TS>
