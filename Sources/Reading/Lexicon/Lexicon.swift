// SPDX-License-Identifier: Apache-2.0

/// What a word can do in a sentence; the classes of `Tables/lexicon.tsv`.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt32

  /// A deed that brings forth or changes what is counted.
  static let work = WordClass(rawValue: 1 << 0)
  /// Ends the noun phrase that follows a count.
  static let cut = WordClass(rawValue: 1 << 1)
  /// A rise; with % a rate of growth.
  static let up = WordClass(rawValue: 1 << 2)
  /// A fall; with % a negative rate.
  static let down = WordClass(rawValue: 1 << 3)
  /// A level follows.
  static let reach = WordClass(rawValue: 1 << 4)
  /// Stripped from the front of a phrase.
  static let lead = WordClass(rawValue: 1 << 5)
  /// Stripped from the end of a phrase before its number.
  static let tail = WordClass(rawValue: 1 << 6)
  /// Names a time.
  static let time = WordClass(rawValue: 1 << 7)
  /// Names an extent of the government.
  static let scope = WordClass(rawValue: 1 << 8)
  /// Speaks of an earlier time.
  static let past = WordClass(rawValue: 1 << 9)
  /// Speaks of a later time.
  static let future = WordClass(rawValue: 1 << 10)
  /// A noun that names a rate of change.
  static let growth = WordClass(rawValue: 1 << 11)
  /// Holds its characters together and does nothing else.
  static let noun = WordClass(rawValue: 1 << 12)
  /// What a small Chinese numeral counts without counting deliverables.
  static let abstract = WordClass(rawValue: 1 << 13)
  /// The number after it is a starting point.
  static let base = WordClass(rawValue: 1 << 14)
  /// 每: the number after it is a denominator.
  static let each = WordClass(rawValue: 1 << 15)
  /// The particle 的.
  static let of = WordClass(rawValue: 1 << 16)
  /// The word 等 behind examples.
  static let etc = WordClass(rawValue: 1 << 17)
  /// The numeral in it counts nothing.
  static let suppress = WordClass(rawValue: 1 << 18)

  /// Ends the noun phrase that follows a count only before another verb.
  static let soft = WordClass(rawValue: 1 << 19)
  /// A deed whose name can itself be what is counted (造林500亩).
  static let act = WordClass(rawValue: 1 << 20)

  /// A verb that also builds compound nouns (培育, 转移).
  static let compound = WordClass(rawValue: 1 << 21)

  /// A word of at least two characters that says a deed in a statement; no class of the table, but told
  /// from the others once, as it is asked for every word.
  static let deed = WordClass(rawValue: 1 << 22)
  /// The same of a word that a clause of its own needs.
  static let clauseDeed = WordClass(rawValue: 1 << 23)

  /// The deeds that a word of these classes and so many bytes says.
  func deeds(byteCount: Int) -> WordClass {
    var deeds: WordClass = []
    if contains(.noun) { return deeds }
    let isLong = byteCount >= 6
    let isChange = !isDisjoint(with: [.up, .down])
    let isLead = contains(.lead) && isDisjoint(with: [.time, .scope])
    if isLong, isChange || contains(.work) || isLead { deeds.insert(.deed) }
    if isChange || isLong && contains(.work) { deeds.insert(.clauseDeed) }
    return deeds
  }

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Whether the word governs: a verb and not the part of a noun.
  var isVerb: Bool {
    !contains(.noun) && !intersection([.work, .cut, .up, .down, .reach]).isEmpty
  }

  init?(name: String) {
    switch name {
    case "work": self = .work
    case "cut": self = .cut
    case "up": self = .up
    case "down": self = .down
    case "reach": self = .reach
    case "lead": self = .lead
    case "tail": self = .tail
    case "time": self = .time
    case "scope": self = .scope
    case "past": self = .past
    case "future": self = .future
    case "growth": self = .growth
    case "noun": self = .noun
    case "abstract": self = .abstract
    case "base": self = .base
    case "each": self = .each
    case "of": self = .of
    case "etc": self = .etc
    case "suppress": self = .suppress
    case "soft": self = .soft
    case "act": self = .act
    case "compound": self = .compound
    default: return nil
    }
  }
}

/// A word of the lexicon at its place in the view.
struct Token {
  let start: Int32
  let end: Int32
  let classes: WordClass

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// Questions of the lexicon at one place.
enum Lexicon {
  /// Whether a verb of two characters or more stands at a place.
  static func opensWithVerb(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    guard let (end, classes) = WordTable.shipped.longest(bytes, at: place) else { return false }
    return end - place >= 6
      && (classes.isVerb || classes.contains(.lead) || classes.contains(.soft))
  }
}
