// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@testable import Register

/// Who there is, programmes, cases that promise, and threads.
struct DirectoryTests {
  private let second = SerialNumber(year: 2026, serial: 2) ?? .blank

  private func closed(_ stage: inout Stage, _ agency: String) throws {
    let posts = stage.state.directory.posts.values.filter {
      $0.agency == agency && $0.person != nil
    }
    for post in posts.map(\.id).sorted() {
      try stage.give(.directory(.vacate(post: post)), by: Stage.administrator)
    }
    try stage.give(.directory(.closeAgency(id: agency)), by: Stage.administrator)
  }

  @Test func aSuccessorInheritsWhatThePostAnswersFor() throws {
    var stage = try AccessStage.loop(upTo: "plan")
    let key = AccessKey(hash: String(repeating: "9", count: 64), post: "zhujian-head", label: "")
    try stage.give(.directory(.grantKey(key)), by: Stage.administrator)
    try stage.give(
      .directory(.appoint(post: "zhujian-head", person: "罗敬")),
      by: Stage.administrator
    )
    guard case .directory(.appointed(_, let old, let new))? = stage.history.last?.change else {
      Issue.record("nobody was appointed")
      return
    }
    #expect([old, new] == ["何栩", "罗敬"])
    let successor = try #require(stage.state.directory.officer(withKey: key.hash))
    #expect(successor.person == "罗敬")
    try stage.item(.update(Update(saying: .running), filing: nil), by: successor)
    #expect(throws: RegisterError.notInPost("zhujian-head")) {
      try stage.item(.update(Update(saying: .done), filing: nil), by: Stage.housing)
    }
    try stage.give(.directory(.vacate(post: "zhujian-head")), by: Stage.administrator)
    #expect(stage.state.directory.officer(withKey: key.hash) == nil)
  }

  @Test func anAgencyWithPeopleInItsPostsIsNotClosed() throws {
    var stage = try AccessStage.founded()
    #expect(throws: RegisterError.stillOpen("administrator-jiaoyu")) {
      try stage.give(.directory(.closeAgency(id: "jiaoyu")), by: Stage.administrator)
    }
  }

  @Test func nobodyIsPutIntoAPostOfAClosedAgency() throws {
    var stage = try AccessStage.founded()
    try closed(&stage, "jiaoyu")
    #expect(throws: RegisterError.unknownAgency("jiaoyu")) {
      try stage.give(
        .directory(.appoint(post: "jiaoyu-head", person: "沈知")),
        by: Stage.administrator
      )
    }
  }

  @Test func whatAnAgencyLeadsGoesToAnotherBeforeItIsClosed() throws {
    var stage = try AccessStage.proposal()
    try stage.item(.assign, by: Stage.supervisor)
    // The supporting agency closes first: it leads nothing.
    try closed(&stage, "jiaoyu")
    let error = #expect(throws: RegisterError.self) { try closed(&stage, "zhujian") }
    #expect(error?.code == "still-leads")
    for text in [error?.message.zh, error?.message.en] {
      #expect(text?.contains("item/2026-1") == true)
      #expect(text?.contains("case/2026-1") == true)
    }
    try stage.item(.correct(.topic, FieldValue(text: "城建"), reason: "归口"), by: Stage.supervisor)
    let dead = CommitmentCommand.transfer(agency: "jiaoyu", post: "", reason: "错")
    #expect(throws: RegisterError.unknownAgency("jiaoyu")) {
      try stage.item(dead, by: Stage.supervisor)
    }
    try stage.item(.transfer(agency: "jiaotong", post: "", reason: "合并"), by: Stage.supervisor)
    #expect(stage.state.commitments[Stage.first]?.loop.agency == "jiaotong")
    try stage.item(
      .correct(.supporting, FieldValue(ids: []), reason: "撤销"),
      by: Stage.supervisor
    )
  }

  @Test(arguments: ["", "Zhujian", "住建", "a b", "a/b", "a\nb", String(repeating: "a", count: 41)])
  func anIdStandsInAddresses(_ id: String) throws {
    var stage = try Stage()
    let agency = Agency(id: id, name: "局", kind: .bureau)
    let post = Post(id: id, agency: "zhujian", title: "科长", role: .agency)
    for command in [DirectoryCommand.addAgency(agency), .addPost(post)] {
      #expect(throws: RegisterError.badValue("id")) {
        try stage.give(.directory(command), by: Stage.administrator)
      }
    }
  }

  @Test func anIdIsNeverUsedAgain() throws {
    var stage = try AccessStage.founded()
    try closed(&stage, "jiaoyu")
    let again = Agency(id: "jiaoyu", name: "市教育局", kind: .bureau)
    #expect(throws: RegisterError.exists("jiaoyu")) {
      try stage.give(.directory(.addAgency(again)), by: Stage.administrator)
    }
  }

  // MARK: - Programmes

  @Test func aProgrammeGroupsUnderAnOwnerUntilItIsClosed() throws {
    var stage = try AccessStage.founded()
    let begin = ProgrammeCommand.begin(year: 2026, title: "专班", owner: "fushizhang")
    try stage.give(.programme(begin), by: Stage.supervisor)
    try stage.item(.group(Stage.first), by: Stage.supervisor)
    #expect(stage.state.commitments[Stage.first]?.programme == Stage.first)
    try stage.give(.programme(.handOver(Stage.first, owner: "shizhang")), by: Stage.supervisor)
    try stage.give(.programme(.close(Stage.first, reason: "完成")), by: Stage.supervisor)
    #expect(stage.state.programmes[Stage.first]?.owner == "shizhang")
    #expect(stage.state.commitments[Stage.first]?.programme == Stage.first)
    try stage.item(.group(nil), by: Stage.supervisor)
    guard case .commitment(.grouped(nil, old: Stage.first))? = stage.history.last?.change else {
      Issue.record("the old programme is not in the event")
      return
    }
    #expect(throws: RegisterError.badValue("programme")) {
      try stage.item(.group(Stage.first), by: Stage.supervisor)
    }
  }

  // MARK: - Cases

  private func answer(_ answer: CaseAnswer) -> RegisterCommand {
    .handling(.answer(Stage.first, answer, AccessStage.answering))
  }

  @Test func aBClassAnswerBecomesACommitmentLinkedBothWays() throws {
    var stage = try AccessStage.proposal()
    let day = try #require(CivilDate(year: 2026, month: 10, day: 31))
    let promise = CaseAnswer(grade: "B", text: "已列入计划。", promise: "年内新增车位300个", deadline: day)
    try stage.give(answer(promise), by: Stage.housing)
    #expect(stage.state.handlings[Stage.first]?.commitments == [second])
    let item = try #require(stage.state.commitments[second])
    #expect(item.entry.origin == .answer)
    #expect(item.entry.handling == Stage.first)
    #expect(item.entry.quote == "年内新增车位300个")
    #expect(item.fields.lead == "zhujian")
    #expect(item.fields.deadline == day)
    #expect(item.loop.phase == .open)
    try stage.give(.commitment(second, .assign), by: Stage.supervisor)
  }

  @Test func aPromiseNeedsWordsAndADayThatIsToCome() throws {
    var stage = try AccessStage.proposal()
    let day = try #require(CivilDate(year: 2026, month: 10, day: 31))
    for (wrong, error) in [
      (CaseAnswer(grade: "B", text: "已列入。", deadline: day), RegisterError.missing("promise")),
      (CaseAnswer(grade: "B", text: "已列入。", promise: "做"), .missing("deadline")),
      (
        CaseAnswer(grade: "B", text: "已列入。", promise: "做", deadline: stage.now.date),
        .mechanism(.dateTooEarly(after: stage.now.date))
      ),
      (CaseAnswer(grade: "A", text: "已办。", promise: "做"), .badValue("promise")),
      (CaseAnswer(grade: "E", text: "已办。"), .badValue("grade")),
    ] {
      #expect(throws: error) { try stage.give(answer(wrong), by: Stage.housing) }
    }
    #expect(stage.state.commitments.count == 1)
  }

  @Test func aCaseIsStruckOffOnEvidenceWithAnAddress() throws {
    var stage = try AccessStage.proposal()
    let filing = Filing(says: ["text": "函", "outcome": "A"], evidence: ["一张照片"])
    let command = RegisterCommand.handling(.answer(Stage.first, CaseAnswer(text: "已办。"), filing))
    #expect(throws: RegisterError.badValue("evidence")) {
      try stage.give(command, by: Stage.housing)
    }
  }

  // MARK: - Threads

  @Test func aThreadHangsWithExactlyItsBytes() throws {
    var stage = try AccessStage.founded()
    var sheet = Stage.sheet
    sheet.report = String(repeating: "ef", count: 32)
    sheet.text = Array("去年改造老旧小区61个。".utf8)
    var link = ThreadLink()
    link.span = TextSpan(0..<29)
    link.verdict = "met"
    link.quote = "别的话"
    try stage.item(.hang(link, in: sheet), by: Stage.supervisor)
    let thread = try #require(stage.state.commitments[Stage.first]?.threads.first)
    #expect(thread.quote == "去年改造老旧小区61个")
    #expect(thread.report == sheet.report)
    #expect(thread.mark.officer == Stage.supervisor)
    #expect(throws: RegisterError.exists("thread")) {
      try stage.item(.hang(link, in: sheet), by: Stage.second)
    }
    for (span, error) in [
      (TextSpan(0..<33), RegisterError.badSpan(TextSpan(0..<33))),
      (TextSpan(1..<29), .badSpan(TextSpan(1..<29))),
    ] {
      link.span = span
      #expect(throws: error) { try stage.item(.hang(link, in: sheet), by: Stage.supervisor) }
    }
    // The promise does not answer itself.
    link.span = TextSpan(0..<29)
    #expect(throws: RegisterError.badSpan(link.span)) {
      try stage.item(.hang(link, in: Stage.sheet), by: Stage.supervisor)
    }
  }

  @Test("a report that promises a thing no more is no sentence, and contradicts one that does")
  func whatIsDroppedHasNoSentence() throws {
    var stage = try AccessStage.founded()
    var sheet = Stage.sheet
    sheet.report = String(repeating: "ef", count: 32)
    sheet.text = Array("改造老旧小区70个。".utf8)
    var next = ThreadLink()
    (next.relation, next.span) = ("next", TextSpan(0..<23))
    var dropped = ThreadLink()
    (dropped.relation, dropped.quote, dropped.verdict) = ("dropped", "别的话", "met")
    #expect(throws: RegisterError.badValue("verdict")) {
      try stage.item(.hang(dropped, in: sheet), by: Stage.supervisor)
    }
    dropped.verdict = ""
    try stage.item(.hang(dropped, in: sheet), by: Stage.supervisor)
    let thread = try #require(stage.state.commitments[Stage.first]?.threads.first)
    #expect(thread.quote.isEmpty)
    #expect(thread.span == TextSpan(0..<sheet.text.count))
    for link in [next, dropped] {
      #expect(throws: RegisterError.exists("thread")) {
        try stage.item(.hang(link, in: sheet), by: Stage.supervisor)
      }
    }
    // It may still say what became of the promise, and is right again once the thread is off.
    var outcome = next
    outcome.relation = "outcome"
    try stage.item(.hang(outcome, in: sheet), by: Stage.supervisor)
    try stage.item(.unhang(0, reason: "看漏了"), by: Stage.supervisor)
    try stage.item(.hang(next, in: sheet), by: Stage.supervisor)
    #expect(throws: RegisterError.exists("thread")) {
      try stage.item(.hang(dropped, in: sheet), by: Stage.supervisor)
    }
  }

  @Test func noPostActsAsTheProgram() throws {
    var stage = try Stage()
    let post = Post(id: "robot", agency: "duchashi", title: "系统", role: .system)
    #expect(throws: RegisterError.badValue("role")) {
      try stage.give(.directory(.addPost(post)), by: Stage.administrator)
    }
  }
}
