// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import HummingbirdTesting
import Mechanisms
import Register
import Storage
import TestSupport

@testable import Site

/// What the tests of the desk do to the office's first item before a supervisor sees it.
extension SignedInSite {
  var item: SerialNumber { APIOffice.item }

  /// Gives a command now.
  func give(_ command: CommitmentCommand, by officer: Officer) async throws {
    let order = Order(.commitment(item, command), at: clock.now, officer: officer)
    _ = try await register.submit(order)
  }

  /// The item as it stands.
  func state() async throws -> Commitment {
    let state = try await register.state(of: [.commitment(item)])
    return state.commitments[item] ?? Commitment(item)
  }

  /// Lets some days pass.
  func pass(days: Int64) { clock.now = clock.now.later(bySeconds: days * 86_400) }

  /// Brings the item to where its agency has asked to close it, upon evidence that is graded `A`.
  func askToClose() async throws {
    try await give(.assign, by: Office.supervisor)
    let plan = ["target": "60个", "schedule": "按季", "safeguards": "专班"]
    try await give(.loop(.file(stage: "plan", Filing(says: plan))), by: Office.housing)
    try await give(.loop(.file(stage: "approve_plan", Filing())), by: Office.deputy)
    try await give(.gradeEvidence(0, .a, isSupporting: true, note: ""), by: Office.supervisor)
    try await fileClosing()
  }

  /// The agency asks to close it.
  func fileClosing() async throws {
    let filing = Filing(evidence: [APIOffice.piece])
    try await give(.loop(.file(stage: "request_close", filing)), by: Office.housing)
  }

  /// Sends a form of the desk about the item.
  func act(
    _ act: String,
    by officer: Officer = Office.supervisor,
    version: Int? = nil,
    word: String = "w",
    _ more: [(String, String)] = []
  ) async throws -> TestPage {
    let (cookie, form) = try await session(of: officer)
    let seen = try await state().version
    let fields = [
      ("form", form), ("subject", "item/\(item)"), ("act", act),
      ("version", String(version ?? seen)), ("word", word + "-of-the-page-0123"),
    ]
    let response = try await post("/desk/act", fields + more, cookie)
    return TestPage(
      status: response.status.code,
      page: response.page,
      location: response.headers[.location] ?? ""
    )
  }

  /// The desk as a supervisor sees it.
  func desk(_ query: String = "", lang: String = "zh") async throws -> String {
    let (cookie, _) = try await session(of: Office.supervisor)
    return try await get("/desk?lang=\(lang)&" + query, cookie).page
  }
}

/// What a form was answered with.
struct TestPage {
  let status: Int
  let page: String
  let location: String
}
