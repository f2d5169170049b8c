-- SPDX-FileCopyrightText: 2026 The Cauce authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The records as they stand now: a projection that can be rebuilt from the edits at any time.
-- state: 0 visible, 1 deleted. The owner is who made the first edit.

CREATE TABLE "hunt" (
    id BLOB PRIMARY KEY NOT NULL,
    state INTEGER NOT NULL,
    owner_role TEXT NOT NULL,
    owner_team BLOB NOT NULL,
    "title" TEXT,
    "purpose" TEXT,
    "state_key" TEXT,
    "municipality_key" TEXT,
    "place_name" TEXT,
    "starts_on" TEXT,
    "ends_on" TEXT,
    "legal_framework" TEXT,
    "mode" TEXT,
    "people" INTEGER,
    "laptops" INTEGER,
    "minutes" INTEGER,
    "start_time" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "round" (
    id BLOB PRIMARY KEY NOT NULL,
    state INTEGER NOT NULL,
    owner_role TEXT NOT NULL,
    owner_team BLOB NOT NULL,
    "name" TEXT,
    "starts_on" TEXT,
    "ends_on" TEXT,
    "order" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "priority" (
    id BLOB PRIMARY KEY NOT NULL,
    state INTEGER NOT NULL,
    owner_role TEXT NOT NULL,
    owner_team BLOB NOT NULL,
    "title" TEXT,
    "description" TEXT,
    "order" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "challenge" (
    id BLOB PRIMARY KEY NOT NULL,
    state INTEGER NOT NULL,
    owner_role TEXT NOT NULL,
    owner_team BLOB NOT NULL,
    "title" TEXT,
    "description" TEXT,
    "priority" BLOB,
    "institution" BLOB,
    "order" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "question" (
    id BLOB PRIMARY KEY NOT NULL,
    state INTEGER NOT NULL,
    owner_role TEXT NOT NULL,
    owner_team BLOB NOT NULL,
    "challenge" BLOB,
    "base" BLOB,
    "text" TEXT,
    "why" TEXT,
    "look_for" TEXT,
    "answer_type" BLOB,
    "choices" BLOB,
    "money_stage" BLOB,
    "columns" BLOB,
    "minutes" BLOB,
    "points" BLOB,
    "required_evidence" BLOB,
    "omitted" INTEGER,
    "order" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "hint" (
    id BLOB PRIMARY KEY NOT NULL,
    state INTEGER NOT NULL,
    owner_role TEXT NOT NULL,
    owner_team BLOB NOT NULL,
    "question" BLOB,
    "title" TEXT,
    "text" TEXT,
    "cost" INTEGER,
    "order" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "hint_use" (
    id BLOB PRIMARY KEY NOT NULL,
    state INTEGER NOT NULL,
    owner_role TEXT NOT NULL,
    owner_team BLOB NOT NULL,
    "hint" BLOB,
    "team" BLOB,
    "challenge" BLOB,
    "opened_at" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "expected_answer" (
    id BLOB PRIMARY KEY NOT NULL,
    state INTEGER NOT NULL,
    owner_role TEXT NOT NULL,
    owner_team BLOB NOT NULL,
    "question" BLOB,
    "text" TEXT,
    "amount" BLOB,
    "note" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "institution" (
    id BLOB PRIMARY KEY NOT NULL,
    state INTEGER NOT NULL,
    owner_role TEXT NOT NULL,
    owner_team BLOB NOT NULL,
    "name" TEXT,
    "kind" TEXT,
    "contact" TEXT,
    "order" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "source" (
    id BLOB PRIMARY KEY NOT NULL,
    state INTEGER NOT NULL,
    owner_role TEXT NOT NULL,
    owner_team BLOB NOT NULL,
    "institution" BLOB,
    "name" TEXT,
    "kind" TEXT,
    "url" TEXT,
    "law" TEXT,
    "article" TEXT,
    "fraction" TEXT,
    "verified" INTEGER,
    "note" TEXT,
    "questions" BLOB,
    "order" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "document" (
    id BLOB PRIMARY KEY NOT NULL,
    state INTEGER NOT NULL,
    owner_role TEXT NOT NULL,
    owner_team BLOB NOT NULL,
    "title" TEXT,
    "file_name" TEXT,
    "sha" BLOB,
    "size" INTEGER,
    "media_type" TEXT,
    "origin_url" TEXT,
    "captured_at" TEXT,
    "captured_by" TEXT,
    "institution" BLOB,
    "document_date" TEXT,
    "team" BLOB,
    "note" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "team" (
    id BLOB PRIMARY KEY NOT NULL,
    state INTEGER NOT NULL,
    owner_role TEXT NOT NULL,
    owner_team BLOB NOT NULL,
    "name" TEXT,
    "challenges" BLOB,
    "order" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "member" (
    id BLOB PRIMARY KEY NOT NULL,
    state INTEGER NOT NULL,
    owner_role TEXT NOT NULL,
    owner_team BLOB NOT NULL,
    "team" BLOB,
    "name" TEXT,
    "pseudonym" TEXT,
    "role" TEXT,
    "searching" INTEGER,
    "numbers" INTEGER,
    "writing" INTEGER,
    "computing" INTEGER,
    "order" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "route_step" (
    id BLOB PRIMARY KEY NOT NULL,
    state INTEGER NOT NULL,
    owner_role TEXT NOT NULL,
    owner_team BLOB NOT NULL,
    "team" BLOB,
    "challenge" BLOB,
    "question" BLOB,
    "source" BLOB,
    "source_text" TEXT,
    "words" TEXT,
    "result" BLOB,
    "obstacles" BLOB,
    "minutes" INTEGER,
    "note" TEXT,
    "document" BLOB,
    "folio" TEXT,
    "acuse_on" TEXT,
    "at" TEXT,
    "order" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "finding" (
    id BLOB PRIMARY KEY NOT NULL,
    state INTEGER NOT NULL,
    owner_role TEXT NOT NULL,
    owner_team BLOB NOT NULL,
    "team" BLOB,
    "challenge" BLOB,
    "question" BLOB,
    "result" BLOB,
    "text" TEXT,
    "answer" TEXT,
    "where_looked" TEXT,
    "at" TEXT,
    "order" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "amount" (
    id BLOB PRIMARY KEY NOT NULL,
    state INTEGER NOT NULL,
    owner_role TEXT NOT NULL,
    owner_team BLOB NOT NULL,
    "finding" BLOB,
    "concept" TEXT,
    "stage" TEXT,
    "year" INTEGER,
    "money" BLOB,
    "evidence" BLOB,
    "order" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "evidence" (
    id BLOB PRIMARY KEY NOT NULL,
    state INTEGER NOT NULL,
    owner_role TEXT NOT NULL,
    owner_team BLOB NOT NULL,
    "finding" BLOB,
    "document" BLOB,
    "place" BLOB,
    "url" TEXT,
    "captured_on" TEXT,
    "note" TEXT,
    "order" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "assessment" (
    id BLOB PRIMARY KEY NOT NULL,
    state INTEGER NOT NULL,
    owner_role TEXT NOT NULL,
    owner_team BLOB NOT NULL,
    "finding" BLOB,
    "checklist" TEXT,
    "answers" BLOB,
    "format" TEXT,
    "licence" TEXT,
    "ease" INTEGER,
    "effort" INTEGER,
    "note" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "recommendation" (
    id BLOB PRIMARY KEY NOT NULL,
    state INTEGER NOT NULL,
    owner_role TEXT NOT NULL,
    owner_team BLOB NOT NULL,
    "finding" BLOB,
    "challenge" BLOB,
    "institution" BLOB,
    "text" TEXT,
    "order" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "redaction" (
    id BLOB PRIMARY KEY NOT NULL,
    state INTEGER NOT NULL,
    owner_role TEXT NOT NULL,
    owner_team BLOB NOT NULL,
    "targets" BLOB,
    "kind" TEXT,
    "reason" TEXT,
    "at" TEXT
) STRICT, WITHOUT ROWID;
