// SPDX-License-Identifier: Apache-2.0
import Foundation
import Mechanisms
import Profiles
import Testing

/// One wrong file for each rule, with the very message.
///
/// `RECORD_SNAPSHOTS=1` writes the messages anew and fails: look at them.
@Suite struct GalleryTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Gallery"
  )

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test(arguments: MistakeRule.allCases)
  func saysWhereAndWhat(rule: MistakeRule) throws {
    let name = "\(rule.rawValue).yaml"
    let reading = ProfileReading(try GalleryTests.text(name), file: name)
    #expect(reading.profile == nil && reading.head == nil && reading.title == nil)
    #expect(reading.mistakes.contains { $0.rule == rule })
    let lines = reading.mistakes.flatMap { [$0.line(in: \.en), $0.line(in: \.zh)] }
    let actual = lines.joined(separator: "\n") + "\n"
    let expected = "\(rule.rawValue).expected"
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try actual.write(
        to: GalleryTests.folder.appending(path: expected),
        atomically: true,
        encoding: .utf8
      )
      Issue.record("recorded \(expected)")
    }
    #expect(try actual == GalleryTests.text(expected))
  }

  @Test func aGoodFileHasNoMistakes() throws {
    let reading = ProfileReading(try GalleryTests.text("good.yaml"), file: "good.yaml")
    #expect(reading.mistakes.isEmpty && reading.profile?.id == "qinghe")
  }

  @Test func everyRuleIsExplained() throws {
    var root = GalleryTests.folder
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let file = root.appending(path: "Documentation/MECHANISMS.md")
    let guide = try String(contentsOf: file, encoding: .utf8)
    for rule in MistakeRule.allCases { #expect(guide.contains("`\(rule.rawValue)`"), "\(rule)") }
    for id in ["generic", "unit-score", "yinchuan-2025", "house"] {
      let template = try #require(ProfileLibrary.shippedText(of: id))
      #expect(guide.contains("```yaml\n\(template)```\n"), "the template \(id) is stale")
    }
    for head in FileKind.allCases.flatMap({ ProfileLibrary.shipped.heads($0) }) {
      #expect(guide.contains("| `\(head.id)` | \(head.title.zh) | \(head.basis.rawValue) |"))
    }
  }
}
