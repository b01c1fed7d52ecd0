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
  /// When its next limit runs out, in milliseconds; without one, behind all.
  let nextDue: Int64
  /// When it was last reported on, in milliseconds; 0 where it never was.
  let updatedAt: Int64
  /// What else a verdict looks at, in fewer bytes than ``VerdictFacts`` has.
  private let lastDue: Int64
  private let permille: Int32
  private let behindBelow: Int32
  private let phase: CaseState.Phase
  private let said: SaidStatus
  private let isClosingAsked: Bool
  private let fallsShort: Bool
  private let isLowered: Bool

  /// What stands for a number that there is not.
  private static let none = Int32.min

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
    updatedAt = row.updatedAt?.milliseconds ?? 0
    let facts = row.facts
    nextDue = facts.nextDue?.milliseconds ?? .max
    lastDue = facts.lastDue?.milliseconds ?? .max
    permille = facts.permille.map { Int32(clamping: $0) } ?? Self.none
    behindBelow = facts.behindBelow.map { Int32(clamping: $0) } ?? Self.none
    phase = facts.phase
    said = facts.said
    isClosingAsked = facts.isClosingAsked
    fallsShort = facts.fallsShort
    isLowered = facts.isLowered
  }

  /// What a verdict looks at.
  var facts: VerdictFacts {
    VerdictFacts(
      phase: phase,
      said: said,
      nextDue: nextDue == .max ? nil : Timestamp(milliseconds: nextDue),
      lastDue: lastDue == .max ? nil : Timestamp(milliseconds: lastDue),
      isClosingAsked: isClosingAsked,
      fallsShort: fallsShort,
      isLowered: isLowered,
      permille: permille == Self.none ? nil : Int(permille),
      behindBelow: behindBelow == Self.none ? nil : Int(behindBelow),
      year: number.year
    )
  }

  /// Whether the agency says that.
  func says(_ said: SaidStatus) -> Bool { self.said == said }
}

/// A number as one key: by the year, then the serial.
struct NumberKey: Hashable, Comparable, Sendable {
  let value: UInt64

  init(_ number: SerialNumber) { value = UInt64(number.year) << 32 | UInt64(number.serial) }

  /// The year of the number.
  var year: Int { Int(value >> 32) }

  /// The number; a key is only ever made of one.
  var number: SerialNumber {
    SerialNumber(year: year, serial: Int(value & 0xFFFF_FFFF)) ?? .blank
  }

  static func < (a: NumberKey, b: NumberKey) -> Bool { a.value < b.value }
}
