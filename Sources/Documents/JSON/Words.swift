// SPDX-License-Identifier: Apache-2.0
import Reading

// The machine words as literals: a raw value would be a `String` made for every line.

extension Tense {
  var word: StaticString {
    switch self {
    case .outcome: "outcome"
    case .target: "target"
    case .context: "context"
    }
  }
}

extension StatementKind {
  var word: StaticString {
    switch self {
    case .indicator: "indicator"
    case .livelihood: "livelihood"
    case .project: "project"
    case .task: "task"
    case .reform: "reform"
    case .other: "other"
    }
  }
}

extension Comparator {
  var word: StaticString {
    switch self {
    case .equal: "="
    case .atLeast: ">="
    case .atMost: "<="
    case .about: "~"
    }
  }
}

extension Basis {
  var word: StaticString {
    switch self {
    case .growth: "growth"
    case .level: "level"
    }
  }
}

extension Nature {
  var word: StaticString {
    switch self {
    case .expected: "预期性"
    case .binding: "约束性"
    }
  }
}

extension LineWriter {
  /// Writes a word that needs no escape, in quotation marks, or `null`.
  mutating func word(_ word: StaticString?) {
    guard let word else {
      raw("null")
      return
    }
    raw("\"")
    raw(word)
    raw("\"")
  }

  /// Writes a day as an ISO 8601 date or `null`.
  mutating func day(_ day: Deadline?) {
    guard let day else {
      raw("null")
      return
    }
    raw("\"")
    padded(day.year, width: 4)
    raw("-")
    padded(day.month, width: 2)
    raw("-")
    padded(day.day, width: 2)
    raw("\"")
  }

  /// Writes the name of a rule and, where asked for, what it says.
  mutating func rule(_ rule: Rule, _ explanation: String?) {
    raw(#","rule":"#)
    string(rule.name)
    guard let explanation else { return }
    raw(#","explanation":"#)
    string(explanation)
  }
}
