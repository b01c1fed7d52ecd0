// SPDX-License-Identifier: Apache-2.0
import Documents
import Mechanisms
import Profiles
import TestSupport
import Testing
import WorkingDays

@testable import Register

@Suite struct RegisterJSONTests {
  static let mark = Mark(
    at: Timestamp(milliseconds: 1_768_872_600_123),
    officer: Officer(person: "林澄", post: "duchashi-a", role: .supervisor, agency: "duchashi")
  )
  static let number = SerialNumber("2026-17") ?? .blank

  static func event(_ subject: Subject, _ change: Change, version: Int = 1) -> RegisterEvent {
    RegisterEvent(subject: subject, version: version, mark: mark, change: change)
  }

  @Test func momentsAreThoseOfChinaToTheMillisecondAndReadBack() throws {
    let text = "2026-01-20T09:30:00.123+08:00"
    #expect(Self.mark.at.rfc3339 == text)
    #expect(Timestamp(rfc3339: text) == Self.mark.at)
    #expect(Timestamp(rfc3339: "2026-01-20T01:30:00.123Z") == Self.mark.at)
    #expect(Timestamp(rfc3339: "2026-01-19T20:00:00.123-05:30") == Self.mark.at)
    #expect(Timestamp(rfc3339: "1970-01-01T08:00+08:00")?.milliseconds == 0)
    #expect(Timestamp(milliseconds: -1).rfc3339 == "1970-01-01T07:59:59.999+08:00")
    #expect(Timestamp(rfc3339: "2026-01-20T09:30:05.5Z")?.milliseconds == 1_768_901_405_500)
  }

  @Test(arguments: [
    "", "2026-01-20", "2026-02-30T09:30Z", "2026-01-20T24:00Z", "2026-01-20T09:60Z",
    "2026-01-20T09:30", "2026-01-20T09:30:00.1234Z", "2026-01-20T09:30:00.Z",
    "2026-01-20 09:30:00Z", "2026-01-20T09:30:00+0800", "2026-01-20T09:30:00Zx",
  ])
  func refusesWhatIsNoMoment(text: String) {
    #expect(Timestamp(rfc3339: text) == nil)
  }

  @Test func anEventHasItsOldValuesInTheOrderOfTheirNames() throws {
    let correction = Correction(
      field: .title,
      old: FieldValue(text: "旧"),
      new: FieldValue(text: "新"),
      reason: "笔误"
    )
    let event = Self.event(
      .commitment(Self.number),
      .commitment(.corrected(correction)),
      version: 4
    )
    #expect(
      try event.json(index: 12).line
        == #"{"index":12,"subject":"item/2026-17","version":4,"at":"2026-01-20T09:30:00.123+08:00","#
        + #""by":{"person":"林澄","post":"duchashi-a","role":"supervisor","agency":"duchashi"},"#
        + #""event":"corrected","data":{"field":"title","new.text":"新","old.text":"旧","#
        + #""reason":"笔误"}}"#
    )
    #expect(try event.json(index: nil).line.hasPrefix(#"{"index":null,"#))
  }

  @Test func whatIsPrivateIsPrintedOnlyWhereItIsAskedFor() throws {
    var intake = CaseIntake()
    intake.title = "路灯不亮"
    intake.caller = PrivateText(value: "来电人甲", salt: Array("0123456789abcdef".utf8))
    intake.contact = PrivateText(value: "13900000000", salt: Array("fedcba9876543210".utf8))
    let event = Self.event(.handling(Self.number), .handling(.opened(intake)))
    let logged = try event.json(index: 0).line
    #expect(!logged.contains("来电人甲") && !logged.contains("13900000000"))
    #expect(!logged.contains("0123456789abcdef") && logged.contains("路灯不亮"))
    var handling = Handling(Self.number)
    handling.intake = intake
    let masked = handling.json(mechanisms: [:], showsPrivate: false).line
    #expect(masked.contains(#""caller":null,"contact":null"#))
    let shown = handling.json(mechanisms: [:], showsPrivate: true).line
    #expect(shown.contains(#""caller":"来电人甲","contact":"13900000000""#))
    #expect(!shown.contains("0123456789abcdef"))
  }

  @Test func aCommitmentHasItsThreeStatusesApart() throws {
    var item = Commitment(Self.number)
    item.version = 3
    item.entry.mechanism = "work-report-register"
    item.entry.quote = "改造老旧小区60个"
    item.entry.span = TextSpan(12..<41)
    item.fields.title = "改造老旧小区60个"
    item.fields.targets = [Target(subject: "老旧小区", value: Figure("60.50") ?? .zero, unit: "个")]
    item.life = .merged(into: SerialNumber("2026-18") ?? .blank)
    var update = Update(saying: .done)
    update.mark = Self.mark
    item.updates = [update]
    let library = ProfileLibrary.shipped.profiles
    let mechanisms = library.mapValues { Mechanism($0, calendar: .shipped) }
    let line = item.json(at: Self.mark.at, mechanisms: mechanisms).line
    #expect(line.hasPrefix(#"{"number":"2026-17","version":3,"life":"merged","into":["2026-18"],"#))
    #expect(line.contains(#""span":[12,41]"#))
    #expect(line.contains(#""value":"60.50","upper":null,"unit":"个","growth":false"#))
    #expect(line.contains(#""standing":{"said":"done","shown":"unknown","clock":"unknown","#))
    #expect(item.json(at: Self.mark.at, mechanisms: [:]).line.contains(#""standing":null"#))
    #expect(item.json(at: Self.mark.at, mechanisms: mechanisms).line == line)
  }

  @Test func anIntakeTellsHowMuchWasLookedAtAndWhatBecameOfEachStatement() {
    var intake = Intake()
    intake.report = String(repeating: "ab", count: 32)
    intake.candidates = [TextSpan(0..<3), TextSpan(6..<9)]
    intake.outcomes = [
      TextSpan(6..<9): .setAside(.duplicate), TextSpan(9..<12): .accepted(Self.number),
    ]
    let sheet = ReportSheet(
      report: intake.report,
      place: "青禾市",
      year: 2026,
      text: Array("一二三四".utf8),
      candidates: [.init(span: TextSpan(0..<3), section: "一", fields: CommitmentFields())]
    )
    let line = intake.json(with: sheet).line
    #expect(line.contains(#""coverage":{"proposed":2,"accepted":1,"setAside":1,"unseen":1}"#))
    #expect(line.contains(#"{"span":[0,3],"quote":"一","proposed":true,"section":"一","#))
    #expect(line.contains(#""outcome":"setAside","item":null,"reason":"duplicate""#))
    #expect(line.contains(#""span":[9,12],"quote":"四","proposed":false"#))
    #expect(line.contains(#""outcome":"accepted","item":"2026-17","reason":null"#))
    #expect(!intake.json.line.contains("statements"))
  }

  @Test func countsNameEveryVerdictOnce() {
    #expect(
      JSONObject.counts([.met: 2]).line
        == #"{"met":2,"partly":0,"missed":0,"changed":0,"running":0,"behind":0,"unclear":0,"#
        + #""unanswered":0}"#
    )
  }
}
