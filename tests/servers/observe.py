#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An independent look at an IMAP server, and an independent hand, by Python's own imaplib.

observe.py PORT USER PASSWORD state [FOLDER...]   what the server holds, as JSON; nothing is changed
observe.py PORT USER PASSWORD talk < commands     a JSON list of commands without tag; a command is
                                                  a string, or a list of strings: [line, literal, rest...];
                                                  "@clear" deletes all folders and subscriptions
Bytes that are not ASCII are Latin-1 in the JSON.
"""
import imaplib
import json
import re
import sys

imaplib._MAXLINE = 100_000_000


def text(data):
    return data.decode("latin-1")


def quoted(name):
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


def unquoted(word):
    word = word.strip()
    return re.sub(r"\\(.)", r"\1", word[1:-1]) if word.startswith('"') else word


def listed(server, answer):
    """{name: [attribute...]} of LIST or LSUB lines; a name may be atom, quoted string or literal."""
    out = {}
    for line in answer[1]:
        if not line or line == b")":
            continue
        head, literal = line if isinstance(line, tuple) else (line, None)
        found = re.match(r'\((.*?)\) (?:NIL|"(?:\\?.)") ?(.*)', text(head))
        name = text(literal) if literal is not None else unquoted(found[2])
        out[name] = sorted(found[1].lower().split())
    return out


def subscribed(server):
    """Their names; Cyrus leaves those of vanished folders out of LSUB."""
    names = set(listed(server, server.lsub('""', "*")))
    if "LIST-EXTENDED" in server.capabilities:
        answer = server._simple_command("LIST", '(SUBSCRIBED) "" "*"')
        names |= set(listed(server, (answer[0], server.response("LIST")[1])))
    return sorted(names)


def messages(server):
    """The messages of the folder that is open, by UID."""
    wanted = "(UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS (SUBJECT)])"
    lines, current = [], ["", b""]
    for part in server.uid("FETCH", "1:*", wanted)[1] or []:
        if part is None:
            continue
        if isinstance(part, tuple):
            current = [text(part[0]), part[1]]
            lines.append(current)
        elif part.startswith(b")") or part.startswith(b" "):
            current[0] += text(part)
        else:
            current = [text(part), b""]
            lines.append(current)
    out = {}
    for line, header in lines:
        uid = re.search(r"UID (\d+)", line)
        if not uid:
            continue
        message = out.setdefault(int(uid[1]), {"uid": int(uid[1])})
        if flags := re.search(r"FLAGS \((.*?)\)", line):
            message["flags"] = sorted(flags[1].split())
        if date := re.search(r'INTERNALDATE "(.*?)"', line):
            message["internalDate"] = date[1]
        if size := re.search(r"RFC822.SIZE (\d+)", line):
            message["size"] = int(size[1])
        if header:
            message["subject"] = text(header).partition(":")[2].strip()
    return [out[uid] for uid in sorted(out)]


def facts(server, name):
    """STATUS, rights and limits of a folder; what is refused is left out."""
    out = {}
    kind, data = server.status(quoted(name), "(MESSAGES RECENT UNSEEN UIDNEXT UIDVALIDITY)")
    if kind == "OK" and data[0]:
        for key, value in re.findall(r"([A-Z]+) (\d+)", text(data[0]).rpartition("(")[2]):
            out[key.lower()] = int(value)
    for key, verb in (("acl", "GETACL"), ("rights", "MYRIGHTS"), ("quota", "GETQUOTAROOT")):
        name_of_answer = {"GETACL": "ACL", "GETQUOTAROOT": "QUOTA"}.get(verb, verb)
        try:
            kind, _ = server._simple_command(verb, quoted(name))
            data = server.response(name_of_answer)[1]
            server.response("QUOTAROOT")
        except imaplib.IMAP4.error:
            continue
        if kind == "OK" and data and data[0]:
            out[key] = [text(line) for line in data]
    return out


def state(server, only):
    folders = listed(server, server.list('""', "*"))
    out = {"folders": {}, "subscriptions": subscribed(server)}
    for name, attributes in folders.items():
        entry = out["folders"][name] = {"attributes": attributes}
        if "\\noselect" in attributes or "\\nonexistent" in attributes:
            continue
        if only and name not in only:
            continue
        entry.update(facts(server, name))
        if server.select(quoted(name), readonly=True)[0] == "OK":
            entry["list"] = messages(server)
    return out


def one_answer(server, tag):
    """Lines up to the tagged one, each with its literals."""
    lines = []
    while True:
        line = server.readline()
        if not line:
            return lines, "BYE"
        while size := re.search(rb"\{(\d+)\}\r\n$", line):
            line += server.read(int(size[1])) + server.readline()
        if line.startswith(tag + b" "):
            return lines, text(line[len(tag) + 1:]).strip()
        lines.append(text(line).rstrip("\r\n"))
        if line.startswith(b"+"):
            return lines, "+"


def clear(server):
    """As new, but for the UIDs of INBOX."""
    for name in subscribed(server):
        server.unsubscribe(quoted(name))
    for name in sorted(listed(server, server.list('""', "*")), key=lambda name: -name.count(".")):
        if name != "INBOX":
            server.delete(quoted(name))
    if int(server.select("INBOX")[1][0]):
        server.store("1:*", "+FLAGS.SILENT", "(\\Deleted)")
    server.close()


def talk(server, commands):
    out = []
    for number, command in enumerate(commands):
        if command == "@clear":
            clear(server)
            out.append({"untagged": [], "tagged": "OK"})
            continue
        parts = [part.encode("latin-1") for part in ([command] if isinstance(command, str) else command)]
        tag = b"h%d" % number
        lines, end, sent = [], "", tag + b" " + parts[0]
        for literal, rest in zip(parts[1::2], parts[2::2]):
            server.send(sent + b" {%d}\r\n" % len(literal))
            more, end = one_answer(server, tag)
            lines += more
            if end != "+":
                break
            sent = literal + rest
        if end in ("", "+"):
            server.send(sent + b"\r\n")
            more, end = one_answer(server, tag)
            lines += more
        out.append({"untagged": lines, "tagged": end})
    return out


def main():
    port, user, password, what = int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
    server = imaplib.IMAP4("127.0.0.1", port)
    server.login(user, password)
    if what == "talk":
        answer = talk(server, json.load(sys.stdin))
    else:
        answer = state(server, set(sys.argv[5:]))
    json.dump(answer, sys.stdout)
    try:
        server.logout()
    except (imaplib.IMAP4.error, OSError):
        pass  # the commands may have ended the connection


main()
