// SPDX-License-Identifier: Apache-2.0
import Foundation
import Reading
import ReportText
import TestSupport
import Testing

@Suite struct RulesTests {
  /// Rules that settle one field of a measure and leave its name to another rule.
  private static let quiet: Set<String> = [
    "deed-as-subject", "growth-verb", "growth-noun", "date-word",
  ]

  /// The headings of the article with their examples.
  private static func article() throws -> [(name: String, example: String)] {
    let text = try Repository.text(of: "Sources/Reading/Documentation.docc/Rules.md")
    return text.components(separatedBy: "\n### ").dropFirst().map { part in
      let parts = part.components(separatedBy: "```\n")
      let name = part.prefix { $0 != "\n" }
      return (String(name), parts.count > 1 ? parts[1] : "")
    }
  }

  @Test func everyRuleHasItsHeading() throws {
    let headings = try Self.article().map(\.name)
    #expect(Set(headings).count == headings.count)
    for rule in Rule.all {
      #expect(headings.contains(rule.name), "Rules.md has no heading \(rule.name)")
    }
    for heading in headings {
      #expect(Rule.all.contains { $0.name == heading }, "no rule is named \(heading)")
    }
  }

  @Test func everyExampleSpeaks() throws {
    for (name, example) in try Self.article() where !Self.quiet.contains(name) {
      let text = StoredText(utf8: Array(("青禾市2026年政府工作报告\n\n" + example).utf8))
      let report = readReport(text)
      let names = report.measures.map(\.rule.name) + report.statements.map(\.rule.name)
      #expect(names.contains(name), "the example of \(name) is read by \(Set(names).sorted())")
    }
  }

  @Test func everyRuleSpeaksBothLanguages() {
    for rule in Rule.all {
      #expect(rule.explanation.hasSuffix("."))
      #expect(rule.explanationZh.hasSuffix("。"))
    }
  }
}
