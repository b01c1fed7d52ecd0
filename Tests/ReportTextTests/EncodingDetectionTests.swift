// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import ReportText

@Suite struct EncodingDetectionTests {
  @Test(
    arguments: [
      ("utf-8", Array(sample.utf8), .utf8),
      ("gb18030", gb18030(sample), .gb18030),
      ("gb18030 marked", GB18030.mark + gb18030(sample), .gb18030),
      ("utf-16le marked", [0xFF, 0xFE] + utf16(sample, bigEndian: false), .utf16LittleEndian),
      ("utf-16be marked", [0xFE, 0xFF] + utf16(sample, bigEndian: true), .utf16BigEndian),
      ("utf-16le", utf16(sample, bigEndian: false), .utf16LittleEndian),
      ("utf-16be", utf16(sample, bigEndian: true), .utf16BigEndian),
    ] as [(String, [UInt8], SourceEncoding)]
  )
  func readsTheSameTextInEveryEncoding(name: String, file: [UInt8], want: SourceEncoding) throws {
    let stored = try StoredText.read(file)
    #expect(stored.encoding == want)
    #expect(stored.string == sample)
    #expect(stored.diagnostics.isEmpty)
    #expect(stored.form == .text)
  }

  @Test(arguments: ["政府工作报告", "秘书处", "青禾市", "今年新增12个。", "增长６％", "PM2.5浓度为32", "一、回顾"])
  func readsShortTextInGB18030(_ text: String) throws {
    let stored = try StoredText.read(gb18030(text))
    #expect(stored.encoding == .gb18030)
    #expect(stored.string == text)
  }

  @Test(arguments: ["政府工作报告", "hello\r\n", "新增12个\n", "各位代表：\n", "10\n200\n"], [false, true])
  func readsShortTextInUTF16WithoutMark(_ text: String, bigEndian: Bool) throws {
    let stored = try StoredText.read(utf16(text, bigEndian: bigEndian))
    #expect(stored.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
    #expect(stored.string == text)
  }

  @Test func keepsTheMarkOfUTF8AndDropsOthers() throws {
    let marked = [0xEF, 0xBB, 0xBF] + Array("# 报告".utf8)
    let stored = try StoredText.read(marked)
    #expect(stored.bytes == marked)
    #expect(stored.form == .markdown)
    #expect(try StoredText.read([0xFE, 0xFF] + utf16("报告", bigEndian: true)).string == "报告")
  }

  @Test func validUTF8IsNeverTakenForAnythingElse() throws {
    // Two-byte sequences that are common Chinese in GB 18030 too, and Latin with accents.
    for text in ["Ñ\u{B0}Ò\u{BB}", "Résumé für München", "Привет, мир", "联通".lowercased()] {
      let stored = try StoredText.read(Array(text.utf8))
      #expect(stored.encoding == .utf8)
      #expect(stored.bytes == Array(text.utf8))
    }
  }

  @Test func fewMistakesStayUTF8() throws {
    var file = Array(sample.utf8)
    file.replaceSubrange(30..<31, with: [0xFF, 0xFE])
    file.append(0xE4)
    let stored = try StoredText.read(file)
    #expect(stored.encoding == .utf8)
    #expect(stored.diagnostics.map(\.code) == [.invalidBytes, .invalidBytes])
    #expect(stored.diagnostics.last?.sourceSpan == file.count - 1..<file.count)
    for diagnostic in stored.diagnostics {
      #expect(stored.string(diagnostic.span).allSatisfy { $0 == "\u{FFFD}" })
      #expect(!diagnostic.span.isEmpty)
    }
  }

  @Test func fewMistakesStayGB18030() throws {
    var file = gb18030(sample)
    file.insert(0xFF, at: 18)
    let stored = try StoredText.read(file)
    #expect(stored.encoding == .gb18030)
    #expect(stored.diagnostics.count == 1)
    #expect(stored.diagnostics.first?.sourceSpan == 18..<19)
    #expect(stored.diagnostics.first.map { stored.string($0.span) } == "\u{FFFD}")
    #expect(stored.diagnostics.first?.message.contains("byte 18 of the file") == true)
  }

  @Test(
    arguments: [
      // Latin-1: "Le développement de la région a été très élevé…"
      Array("Le d".utf8) + [0xE9] + Array("veloppement de la r".utf8) + [0xE9]
        + Array("gion a ".utf8) + [0xE9] + Array("t".utf8) + [0xE9] + Array(" tr".utf8) + [0xE8]
        + Array("s mod".utf8) + [0xE9] + Array("r".utf8) + [0xE9],
      // Big5: 各位代表，現在我代表市政府向大會報告工作
      [
        0xA6, 0x55, 0xA6, 0xEC, 0xA5, 0x4E, 0xAA, 0xED, 0xA1, 0x41, 0xB2, 0x7B, 0xA6, 0x62, 0xA7,
        0xDA,
        0xA5, 0x4E, 0xAA, 0xED, 0xA5, 0xAB, 0xAC, 0x46, 0xA9, 0xB2, 0xA6, 0x56, 0xA4, 0x6A, 0xB7,
        0x7C,
        0xB3, 0xF8, 0xA7, 0x69, 0xA4, 0x75, 0xA7, 0x40,
      ],
      // EUC-KR, whose syllables are where GB 18030 has its commonest rows.
      [
        0xC1, 0xB8, 0xB0, 0xE6, 0xC7, 0xCF, 0xB4, 0xC2, 0x20, 0xBD, 0xC3, 0xB9, 0xCE, 0x20, 0xBF,
        0xA9, 0xB7, 0xAF, 0xBA, 0xD0, 0x20, 0xBB, 0xF5, 0xC7, 0xD8, 0x20, 0xBF, 0xEC, 0xB8, 0xAE,
        0x20, 0xBD, 0xC3, 0xB4, 0xC2, 0x20, 0xC0, 0xCF, 0xC0, 0xDA, 0xB8, 0xAE, 0xB8, 0xA6, 0x20,
        0xB8, 0xB8, 0xB5, 0xE9, 0xB0, 0xED, 0x20, 0xB0, 0xE6, 0xC1, 0xA6, 0xB8, 0xA6, 0x20, 0xBB,
        0xEC, 0xB8, 0xAE, 0xB8, 0xE7, 0x20, 0xBD, 0xC3, 0xB9, 0xCE, 0xC0, 0xC7, 0x20, 0xBB, 0xEE,
        0xC0, 0xBB, 0x20, 0xC1, 0xF6, 0xC5, 0xB0, 0xB4, 0xC2,
      ],
    ] as [[UInt8]]
  )
  func otherEncodingsAreToldOf(_ file: [UInt8]) throws {
    let stored = try StoredText.read(file)
    #expect(stored.encoding == .utf8)
    #expect(stored.diagnostics.first?.code == .unknownEncoding)
    #expect(stored.diagnostics.first?.severity == .error)
    #expect(stored.diagnostics.dropFirst().allSatisfy { $0.code == .invalidBytes })
    #expect(stored.diagnostics.count > 1)
  }

  @Test func aDeclaredCharsetHelpsAPageOfMostlyMarkup() throws {
    let page =
      Array("<html><head><meta http-equiv=Content-Type content=\"text/html; charset=gb2312\">".utf8)
      + Array("<title>".utf8) + gb18030("垚犇骉") + Array("</title></head></html>".utf8)
    let stored = try StoredText.read(page)
    #expect(stored.encoding == .gb18030)
    #expect(stored.string == "垚犇骉")
  }

  @Test func chineseAfterLongScriptIsFound() throws {
    let script = "<html><script>" + String(repeating: "var a = 1;\n", count: 20_000) + "</script>"
    let stored = try StoredText.read(gb18030(script + "<p>" + sample))
    #expect(stored.encoding == .gb18030)
    #expect(stored.form == .html)
    #expect(stored.string.hasPrefix("青禾市政府工作报告"))
  }
}
