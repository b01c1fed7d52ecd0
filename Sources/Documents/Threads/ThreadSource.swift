// SPDX-License-Identifier: Apache-2.0
import Reading
import ReportText
package import Threads

/// A report of a thread with the name it is printed under.
package struct ThreadSource: Sendable {
  /// The path as the caller gave it; `-` for standard input.
  package let file: String
  /// The text and its reading.
  package let read: ReadText

  /// Names a report.
  package init(file: String, read: ReadText) {
    self.file = file
    self.read = read
  }

  var report: Report { read.report }

  /// The year of the report, where its text says.
  package var year: Int? { report.year }

  /// The place that reports, where its text says.
  package var place: String? { report.place }

  /// The stored bytes of a passage, as text.
  func text(_ passage: Passage) -> String {
    precondition(passage.span.upperBound <= read.text.bytes.count, "a span lies outside the text")
    return String(decoding: read.text.bytes[passage.span], as: UTF8.self)
  }
}

extension Wording {
  /// The sentence in a language.
  package func callAsFunction(in language: OutputLanguage) -> String {
    language(zh: zh, en: en)
  }
}

extension OutputLanguage {
  /// The word for a verdict.
  package func word(_ verdict: Verdict) -> String {
    switch verdict {
    case .met: self(zh: "兑现", en: "met")
    case .partly: self(zh: "部分兑现", en: "partly")
    case .missed: self(zh: "未兑现", en: "missed")
    case .unclear: self(zh: "待核", en: "unclear")
    case .unanswered: self(zh: "未答", en: "unanswered")
    }
  }

  /// The word for a fate.
  package func word(_ fate: Fate) -> String {
    switch fate {
    case .repeated: self(zh: "再提", en: "repeated")
    case .raised: self(zh: "加码", en: "raised")
    case .lowered: self(zh: "降标", en: "lowered")
    case .renamed: self(zh: "改称", en: "renamed")
    case .dropped: self(zh: "不再提", en: "dropped")
    case .done: self(zh: "办结", en: "done")
    }
  }

  /// The word for how a district's target stands to its city's.
  package func word(_ relation: PromiseShare.Relation) -> String {
    switch relation {
    case .part: self(zh: "分担", en: "part")
    case .stricter: self(zh: "更高", en: "stricter")
    case .equal: self(zh: "相同", en: "equal")
    case .weaker: self(zh: "更低", en: "weaker")
    case .unmeasured: self(zh: "不可比", en: "unmeasured")
    }
  }
}
