// SPDX-License-Identifier: Apache-2.0

/// The orders of lists, each an index that gives a page without sorting; never edited after its
/// release.
///
/// The figures say how many lines a search in an index finds in a large register. Without any, SQLite
/// takes a whole jurisdiction for ten lines and walks through it instead of using an index.
let orderSchema = """
  DROP INDEX commitment_lead;
  DROP INDEX commitment_nextDue;
  DROP INDEX commitment_updatedAt;
  CREATE INDEX commitment_byNumber ON commitment
    (jurisdictionId, isActive, year DESC, serial DESC);
  CREATE INDEX commitment_byDue ON commitment
    (jurisdictionId, isActive, coalesce(nextDue, 9223372036854775807), year DESC, serial DESC);
  CREATE INDEX commitment_byUpdate ON commitment
    (jurisdictionId, isActive, coalesce(updatedAt, 0) DESC, year DESC, serial DESC);
  CREATE INDEX commitment_byAgency ON commitment
    (jurisdictionId, isActive, lead, year DESC, serial DESC);

  ANALYZE sqlite_schema;
  INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('commitment', 'commitment', '200000 200000 20000 1'),
    ('commitment', 'commitment_byNumber', '200000 200000 200000 20000 1'),
    ('commitment', 'commitment_byDue', '200000 200000 200000 400 100 1'),
    ('commitment', 'commitment_byUpdate', '200000 200000 200000 20 10 1'),
    ('commitment', 'commitment_byAgency', '200000 200000 200000 2000 200 1'),
    ('commitment', 'commitment_report', '200000 200000 200 200 1'),
    ('handling', 'handling', '300000 300000 30000 1'),
    ('handling', 'handling_agency', '300000 300000 3000 300 1'),
    ('handling', 'handling_receivedAt', '300000 300000 50000 2'),
    ('handling', 'handling_source', '300000 300000 50000 1'),
    ('handling', 'handling_nextDue', '100000 100000 10');
  ANALYZE sqlite_schema;
  """

/// The order by the leader in charge, of the same make; never edited after its release.
let leaderOrderSchema = """
  CREATE INDEX commitment_byLeader ON commitment
    (jurisdictionId, isActive, leader, year DESC, serial DESC);
  INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('commitment', 'commitment_byLeader', '200000 200000 200000 20000 2000 1');
  ANALYZE sqlite_schema;
  """
