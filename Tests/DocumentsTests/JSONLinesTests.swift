// SPDX-License-Identifier: Apache-2.0
import Documents
import Foundation
import Reading
import ReportText
import TestSupport
import Testing

@Suite struct JSONLinesTests {
  @Test func printsTheContract() {
    expectSnapshot(
      of: printed {
        appendJSONLines(Sample.report, text: Sample.text, source: Sample.source, to: &$0)
      },
      named: "report.jsonl"
    )
  }

  @Test func explainsRules() {
    expectSnapshot(
      of: printed {
        appendJSONLines(
          Sample.report,
          text: Sample.text,
          source: Sample.source,
          explain: .zh,
          words: .zh,
          to: &$0
        )
      },
      named: "explained.jsonl"
    )
  }

  @Test(arguments: Selection.allCases)
  func keepsEveryReference(_ selection: Selection) throws {
    let lines = try objects(
      printed {
        appendJSONLines(
          Sample.report,
          text: Sample.text,
          source: Sample.source,
          only: selection,
          to: &$0
        )
      }
    )
    let statements = Set(
      lines.compactMap { $0["type"] as? String == "statement" ? $0["id"] as? String : nil }
    )
    let references = lines.compactMap { $0["statement"] as? String }
    #expect(statements.isSuperset(of: references))
    #expect(lines.first?["type"] as? String == "report")
    expectSnapshot(
      of: lines.map { "\($0["type"] ?? "") \($0["id"] ?? $0["statement"] ?? "")" }
        .joined(separator: "\n") + "\n",
      named: "only-\(selection.rawValue).txt"
    )
  }

  @Test func everyTextIsItsBytes() throws {
    let lines = try objects(
      printed { appendJSONLines(Sample.report, text: Sample.text, source: Sample.source, to: &$0) }
    )
    var seen = 0
    for line in lines {
      guard let span = line["span"] as? [Int], let text = line["text"] as? String else { continue }
      #expect(Array(text.utf8) == Array(Sample.text.bytes[span[0]..<span[1]]))
      seen += 1
    }
    #expect(seen == 9)
  }

  @Test func echoesTheIdAsItWas() {
    var source = Sample.source
    source.file = nil
    source.id = #"{"a": [1, 2.50]}"#
    let line = printed { appendJSONLines(Report(), text: Sample.text, source: source, to: &$0) }
    #expect(line.hasPrefix(#"{"type":"report","id":{"a": [1, 2.50]},"sha256":""#))
  }

  @Test(
    "numbers are the shortest that read back as the same",
    arguments: [
      (0, "0"), (-0.0, "0"), (6, "6"), (-5, "-5"), (0.1, "0.1"), (35.9, "35.9"), (-3.45, "-3.45"),
      (524_000_000, "524000000"), (1e15, "1000000000000000"), (1e22, "10000000000000000000000"),
      (1.000001, "1.000001"), (0.0000001, "0.0000001"), (1.23456789012e-7, "0.000000123456789012"),
      (0.1 + 0.2, "0.30000000000000004"), (-12345.678901, "-12345.678901"),
      (9_007_199_254_740_992, "9007199254740992"), (.infinity, "null"), (.nan, "null"),
    ] as [(Double, String)]
  )
  func printsNumbers(_ value: Double, _ expected: String) throws {
    #expect(try number(value) == expected)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func numbersReadBack(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let digits = Double(random.next() % 10_000_000)
    let scale = [1.0, 10, 100, 1000, 1e4, 1e8, 1e-4][Int(random.next() % 7)]
    let bits = Double(bitPattern: random.next() & 0xFFEF_FFFF_FFFF_FFFF)
    for value in [digits / scale, -digits / scale, bits].filter(\.isFinite) {
      let text = try number(value)
      #expect(Double(text) == value || (value == 0 && text == "0"))
      #expect(!text.contains("e") && !text.hasSuffix(".0"))
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func stringsReadBack(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let alphabet: [Unicode.Scalar] = [
      "\"", "\\", "\n", "\u{0}", "\u{1F}", "a", "承", "😀", "\u{7F}", "é",
    ]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int(random.next() % 60) {
      // Mostly plain, so that escapes fall on every place of a step of eight bytes.
      let isOdd = random.next() % 8 == 0
      scalars.append(
        isOdd ? alphabet[Int(random.next() % 10)] : ["x", "诺"][Int(random.next() % 2)]
      )
    }
    var report = Report()
    report.title = String(scalars)
    let lines = try objects(
      printed { appendJSONLines(report, text: Sample.text, source: Sample.source, to: &$0) }
    )
    #expect(lines[0]["title"] as? String == String(scalars))
  }

  @Test func longTextsDoNotOverrunTheirBound() throws {
    let title = String(repeating: "\u{1}", count: 300_000)
    var report = Report()
    report.title = title
    let lines = try objects(
      printed { appendJSONLines(report, text: Sample.text, source: Sample.source, to: &$0) }
    )
    #expect(lines[0]["title"] as? String == title)
  }

  /// Far more lines than a text of that length is expected to have: none is lost where the memory ends.
  @Test func keepsLinesThatNobodyExpected() throws {
    var report = Sample.report
    report.statements = Array(repeating: report.statements[0], count: 400)
    (report.measures, report.indicators) = ([], [])
    let lines = try objects(
      printed { appendJSONLines(report, text: Sample.text, source: Sample.source, to: &$0) }
    )
    let types = lines.compactMap { $0["type"] as? String }
    #expect(types.first == "report")
    #expect(types.count { $0 == "statement" } == 400)
  }

  private func number(_ value: Double) throws -> String {
    var report = Sample.report
    report.measures = [
      Measure(
        statement: 0,
        span: 0..<0,
        plain: "",
        value: value,
        upper: nil,
        unit: "",
        comparator: .equal,
        basis: .level,
        subject: "",
        action: nil,
        tense: .context,
        deadline: nil,
        rule: Sample.rule
      )
    ]
    let lines = printed {
      appendJSONLines(report, text: Sample.text, source: Sample.source, to: &$0)
    }
    let line = try #require(lines.split(separator: "\n").first { $0.contains("\"measure\"") })
    let start = try #require(line.firstRange(of: "\"value\":")).upperBound
    return String(line[start...].prefix { $0 != "," })
  }

  private func objects(_ lines: String) throws -> [[String: Any]] {
    try lines.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }
}
