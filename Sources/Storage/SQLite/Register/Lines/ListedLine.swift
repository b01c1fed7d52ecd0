// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

/// What lists ask of a line that counts, in few bytes: a large register is kept in memory so.
struct ListedLine: Sendable {
  /// Its number, later ones being greater.
  let number: NumberKey
  let report: WordList.ID
  let lead: WordList.ID
  let leader: WordList.ID
  let topic: WordList.ID
  let kind: WordList.ID
  let programme: WordList.ID
  /// The agencies that support it, together.
  let supporting: WordList.ID
  let task: AgencyTask?
  let shown: ShownStatus
  let facts: VerdictFacts
  /// When it was last reported on, in milliseconds; 0 where it never was.
  let updatedAt: Int64

  /// What lists ask of a line; nil where it was split, merged or withdrawn.
  init?(_ row: CommitmentRow, _ words: WordList) {
    guard row.isActive else { return nil }
    number = NumberKey(row.number)
    report = words.id(row.report)
    lead = words.id(row.fields.lead)
    leader = words.id(row.fields.leader)
    topic = words.id(row.fields.topic)
    kind = words.id(row.fields.kind)
    programme = words.id(row.programme?.description ?? "")
    supporting = words.id(of: row.fields.supporting)
    task = row.task
    shown = row.shown
    facts = row.facts
    updatedAt = row.updatedAt?.milliseconds ?? 0
  }

  /// When its next limit runs out, in milliseconds; without one, behind all.
  var nextDue: Int64 { facts.nextDue?.milliseconds ?? .max }
}

/// A number as one key: by the year, then the serial.
struct NumberKey: Hashable, Comparable, Sendable {
  let value: UInt64

  init(_ number: SerialNumber) { value = UInt64(number.year) << 32 | UInt64(number.serial) }

  /// The number; a key is only ever made of one.
  var number: SerialNumber {
    SerialNumber(year: Int(value >> 32), serial: Int(value & 0xFFFF_FFFF)) ?? .blank
  }

  static func < (a: NumberKey, b: NumberKey) -> Bool { a.value < b.value }
}
