// SPDX-License-Identifier: Apache-2.0

/// The tables of registers; never edited after its release.
///
/// `jurisdictionId` leads every key: a jurisdiction is the shard of a larger database. Rule: only the
/// log (`event`, `secret`, `tile`, `jurisdiction`) is kept; everything else follows from it and can be
/// made anew. Events are never changed or removed, and a trigger says so.
let registerSchema = """
  CREATE TABLE jurisdiction (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> '' AND name NOT GLOB '*[^a-z0-9-]*'),
    origin TEXT NOT NULL CHECK (origin <> ''),
    logSize INTEGER NOT NULL CHECK (logSize >= 0),
    logRoot BLOB NOT NULL CHECK (length(logRoot) = 32),
    lastAt INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE event (
    jurisdictionId INTEGER NOT NULL REFERENCES jurisdiction (id),
    "index" INTEGER NOT NULL CHECK ("index" >= 0),
    subject TEXT NOT NULL CHECK (subject <> ''),
    version INTEGER NOT NULL CHECK (version > 0),
    entry BLOB NOT NULL,
    PRIMARY KEY (jurisdictionId, "index")
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX event_subject ON event (jurisdictionId, subject, version);
  CREATE TRIGGER event_isFinal BEFORE UPDATE ON event
    BEGIN SELECT RAISE (ABORT, 'an event is never changed'); END;
  CREATE TRIGGER event_stays BEFORE DELETE ON event
    BEGIN SELECT RAISE (ABORT, 'an event is never removed'); END;

  CREATE TABLE secret (
    jurisdictionId INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    salt BLOB NOT NULL CHECK (length(salt) BETWEEN 16 AND 64),
    value TEXT NOT NULL,
    PRIMARY KEY (jurisdictionId, "index", name),
    FOREIGN KEY (jurisdictionId, "index") REFERENCES event (jurisdictionId, "index")
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE tile (
    jurisdictionId INTEGER NOT NULL REFERENCES jurisdiction (id),
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 7),
    "index" INTEGER NOT NULL CHECK ("index" >= 0),
    hashes BLOB NOT NULL CHECK (length(hashes) % 32 = 0 AND length(hashes) BETWEEN 32 AND 8192),
    PRIMARY KEY (jurisdictionId, level, "index")
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE orderKey (
    jurisdictionId INTEGER NOT NULL REFERENCES jurisdiction (id),
    person TEXT NOT NULL,
    word TEXT NOT NULL CHECK (word <> ''),
    request TEXT NOT NULL,
    firstIndex INTEGER NOT NULL,
    eventCount INTEGER NOT NULL CHECK (eventCount > 0),
    keptAt INTEGER NOT NULL,
    PRIMARY KEY (jurisdictionId, person, word)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX orderKey_keptAt ON orderKey (jurisdictionId, keptAt);

  CREATE TABLE serial (
    jurisdictionId INTEGER NOT NULL REFERENCES jurisdiction (id),
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last > 0),
    PRIMARY KEY (jurisdictionId, kind, year)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE keptBlob (
    jurisdictionId INTEGER NOT NULL REFERENCES jurisdiction (id),
    sha256 TEXT NOT NULL REFERENCES blob (sha256) ON DELETE RESTRICT,
    PRIMARY KEY (jurisdictionId, sha256)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX keptBlob_sha256 ON keptBlob (sha256);

  CREATE TABLE intake (
    jurisdictionId INTEGER NOT NULL REFERENCES jurisdiction (id),
    report TEXT NOT NULL CHECK (length(report) = 64),
    openedIndex INTEGER NOT NULL,
    PRIMARY KEY (jurisdictionId, report)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX intake_report ON intake (report);

  CREATE TABLE programme (
    jurisdictionId INTEGER NOT NULL REFERENCES jurisdiction (id),
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    PRIMARY KEY (jurisdictionId, year, serial)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE commitment (
    jurisdictionId INTEGER NOT NULL REFERENCES jurisdiction (id),
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    version INTEGER NOT NULL,
    isActive INTEGER NOT NULL,
    report TEXT NOT NULL,
    quote TEXT NOT NULL,
    section TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    topic TEXT NOT NULL,
    lead TEXT NOT NULL,
    supporting TEXT NOT NULL,
    post TEXT NOT NULL,
    leader TEXT NOT NULL,
    deadline TEXT,
    deadlineRule TEXT NOT NULL,
    nodes TEXT NOT NULL,
    targets TEXT NOT NULL,
    nature TEXT NOT NULL,
    resultForm TEXT NOT NULL,
    mechanism TEXT NOT NULL,
    caseClass TEXT NOT NULL,
    severity TEXT NOT NULL,
    stage TEXT NOT NULL,
    parent TEXT,
    programme TEXT,
    shown TEXT NOT NULL,
    phase TEXT NOT NULL,
    said TEXT NOT NULL,
    nextDue INTEGER,
    lastDue INTEGER,
    isClosingAsked INTEGER NOT NULL,
    fallsShort INTEGER NOT NULL,
    permille INTEGER,
    behindBelow INTEGER,
    isStageClosed INTEGER NOT NULL,
    isChanged INTEGER NOT NULL,
    hasOpenExtension INTEGER NOT NULL,
    hasProposedNotice INTEGER NOT NULL,
    hasOpenAppeal INTEGER NOT NULL,
    openObstacles INTEGER NOT NULL,
    openDecisions INTEGER NOT NULL,
    returnCount INTEGER NOT NULL,
    updatedAt INTEGER,
    PRIMARY KEY (jurisdictionId, year, serial)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX commitment_lead ON commitment (jurisdictionId, lead, year, serial);
  CREATE INDEX commitment_nextDue ON commitment (jurisdictionId, nextDue, year, serial);
  CREATE INDEX commitment_updatedAt ON commitment (jurisdictionId, updatedAt, year, serial);
  CREATE INDEX commitment_report ON commitment (jurisdictionId, report, year, serial);

  CREATE TABLE supporting (
    jurisdictionId INTEGER NOT NULL,
    agency TEXT NOT NULL,
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    PRIMARY KEY (jurisdictionId, agency, year, serial),
    FOREIGN KEY (jurisdictionId, year, serial)
      REFERENCES commitment (jurisdictionId, year, serial)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX supporting_commitment ON supporting (jurisdictionId, year, serial);

  CREATE TABLE handling (
    jurisdictionId INTEGER NOT NULL REFERENCES jurisdiction (id),
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    version INTEGER NOT NULL,
    mechanism TEXT NOT NULL,
    caseClass TEXT NOT NULL,
    severity TEXT NOT NULL,
    source TEXT NOT NULL,
    title TEXT NOT NULL,
    topic TEXT NOT NULL,
    place TEXT NOT NULL,
    agency TEXT NOT NULL,
    stage TEXT NOT NULL,
    phase TEXT NOT NULL,
    receivedAt INTEGER NOT NULL,
    nextDue INTEGER,
    answerDue INTEGER,
    answeredAt INTEGER,
    closedAt INTEGER,
    returnCount INTEGER NOT NULL,
    isExtended INTEGER NOT NULL,
    isResolved INTEGER,
    opinion TEXT,
    answerGrade TEXT NOT NULL,
    exclusion TEXT NOT NULL,
    PRIMARY KEY (jurisdictionId, year, serial)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX handling_agency ON handling (jurisdictionId, agency, year, serial);
  CREATE INDEX handling_receivedAt ON handling (jurisdictionId, mechanism, receivedAt);
  CREATE INDEX handling_source ON handling (jurisdictionId, mechanism, source)
    WHERE source <> '';
  CREATE INDEX handling_nextDue ON handling (jurisdictionId, nextDue) WHERE nextDue IS NOT NULL;
  """
