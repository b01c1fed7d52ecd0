// SPDX-License-Identifier: Apache-2.0

/// Small indexes of what waits for the supervision office, so that its desk walks through no register;
/// never edited after its release.
let waitingSchema = """
  CREATE INDEX commitment_extension ON commitment
    (jurisdictionId, isActive, coalesce(nextDue, 9223372036854775807), year DESC, serial DESC)
    WHERE hasOpenExtension = 1;
  CREATE INDEX commitment_notice ON commitment
    (jurisdictionId, isActive, coalesce(nextDue, 9223372036854775807), year DESC, serial DESC)
    WHERE hasProposedNotice = 1;
  CREATE INDEX commitment_returns ON commitment
    (jurisdictionId, isActive, coalesce(nextDue, 9223372036854775807), year DESC, serial DESC)
    WHERE returnCount > 0;
  """
