// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/schema.h"

namespace imap::schema {

namespace {

// Keys of buckets: the mailbox's number, then the number of the bucket in it (RowTable).
constexpr const char *first[] = {
    "CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE mailbox(number INTEGER PRIMARY KEY AUTOINCREMENT, name BLOB NOT NULL UNIQUE, "
    "state BLOB NOT NULL)",
    "CREATE TABLE status(name BLOB PRIMARY KEY, counts BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE envelopes(key INTEGER PRIMARY KEY, bucket BLOB NOT NULL)",
    "CREATE TABLE held(key INTEGER PRIMARY KEY, bits INTEGER NOT NULL)",
    "CREATE TABLE flags(key INTEGER PRIMARY KEY, bucket BLOB NOT NULL)",
    "CREATE TABLE keywords(key INTEGER PRIMARY KEY, list BLOB NOT NULL)",
    "CREATE TABLE body(id INTEGER PRIMARY KEY AUTOINCREMENT, mailbox INTEGER NOT NULL, "
    "uid INTEGER NOT NULL, section BLOB NOT NULL, size INTEGER NOT NULL, used INTEGER NOT NULL)",
    "CREATE UNIQUE INDEX body_place ON body(mailbox, uid, section)",
    "CREATE INDEX body_used ON body(used)",
    "CREATE TABLE octets(id INTEGER PRIMARY KEY, data BLOB NOT NULL)",
};

// Acts that wait for the server, and the index of words. The index keeps no text: a row is found
// by number and UID, and read from its bucket.
constexpr const char *second[] = {
    "CREATE TABLE act(id INTEGER PRIMARY KEY AUTOINCREMENT, sent INTEGER NOT NULL, "
    "act BLOB NOT NULL)",
    "CREATE TABLE indexed(key INTEGER PRIMARY KEY, bits INTEGER NOT NULL)",
    "CREATE VIRTUAL TABLE words USING fts5(sender, recipients, subject, content='', "
    "columnsize=0, tokenize='ascii', prefix='2 3')",
};

} // namespace

std::span<const char *const> step(int fromVersion)
{
    switch (fromVersion) {
    case 0:
        return first;
    case 1:
        return second;
    default:
        return {};
    }
}

} // namespace imap::schema
