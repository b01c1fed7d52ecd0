// SPDX-License-Identifier: Apache-2.0
import ReportText
import Testing

/// References to characters that a text still has, such as `&ldquo;`: a span takes them whole.
@Suite struct ReferenceSpanTests {
  @Test(arguments: ["&rdquo;", "&#34584;", "&lt;", "&amp;", "&middot;", "&#x4e2a;", "&#65292;"])
  func endsBehindAReference(_ reference: String) throws {
    let stored = Array("新建实验室\(reference)".utf8)
    let view = TextView.repairing(try StoredText.read(stored))
    let block = try #require(view.blocks.first)
    #expect(view.span(of: block.range) == 0..<stored.count)
    #expect(view.span(of: block.range.lowerBound..<15) == 0..<15)
  }

  @Test func beginsAtAReference() throws {
    let view = TextView.repairing(try StoredText.read(Array("甲&ldquo;瞪羚&rdquo;企业".utf8)))
    // “瞪羚”, as the view has it behind 甲.
    #expect(view.text(3..<15) == "“瞪羚”")
    #expect(view.span(of: 3..<15) == 3..<23)
  }

  @Test("an & that opens no reference is one byte")
  func takesALoneMark() throws {
    let stored = Array("研发R&D投入".utf8)
    let view = TextView.repairing(try StoredText.read(stored))
    #expect(view.span(of: 6..<8) == 6..<8)
  }
}
