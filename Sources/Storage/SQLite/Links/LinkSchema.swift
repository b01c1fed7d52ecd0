// SPDX-License-Identifier: Apache-2.0

/// The tables of links that bear a right; never edited after its release.
///
/// No address stands here: it is made of the id and a code, for which the key is needed.
let linkSchema = """
  CREATE TABLE linkKey (
    jurisdictionId INTEGER NOT NULL PRIMARY KEY REFERENCES jurisdiction (id),
    key BLOB NOT NULL CHECK (length(key) = 32)
  ) STRICT;

  CREATE TABLE answerLink (
    jurisdictionId INTEGER NOT NULL REFERENCES jurisdiction (id),
    id TEXT NOT NULL CHECK (length(id) = 32),
    agency TEXT NOT NULL,
    post TEXT NOT NULL,
    subject TEXT NOT NULL,
    stage TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    maker TEXT NOT NULL CHECK (maker <> ''),
    madeAt INTEGER NOT NULL,
    until INTEGER NOT NULL CHECK (until > madeAt),
    withdrawnAt INTEGER,
    usedAt INTEGER,
    usedAct TEXT,
    usedIndex INTEGER,
    PRIMARY KEY (jurisdictionId, id),
    CHECK ((usedAt IS NULL) = (usedAct IS NULL)),
    CHECK ((usedAt IS NULL) = (usedIndex IS NULL))
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX answerLink_subject ON answerLink (jurisdictionId, subject, madeAt DESC);

  CREATE TABLE calendarFeed (
    jurisdictionId INTEGER NOT NULL REFERENCES jurisdiction (id),
    owner TEXT NOT NULL,
    id TEXT NOT NULL CHECK (length(id) = 32),
    madeAt INTEGER NOT NULL,
    PRIMARY KEY (jurisdictionId, owner),
    UNIQUE (jurisdictionId, id)
  ) STRICT, WITHOUT ROWID;
  """
