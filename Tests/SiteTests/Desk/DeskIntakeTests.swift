// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import HummingbirdTesting
import Mechanisms
import Register
import Storage
import TestSupport
import WorkingDays
import Testing

@testable import Site

struct DeskIntakeTests {
  private func intake(_ site: SignedInSite) async throws -> Intake {
    try #require(try await site.register.intakes().first)
  }

  private func send(
    _ site: SignedInSite,
    _ fields: [(String, String)],
    word: String = "w"
  ) async throws -> TestPage {
    let (cookie, form) = try await site.session(of: Office.supervisor)
    let intake = try await intake(site)
    let common = [("form", form), ("word", word + "-of-the-page-0123")]
    let response = try await site.post("/desk/intake/\(intake.report)", common + fields, cookie)
    return TestPage(
      status: response.status.code,
      page: response.page,
      location: response.headers[.location] ?? ""
    )
  }

  @Test("statements are taken in with what was put right, set aside, looked at again")
  func decides() async throws {
    try await SignedInSite.with { site in
      let (cookie, _) = try await site.session(of: Office.supervisor)
      let before = try await intake(site)
      #expect(before.coverage.accepted == 2)
      let list = try await site.get("/desk/intake", cookie).page
      #expect(list.contains("青禾市 2026"))
      let page = try await site.get("/desk/intake/\(before.report)", cookie).page
      #expect(page.contains("<blockquote lang=\"zh-CN\">"))
      let spans = before.candidates.filter { before.outcomes[$0] == nil }
      let accept = [
        ("act", "accept"), ("span", spans[0].description), ("title", "改名"), ("kind", "task"),
        ("topic", "产业"), ("lead", "jiaoyu"), ("deadline", "2026-10-31"),
      ]
      #expect(try await send(site, accept).status == 303)
      guard case .accepted(let number)? = try await intake(site).outcomes[spans[0]] else {
        Issue.record("it was not taken in")
        return
      }
      let state = try await site.register.state(of: [.commitment(number)])
      let fields = try #require(state.commitments[number]?.fields)
      #expect(fields.title == "改名" && fields.lead == "jiaoyu" && fields.topic == "产业")
      #expect(fields.deadline?.description == "2026-10-31" && fields.deadlineRule == "人工设定")

      let aside = [("act", "aside"), ("span", spans[1].description), ("reason", "other")]
      let refused = try await send(site, aside + [("note", "")], word: "a")
      #expect(refused.status == 422)
      #expect(refused.page.contains("缺少“note”"))
      #expect(try await send(site, aside + [("note", "说明")], word: "b").status == 303)
      #expect(try await intake(site).outcomes[spans[1]] == .setAside(.other))
      let again = [("act", "reopen"), ("span", spans[1].description)]
      #expect(try await send(site, again, word: "c").status == 303)
      #expect(try await intake(site).outcomes[spans[1]] == nil)
    }
  }

  @Test("a statement runs on the mechanism, and is as hard, as was chosen")
  func choosesTheMechanism() async throws {
    try await SignedInSite.with { site in
      let (cookie, _) = try await site.session(of: Office.supervisor)
      let intake = try await intake(site)
      let page = try await site.get("/desk/intake/\(intake.report)", cookie).page
      for course in [
        "work-report-register/key", "shanxi-13710/complex", "minsheng-shishi/one_year",
      ] {
        #expect(page.contains("<option value=\"\(course)\">"), "\(course)")
      }
      let spans = intake.candidates.filter { intake.outcomes[$0] == nil }
      func accept(_ span: TextSpan, _ course: String) -> [(String, String)] {
        [
          ("act", "accept"), ("span", span.description), ("title", "改名"), ("kind", "task"),
          ("course", course),
        ]
      }
      let key = accept(spans[0], "shanxi-13710/complex")
      #expect(try await send(site, key).status == 303)
      guard case .accepted(let number)? = try await self.intake(site).outcomes[spans[0]] else {
        Issue.record("it was not taken in")
        return
      }
      let item = try await site.register.state(of: [.commitment(number)]).commitments[number]
      #expect(item?.entry.mechanism == "shanxi-13710")
      #expect(item?.loop.registration.severity == "complex")
      // What is refused leaves the choice as it was made.
      let wrong = accept(spans[1], "shanxi-13710/complex").filter { $0.0 != "kind" }
      let refused = try await send(site, wrong + [("deadline", "x")], word: "b")
      #expect(refused.page.contains("<option value=\"shanxi-13710/complex\" selected>"))
      // A class is that of its mechanism, and never asked of another.
      let project = accept(spans[1], "major-project/") + [("class", "major-project/continued")]
      #expect(page.contains("<option value=\"major-project/continued\">"))
      #expect(try await send(site, project, word: "d").status == 303)
      guard case .accepted(let second)? = try await self.intake(site).outcomes[spans[1]] else {
        Issue.record("it was not taken in")
        return
      }
      let continued = try await site.register.state(of: [.commitment(second)]).commitments[second]
      #expect(continued?.loop.registration.caseClass == "continued")
      let foreign = accept(spans[2], "shanxi-13710/complex") + [("class", "major-project/new")]
      #expect(try await send(site, foreign, word: "e").status == 422)
      for course in ["work-report-register/complex", "nothing/x", "nothing"] {
        #expect(
          try await send(site, accept(spans[2], course), word: "c").status == 422,
          "\(course)"
        )
      }
    }
  }

  @Test("what cannot be meant is said beside the statement, with what was typed")
  func refuses() async throws {
    try await SignedInSite.with { site in
      let intake = try await intake(site)
      let span = try #require(intake.candidates.first { intake.outcomes[$0] == nil })
      let fields = [
        ("act", "accept"), ("span", span.description), ("title", "留住<我>"), ("kind", "task"),
        ("deadline", "2026-02-31"),
      ]
      let answer = try await send(site, fields)
      #expect(answer.status == 422)
      #expect(answer.page.contains("value=\"留住&lt;我&gt;\""))
      #expect(try await self.intake(site).outcomes[span] == nil)
    }
  }

  @Test("all that nobody has looked at is taken at once, which is recorded")
  func takesAll() async throws {
    try await SignedInSite.with { site in
      let before = try await intake(site).coverage
      #expect(before.unseen > 0)
      let stale = try await send(site, [("act", "all"), ("version", "1")], word: "s")
      #expect(stale.status == 422)
      #expect(stale.page.contains("已被他人更改"))
      #expect(try await send(site, [("act", "all")]).status == 303)
      let after = try await intake(site)
      #expect(after.coverage.unseen == 0)
      #expect(after.coverage.accepted == before.accepted + before.unseen)
      let numbers = after.outcomes.values.compactMap {
        if case .accepted(let number) = $0 { number } else { nil }
      }
      let state = try await site.register.state(of: numbers.map { .commitment($0) })
      #expect(state.commitments.values.count { $0.entry.isAtOnce } == before.unseen)
    }
  }
}
