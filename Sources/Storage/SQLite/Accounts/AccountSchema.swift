// SPDX-License-Identifier: Apache-2.0

/// The tables of accounts and sessions; never edited after its release.
///
/// Only hashes of secrets stand here, but for the secret of the second factor, which has to be
/// computed with.
let accountSchema = """
  CREATE TABLE account (
    jurisdictionId INTEGER NOT NULL REFERENCES jurisdiction (id),
    login TEXT NOT NULL CHECK (length(login) BETWEEN 2 AND 40),
    person TEXT NOT NULL CHECK (person <> ''),
    password TEXT CHECK (password <> ''),
    code BLOB CHECK (length(code) BETWEEN 16 AND 64),
    lastStep INTEGER NOT NULL DEFAULT 0,
    setUpHash TEXT CHECK (length(setUpHash) = 64),
    setUpUntil INTEGER,
    failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    lockedUntil INTEGER,
    isDisabled INTEGER NOT NULL DEFAULT 0 CHECK (isDisabled IN (0, 1)),
    createdAt INTEGER NOT NULL,
    seenAt INTEGER,
    PRIMARY KEY (jurisdictionId, login),
    UNIQUE (jurisdictionId, person),
    UNIQUE (jurisdictionId, setUpHash),
    CHECK ((setUpHash IS NULL) = (setUpUntil IS NULL))
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE session (
    jurisdictionId INTEGER NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    login TEXT NOT NULL,
    post TEXT NOT NULL,
    startedAt INTEGER NOT NULL,
    seenAt INTEGER NOT NULL,
    PRIMARY KEY (jurisdictionId, hash),
    FOREIGN KEY (jurisdictionId, login) REFERENCES account (jurisdictionId, login)
      ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX session_login ON session (jurisdictionId, login);
  CREATE INDEX session_seenAt ON session (jurisdictionId, seenAt);
  """
