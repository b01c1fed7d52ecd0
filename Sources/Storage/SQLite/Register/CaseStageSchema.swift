// SPDX-License-Identifier: Apache-2.0

/// Where cases stand, so that queues are counted and read by the clock without a walk through all cases;
/// never edited after its release.
let caseStageSchema = """
  CREATE INDEX commitment_programme ON commitment (jurisdictionId, programme, year, serial)
    WHERE programme IS NOT NULL;
  CREATE INDEX handling_stage ON handling
    (jurisdictionId, mechanism, phase, stage, coalesce(nextDue, 9223372036854775807), year DESC,
      serial DESC, nextDue);
  INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('handling', 'handling_stage', '300000 300000 60000 30000 5000 2 1 1 1');
  ANALYZE sqlite_schema;
  """
