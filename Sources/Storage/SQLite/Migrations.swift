// SPDX-License-Identifier: Apache-2.0
import GRDB

/// The schema, step by step; a step is never edited after its release and uses no type of ours.
///
/// Later issues put a jurisdiction in front of these keys.
var migrations: DatabaseMigrator {
  var migrator = DatabaseMigrator()
  migrator.registerMigration("reports") { db in
    try db.execute(
      sql: """
        CREATE TABLE blob (
          sha256 TEXT NOT NULL PRIMARY KEY
            CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
          bytes BLOB NOT NULL
        ) STRICT;

        CREATE TABLE report (
          id TEXT NOT NULL PRIMARY KEY
            CHECK (length(id) BETWEEN 12 AND 64 AND id NOT GLOB '*[^0-9a-f]*'),
          textSHA256 TEXT NOT NULL UNIQUE REFERENCES blob (sha256) ON DELETE RESTRICT,
          sourceSHA256 TEXT NOT NULL REFERENCES blob (sha256) ON DELETE RESTRICT,
          byteCount INTEGER NOT NULL CHECK (byteCount > 0),
          encoding TEXT NOT NULL CHECK (encoding <> ''),
          form TEXT NOT NULL CHECK (form <> ''),
          fileName TEXT NOT NULL CHECK (length(fileName) BETWEEN 1 AND 255),
          givenPlace TEXT CHECK (length(givenPlace) BETWEEN 1 AND 100),
          givenYear INTEGER CHECK (givenYear BETWEEN 1949 AND 2200),
          receivedAt INTEGER NOT NULL,
          deletedAt INTEGER,
          undoToken TEXT UNIQUE CHECK (length(undoToken) >= 16),
          CHECK (id = substr(textSHA256, 1, length(id))),
          CHECK ((deletedAt IS NULL) = (undoToken IS NULL))
        ) STRICT;
        CREATE INDEX report_receivedAt ON report (receivedAt DESC, id) WHERE deletedAt IS NULL;
        CREATE INDEX report_deletedAt ON report (deletedAt) WHERE deletedAt IS NOT NULL;
        CREATE INDEX report_sourceSHA256 ON report (sourceSHA256);

        CREATE TABLE summary (
          reportId TEXT NOT NULL PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
          edition TEXT NOT NULL,
          place TEXT,
          year INTEGER,
          title TEXT,
          targets INTEGER NOT NULL CHECK (targets >= 0),
          outcomes INTEGER NOT NULL CHECK (outcomes >= 0),
          livelihood INTEGER NOT NULL CHECK (livelihood >= 0),
          indicators INTEGER NOT NULL CHECK (indicators >= 0)
        ) STRICT;

        CREATE TABLE diagnostic (
          reportId TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
          number INTEGER NOT NULL CHECK (number >= 0),
          code TEXT NOT NULL,
          severity TEXT NOT NULL CHECK (severity IN ('note', 'warning', 'error')),
          start INTEGER NOT NULL CHECK (start >= 0),
          "end" INTEGER NOT NULL CHECK ("end" >= start),
          sourceStart INTEGER CHECK (sourceStart >= 0),
          sourceEnd INTEGER CHECK (sourceEnd >= sourceStart),
          message TEXT NOT NULL,
          messageZh TEXT,
          PRIMARY KEY (reportId, number),
          CHECK ((sourceStart IS NULL) = (sourceEnd IS NULL))
        ) STRICT, WITHOUT ROWID;
        """
    )
  }
  migrator.registerMigration("threadDecision") { db in
    try db.execute(
      sql: """
        CREATE TABLE threadDecision (
          number INTEGER PRIMARY KEY AUTOINCREMENT,
          earlierId TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
          laterId TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
          promiseStart INTEGER NOT NULL CHECK (promiseStart >= 0),
          promiseEnd INTEGER NOT NULL CHECK (promiseEnd > promiseStart),
          act TEXT NOT NULL CHECK (act IN ('confirm', 'refuse', 'point')),
          outcomeStart INTEGER CHECK (outcomeStart >= 0),
          outcomeEnd INTEGER CHECK (outcomeEnd > outcomeStart),
          decidedAt INTEGER NOT NULL,
          withdrawnAt INTEGER,
          CHECK (earlierId <> laterId),
          CHECK ((act = 'point') = (outcomeStart IS NOT NULL)),
          CHECK ((outcomeStart IS NULL) = (outcomeEnd IS NULL))
        ) STRICT;
        CREATE INDEX threadDecision_pair ON threadDecision (earlierId, laterId, promiseStart);
        CREATE INDEX threadDecision_laterId ON threadDecision (laterId);
        """
    )
  }
  migrator.registerMigration("register") { try $0.execute(sql: registerSchema) }
  migrator.registerMigration("search") { try $0.execute(sql: searchSchema) }
  migrator.registerMigration("folded") { try $0.execute(sql: foldedSchema) }
  migrator.registerMigration("orders") { try $0.execute(sql: orderSchema) }
  // No decision before this knew of targets.
  migrator.registerMigration("lowered") {
    try $0.execute(sql: "ALTER TABLE commitment ADD COLUMN isLowered INTEGER NOT NULL DEFAULT 0")
  }
  migrator.registerMigration("closeDue") {
    try $0.execute(sql: "ALTER TABLE handling ADD COLUMN closeDue INTEGER")
  }
  migrator.registerMigration("rules") { try $0.execute(sql: ruleSchema) }
  migrator.registerMigration("accounts") { try $0.execute(sql: accountSchema) }
  migrator.registerMigration("messages") { try $0.execute(sql: messageSchema) }
  migrator.registerMigration("tasks") { try $0.execute(sql: taskSchema) }
  migrator.registerMigration("byLeader") { try $0.execute(sql: leaderOrderSchema) }
  migrator.registerMigration("waiting") { try $0.execute(sql: waitingSchema) }
  migrator.registerMigration("answers") { try $0.execute(sql: answerSchema) }
  migrator.registerMigration("views") { try $0.execute(sql: viewSchema) }
  migrator.registerMigration("links") { try $0.execute(sql: linkSchema) }
  migrator.registerMigration("mail") { try $0.execute(sql: mailSchema) }
  migrator.registerMigration("caseStages") { try $0.execute(sql: caseStageSchema) }
  migrator.registerMigration("leader") { try $0.execute(sql: leaderSchema) }
  migrator.registerMigration("publication") { try $0.execute(sql: publicationSchema) }
  migrator.registerMigration("publicationLines") { try $0.execute(sql: publicationLineSchema) }
  return migrator
}
