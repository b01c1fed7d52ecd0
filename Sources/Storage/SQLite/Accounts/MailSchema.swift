// SPDX-License-Identifier: Apache-2.0

/// Where people get mail, and by which way a message goes; never edited after its release.
let mailSchema = """
  ALTER TABLE account ADD COLUMN mail TEXT CHECK (length(mail) BETWEEN 3 AND 254);
  ALTER TABLE message ADD COLUMN way TEXT NOT NULL DEFAULT 'webhook'
    CHECK (way IN ('webhook', 'mail'));
  """
