// SPDX-License-Identifier: Apache-2.0
import Reading

/// A clause that promises or reports one thing, with everything that matching asks of it.
struct Clause: Sendable {
  /// The statement it stands in.
  let statement: Int
  /// In the stored text; at most 300 bytes.
  let span: Range<Int>
  /// The same words after repair.
  let plain: [UInt8]
  /// The part of ``plain`` that says what is promised or reported, without lead and purpose.
  let focus: Range<Int>
  /// The part of the focus that names it: without what goes on with its subject.
  let core: Range<Int>
  /// The quantities of the focus, in the order of the text.
  let figures: [Figure]
  /// The words of the tables in ``plain``.
  let words: [Word]
  /// The pairs of characters of its name, sorted, none twice.
  var grams: [UInt32] = []
  /// Where values stand that are no figures of this tense.
  var former: [Range<Int>] = []
  /// The pairs of the other pieces that promise something beside the focus.
  var others: [[UInt32]] = []
  /// The sum of their weights.
  var weight = 0.0
  /// What the words of the focus say together.
  var classes: WordClass = []
  /// The numbers that belong to the name (12345热线, 10亿元以上项目).
  var numbers: [[UInt8]] = []
  /// The names in quotation marks.
  var quoted: [[UInt8]] = []
  /// The standard indicator that its first figure, or its opening, speaks of.
  var indicator: Int?
  /// The year that the words name, where it is not that of the report before.
  var namedYear: Int?
  /// The month by which or in which, 1 to 12.
  var month: Int?
  /// Whether the month is a limit (6月底前).
  var isLimit = false
  /// Whether it stands where several years are reviewed.
  var isOfManyYears = false
  /// The day by which a promise is due, where its figure says so.
  var deadline: Deadline?
  /// Whether it stands in a plan of several years, with or without a figure.
  var isPlanned = false
  /// Whether it reports: an outcome, no target.
  var isReported = false
  /// Whether it only remarks on something.
  var isRemark = false
  let kind: StatementKind
  let topics: [String]

  /// The first quantity.
  var figure: Figure? { figures.first }

  /// The words as text.
  var passage: Passage {
    Passage(span: span, plain: String(decoding: plain, as: UTF8.self), statement: statement)
  }

  /// 与经济增长同步.
  var keepsPace: Bool { has("同步") && (has("增长") || has("经济")) }

  /// 高于经济增长.
  var outpaces: Bool { has("高于经济") || has("快于经济") }

  func has(_ word: String) -> Bool { Scalars.contains(word, in: plain) }
}

/// A quantity of a clause.
struct Figure: Sendable {
  let value: Amount
  let upper: Amount?
  let unit: String
  let comparator: Comparator
  let basis: Basis
  /// What is counted, as the reading has it.
  let subject: [UInt8]
  let action: String
  /// As it stands in the plain words of its clause.
  let range: Range<Int>
  let plain: String
  /// The day by which it is due.
  let deadline: Deadline?
  /// From what value it came, where the text says so (由27%).
  let from: Amount?

  var isRate: Bool { unit == "%" || unit == "百分点" || unit == "‰" }
  var isGrowth: Bool { basis == .growth }
}
