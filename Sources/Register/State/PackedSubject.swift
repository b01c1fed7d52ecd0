// SPDX-License-Identifier: Apache-2.0

/// A subject that can be kept folded beside its events, so that deciding upon it does not read them
/// all.
///
/// The log stays what counts: packed bytes are of one edition of this program, and where they cannot
/// be read the subject is folded anew.
package protocol PackedSubject: Sendable {
  /// Names everything about it once, for packing and for unpacking.
  mutating func pack(_ coder: inout FieldCoder) throws(CodingFailure)
}

/// The edition of packed subjects: raised when what `pack` names is changed.
package let packedEdition = 4

extension PackedSubject {
  /// Everything about it.
  package func packed() throws(CodingFailure) -> [UInt8] {
    var (subject, coder, edition) = (self, FieldCoder.packing, packedEdition)
    try coder.number("", &edition)
    try subject.pack(&coder)
    return coder.packed.bytes
  }

  /// Takes everything from bytes that were packed.
  ///
  /// - Throws: ``CodingFailure`` where they are of another edition.
  mutating func unpack(_ bytes: [UInt8]) throws(CodingFailure) {
    var (coder, edition) = (FieldCoder(unpacking: PackedValues(bytes)), 0)
    try coder.number("", &edition)
    guard edition == packedEdition else { throw .packed }
    try pack(&coder)
    guard coder.isReadWhole else { throw .packed }
  }
}

extension Commitment: PackedSubject {
  /// A commitment as it was packed.
  ///
  /// - Throws: ``CodingFailure`` where the bytes are none of this edition.
  package init(_ number: SerialNumber, packed bytes: [UInt8]) throws(CodingFailure) {
    self.init(number)
    try unpack(bytes)
  }

  package mutating func pack(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.number("", &version)
    try pack(life: &coder)
    try entry.code(&coder)
    // Most have the fields that they began with.
    var isCorrected = !coder.isReading && fields != entry.fields
    try coder.flag("", &isCorrected)
    if !isCorrected { fields = entry.fields } else { try fields.code(&coder) }
    try coder.pack(&loop)
    try coder.words("", &absorbed)
    try coder.words("", &subitems)
    try coder.word("", &programme)
    try coder.parts("", &decompositions)
    try packReports(&coder)
  }

  private mutating func pack(life coder: inout FieldCoder) throws(CodingFailure) {
    var (parts, goal, reason, note): ([SerialNumber], SerialNumber?, SetAsideReason?, String) =
      switch life {
      case .active: ([], nil, nil, "")
      case .split(let numbers): (numbers, nil, nil, "")
      case .merged(let number): ([], number, nil, "")
      case .withdrawn(let reason, let note): ([], nil, reason, note)
      }
    try coder.words("", &parts)
    try coder.word("", &goal)
    try coder.word("", &reason)
    try coder.text("", &note)
    if let goal { life = .merged(into: goal) } else if !parts.isEmpty { life = .split(parts) }
    if let reason { life = .withdrawn(reason, note: note) }
  }

  /// What was reported, shown and decided, each with who did it.
  private mutating func packReports(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.pack(&suggestions, blank: Suggestion()) { (part, coder) throws(CodingFailure) in
      try part.code(&coder)
      try coder.pack(&part.mark)
    }
    try coder.pack(&updates, blank: Update()) { (part, coder) throws(CodingFailure) in
      try part.code(&coder)
      try coder.pack(&part.mark)
    }
    try coder.number("", &countedUpdates)
    try coder.pack(&amendments, blank: Amendment()) { (part, coder) throws(CodingFailure) in
      try part.code(&coder)
      try coder.pack(&part.mark)
    }
    try coder.pack(&evidence, blank: Evidence()) { (part, coder) throws(CodingFailure) in
      try part.code(&coder)
      try coder.pack(&part.mark)
      try coder.word("", &part.grade)
      try coder.flag("", &part.isSupporting)
      try coder.pack(&part.withdrawn)
    }
    try coder.words("", &signedEvidence)
    try coder.pack(&links.makers)
    try coder.pack(&obstacles, blank: Obstacle()) { (part, coder) throws(CodingFailure) in
      try part.code(&coder)
      try coder.pack(&part.mark)
      try coder.pack(&part.cleared)
    }
    try coder.pack(&decisions, blank: LeaderDecision()) { (part, coder) throws(CodingFailure) in
      try part.code(&coder)
      try coder.pack(&part.mark)
      try coder.pack(&part.carriedOut)
    }
    try coder.pack(&replies, blank: Reply()) { (part, coder) throws(CodingFailure) in
      try part.code(&coder)
      try coder.pack(&part.mark)
    }
    try coder.pack(&threads, blank: ThreadLink()) { (part, coder) throws(CodingFailure) in
      try part.code(&coder)
      try coder.pack(&part.mark)
      try coder.pack(&part.withdrawn)
    }
    try coder.pack(&undo)
    try coder.pack(&votes, blank: DeputyVote()) { (part, coder) throws(CodingFailure) in
      try part.code(&coder)
      try coder.pack(&part.mark)
    }
    try coder.pack(&publication)
  }
}

extension Handling: PackedSubject {
  /// A case as it was packed.
  ///
  /// - Throws: ``CodingFailure`` where the bytes are none of this edition.
  package init(_ number: SerialNumber, packed bytes: [UInt8]) throws(CodingFailure) {
    self.init(number)
    try unpack(bytes)
  }

  package mutating func pack(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.number("", &version)
    try intake.code(&coder)
    try coder.pack(&loop)
    try coder.pack(&answer)
    try coder.pack(&callback)
    try coder.text("", &exclusion)
    try coder.words("", &commitments)
    try coder.pack(&links.makers)
    try coder.pack(&undo)
  }
}

extension FieldCoder {
  /// The way back from the last act.
  fileprivate mutating func pack(_ undo: inout Undo?) throws(CodingFailure) {
    try pack(&undo, blank: Undo(.blank, .none, behind: nil)) {
      (part, coder) throws(CodingFailure) in
      try coder.pack(&part.mark)
      try coder.pack(&part.steps, blank: .blank) { (step, coder) throws(CodingFailure) in
        try step.pack(&coder)
      }
    }
  }

  /// An answer with who gave it.
  mutating func pack(_ answer: inout CaseAnswer?) throws(CodingFailure) {
    try pack(&answer, blank: CaseAnswer()) { (part, coder) throws(CodingFailure) in
      try part.code(&coder)
      try coder.pack(&part.mark)
    }
  }

  /// A call-back with who made it.
  mutating func pack(_ callback: inout Callback?) throws(CodingFailure) {
    try pack(&callback, blank: Callback()) { (part, coder) throws(CodingFailure) in
      try part.code(&coder)
      try coder.pack(&part.mark)
    }
  }
}
