// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import ReportText

@Suite struct RefusalTests {
  @Test(
    arguments: [
      [], [0x20, 0x0A], [0xEF, 0xBB, 0xBF], [0xEF, 0xBB, 0xBF, 0x0D, 0x0A], [0xFF, 0xFE],
      [0xFE, 0xFF],
      Array("　\u{A0}\u{200B}\u{2028}\t".utf8), [0xFE, 0xFF, 0x00, 0x20, 0x30, 0x00],
      [0xFF, 0xFE, 0x20, 0x00], GB18030.mark + [0xA1, 0xA1],
      Array("<html><head><script>a()</script></head><body><p> </p></body></html>".utf8),
    ] as [[UInt8]]
  )
  func refusesWhatIsEmpty(_ file: [UInt8]) {
    #expect(refusal(file) == .empty)
  }

  @Test func refusesWhatIsTooLarge() {
    #expect(refusal(Array("四个字节".utf8), limit: 11) == .tooLarge(byteCount: 12, limit: 11))
    #expect(refusal(Array("四个字节".utf8), limit: 12) == nil)
  }

  @Test(
    arguments: [
      (Array("报告\0".utf8), 6), ([0, 1, 2, 3], 0), ([0x01, 0x02, 0x03, 0x41], 0),
      (Array("ab".utf8) + [UInt8](repeating: 0x1B, count: 9) + Array("cd".utf8), 2),
      ([0xFF, 0xFE, 0x41, 0x00, 0x00, 0x00, 0x41, 0x00], 4),
      ([0xFE, 0xFF, 0x00, 0x01, 0x00, 0x41], 2),
      ([0xFF, 0xFE] + utf16(sample + "\0", bigEndian: false), 2 + sample.utf16.count * 2),
    ] as [([UInt8], Int)]
  )
  func refusesWhatIsNoText(_ file: [UInt8], _ offset: Int) {
    #expect(refusal(file) == .binary(offset: offset))
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func refusesRandomBytes(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let file = (0..<2_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let found = refusal(file)
    if case .binary = found { return }
    Issue.record("read as text: \(String(describing: found))")
  }

  @Test(arguments: ["第一页\u{C}第二页", "正文\u{1A}", "一\u{7}段有一个响铃的很长很长很长很长的正文"])
  func aStrayControlCharacterIsNoRefusal(_ text: String) {
    #expect(refusal(Array(text.utf8)) == nil)
  }

  @Test(
    arguments: [
      (Array("%PDF-1.7\n".utf8), .pdf), (Array(#"{\rtf1\ansi"#.utf8), .rtf),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], .png),
      ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg), (Array("GIF89a....".utf8), .gif),
      ([0x49, 0x49, 0x2A, 0x00, 8], .tiff), ([0x4D, 0x4D, 0x00, 0x2A, 0], .tiff),
      ([0x1F, 0x8B, 0x08, 0x00], .gzip), (Array("BZh91AY&SY".utf8), .bzip2),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .xz), ([0x28, 0xB5, 0x2F, 0xFD, 1], .zstd),
      ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip), (Array("Rar!\u{1A}\u{7}\0".utf8), .rar),
      ([0x7F, 0x45, 0x4C, 0x46, 2], .elf), (Array("SQLite format 3\0".utf8), .sqlite),
      ([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], .utf32), (Array("%!PS-Adobe".utf8), .ps),
      (Array("RIFF....WEBPVP8 ".utf8), .webp), ([0x42, 0x4D, 10, 0, 0, 0, 0, 0, 0, 0], .bmp),
      ([UInt8](repeating: 0x61, count: 257) + Array("ustar\0".utf8), .tar),
      (
        Array("MZ".utf8) + [UInt8](repeating: 0, count: 58) + [64, 0, 0, 0, 0x50, 0x45, 0, 0], .exe
      ),
      (zip([("[Content_Types].xml", "x"), ("word/document.xml", "x")]), .docx),
      (zip([("_rels/.rels", "x"), ("xl/workbook.xml", "x")]), .xlsx),
      (zip([("ppt/presentation.xml", "x")]), .pptx), (zip([("OFD.xml", "x")]), .ofd),
      (zip([("mimetype", "application/vnd.oasis.opendocument.text"), ("a", "b")]), .odt),
      (zip([("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]), .ods),
      (zip([("mimetype", "application/vnd.oasis.opendocument.presentation")]), .odp),
      (zip([("mimetype", "application/epub+zip")]), .epub),
      (zip([("report.txt", "x")]), .zip), (zip([("a/word/x", "x")]), .zip),
      (Array("PK\u{5}\u{6}".utf8), .zip), (Array("PK\u{3}\u{4}".utf8), .zip),
      (ole("WordDocument"), .doc), (ole("Workbook"), .xls), (ole("PowerPoint Document"), .ppt),
      (ole("MatOST"), .wps), (ole("Other"), .ole),
    ] as [([UInt8], ForeignFormat)]
  )
  func refusesForeignFormats(_ file: [UInt8], _ want: ForeignFormat) {
    #expect(refusal(file) == .foreignFormat(want))
  }

  @Test func anArchiveIsNotTakenForWhatLiesInIt() {
    let inner = zip([("word/document.xml", "x")])
    let outer = zip([("report.docx", String(decoding: inner, as: UTF8.self))])
    #expect(refusal(outer) == .foreignFormat(.zip))
  }

  @Test(arguments: ["PK的意思", "BM指标", "MZ世代", "GIF图", "RIFF", "%PDF", "{rtf}", "7z文件", "II*甲"])
  func textThatBeginsLikeAFormatIsRead(_ text: String) {
    #expect(refusal(Array(text.utf8)) == nil)
  }

  @Test(arguments: ForeignFormat.allCases)
  func everyFormatHasANameAndACommandForTheFile(_ format: ForeignFormat) {
    #expect(!format.name.isEmpty)
    #expect(format.conversion?.contains("FILE") ?? [.elf, .exe, .sqlite].contains(format))
  }
}

/// A zip archive of stored entries, without the directory at its end.
private func zip(_ entries: [(name: String, content: String)]) -> [UInt8] {
  var file: [UInt8] = []
  for entry in entries {
    let size = entry.content.utf8.count
    let sizes = [UInt8(size & 0xFF), UInt8(size >> 8), 0, 0]
    file += [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0]
    file += [UInt8](repeating: 0, count: 8)
    file += sizes + sizes
    file += [UInt8(entry.name.utf8.count), 0, 0, 0]
    file += Array(entry.name.utf8) + Array(entry.content.utf8)
  }
  return file
}

/// An OLE2 container with one stream of this name.
private func ole(_ name: String) -> [UInt8] {
  var file: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  file += [UInt8](repeating: 0, count: 632)
  for byte in name.utf8 { file += [byte, 0] }
  file += [UInt8](repeating: 0, count: 256)
  return file
}
