// SPDX-License-Identifier: Apache-2.0
import Foundation
import FoundationXML
import Register
import TestSupport
import Testing
import WorkingDays

@testable import Documents

/// Official papers as docx files.
struct PaperTests {
  private static var paper: Paper {
    let day = CivilDate(year: 2026, month: 11, day: 20) ?? .first
    var paper = Paper(title: "督促通知单", day: day)
    paper.number = "青禾市督〔2026〕    号"
    paper.addressee = "市住房和城乡建设局"
    paper.blocks = [
      .table([["事项编号", "2026-17"], ["事项", "改造老旧小区60个\n出处：2026年报告"]], hasHead: false),
      .heading("一、总体情况"), .subheading("市教育局"),
      .paragraph("请于2026年12月4日前报送书面答复 <&> \"附佐证\"\u{0}。"),
      .table([["结论", "件数"], ["兑现", "3"]], hasHead: true),
    ]
    paper.office = "市政府督查室"
    paper.isSignedFor = true
    return paper
  }

  private func part(_ name: String, of paper: Paper = paper) throws -> String {
    let parts = PaperDocument(paper: paper).parts
    let part = try #require(parts.first { $0.name == name })
    return String(decoding: part.bytes, as: UTF8.self)
  }

  @Test func theTextIsFrozen() throws {
    for name in ["document", "styles", "footer1", "footer2"] {
      let words = try part("word/\(name).xml").replacingOccurrences(of: "><", with: ">\n<")
      expectSnapshot(of: words + "\n", named: "paper-\(name).xml")
    }
  }

  @Test func everyPartIsXML() throws {
    for part in PaperDocument(paper: Self.paper).parts {
      #expect(XMLParser(data: Data(part.bytes)).parse(), "\(part.name)")
    }
  }

  @Test func whatPeopleWriteIsText() throws {
    let words = try part("word/document.xml")
    #expect(words.contains("报送书面答复 &lt;&amp;&gt; &quot;附佐证&quot;。"))
  }

  @Test func thePageIsThatOfTheStandard() throws {
    let words = try part("word/document.xml")
    // 37 mm above, 28 mm left, 26 mm right and 35 mm below of A4, in twentieths of a point.
    #expect(words.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"))
    #expect(words.contains("w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\""))
    let (height, width) = (16_838 - 2_098 - 1_984, 11_906 - 1_587 - 1_474)
    // 22 lines fit, and not 23; 28 characters of 16 points less the space, and not 29.
    #expect(height / PaperLayout.linePitch == 22)
    #expect(width / (320 + PaperLayout.characterSpace) == 28)
  }

  @Test func theSamePaperHasTheSameBytes() throws {
    let bytes = try makeDocument(of: Self.paper)
    #expect(Array(bytes.prefix(4)) == [0x50, 0x4B, 3, 4])
    #expect(bytes == (try makeDocument(of: Self.paper)))
    var other = Self.paper
    other.office = ""
    #expect(bytes != (try makeDocument(of: other)))
  }

  @Test func whatIsBlankHasNoLine() throws {
    let day = CivilDate(year: 2026, month: 11, day: 20) ?? .first
    let words = try part("word/document.xml", of: Paper(title: "通报", day: day))
    #expect(!words.contains("\"Number\"") && !words.contains("\"Addressee\""))
    #expect(words.contains("2026年11月20日") && !words.contains("签收人"))
  }
}
