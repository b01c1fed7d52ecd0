// SPDX-License-Identifier: Apache-2.0

/// How much a piece of evidence is worth (佐证等级).
package enum EvidenceGrade: String, Sendable, CaseIterable, Worded {
  /// Official statistics, or a check by a third party.
  case a = "A"
  /// Seen on the spot by the supervision office.
  case b = "B"
  /// Papers of the agency.
  case c = "C"
  /// The agency's word.
  case d = "D"
}

/// What was taken back: it stays visible, and counts no more (撤回).
package struct Withdrawal: Sendable, Hashable {
  /// Who, and when.
  package var mark: Mark
  /// Why.
  package var reason: String

  /// What was taken back.
  package init(_ mark: Mark, reason: String) {
    self.mark = mark
    self.reason = reason
  }
}

/// Something that shows, or does not show, what was said (佐证).
package struct Evidence: Sendable, Hashable, Coded {
  /// SHA-256 of its bytes, in hexadecimal; the bytes are a blob of the store.
  package var sha256 = ""
  /// Its name, for people only.
  package var name = ""
  /// Its media type.
  package var mediaType = ""
  /// How many bytes it has.
  package var byteCount = 0
  /// What it is said to show.
  package var note = ""
  /// Who handed it in, and when.
  package var mark = Mark.none
  /// What it is worth; nil while nobody has looked.
  package var grade: EvidenceGrade?
  /// Whether it supports what was said; nil while nobody has looked.
  package var isSupporting: Bool?
  /// Who took it back; nil while it counts.
  package var withdrawn: Withdrawal?

  package init() {}

  /// A piece that nobody has looked at.
  package init(sha256: String, name: String, mediaType: String, byteCount: Int, note: String = "") {
    self.sha256 = sha256
    self.name = name
    self.mediaType = mediaType
    self.byteCount = byteCount
    self.note = note
  }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.text("sha256", &sha256)
    try coder.text("name", &name)
    try coder.text("mediaType", &mediaType)
    try coder.number("bytes", &byteCount)
    try coder.text("note", &note)
  }
}
