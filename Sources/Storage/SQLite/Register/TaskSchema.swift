// SPDX-License-Identifier: Apache-2.0

/// What waits for agencies, and what was asked of them; never edited after its release.
///
/// Few lines wait at a time, so their indexes hold those alone. The lines that are there already are
/// computed anew when the register is opened, as after an edit of the rules.
let taskSchema = """
  ALTER TABLE commitment ADD COLUMN task TEXT;
  ALTER TABLE handling ADD COLUMN task TEXT;
  CREATE INDEX commitment_task ON commitment
    (jurisdictionId, lead, task, coalesce(nextDue, 9223372036854775807), year DESC, serial DESC)
    WHERE task IS NOT NULL;
  CREATE INDEX handling_task ON handling
    (jurisdictionId, agency, task, coalesce(nextDue, 9223372036854775807), year DESC, serial DESC)
    WHERE task IS NOT NULL;

  CREATE TABLE request (
    jurisdictionId INTEGER NOT NULL REFERENCES jurisdiction (id),
    agency TEXT NOT NULL,
    at INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    subject TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('assigned', 'notice', 'returned')),
    PRIMARY KEY (jurisdictionId, agency, at, "index")
  ) STRICT, WITHOUT ROWID;

  INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('commitment', 'commitment_task', '50000 50000 500 200 2 1 1'),
    ('handling', 'handling_task', '5000 5000 50 20 2 1 1'),
    ('request', 'request', '500000 500000 5000 2 1');
  ANALYZE sqlite_schema;

  DELETE FROM rule;
  """
