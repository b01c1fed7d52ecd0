// SPDX-License-Identifier: Apache-2.0

/// What became of one promise of an earlier report in a later one (脉络).
///
/// The spans of ``promise`` are bytes of the earlier text, those of ``outcome`` and ``next`` of the
/// later one. Threads are proposals: whatever is uncertain is ``Verdict/unanswered`` or
/// ``Verdict/unclear``, never guessed.
public struct Thread: Sendable, Hashable {
  /// The promise: one clause of the earlier report.
  public let promise: Passage
  /// The review of the later report that answers it.
  public var outcome: Passage?
  /// Whether the promise was kept, as far as the later report says.
  public var verdict: Verdict
  /// The later report's own target of the same kind.
  public var next: Passage?
  /// What became of the promise in the later report's plan; nil where nothing can be said.
  public var fate: Fate?
  /// How sure the match with ``outcome`` is, or with ``next`` where there is no outcome: 0 to 1.
  public var score: Double
  /// One sentence that explains verdict and fate.
  public var why: Wording
  /// What the score is made of, in the order of adding.
  public var parts: [ScorePart]
}

/// A clause of a text with its place.
public struct Passage: Sendable, Hashable {
  /// UTF-8 bytes of the stored text, half open; never more than 300.
  public let span: Range<Int>
  /// The same words after repair: breaks joined, markup gone.
  public let plain: String
  /// The statement it stands in, as an index of `Report.statements`.
  public let statement: Int

  /// Makes a passage from its parts.
  public init(span: Range<Int>, plain: String, statement: Int) {
    self.span = span
    self.plain = plain
    self.statement = statement
  }
}

/// One thing that raised or lowered a score.
public struct ScorePart: Sendable, Hashable {
  /// The name of the weight in `Tables/weights.tsv`.
  public let name: String
  /// What it added.
  public let value: Double

  /// Makes a part.
  public init(name: String, value: Double) {
    self.name = name
    self.value = value
  }
}

/// A sentence in both languages.
public struct Wording: Sendable, Hashable {
  /// In Chinese.
  public var zh: String
  /// In English.
  public var en: String

  /// Makes a sentence.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }
}
