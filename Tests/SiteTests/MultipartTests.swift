// SPDX-License-Identifier: Apache-2.0
import Pages
import TestSupport
import Testing

@testable import Site

struct MultipartTests {
  private func body(_ parts: [(header: String, value: [UInt8])], _ boundary: String) -> [UInt8] {
    parts.flatMap { part in
      Array("--\(boundary)\r\nContent-Disposition: form-data; \(part.header)\r\n\r\n".utf8)
        + part.value + [13, 10]
    } + Array("--\(boundary)--\r\n".utf8)
  }

  private func parse(
    _ body: [UInt8],
    _ boundary: String = "x",
    pieces: [Int] = [],
    bounds: MultipartParser.Bounds = .init(bytes: 1 << 20)
  ) throws(MultipartParser.Failure) -> FormFields {
    var parser = MultipartParser(boundary: boundary, bounds: bounds)
    var start = 0
    for piece in pieces + [body.count] {
      let end = min(body.count, piece)
      guard end > start else { continue }
      try parser.take(body[start..<end])
      start = end
    }
    return try parser.finish()
  }

  @Test func partsFields() throws {
    let form = try parse(
      body(
        [
          ("name=\"place\"", Array("青禾市".utf8)),
          ("name=\"file\"; filename=\"报告 %22一%22.txt\"", [0, 13, 10, 255]),
          ("name=\"text\"", []),
        ],
        "x"
      )
    )
    #expect(form.fields.map(\.name) == ["place", "file", "text"])
    #expect(form.fields.map(\.fileName) == [nil, "报告 \"一\".txt", nil])
    #expect(form.fields.map(\.value) == [Array("青禾市".utf8), [0, 13, 10, 255], []])
    #expect(form.first("place") == "青禾市")
    #expect(form.first("text") == nil)
  }

  /// Whatever the pieces and the values, what went in comes out.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func givesBackWhatWentIn(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let boundary = String(
      (0..<Int.random(in: 1...20, using: &random)).map { _ in
        "-ab".randomElement(using: &random) ?? "-"
      }
    )
    let alphabet: [UInt8] = [13, 10, 45, 97, 98, 0, 255]
    let parts = (0..<Int.random(in: 1...6, using: &random)).map { number in
      // A trailing sign that no boundary has keeps values from holding a delimiter by chance.
      let value = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      return (header: "name=\"n\(number)\"", value: value)
    }
    let delimiter = Array("\r\n--\(boundary)".utf8)
    let isAmbiguous = parts.contains { part in
      let whole = [13, 10] + part.value + [13, 10]
      return (0...max(0, whole.count - delimiter.count)).contains {
        whole[$0...].starts(with: delimiter)
      }
    }
    let bytes = body(parts, boundary)
    let pieces = (0..<Int.random(in: 0...30, using: &random)).map { _ in
      Int.random(in: 0...bytes.count, using: &random)
    }.sorted()
    let form = try? parse(bytes, boundary, pieces: pieces)
    if !isAmbiguous { #expect(form?.fields.map(\.value) == parts.map(\.value)) }
    // Pieces never change the answer.
    #expect(form?.fields == (try? parse(bytes, boundary))?.fields)
  }

  /// Rubbish ends in an answer or a failure, never in a trap.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func survivesRubbish(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes = body(
      [("name=\"a\"; filename=\"b\"", Array("value".utf8)), ("name=\"c\"", [])],
      "x"
    )
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      default: bytes.insert(contentsOf: Array("\r\n--x".utf8), at: place)
      }
    }
    let form = try? parse(bytes, pieces: [Int.random(in: 0...bytes.count, using: &random)])
    #expect((form?.fields.count ?? 0) < 40)
  }

  @Test func refusesWhatIsCutOff() {
    let bytes = body([("name=\"a\"", [1, 2, 3])], "x")
    for end in 0..<(bytes.count - 2) {
      #expect(throws: MultipartParser.Failure.self) { try parse(Array(bytes[..<end])) }
    }
  }

  @Test func refusesTooMuch() {
    let many = Array(repeating: (header: "name=\"a\"", value: [UInt8]()), count: 201)
    #expect(throws: MultipartParser.Failure.tooMuch) { try parse(body(many, "x")) }
    let long = body([("name=\"\(String(repeating: "a", count: 9000))\"", [])], "x")
    #expect(throws: MultipartParser.Failure.tooMuch) { try parse(long) }
    #expect(throws: MultipartParser.Failure.tooMuch) {
      try parse(
        body([("name=\"a\"", Array(repeating: 0, count: 100))], "x"),
        bounds: .init(bytes: 99)
      )
    }
  }

  @Test(arguments: [
    "", "name=a", "form-data", "form-data; filename=\"x\"", "attachment; name=\"a\"",
    "form-data; =",
    "form-data; name", "form-data; name=\"",
  ])
  func refusesOddHeaders(value: String) {
    let found = ContentDisposition(headers: Array("Content-Disposition: \(value)\r\n".utf8))
    #expect(found == nil || found?.name == "")
  }

  @Test(arguments: [
    ("multipart/form-data; boundary=abc", "abc"),
    ("Multipart/Form-Data; charset=utf-8; boundary=\"a b\"", "a b"),
    ("multipart/form-data", nil), ("text/plain; boundary=abc", nil),
    ("multipart/form-data; boundary=", nil), ("", nil),
    ("multipart/form-data; boundary=\(String(repeating: "a", count: 71))", nil),
  ])
  func findsTheBoundary(header: String, boundary: String?) {
    #expect(ContentDisposition.boundary(ofContentType: header) == boundary)
  }

  @Test func readsPlainForms() {
    let form = FormFields(urlEncoded: Array("text=%E9%9D%92+a%2Bb&x&y=&%zz=1".utf8))
    #expect(form.first("text") == "青 a+b")
    #expect(form.fields.map(\.name) == ["text", "x", "y", "%zz"])
  }

  @Test(arguments: [
    ("pdftotext -layout FILE -", "一 二.pdf", "pdftotext -layout '一 二.pdf' -"),
    ("unzip FILE", "a'b; rm -rf /", "unzip 'a'\\''b; rm -rf /'"),
  ])
  func quotesNamesInCommands(command: String, name: String, shown: String) {
    #expect(Refusal.command(command, for: name) == shown)
  }

  @Test(arguments: [
    ("../../etc/passwd", "passwd"), ("C:\\x\\报告.txt", "报告.txt"), ("..", "report.txt"),
    ("", "report.txt"), ("a\r\nSet-Cookie: x", "aSet-Cookie: x"), ("\u{202E}txt.exe", "txt.exe"),
  ])
  func cleansNames(name: String, clean: String) {
    #expect(FileName.clean(name) == clean)
  }
}
