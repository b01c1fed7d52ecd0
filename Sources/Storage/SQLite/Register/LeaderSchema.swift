// SPDX-License-Identifier: Apache-2.0

/// What the leader's page counts and asks for, so that it walks through an index, or through the few lines
/// that wait; never edited after its release.
///
/// The figures of `sqlite_stat1` are no larger than those of the
/// key, or SQLite takes the key and walks through the lines.
let leaderSchema = """
  CREATE INDEX commitment_figures ON commitment
    (jurisdictionId, year, isActive, leader, phase, said, shown, nextDue, lastDue, isClosingAsked,
      fallsShort, isLowered, permille, behindBelow);
  CREATE INDEX commitment_asked ON commitment (jurisdictionId, year, isActive, serial)
    WHERE openObstacles > 0 OR openDecisions > 0 OR hasOpenExtension = 1 OR hasProposedNotice = 1
      OR hasOpenAppeal = 1;
  CREATE INDEX commitment_late ON commitment (jurisdictionId, year, isActive, lastDue, serial)
    WHERE phase = 'open' AND isClosingAsked = 0;
  INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('commitment', 'commitment_figures',
      '200000 200000 20000 20000 2000 1000 500 250 4 4 4 4 4 4 4 1 1'),
    ('commitment', 'commitment_asked', '2000 2000 500 500 1 1'),
    ('commitment', 'commitment_late', '2000 2000 500 500 20 1 1');
  ANALYZE sqlite_schema;
  """
