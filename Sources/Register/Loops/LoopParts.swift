// SPDX-License-Identifier: Apache-2.0
package import Mechanisms

extension Registration: Coded {
  package init() { self.init(severity: "", caseClass: "", year: 0) }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.text("severity", &severity)
    try coder.text("class", &caseClass)
    try coder.number("year", &year)
  }
}

extension Filing: Coded {
  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.words("says", &says)
    try coder.words("evidence", &evidence)
    try coder.text("agency", &agency)
    try coder.words("nodes", &nodes)
    try coder.words("planned", &planned)
    try coder.text("grade", &grade)
  }

  package init() { self.init(grade: "") }
}

extension StageFiling: Coded {
  package init() {
    self.init(stage: "", next: 0, endsCase: false, node: nil, isClosing: false, filing: Filing())
  }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.text("stage", &stage)
    try coder.number("next", &next)
    try coder.flag("ends", &endsCase)
    try coder.number("node", &node)
    try coder.flag("closing", &isClosing)
    try filing.code(&coder)
  }
}

extension Reopening: Coded {
  package init() { self.init(next: 0, stages: []) }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.number("next", &next)
    try coder.words("stages", &stages)
  }
}

extension LawfulChange: Coded {
  package init() { self.init(kind: .adjust, reason: "", decision: "") }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.word("kind", &kind)
    try coder.text("reason", &reason)
    try coder.text("decision", &decision)
    try coder.word("newDate", &newDate)
  }
}

extension AppealTarget: Worded {
  /// `closing`, or `notice:` with the id of the notice.
  package var word: String {
    switch self {
    case .closing: "closing"
    case .notice(let id): "notice:\(id)"
    }
  }

  package init?(word: String) {
    if word == "closing" {
      self = .closing
    } else if word.hasPrefix("notice:") {
      self = .notice(String(word.dropFirst("notice:".count)))
    } else {
      return nil
    }
  }
}
