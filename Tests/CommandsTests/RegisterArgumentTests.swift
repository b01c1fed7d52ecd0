// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import Testing
import WorkingDays

@testable import Commands

/// How values of the register are written on the command line.
struct RegisterArgumentTests {
  @Test(
    arguments: [
      ("公共停车位>=5000个", "公共停车位>=5000个"), ("经济增长~+6%", "经济增长~+6%"),
      ("学位=3000..3500个", "学位=3000..3500个"), ("能耗<=-2.5%", "能耗<=-2.5%"),
      ("产值=12.50亿元", "产值=12.50亿元"), ("小区=60", "小区=60"),
    ]
  )
  func aTargetIsReadAsItIsWritten(_ given: String, _ written: String) throws {
    let argument = try #require(TargetArgument(argument: given))
    #expect(argument.target.written == written)
  }

  @Test(arguments: ["", "小区", "=60", "小区=", "小区=六十", "小区=60..多", "小区=1.2.3个"])
  func whatIsNoTargetIsRefused(_ written: String) {
    #expect(TargetArgument(argument: written) == nil)
  }

  @Test func aTargetKnowsItsParts() throws {
    let target = try #require(TargetArgument(argument: "公共停车位>=5000个")).target
    #expect(target.subject == "公共停车位")
    #expect(target.bound == .atLeast)
    #expect(target.value.text == "5000")
    #expect(target.unit == "个")
    #expect(!target.isGrowth)
  }

  @Test func aFigureIsOfTheFirstTargetUnlessItSaysWhich() {
    #expect(FigureArgument(argument: "35")?.target == 0)
    #expect(FigureArgument(argument: "2=35.5")?.target == 1)
    #expect(FigureArgument(argument: "2=35.5")?.value.text == "35.5")
    for wrong in ["", "0=35", "x=35", "35个", "=35"] {
      #expect(FigureArgument(argument: wrong) == nil, "\(wrong)")
    }
  }

  @Test func textUnderAnIdMayHoldTheSign() {
    let said = KeyedText(argument: "target=a=b")
    #expect(said?.key == "target")
    #expect(said?.text == "a=b")
    #expect(KeyedText(argument: "=text") == nil)
    #expect(KeyedText(argument: "text") == nil)
  }

  @Test func aPartStandsWhereItsWordsStand() throws {
    var item = Commitment(.blank)
    item.entry.quote = "改造老旧小区60个、新增学位3000个"
    item.entry.span = TextSpan(100..<100 + item.entry.quote.utf8.count)
    let draft = try #require(PartArgument(argument: "新增学位3000个=jiaoyu")).draft(of: item)
    #expect(draft.span == TextSpan(126..<145))
    #expect(draft.fields.lead == "jiaoyu")
    let other = try #require(PartArgument(argument: "学位建设")).draft(of: item)
    #expect(other.span == nil)
    #expect(other.fields.title == "学位建设")
    let twice = try #require(PartArgument(argument: "个"))
    #expect(throws: DeskProblem.self) { try twice.draft(of: item) }
  }

  @Test func bytesAreFoundWhereverTheyStand() {
    let text = Array("ababab".utf8)
    #expect(text.places(of: Array("ab".utf8)) == [0, 2, 4])
    #expect(text.places(of: Array("aba".utf8)) == [0])
    #expect(text.places(of: Array("abababa".utf8)).isEmpty)
    #expect(text.places(of: []).isEmpty)
  }

  @Test func noCellIsAFormula() {
    #expect(csvLine(["=1+1", "a,b", "说“好”", "a\"b"]) == "'=1+1,\"a,b\",说“好”,\"a\"\"b\"")
  }

  @Test func aLimitIsNamedByItsLastDay() throws {
    let day = try #require(CivilDate("2026-12-01"))
    #expect(ItemTable.lastDay(Timestamp(CivilMoment(day))) == "2026-11-30")
    #expect(ItemTable.lastDay(nil).isEmpty)
    let moment = try #require(CivilMoment("2026-12-01T17:30"))
    #expect(ItemTable.lastDay(Timestamp(moment)) == "2026-12-01T17:30")
  }

  @Test func theNameOfAFilePromisesItsType() {
    #expect(Evidence.mediaType(of: "验收单.PDF") == "application/pdf")
    #expect(Evidence.mediaType(of: "无") == "application/octet-stream")
  }
}
