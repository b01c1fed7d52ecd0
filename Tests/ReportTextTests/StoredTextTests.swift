// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import ReportText

@Suite struct StoredTextTests {
  /// Whatever a file holds, reading it gives a refusal or lawful text.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func damagedFilesGiveLawfulText(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let page =
      "<html><head><title>甲</title><script>x</script></head><body><p>\(sample)</p></body></html>"
    let bases = [
      Array(sample.utf8), gb18030(sample), [0xFF, 0xFE] + utf16(sample, bigEndian: false),
      Array(page.utf8), gb18030(page), utf16(page, bigEndian: true),
    ]
    var file = bases.randomElement(using: &random) ?? []
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let at = Int.random(in: 0..<file.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: file[at] = UInt8.random(in: 1...255, using: &random)
      case 1: file.remove(at: at)
      case 2: file.insert(UInt8.random(in: 0x80...0xFF, using: &random), at: at)
      default: file.removeSubrange(at..<min(file.count, at + 40))
      }
    }
    guard let stored = try? StoredText.read(file) else { return }
    #expect((try? UTF8Span(validating: stored.bytes.span)) != nil)
    #expect(!stored.bytes.isEmpty)
    for diagnostic in stored.diagnostics {
      #expect(0...stored.bytes.count ~= diagnostic.span.lowerBound)
      #expect(diagnostic.span.upperBound <= stored.bytes.count)
      #expect((diagnostic.sourceSpan?.upperBound ?? 0) <= file.count)
      #expect(diagnostic.messageZh != nil)
      guard diagnostic.code == .invalidBytes, !diagnostic.message.contains(" more runs") else {
        continue
      }
      #expect(stored.string(diagnostic.span).unicodeScalars.allSatisfy { $0 == "\u{FFFD}" })
    }
  }

  @Test func validUTF8IsStoredAsItIs() throws {
    for text in [sample, "\u{FEFF}" + sample, "# " + sample, "一行\r\n二行\\r\\n三行\t　\u{FFFD}完"] {
      let stored = try StoredText.read(Array(text.utf8))
      #expect(stored.bytes == Array(text.utf8))
      #expect(stored.encoding == .utf8)
      #expect(stored.diagnostics.isEmpty)
    }
  }

  @Test func runsBeyondTheHundredthShareOneDiagnostic() throws {
    let file = repeated(Array("新增十二个".utf8) + [0xFF], 300)
    let stored = try StoredText.read(file)
    #expect(stored.diagnostics.count == 101)
    #expect(stored.diagnostics.last?.message.hasPrefix("200 more runs") == true)
    #expect(stored.diagnostics.last?.sourceSpan == 100 * 16 + 15..<file.count)
    #expect(stored.diagnostics.last?.span == 100 * 18 + 15..<stored.bytes.count)
  }

  @Test func runsBeyondTheHundredthShareOneDiagnosticInPages() throws {
    let body = repeated(Array("<p>新增十二个".utf8) + [0xFF], 300)
    let stored = try StoredText.read(Array("<html>".utf8) + body)
    #expect(stored.diagnostics.count == 101)
    #expect(stored.diagnostics.last?.span.upperBound == stored.bytes.count)
  }

  @Test func diagnosticsAreSaidInTwoLanguages() throws {
    let stored = try StoredText.read(Array("青禾市政府工作报告".utf8) + [0xFF, 0xFE])
    #expect(
      stored.diagnostics == [
        Diagnostic(
          code: .invalidBytes,
          severity: .warning,
          span: 27..<33,
          sourceSpan: 27..<29,
          message: "bytes 27–28 of the file: not valid UTF-8, shown as U+FFFD",
          messageZh: "文件第 27–28 字节（从 0 起）不是有效的 UTF-8，以 U+FFFD 代替"
        )
      ]
    )
    #expect(Diagnostic.Code.invalidBytes.rawValue == "invalid-bytes")
  }
}

private func repeated(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
  var all: [UInt8] = []
  for _ in 0..<count { all += bytes }
  return all
}
