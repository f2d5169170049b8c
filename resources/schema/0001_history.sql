-- SPDX-FileCopyrightText: 2026 The Cauce authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What everything rests on: edits, bulky content, drafts and this file's own notes.

-- Notes of this file alone; never leave it.
CREATE TABLE local (
    key TEXT PRIMARY KEY NOT NULL,
    value ANY
) STRICT, WITHOUT ROWID;

CREATE TABLE author (
    n INTEGER PRIMARY KEY,
    role TEXT NOT NULL,
    team BLOB NOT NULL,
    name TEXT,
    salt BLOB NOT NULL,
    name_hash BLOB NOT NULL,
    laptop TEXT NOT NULL
) STRICT;

-- A joining of another file's edits, so that it can be undone whole.
CREATE TABLE merge (
    n INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    source TEXT NOT NULL
) STRICT;

-- author is NULL for an edit that is only known by name: something here replaces it, but it is not in this copy.
CREATE TABLE edit (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    author INTEGER REFERENCES author,
    time INTEGER NOT NULL,
    action BLOB NOT NULL,
    merge INTEGER REFERENCES merge
) STRICT;

CREATE TABLE record (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE
) STRICT;

CREATE TABLE field (
    n INTEGER PRIMARY KEY,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (type, name)
) STRICT;

-- value and salt are NULL where the value is withheld or was suppressed; hash is then kept in their place.
CREATE TABLE change (
    record INTEGER NOT NULL REFERENCES record,
    field INTEGER NOT NULL REFERENCES field,
    edit INTEGER NOT NULL REFERENCES edit,
    replaces INTEGER REFERENCES edit,
    salt BLOB,
    value BLOB,
    hash BLOB,
    PRIMARY KEY (record, field, edit)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_by_edit ON change (edit);

-- The second and further edits that a change replaces.
CREATE TABLE also_replaces (
    edit INTEGER NOT NULL REFERENCES edit,
    record INTEGER NOT NULL REFERENCES record,
    field INTEGER NOT NULL REFERENCES field,
    target INTEGER NOT NULL REFERENCES edit,
    PRIMARY KEY (edit, record, field, target)
) STRICT, WITHOUT ROWID;

-- What is being typed and is not an edit yet.
CREATE TABLE draft (
    key TEXT PRIMARY KEY NOT NULL,
    value BLOB NOT NULL,
    time INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Bulky bytes by their SHA-256. sha is NULL while they come in; start-up removes what stayed so.
CREATE TABLE content (
    n INTEGER PRIMARY KEY,
    sha BLOB UNIQUE,
    size INTEGER NOT NULL
) STRICT;

-- packing: 0 as they are, 1 zstd.
CREATE TABLE piece (
    n INTEGER PRIMARY KEY,
    content INTEGER NOT NULL REFERENCES content,
    k INTEGER NOT NULL,
    packing INTEGER NOT NULL,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (content, k)
) STRICT;

-- SHA-256 of documents and salted hashes of values that were suppressed: derived from redaction edits, for quick looking up.
CREATE TABLE suppressed (
    hash BLOB PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;

-- Fields in which several versions stand: derived from the edits, like every record table.
-- The key's columns come first, here and in every table WITHOUT ROWID: else integrity_check of SQLite 3.40 sees NULLs.
CREATE TABLE disputed (
    record BLOB NOT NULL,
    field TEXT NOT NULL,
    type TEXT NOT NULL,
    PRIMARY KEY (record, field)
) STRICT, WITHOUT ROWID;
