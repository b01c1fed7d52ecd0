// SPDX-License-Identifier: Apache-2.0

/// What is looked for in the sentences of what is public.
package struct PublicQuery: Sendable, Hashable {
  /// Whether a sentence promises or reports.
  package enum Tense: String, Sendable, CaseIterable {
    /// It promises.
    case target
    /// It says what became of a promise: a later report's, by a thread that a person confirmed.
    case outcome
  }

  /// All of these words, of one character or more.
  package var words: String
  /// Of a year's plan only.
  package var year: Int?
  /// Of a field of government only.
  package var topic: String?
  /// Of these reports only, by the SHA-256 of their texts: those of a place.
  package var reports: Set<String>?
  /// Promises or reports only.
  package var tense: Tense?

  /// Some words, wherever they stand.
  package init(words: String) { self.words = words }

  /// Whether a sentence with the words is one of those that are asked for.
  package func takes(year: Int, topic: String, report: String, tense: String) -> Bool {
    (self.year ?? year) == year && (self.topic ?? topic) == topic
      && (self.tense?.rawValue ?? tense) == tense && (reports?.contains(report) ?? true)
  }
}

/// Sentences that were found, the newest first.
package struct PublicFound: Sendable, Hashable {
  /// The sentences.
  package var hits: [PublicHit]
  /// Where to go on: no sentence before this one was looked at; nil where none is left.
  package var next: Int64?

  /// What was found.
  package init(hits: [PublicHit], next: Int64?) { (self.hits, self.next) = (hits, next) }
}

/// A sentence that was found.
package struct PublicHit: Sendable, Hashable {
  /// Counts up as sentences become public; where the next page begins.
  package var id: Int64
  /// The commitment.
  package var number: SerialNumber
  /// The sentence.
  package var text: String
  /// Whether it promises or reports.
  package var tense: PublicQuery.Tense
  /// SHA-256 of the text of its report.
  package var report: String

  /// A sentence.
  package init(
    id: Int64,
    number: SerialNumber,
    text: String,
    tense: PublicQuery.Tense,
    report: String
  ) {
    (self.id, self.number, self.text) = (id, number, text)
    (self.tense, self.report) = (tense, report)
  }
}
