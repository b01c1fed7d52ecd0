// SPDX-License-Identifier: Apache-2.0

/// A heading with its place and rank.
///
/// `span` covers the heading's bytes in the stored text.
public struct Section: Sendable, Hashable {
  /// Counted from 0 in the order of the text.
  public let id: Int
  /// The form of the heading: 1 for titles and 一、二、, 2 for （一） and headlines, 3 for topic
  /// sentences.
  public let level: Int
  /// The heading as it reads after repair.
  public let title: String
  /// UTF-8 bytes of the stored text, half open.
  public let span: Range<Int>
  /// The nearest section before with a lower level.
  public let parent: Int?

  /// Makes a section from its parts.
  public init(id: Int, level: Int, title: String, span: Range<Int>, parent: Int?) {
    self.id = id
    self.level = level
    self.title = title
    self.span = span
    self.parent = parent
  }
}

/// The agency a statement seems to belong to, and the words that say so.
public struct AgencySuggestion: Sendable, Hashable {
  /// The suggested lead agency (牵头单位), such as 市城管局.
  public let lead: String
  /// The words of the text that suggest it.
  public let why: String

  /// Makes a suggestion from its parts.
  public init(lead: String, why: String) {
    self.lead = lead
    self.why = why
  }
}

/// The smallest clause that promises, reports or states one thing.
public struct Statement: Sendable, Hashable {
  /// The place in ``Report/statements``; printed as `s42`.
  public let id: Int
  /// UTF-8 bytes of the stored text, half open.
  public let span: Range<Int>
  /// The same words after repair: breaks joined, markup gone.
  ///
  /// Made when it is asked for.
  public var plain: String { words.text }
  /// ``plain`` where it stands.
  package let words: PlainWords
  /// Whether it reports, promises or states.
  public let tense: Tense
  /// What it speaks of.
  public let kind: StatementKind
  /// The nearest section it stands in; nil before the first heading.
  public let section: Int?
  /// The fields of government it touches, such as 教育.
  public let topics: [String]
  /// The agency it seems to belong to.
  public let agency: AgencySuggestion?
  /// The name of the rule that gave the tense.
  public let rule: Rule

  /// Makes a statement from its parts.
  public init(
    id: Int,
    span: Range<Int>,
    plain: String,
    tense: Tense,
    kind: StatementKind,
    section: Int?,
    topics: [String],
    agency: AgencySuggestion?,
    rule: Rule
  ) {
    self.init(
      id: id,
      span: span,
      words: PlainWords(plain),
      tense: tense,
      kind: kind,
      section: section,
      topics: topics,
      agency: agency,
      rule: rule
    )
  }

  /// Makes a statement whose words stand in a repaired text.
  init(
    id: Int,
    span: Range<Int>,
    words: PlainWords,
    tense: Tense,
    kind: StatementKind,
    section: Int?,
    topics: [String],
    agency: AgencySuggestion?,
    rule: Rule
  ) {
    self.id = id
    self.span = span
    self.words = words
    self.tense = tense
    self.kind = kind
    self.section = section
    self.topics = topics
    self.agency = agency
    self.rule = rule
  }
}

/// A quantity that a reader of the report could later check (量值).
public struct Measure: Sendable, Hashable {
  /// The statement it stands in.
  public let statement: Int
  /// From the numeral's first byte to the end of its unit and of a comparator that follows.
  public let span: Range<Int>
  /// The same words after repair.
  public let plain: String
  /// In base units, 万 and 亿 multiplied out; percent as written; a fall in a rate is negative.
  public let value: Double
  /// The upper end of a range whose lower end is ``value``.
  public let upper: Double?
  /// As written without 万 and 亿, in its standard spelling (`平方米` for `m²`); may be empty.
  public let unit: String
  /// How the value binds.
  public let comparator: Comparator
  /// Whether it is a rate of change.
  public let basis: Basis
  /// The shortest phrase of the text that names what is counted.
  public let subject: String
  /// The verb that governs it.
  public let action: String?
  /// Whether it was achieved, is promised, or is background.
  public let tense: Tense
  /// The last day by which a target is due, where the sentence or its list says so.
  public let deadline: Deadline?
  /// The name of the rule that found it.
  public let rule: Rule

  /// Makes a measure from its parts.
  public init(
    statement: Int,
    span: Range<Int>,
    plain: String,
    value: Double,
    upper: Double?,
    unit: String,
    comparator: Comparator,
    basis: Basis,
    subject: String,
    action: String?,
    tense: Tense,
    deadline: Deadline?,
    rule: Rule
  ) {
    self.statement = statement
    self.span = span
    self.plain = plain
    self.value = value
    self.upper = upper
    self.unit = unit
    self.comparator = comparator
    self.basis = basis
    self.subject = subject
    self.action = action
    self.tense = tense
    self.deadline = deadline
    self.rule = rule
  }
}

/// The last day by which something is due; printed as an ISO 8601 date.
public struct Deadline: Sendable, Hashable {
  /// The civil year.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// Makes a day; the parts are not checked against the calendar.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}

/// An entry of a list of expected or binding targets (指标).
public struct Indicator: Sendable, Hashable {
  /// The statement it stands in.
  public let statement: Int
  /// UTF-8 bytes of the stored text, half open.
  public let span: Range<Int>
  /// The name as written, such as 地区生产总值.
  public let name: String
  /// Nil where the entry gives none (与经济增长同步).
  public let value: Double?
  /// The upper end of a range.
  public let upper: Double?
  /// Nil where the entry has no value.
  public let unit: String?
  /// Nil where the entry compares nothing.
  public let comparator: Comparator?
  /// Whether it is a rate of change.
  public let basis: Basis?
  /// Whether it was achieved, is promised, or is background.
  public let tense: Tense
  /// How binding the list calls itself.
  public let nature: Nature?
  /// `2024` or `2026-2030`; nil where the year is not known.
  public let period: String?

  /// Makes an indicator from its parts.
  public init(
    statement: Int,
    span: Range<Int>,
    name: String,
    value: Double?,
    upper: Double?,
    unit: String?,
    comparator: Comparator?,
    basis: Basis?,
    tense: Tense,
    nature: Nature?,
    period: String?
  ) {
    self.statement = statement
    self.span = span
    self.name = name
    self.value = value
    self.upper = upper
    self.unit = unit
    self.comparator = comparator
    self.basis = basis
    self.tense = tense
    self.nature = nature
    self.period = period
  }
}

/// An entry of the list of livelihood items (民生实事).
public struct LivelihoodItem: Sendable, Hashable {
  /// Its number in the list, from 1.
  public let ordinal: Int
  /// Without its enumerator and final punctuation.
  public let span: Range<Int>
  /// The same words after repair.
  public let plain: String
  /// The year it is due in.
  public let year: Int?

  /// Makes an item from its parts.
  public init(ordinal: Int, span: Range<Int>, plain: String, year: Int?) {
    self.ordinal = ordinal
    self.span = span
    self.plain = plain
    self.year = year
  }
}

/// An entry of the glossary (名词解释) with the places of its mark.
public struct Term: Sendable, Hashable {
  /// Its number, from 1.
  public let number: Int
  /// What is explained.
  public let term: String
  /// The explanation.
  public let definition: String
  /// The whole entry in the stored text.
  public let span: Range<Int>
  /// Where its footnote mark stands in the text.
  public let marks: [Range<Int>]

  /// Makes a term from its parts.
  public init(
    number: Int,
    term: String,
    definition: String,
    span: Range<Int>,
    marks: [Range<Int>]
  ) {
    self.number = number
    self.term = term
    self.definition = definition
    self.span = span
    self.marks = marks
  }
}
