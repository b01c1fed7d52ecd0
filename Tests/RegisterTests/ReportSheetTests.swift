// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Reading
import Register
import ReportText
import TestSupport
import Testing
import WorkingDays

@Suite struct ReportSheetTests {
  static let sha256 = String(repeating: "ab", count: 32)

  static func sheet(_ text: String, place: String? = nil, year: Int? = nil) -> ReportSheet? {
    let stored = StoredText(utf8: Array(text.utf8))
    return ReportSheet(readReport(stored), text: stored, sha256: sha256, place: place, year: year)
  }

  @Test func everyStatementThatPromisesIsACandidateWithItsSpan() throws {
    let stored = StoredText(utf8: Array(sampleText.utf8))
    let reading = readReport(stored)
    let sheet = try #require(ReportSheet(reading, text: stored, sha256: Self.sha256))
    let promised = reading.statements.filter { $0.tense == .target }
    #expect(sheet.place == "青禾市" && sheet.year == 2026 && sheet.report == Self.sha256)
    #expect(promised.count > 5)
    #expect(sheet.candidates.map(\.span.range) == promised.map(\.span))
    #expect(sheet.candidates.map(\.fields.kind) == promised.map(\.kind.rawValue))
    for candidate in sheet.candidates {
      #expect(sheet.quote(candidate.span) != nil)
      #expect(candidate.fields.title.unicodeScalars.count <= 60)
    }
  }

  @Test func measuresBecomeTargetsDigitByDigit() throws {
    let sheet = try #require(
      Self.sheet("2026年目标任务\n今年，新增公共停车位1.1万个以上，改造老旧小区60个，绿化率提高到35.25%。", place: "青禾市", year: 2026)
    )
    let targets = sheet.candidates.flatMap(\.fields.targets)
    let parking = try #require(targets.first { $0.subject.contains("停车位") })
    #expect(parking.value.text == "11000" && parking.bound == .atLeast && parking.unit == "个")
    #expect(targets.contains { $0.value.text == "60" && $0.bound == .equal })
    #expect(targets.contains { $0.value.text == "35.25" && $0.unit == "%" })
  }

  @Test func whatIsReportedOrStatedIsNoCandidate() throws {
    var reading = Report()
    reading.place = "青禾市"
    reading.year = 2026
    let rule = try #require(Rule.all.first)
    for (id, tense) in [Tense.outcome, .context, .target].enumerated() {
      reading.statements.append(
        Statement(
          id: id,
          span: (3 * id)..<(3 * id + 3),
          plain: "句",
          tense: tense,
          kind: .livelihood,
          section: 1,
          topics: ["教育", "交通"],
          agency: AgencySuggestion(lead: "市教育局", why: "学位"),
          rule: rule
        )
      )
    }
    reading.sections = [
      Section(id: 0, level: 1, title: "一、民生", span: 0..<3, parent: nil),
      Section(id: 1, level: 2, title: "（一）教育", span: 3..<6, parent: 0),
    ]
    let text = StoredText(utf8: Array("甲乙丙".utf8))
    let sheet = try #require(ReportSheet(reading, text: text, sha256: Self.sha256))
    let only = try #require(sheet.candidates.first)
    #expect(sheet.candidates.count == 1 && only.span == TextSpan(6..<9))
    #expect(only.section == "一、民生 › （一）教育" && only.fields.topic == "教育")
    #expect(only.suggestedLead == "市教育局" && only.suggestedWhy == "学位")
    #expect(only.fields.lead.isEmpty)
    #expect(only.fields.deadline == CivilDate(year: 2026, month: 12, day: 31))
  }

  @Test func theLatestDayAndTheNatureOfAListAreTaken() throws {
    var reading = Report()
    reading.place = "青禾市"
    reading.year = 2026
    let rule = try #require(Rule.all.first)
    reading.statements = [
      Statement(
        id: 0,
        span: 0..<3,
        plain: "句",
        tense: .target,
        kind: .indicator,
        section: nil,
        topics: [],
        agency: nil,
        rule: rule
      )
    ]
    func measure(_ value: Double, upper: Double?, _ day: Deadline?) -> Measure {
      Measure(
        statement: 0,
        span: 0..<3,
        plain: "句",
        value: value,
        upper: upper,
        unit: "%",
        comparator: .about,
        basis: .growth,
        subject: "经济",
        action: nil,
        tense: .target,
        deadline: day,
        rule: rule
      )
    }
    reading.measures = [
      measure(6, upper: 6.5, Deadline(year: 2026, month: 6, day: 30)),
      measure(-0.000_001, upper: nil, Deadline(year: 2026, month: 9, day: 30)),
      measure(1.0 / 3, upper: nil, Deadline(year: 2026, month: 2, day: 30)),
    ]
    let text = StoredText(utf8: Array("甲乙丙".utf8))
    let measured = try #require(ReportSheet(reading, text: text, sha256: Self.sha256))
    let fields = try #require(measured.candidates.first).fields
    #expect(fields.targets.map(\.value.text) == ["6", "-0.000001"])
    #expect(fields.targets.map { $0.upper?.text } == ["6.5", nil])
    #expect(fields.targets.allSatisfy { $0.isGrowth && $0.bound == .about })
    #expect(fields.deadline == CivilDate(year: 2026, month: 9, day: 30))
    #expect(fields.deadlineRule == "原文")

    reading.indicators = [
      Indicator(
        statement: 0,
        span: 0..<3,
        name: "地区生产总值",
        value: 5,
        upper: 4,
        unit: "%",
        comparator: .atLeast,
        basis: .growth,
        tense: .target,
        nature: .binding,
        period: "2026"
      )
    ]
    let listed = try #require(ReportSheet(reading, text: text, sha256: Self.sha256))
    let indicator = try #require(listed.candidates.first).fields
    #expect(indicator.nature == "binding")
    #expect(indicator.targets.map(\.subject) == ["地区生产总值"])
    #expect(indicator.targets.first?.upper == nil && indicator.targets.first?.bound == .atLeast)
  }

  @Test func aReportOfNobodyOrOfNoYearIsNone() {
    #expect(Self.sheet("改造小区60个。") == nil)
    #expect(Self.sheet("改造小区60个。", place: "青禾市", year: 1900) == nil)
    #expect(Self.sheet("改造小区60个。", place: "青禾市", year: 2026)?.year == 2026)
  }
}
