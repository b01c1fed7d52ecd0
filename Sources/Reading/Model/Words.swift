// SPDX-License-Identifier: Apache-2.0

// The machine words as literals: a raw value would be a `String` made for every line.

extension Tense {
  package var word: StaticString {
    switch self {
    case .outcome: "outcome"
    case .target: "target"
    case .context: "context"
    }
  }
}

extension StatementKind {
  package var word: StaticString {
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
  package var word: StaticString {
    switch self {
    case .equal: "="
    case .atLeast: ">="
    case .atMost: "<="
    case .about: "~"
    }
  }
}

extension Basis {
  package var word: StaticString {
    switch self {
    case .growth: "growth"
    case .level: "level"
    }
  }
}

extension Nature {
  package var word: StaticString {
    switch self {
    case .expected: "预期性"
    case .binding: "约束性"
    }
  }
}
