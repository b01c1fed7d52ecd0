// SPDX-License-Identifier: Apache-2.0

/// What is public and what waits for a second person; never edited after its release.
///
/// A row is a version of a commitment that was proposed: nobody has said yes while `approvedAt` is
/// missing, and it is public until `endedAt`. It follows from the events. `document` is what the public
/// gets, byte for byte; it is emptied when the commitment is taken away. The columns behind it are those
/// by which public lists are made, so that no list reads a document it does not show. `publicationEnd`
/// has what was taken away, `publicationMark` how much of a commitment was proposed or let out.
let publicationSchema = """
  CREATE TABLE publication (
    jurisdictionId INTEGER NOT NULL REFERENCES jurisdiction (id),
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    person TEXT NOT NULL,
    proposedAt INTEGER NOT NULL,
    approvedAt INTEGER,
    endedAt INTEGER,
    seal INTEGER,
    document BLOB,
    planYear INTEGER NOT NULL,
    kind TEXT NOT NULL,
    topic TEXT NOT NULL,
    lead TEXT NOT NULL,
    report TEXT NOT NULL,
    verdict TEXT NOT NULL,
    lastDay TEXT,
    span TEXT,
    nextReport TEXT,
    nextSpan TEXT,
    CHECK (endedAt IS NULL OR approvedAt IS NOT NULL),
    PRIMARY KEY (jurisdictionId, year, serial, version)
  ) STRICT;
  CREATE UNIQUE INDEX publication_now ON publication (jurisdictionId, year, serial)
    WHERE approvedAt IS NOT NULL AND endedAt IS NULL;
  CREATE UNIQUE INDEX publication_waiting ON publication (jurisdictionId, year, serial)
    WHERE approvedAt IS NULL;
  CREATE INDEX publication_seal ON publication (jurisdictionId, seal) WHERE seal IS NOT NULL;
  CREATE TABLE publicationEnd (
    jurisdictionId INTEGER NOT NULL REFERENCES jurisdiction (id),
    "index" INTEGER NOT NULL,
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (jurisdictionId, "index")
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE publicText (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    jurisdictionId INTEGER NOT NULL REFERENCES jurisdiction (id),
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    planYear INTEGER NOT NULL,
    topic TEXT NOT NULL,
    report TEXT NOT NULL,
    tense TEXT NOT NULL CHECK (tense IN ('target', 'outcome')),
    text TEXT NOT NULL CHECK (text <> '')
  ) STRICT;
  CREATE INDEX publicText_number ON publicText (jurisdictionId, year, serial);
  CREATE VIRTUAL TABLE publicWords
    USING fts5 (text, content = 'publicText', content_rowid = 'id', tokenize = 'bigram');
  CREATE TABLE publicationMark (
    jurisdictionId INTEGER NOT NULL REFERENCES jurisdiction (id),
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    eventCount INTEGER NOT NULL,
    changeCount INTEGER NOT NULL,
    PRIMARY KEY (jurisdictionId, year, serial)
  ) STRICT, WITHOUT ROWID;
  """

/// What a public list says of a row, so that it reads no document; a row of before has none of it.
///
/// And the ways from a commitment, and from an agency, to what happened to what is public of it: without them a
/// page of one commitment looks through the whole log.
let publicationLineSchema = """
  ALTER TABLE publication ADD COLUMN quote TEXT;
  ALTER TABLE publication ADD COLUMN targets TEXT;
  ALTER TABLE publication ADD COLUMN deadline TEXT;
  CREATE INDEX publication_lead ON publication (jurisdictionId, lead, seal) WHERE seal IS NOT NULL;
  CREATE INDEX publicationEnd_number ON publicationEnd (jurisdictionId, year, serial, at);
  """
