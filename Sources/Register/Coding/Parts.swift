// SPDX-License-Identifier: Apache-2.0
import WorkingDays

extension Officer: Coded {
  package init() { self.init(person: "", post: "", role: .system, agency: "") }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.filled("person", &person)
    try coder.text("post", &post)
    try coder.word("role", &role)
    try coder.text("agency", &agency)
    try coder.text("link", &link)
  }
}

extension Target: Coded {
  package init() { self.init(subject: "", value: .zero) }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.text("subject", &subject)
    try coder.word("bound", &bound)
    try coder.word("value", &value)
    try coder.word("upper", &upper)
    try coder.text("unit", &unit)
    try coder.flag("growth", &isGrowth)
  }
}

extension ReportedFigure: Coded {
  package init() { self.init(target: 0, value: .zero, asOf: .first) }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.number("target", &target)
    try coder.word("value", &value)
    try coder.word("asOf", &asOf)
    try coder.text("source", &source)
  }
}
