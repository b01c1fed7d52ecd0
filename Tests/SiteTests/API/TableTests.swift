// SPDX-License-Identifier: Apache-2.0
import Documents
import HTTPTypes
import Hummingbird
import Mechanisms
import Pages
import Register
import Storage
import Testing
import WorkingDays

@testable import Site

@Suite struct APITableTests {
  @Test func routerAndDescriptionListTheSameOperations() async throws {
    try await withStore { store in
      let root = APIController.root
      let routes = buildRouter(SiteServices(store: store)).routes
        .filter { "\($0.path)".hasPrefix(root) && $0.method != .head }
        .map { route in
          let path = "\(route.path)".dropFirst(root.count).split(separator: "/")
            .map { $0.hasPrefix(":") ? "{\($0.dropFirst())}" : String($0) }
          return "\(route.method.rawValue) /\(path.joined(separator: "/"))"
        }
      let document = try JSONValue(
        Array(OpenAPI.document(APIOperation.all, in: .en).line.utf8)
      )
      var described: [String] = []
      for path in try members(document["paths"]) {
        for method in try members(path.value) {
          described.append("\(method.key.uppercased()) \(path.key)")
        }
      }
      #expect(routes.sorted() == described.sorted())
      #expect(routes.count == APIOperation.all.count)
      #expect(Set(routes).count == routes.count)
      #expect(Set(APIOperation.all.map(\.id)).count == routes.count)
    }
  }

  @Test func everyReferenceOfTheDescriptionIsThere() throws {
    let line = OpenAPI.document(APIOperation.all, in: .zh).line
    let document = try JSONValue(Array(line.utf8))
    for part in line.split(separator: "\"#/components/").dropFirst() {
      let path = part.prefix { $0 != "\"" }.split(separator: "/")
      let found = document["components"]?[String(path[0])]?[String(path[1])]
      #expect(found != nil, "\(path)")
    }
  }

  @Test func onlyTheDescriptionIsForAnyone() {
    let open = APIOperation.all.filter { $0.access == .anyone }
    #expect(open.map(\.id) == ["getDescription"])
    for operation in APIOperation.all {
      guard case .roles(let roles) = operation.access else { continue }
      #expect(!roles.isEmpty && !roles.contains(.system), "\(operation.id)")
      #expect(!operation.isCommand || !roles.contains(.auditor), "\(operation.id)")
    }
  }

  /// Every case of `RegisterCommand`, by hand.
  @Test func everyCommandOfTheRegisterIsAnOperation() {
    let loop = [
      "file", "review", "send-back", "stage-close", "strike-off", "confirm-strike-off",
      "ask-extension", "decide-extension", "stop-clock", "resume-clock", "change", "discharge",
      "propose", "decide-notice", "excuse", "appeal", "decide-appeal",
    ]
    let items = [
      "correct", "suggest", "transfer", "split", "merge", "divide", "decompose", "group", "assign",
      "update", "add-evidence", "grade-evidence", "raise", "clear", "decide", "carry-out", "reply",
      "hang", "withdraw", "withdraw-evidence", "unhang", "vote", "propose-publication",
      "approve-publication", "decline-publication", "withdraw-publication", "take-back",
    ]
    let wanted =
      (items + loop).map { "/items/{number}/\($0)" }
      + (["answer", "call-back", "exclude", "erase", "take-back"] + loop).map {
        "/cases/{number}/\($0)"
      }
      + ["open", "accept", "accept-all", "set-aside", "reopen"].map { "/reports/{sha256}/\($0)" }
      + ["hand-over", "close"].map { "/programmes/{number}/\($0)" } + ["/cases", "/programmes"]
      + [
        "found", "add-agency", "rename-agency", "close-agency", "add-post", "appoint", "vacate",
        "grant-key", "revoke-key", "change-signing-key",
      ].map { "/directory/\($0)" }
    let commands = APIOperation.all.filter(\.isCommand)
    #expect(commands.map(\.path).sorted() == wanted.sorted())
    #expect(commands.allSatisfy { $0.method == .post && $0.query.contains { $0.name == "dryRun" } })
    let makers = ["/cases", "/programmes", "/reports/{sha256}/open"]
    for command in commands {
      #expect(command.needsVersion == !makers.contains(command.path), "\(command.path)")
    }
  }

  @Test(arguments: RefusalSamples.all)
  func everyRefusalHasItsStatus(error: RegisterError) throws {
    let status = try #require(RefusalStatus.status(of: error.code), "\(error.code)")
    #expect([403, 404, 409, 412, 422].contains(status.code))
    #expect(APIProblem(error).status == status)
  }

  @Test(arguments: [
    ("wrong-role", 403), ("other-agency", 403), ("not-in-post", 403), ("same-person", 403),
    ("unknown", 404), ("settled", 409), ("is-over", 409), ("stale", 412), ("too-long", 422),
    ("missing", 422), ("unknown-agency", 422),
  ])
  func refusalsOfOneKindHaveOneStatus(code: String, status: Int) {
    #expect(RefusalStatus.status(of: code)?.code == status)
  }

  @Test func aFormAndItsPatternSayTheSame() throws {
    let samples = [
      "2026-11-30", "2026-02-30", "2026-17", "2026-17:5", "1948-1", "2026-0", "1.50",
      "1000000000000", "-3", "1.", "abc",
      "zhujian", "督查", "", "QUJD", "QUJ", "closing", "notice:urge", "notice:",
      "2026-01-20T09:30:00.000+08:00", "2026-01-20T09:30Z", "2026-01-20T09:30",
      String(repeating: "ab", count: 32), String(repeating: "AB", count: 32), "a_B-9",
    ]
    for form in TextForm.allCases {
      let pattern = try Regex(form.pattern)
      for sample in samples where form.admits(sample) {
        #expect(sample.wholeMatch(of: pattern) != nil, "\(form) \(sample)")
      }
      #expect(samples.contains { form.admits($0) } && samples.contains { !form.admits($0) })
    }
  }
}

/// One refusal of each kind.
enum RefusalSamples {
  static let day = CivilDate.first
  static let span = TextSpan(0..<3)
  static let number = SerialNumber.blank

  static let all: [RegisterError] =
    [
      .wrongRole(needs: []), .otherAgency("a"), .notInPost("a"), .unknown(.directory),
      .unknownAgency("a"), .unknownPost("a"), .unknownMechanism("a"), .exists("a"),
      .stale(.directory, expected: 1, current: 2), .settled(span), .notSetAside(span),
      .badSpan(span), .nothingUnseen, .missing("a"), .badValue("a"), .notActive(number),
      .unchanged("a"), .sameCommitment, .noSuchPart("a", 1), .doesNotAddUp(sum: "1", target: "2"),
      .evidenceNotShown("a"), .stillOpen("a"), .openSubitems([number]), .promiseLives(number),
      .stillLeads([.directory]), .signedUpon("a"), .isPublic(number), .notProposed(number),
      .notTakenBack,
      .tooLong("a", limit: 1),
      .timeRunsBack(CivilMoment(day)),
    ] + refusals.map { .mechanism($0) }

  private static let refusals: [Mechanisms.Refusal] = [
    .classified, .notRegistered, .alreadyRegistered, .isOver(.ended),
    .beforeLastEvent(CivilMoment(day)), .wrongRole(needs: "a"), .ownCase(agency: "a"),
    .otherAgency("a"), .samePerson("a"), .unknownSeverity("x"), .unknownClass("x"),
    .wrongStage("x"), .notItsTurn(standsAt: "x"), .notOpenYet(day), .nodeAnswered(day),
    .nodesOutOfOrder, .missing("evidence"), .unknownGrade("x"), .notRuled(.appeal),
    .reasonNotRuled("x"), .tooLate(due: day, workingDaysBefore: 20), .usedUp(times: 1),
    .noDueDay(stage: "x"), .dateTooEarly(after: day), .dateTooLate(latest: day),
    .alreadyOpen(.stop), .nothingOpen(.notice), .noticeNotDue("x"), .nothingToAppeal,
    .dutiesOpen(["a"]),
  ]
}

/// The members of an object.
func members(_ value: JSONValue?) throws -> [JSONValue.Member] {
  guard case .object(let members)? = value else {
    Issue.record("\(String(describing: value)) is no object")
    return []
  }
  return members
}
