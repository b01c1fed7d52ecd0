// SPDX-License-Identifier: Apache-2.0
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Pages
import Ledger
import Register
import Site
import Storage
import TestSupport
import Testing

/// The change of several items: looked at first, made at once or not at all.
@Suite struct BulkRouteTests {
  private let first = SerialNumber("2026-1") ?? .blank
  private let second = SerialNumber("2026-2") ?? .blank

  private func version(_ number: SerialNumber, _ office: RegisterOffice) async throws -> Int {
    let state = try await office.register.state(of: [.commitment(number)])
    return try #require(state.commitments[number]?.version)
  }

  private func fields(_ office: RegisterOffice) async throws -> [(String, String)] {
    [
      ("item", "2026-1:\(try await version(first, office))"),
      ("item", "2026-2:\(try await version(second, office))"), ("field", "topic"),
      ("new-topic", "城市更新"), ("reason", "统一口径"), ("view-q", "小区"),
    ]
  }

  private func topics(_ office: RegisterOffice) async throws -> [String?] {
    let numbers = [first, second]
    let state = try await office.register.state(of: numbers.map { .commitment($0) })
    return numbers.map { state.commitments[$0]?.fields.topic }
  }

  @Test func aPreviewKeepsNothing() async throws {
    try await withOffice { office async throws in
      let size = try await office.register.checkpoint().size
      let response = try await office.post("/register/preview", try await fields(office))
      let page = String(buffer: response.body)
      #expect(page.contains("<del>民生</del>") && page.contains("<ins>城市更新</ins>"))
      #expect(page.contains("value=\"2026-1:"))
      #expect(page.contains("href=\"/register?q=%E5%B0%8F%E5%8C%BA\""))
      #expect(try await office.register.checkpoint().size == size)
    }
  }

  @Test func allAreChangedAtOnce() async throws {
    try await withOffice { office async throws in
      let response = try await office.post("/register/apply", try await fields(office))
      #expect(response.status == .seeOther)
      #expect(response.headers[.location] == "/register?q=%E5%B0%8F%E5%8C%BA&done=2")
      #expect(try await topics(office) == ["城市更新", "城市更新"])
      let history = try await office.register.history(
        of: .commitment(first),
        after: try await version(first, office) - 1,
        limit: 1
      )
      #expect(history.first?.event.mark.officer == Office.supervisor)
    }
  }

  @Test func whereOneWasChangedInBetweenNoneIs() async throws {
    try await withOffice { office async throws in
      let fields = try await fields(office)
      let title = CommitmentCommand.correct(.title, FieldValue(text: "学位"), reason: "简称")
      try await office.give(.commitment(second, title))
      let response = try await office.post("/register/apply", fields)
      #expect(response.status == .ok)
      let page = String(buffer: response.body)
      #expect(page.contains("role=\"alert\"") && page.contains("已被他人更改"))
      #expect(try await topics(office) == ["民生", "民生"])
      // What can still be done is offered, what cannot is not.
      #expect(!page.contains("name=\"item\" value=\"2026-2:"))
      #expect(page.contains("name=\"item\" value=\"2026-1:"))
    }
  }

  @Test func eachRefusalStandsBesideItsLine() async throws {
    try await withOffice { office async throws in
      var fields = try await fields(office)
      fields[2] = ("field", "lead")
      fields[3] = ("new-lead", "zhujian")
      let page = String(buffer: try await office.post("/register/preview", fields).body)
      // The first is led by that agency already.
      #expect(page.components(separatedBy: "class=\"refused\"").count == 2)
      #expect(page.contains("没有变化"))
    }
  }

  @Test(arguments: [
    ("field", "deadline", "new-deadline", "后天", "2026-12-31 的样子"),
    ("field", "topic", "new-topic", "", "请选定或填写"),
  ])
  func whatIsMissingIsSaid(
    field: String,
    value: String,
    name: String,
    typed: String,
    words: String
  ) async throws {
    try await withOffice { office async throws in
      var fields = try await fields(office)
      fields[2] = (field, value)
      fields[3] = (name, typed)
      for address in ["/register/preview", "/register/apply"] {
        let response = try await office.post(address, fields)
        #expect(response.status == .ok)
        #expect(String(buffer: response.body).contains(words))
      }
      #expect(try await topics(office) == ["民生", "民生"])
    }
  }

  @Test func withoutAReasonNothingIsDone() async throws {
    try await withOffice { office async throws in
      var fields = try await fields(office)
      fields.removeAll { $0.0 == "reason" }
      let response = try await office.post("/register/apply", fields)
      #expect(String(buffer: response.body).contains("请写明修改的理由"))
      #expect(try await topics(office) == ["民生", "民生"])
    }
  }

  @Test func onlyASupervisorAndOnlyWithTheWordOfTheForm() async throws {
    try await withOffice { office async throws in
      for officer in APIOffice.everybody where officer.role != .supervisor {
        for address in ["/register/preview", "/register/apply"] {
          let response = try await office.post(address, try await fields(office), as: officer)
          #expect(response.status == .forbidden, "\(officer.role)")
        }
      }
      let forged = try await office.client.execute(
        uri: "/register/apply",
        method: .post,
        headers: [
          .contentType: "application/x-www-form-urlencoded",
          RegisterOffice.person: Office.supervisor.post,
        ],
        body: ByteBuffer(string: "item=2026-1:1&field=topic&new-topic=x&reason=x")
      )
      #expect(forged.status == .forbidden)
      #expect(try await topics(office) == ["民生", "民生"])
    }
  }
}
