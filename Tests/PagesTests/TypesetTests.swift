// SPDX-License-Identifier: Apache-2.0
import Reading
import Register
import ReportText
import TestSupport
import Testing

@testable import Pages

struct TypesetTests {
  @Test(arguments: [
    ("　　新增12个", "新增12个"), ("新增\n12个", "新增12个"), ("新增1\r\n2个", "新增12个"),
    ("新增1\\r\\n2个", "新增12个"), ("**新增**12个", "新增12个"), ("## 一、回顾", "一、回顾"),
    ("PM<sub>2.5</sub>", "PM2.5"), ("PM_{2.5}浓度}", "PM2.5浓度}"), ("smart\ncity", "smart city"),
    ("a < b > c", "a < b > c"),
    ("<script>x</script>", "<script>x</script>"), ("5G 基站", "5G 基站"), ("", ""), ("　", ""),
    ("尾。 　", "尾。"), ("\u{FEFF}首", "首"), ("a**", "a"), ("\\", "\\"), ("<", "<"),
  ])
  func shows(_ text: String, _ shown: String) {
    let bytes = Array(text.utf8)
    let typeset = TypesetText(bytes, 0..<bytes.count)
    #expect(String(decoding: typeset.bytes, as: UTF8.self) == shown)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func keepsEveryPlace(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "新", "\n", "\\r\\n", "**", "<sup>", "</sup>", " ", "　", "5", "a", "#", "<", "\\", "\r\n",
      "\u{FFFD}",
    ]
    let text = Array(
      (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined().utf8
    )
    let typeset = TypesetText(text, 0..<text.count)
    #expect(typeset.bytes.count == typeset.origin.count)
    #expect(zip(typeset.origin, typeset.origin.dropFirst()).allSatisfy { $0 < $1 })
    for (byte, place) in zip(typeset.bytes, typeset.origin) {
      #expect(byte == text[place] || byte == 32)
    }
    // What is shown is whole characters.
    #expect(String(validating: typeset.bytes, as: UTF8.self) != nil)
  }

  @Test func findsWordsOverAWrap() {
    let text = Array("新增停\n车泊位".utf8)
    let typeset = TypesetText(text, 0..<text.count)
    #expect(typeset.places(of: Array("停车".utf8)) == [6..<12])
  }

  @Test func cutsParagraphsAtHeadings() {
    let text = Array("一、回顾 去年建成。（一）产业新增1个。".utf8)
    var report = Report()
    report.paragraphs = [0..<text.count]
    report.sections = [
      Section(id: 0, level: 1, title: "一、回顾", span: 0..<12, parent: nil),
      Section(id: 1, level: 2, title: "（一）产业", span: 28..<43, parent: 0),
    ]
    let shown = Block.blocks(of: report, in: text).map {
      switch $0 {
      case .heading(_, let rank, let span): "h\(rank) " + TextWriter.words(text, span)
      case .paragraph(let number, let span, _): "\(number) " + TextWriter.words(text, span)
      }
    }
    #expect(shown == ["h2 一、回顾", "0 去年建成。", "h3 （一）产业", "-1 新增1个。"])
  }

  @Test(arguments: [
    ("en", Language.en), ("en-GB,zh;q=0.5", .en), ("zh-CN,en;q=0.9", .zh), ("", .zh),
    ("fr", .zh), ("en;q=0.2, zh-TW;q=0.3", .zh), ("*", .zh), ("fr, en;q=0.1", .en),
    ("en;q=banana", .zh), (";;,,;q=", .zh),
  ])
  func choosesALanguage(_ header: String, _ language: Language) {
    #expect(Language(accepting: header) == language)
  }

  @Test(arguments: [
    (0, "1970-01-01 08:00"), (1_767_225_599_999, "2026-01-01 07:59"),
    (1_709_164_800_000, "2024-02-29 08:00"), (-28_800_001, "1969-12-31 23:59"),
    (4_102_415_999_000, "2099-12-31 23:59"),
  ])
  func tellsTheTime(_ milliseconds: Int64, _ words: String) {
    #expect(CivilTime(milliseconds: milliseconds).dateAndMinute == words)
  }

  @Test(arguments: [
    (0, "0"), (9999, "9999"), (12_345, "12,345"), (-3.5, "−3.5"), (1_234_567.25, "1,234,567.25"),
    (0.1, "0.1"), (.infinity, "—"), (.nan, "—"),
  ])
  func writesNumbers(_ value: Double, _ words: String) {
    #expect(NumberText.decimal(value) == words)
  }

  @Test(arguments: [
    (6000, "≥ 6000 个"), (34_000_000_000, "≥ 340 亿个"), (32_000, "≥ 3.2 万个"),
    (123_456, "≥ 123,456 个"),
  ])
  func writesValues(_ value: Double, _ words: String) {
    let shown = QuantityText.words(value, nil, "个", .atLeast, .zh)
    #expect(shown.map { $0 == "\u{00A0}" ? " " : $0 } == Array(words))
  }

  @Test func encodesAddresses() {
    #expect(SiteURL.reading("../x?y").description == "/r/..%2Fx%3Fy")
    let view = ReadingView(tense: .target, words: "a&b=停", measure: 3)
    #expect(
      SiteURL.reading("abc", view).description == "/r/abc?show=target&q=a%26b%3D%E5%81%9C&m=3#m3"
    )
    #expect(
      SiteURL.reading("abc", view).asking(for: .en)
        == "/r/abc?show=target&q=a%26b%3D%E5%81%9C&m=3&lang=en#m3"
    )
  }
}
