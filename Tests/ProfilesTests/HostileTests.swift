// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Profiles
import TestSupport
import Testing

/// What somebody might hand in to bring the program down.
@Suite struct HostileTests {
  private func rules(_ text: String) -> [MistakeRule] {
    let reading = ProfileReading(text, file: "hostile.yaml")
    #expect(reading.profile == nil && reading.head == nil)
    return reading.mistakes.map(\.rule)
  }

  /// Nine aliases of nine aliases of …: a billion laughs.
  @Test func bombsOfAliases() {
    var text = "a0: &a0 [x]\n"
    for i in 1...30 {
      text +=
        "a\(i): &a\(i) [\(Array(repeating: "*a\(i - 1)", count: 9).joined(separator: ", "))]\n"
    }
    #expect(rules(text) == [.noAnchors])
    #expect(rules("? *a\n: b\n") == [.noAnchors])
    #expect(rules("- &a b\n") == [.noAnchors])
    #expect(rules("a: {b: [c,&d e]}\n") == [.noAnchors])
    #expect(rules("<<: *base\n") == [.noAnchors])
  }

  @Test func aStarOrAnAmpersandInATextIsNone() {
    for text in [
      "a: R & D\n", "a: \"*\"\n", "a: '&x'\n", "a: 5*3\n", "# &x *y\n", "a: b # *c\n", "a: *\n",
    ] {
      #expect(!rules(text).contains(.noAnchors), "\(text)")
    }
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000),
    String(repeating: "- ", count: 900),
    String(repeating: "? ", count: 900),
    String(repeating: "{a: ", count: 17),
    (0..<200).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"),
  ])
  func depthWithoutEnd(text: String) {
    #expect(rules(text).contains { $0 == .tooDeep || $0 == .tooLarge })
  }

  @Test func sizeWithoutEnd() {
    #expect(rules(String(repeating: "# x\n", count: 70_000)) == [.tooLarge])
    #expect(rules(String(repeating: "x", count: 2001)) == [.tooLarge])
    #expect(rules(String(repeating: "x", count: 2000)) == [.notAMapping])
    #expect(
      rules(String(repeating: "[", count: 16) + String(repeating: "]", count: 16)) == [.notAMapping]
    )
  }

  @Test(arguments: [
    "", "# nothing\n", "~", "- a\n- b\n", "text", "1", "\u{0}", "\u{FEFF}", "---\n---\n",
    "%YAML 9\n",
  ])
  func noProfileAtAll(text: String) {
    #expect(!rules(text).isEmpty)
  }

  @Test func brackets() { #expect(rules("a: ]\n").contains(.yamlSyntax)) }

  /// Keys that are no texts, a tag, a null: each a mistake and not a crash.
  @Test func oddKeys() {
    #expect(rules("? [a]\n: b\nid: x\n").contains(.notAText))
    #expect(rules("id: ~\n").contains(.missingKey))
    #expect(rules("id: \"~\"\n").contains(.badID))
    #expect(rules("kind: other\n").contains(.unknownValue))
  }

  /// A good file with a few characters changed is read or refused, and nothing else.
  @Test(arguments: 0..<600 as Range<UInt64>)
  func damage(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let kinds = ["unit-score", "yinchuan-2025", "house"].map { ProfileLibrary.shippedText(of: $0) }
    let good = try GalleryTests.text("good.yaml")
    var characters = Array(seed % 2 == 0 ? good : kinds[Int(seed / 2 % 3)] ?? good)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0..<characters.count, using: &random)
      let odd: [Character] = [
        "[", "]", "{", "}", ":", "-", "&", "*", "\"", "'", "\n", " ", "#", "|", ">", "!", "%", "é",
        "九", "9",
      ]
      switch Int.random(in: 0..<3, using: &random) {
      case 0: characters.remove(at: place)
      case 1: characters[place] = odd.randomElement(using: &random) ?? "x"
      default: characters.insert(odd.randomElement(using: &random) ?? "x", at: place)
      }
    }
    let reading = ProfileReading(String(characters), file: "x.yaml")
    let rules = [
      reading.profile?.title, reading.scoreRules?.title, reading.lampRules?.title,
      reading.theme?.title,
    ].compactMap(\.self)
    #expect(rules.count == (reading.mistakes.isEmpty ? 1 : 0) && rules.first == reading.title)
    for mistake in reading.mistakes {
      #expect(mistake.line >= 1 && mistake.column >= 1)
      #expect(mistake.line(in: \.en).hasPrefix("x.yaml:\(mistake.line):\(mistake.column): error: "))
    }
  }
}
