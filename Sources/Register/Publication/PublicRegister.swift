// SPDX-License-Identifier: Apache-2.0
package import WorkingDays

/// All that is public of a register: who promises, who answers, and a line for each commitment that two
/// persons let out.
///
/// Public pages are made of this and of documents, and can read nothing else.
package struct PublicRegister: Sendable {
  /// The place that promises, such as 青禾市.
  package var place: String
  /// The names of agencies by their ids.
  package var agencies: [String: String]
  /// The reports that commitments are quoted from, by the SHA-256 of their texts.
  package var reports: [String: PublicReport]
  /// What is public, in the order of the numbers.
  package var lines: PublicLines
  /// How many entries the log had.
  package var logSize: Int
  /// When the last of them was made.
  package var lastAt: Timestamp
  /// How many entries the log had when what is public was last read: the same as long as nothing of it
  /// has changed.
  package var revision: Int

  /// What is public of a register.
  package init(
    place: String,
    agencies: [String: String],
    reports: [String: PublicReport],
    lines: PublicLines,
    logSize: Int,
    lastAt: Timestamp,
    revision: Int
  ) {
    (self.place, self.agencies, self.reports) = (place, agencies, reports)
    (self.lines, self.logSize, self.lastAt) = (lines, logSize, lastAt)
    self.revision = revision
  }
}

/// A report as the public knows it: whose, and of which year.
package struct PublicReport: Sendable, Hashable {
  /// Who reports.
  package var place: String
  /// The year it was given in.
  package var year: Int

  /// A report.
  package init(place: String, year: Int) { (self.place, self.year) = (place, year) }
}

/// What public lists choose and sort by.
package struct PublicLine: Sendable, Hashable {
  /// The number of the commitment.
  package var number: SerialNumber
  /// The version that is seen.
  package var version: Int
  /// The year of the plan.
  package var year: Int
  /// What it speaks of.
  package var kind: String
  /// The field of government.
  package var topic: String
  /// The lead agency.
  package var lead: String
  /// SHA-256 of the text of its report.
  package var report: String
  /// What was to be said of it when it was let out.
  package var verdict: CommitmentVerdict
  /// The last day of all, as of then.
  package var lastDay: CivilDate?
  /// When it was let out.
  package var approvedAt: Timestamp
  /// The entry of the log that names its document.
  package var seal: Int
  /// The promise, word by word.
  package var quote: String
  /// The targets as tables say them, each on a line of its own.
  package var targets: String
  /// The last day that was promised or set; nil where there is none.
  package var deadline: CivilDate?
  /// Where the promise stands in its report.
  package var span: TextSpan?
  /// The next year's promise of the same, in its report, or that there is none; nil where nobody
  /// confirmed either.
  package var next: PublicNext?

  /// A line.
  package init(
    number: SerialNumber,
    version: Int,
    year: Int,
    kind: String,
    topic: String,
    lead: String,
    report: String,
    verdict: CommitmentVerdict,
    lastDay: CivilDate?,
    approvedAt: Timestamp,
    seal: Int,
    quote: String,
    targets: String = "",
    deadline: CivilDate? = nil,
    span: TextSpan? = nil,
    next: PublicNext? = nil
  ) {
    (self.number, self.version, self.year) = (number, version, year)
    (self.kind, self.topic, self.lead, self.report) = (kind, topic, lead, report)
    (self.verdict, self.lastDay) = (verdict, lastDay)
    (self.approvedAt, self.seal, self.span) = (approvedAt, seal, span)
    (self.quote, self.targets, self.deadline) = (quote, targets, deadline)
    self.next = next
  }

  /// What is to be said of it on a day.
  package func verdict(on day: CivilDate) -> CommitmentVerdict {
    PublicItem.verdict(verdict, lastDay: lastDay, on: day)
  }
}

/// Where the next year's promise of the same stands, as a person confirmed.
package struct PublicNext: Sendable, Hashable {
  /// SHA-256 of the text of the next report.
  package var report: String
  /// Its place there; nil where that report promises nothing of the kind any more.
  package var span: TextSpan?

  /// A place in a report.
  package init(report: String, span: TextSpan?) { (self.report, self.span) = (report, span) }
}

/// Something that happened to what is public.
package struct PublicEntry: Sendable, Hashable {
  /// What happened.
  package enum Kind: String, Sendable {
    /// It was let out for the first time.
    case released
    /// It was let out again.
    case renewed
    /// It was taken away.
    case withdrawn
  }

  /// The entry of the log.
  package var index: Int
  /// The commitment.
  package var number: SerialNumber
  /// When.
  package var at: Timestamp
  /// What.
  package var kind: Kind
  /// The version that is seen; 0 where it was taken away.
  package var version: Int
  /// What it says otherwise than the version before; none where that was taken away.
  package var moves: [PublicMove]

  /// An entry.
  package init(
    index: Int,
    number: SerialNumber,
    at: Timestamp,
    kind: Kind,
    version: Int,
    moves: [PublicMove] = []
  ) {
    (self.index, self.number, self.at) = (index, number, at)
    (self.kind, self.version, self.moves) = (kind, version, moves)
  }
}

/// What one version that the public saw says otherwise than the one before.
package struct PublicMove: Sendable, Hashable {
  /// Of what.
  package enum Field: Sendable, CaseIterable {
    /// The verdict, as its word in documents.
    case verdict
    /// The targets, each on a line of its own.
    case targets
    /// The last day that was promised or set, as `2026-12-31`.
    case deadline
    /// The lead agency, by its id.
    case lead
  }

  /// Of what.
  package var field: Field
  /// What was said before; blank for nothing.
  package var old: String
  /// What is said since; blank for nothing.
  package var new: String

  /// A move.
  package init(_ field: Field, from old: String, to new: String) {
    (self.field, self.old, self.new) = (field, old, new)
  }
}
