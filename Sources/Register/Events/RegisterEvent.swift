// SPDX-License-Identifier: Apache-2.0
package import Ledger

/// What may have happened, by what it is about.
package enum Change: Sendable, Hashable {
  /// To the directory.
  case directory(DirectoryChange)
  /// To the statements of a report.
  case intake(IntakeChange)
  /// To a commitment.
  case commitment(CommitmentChange)
  /// To a programme.
  case programme(ProgrammeChange)
  /// To a case.
  case handling(HandlingChange)

  /// The word of its kind.
  package var word: String {
    switch self {
    case .directory(let change): change.word
    case .intake(let change): change.word
    case .commitment(let change): change.word
    case .programme(let change): change.word
    case .handling(let change): change.word
    }
  }
}

/// An event: what happened to what, when and by whom.
///
/// Its kept form is an entry of the log as it stands.
package struct RegisterEvent: Sendable, Hashable {
  /// About what.
  package var subject: Subject
  /// The place in the history of its subject, from 1.
  package var version: Int
  /// When, and by whom.
  package var mark: Mark
  /// What happened.
  package var change: Change

  /// An event.
  package init(subject: Subject, version: Int, mark: Mark, change: Change) {
    self.subject = subject
    self.version = version
    self.mark = mark
    self.change = change
  }
}

/// An event in the form that is kept: the entry of the log, and beside it what is private.
package struct KeptEvent: Sendable, Hashable {
  /// The entry, byte by byte.
  package var entry: [UInt8]
  /// The private texts behind its hashes, with their salts; those that were erased are missing.
  package var secrets: [PrivateField]

  /// An event as it was kept.
  package init(entry: [UInt8], secrets: [PrivateField] = []) {
    self.entry = entry
    self.secrets = secrets
  }
}

extension RegisterEvent {
  /// The event as it is kept: one flat record of `Ledger`, always the same bytes.
  ///
  /// - Throws: ``CodingFailure`` where a text is none that a record can hold.
  package func kept() throws(CodingFailure) -> KeptEvent {
    var coder = FieldCoder()
    var event = self
    try event.code(&coder)
    do {
      let entry = try LedgerRecord(coder.fields, hiding: coder.secrets).bytes
      if entry.count <= EntryBundle.mostBytes {
        return KeptEvent(entry: entry, secrets: coder.secrets)
      }
    } catch {}
    throw CodingFailure(field: subject.description)
  }

  /// Reads an event that was kept.
  ///
  /// - Throws: ``CodingFailure`` where it is none.
  package init(_ kept: KeptEvent) throws(CodingFailure) {
    guard let record = try? LedgerRecord(kept.entry) else { throw CodingFailure(field: "entry") }
    guard case .text(let about)? = record["subject"], let subject = Subject(about) else {
      throw CodingFailure(field: "subject")
    }
    guard case .text(let word)? = record["event"], let change = Change(subject, blank: word) else {
      throw CodingFailure(field: "event")
    }
    self.init(subject: subject, version: 0, mark: .none, change: change)
    var coder = FieldCoder(reading: record, disclosed: kept.secrets)
    try code(&coder)
    guard coder.isReadWhole, version > 0 else { throw CodingFailure(field: "version") }
  }

  private mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.word("subject", &subject)
    try coder.number("version", &version)
    try coder.word("at", &mark.at)
    try coder.part("by", &mark.officer)
    var word = change.word
    try coder.text("event", &word)
    switch change {
    case .directory(var inner):
      try inner.code(&coder)
      change = .directory(inner)
    case .intake(var inner):
      try inner.code(&coder)
      change = .intake(inner)
    case .commitment(var inner):
      try inner.code(&coder)
      change = .commitment(inner)
    case .programme(var inner):
      try inner.code(&coder)
      change = .programme(inner)
    case .handling(var inner):
      try inner.code(&coder)
      change = .handling(inner)
    }
  }
}

extension Change {
  fileprivate init?(_ subject: Subject, blank word: String) {
    let change: Change? =
      switch subject {
      case .directory: DirectoryChange(blank: word).map { .directory($0) }
      case .intake: IntakeChange(blank: word).map { .intake($0) }
      case .commitment: CommitmentChange(blank: word).map { .commitment($0) }
      case .programme: ProgrammeChange(blank: word).map { .programme($0) }
      case .handling: HandlingChange(blank: word).map { .handling($0) }
      }
    guard let change else { return nil }
    self = change
  }
}
