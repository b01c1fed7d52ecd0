// SPDX-License-Identifier: Apache-2.0
import Documents
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Pages
import Register
import Site
import Storage
import TestSupport
import Testing
import WorkingDays

/// The register list: who sees it, what each filter lets through, its pages and its files.
@Suite struct RegisterRouteTests {
  private let first = SerialNumber("2026-1") ?? .blank
  private let second = SerialNumber("2026-2") ?? .blank

  @Test func whoeverReadsTheRegisterSeesItAndNobodyElse() async throws {
    try await withOffice { office async throws in
      for officer in APIOffice.everybody {
        #expect(try await office.get("/register", as: officer).status == .ok, "\(officer.role)")
      }
      let stranger = try await office.get("/register", as: nil)
      #expect(stranger.status == .seeOther)
      #expect(stranger.headers[.location] == "/sign-in?next=%2Fregister")
      for file in RegisterDownload.allCases {
        #expect(try await office.get("/register/\(file.rawValue)", as: nil).status == .seeOther)
      }
      // Another agency's items are seen, too: the register is that of the whole city.
      let seen = try await office.numbers("/register", as: Office.schools)
      #expect(seen.contains("2026-1"))
    }
  }

  /// Two items that differ in everything that can be asked for.
  private func differ(_ office: RegisterOffice) async throws {
    func correct(_ field: CommitmentField, _ value: String) async throws {
      let command = CommitmentCommand.correct(field, FieldValue(text: value), reason: "归口")
      try await office.give(.commitment(first, command))
    }
    try await correct(.leader, "fushizhang")
    try await correct(.topic, "城建")
    try await correct(.kind, "livelihood")
    try await correct(.title, "老旧小区改造")
    let programme = try #require(try await office.register.programmes().first)
    try await office.give(.commitment(first, .group(programme.number)))
    let done = CommitmentCommand.update(Update(saying: .done, text: "已完成"), filing: nil)
    try await office.give(.commitment(first, done), by: Office.housing)
  }

  @Test(arguments: [
    ("q=" + PercentCoding.encode("老旧小区改造"), true), ("said=done", true),
    ("said=unknown", false), ("shown=unchecked", true), ("shown=unknown", false),
    ("said=done&unshown=1", true), ("lead=zhujian", true), ("lead=jiaoyu", false),
    ("agency=zhujian", true), ("leader=fushizhang", true),
    ("topic=" + PercentCoding.encode("城建"), true),
    ("topic=" + PercentCoding.encode("民生"), false), ("kind=livelihood", true),
    ("programme=2026-1", true),
  ])
  func aFilterLetsThroughWhatItNames(query: String, isFirst: Bool) async throws {
    try await withOffice { office async throws in
      try await differ(office)
      #expect(try await office.numbers("/register").count > 1)
      let seen = try await office.numbers("/register?" + query)
      #expect(seen.contains("2026-1") == isFirst, "\(query)")
      #expect(seen.contains("2026-2") == !isFirst, "\(query)")
    }
  }

  @Test func whatIsOfAYear() async throws {
    try await withOffice { office async throws in
      #expect(try await office.numbers("/register?year=2026").count > 1)
      #expect(try await office.numbers("/register?year=2025") == [])
    }
  }

  @Test func whatSomebodyAnswersFor() async throws {
    try await withOffice { office async throws in
      try await differ(office)
      #expect(try await office.numbers("/register?mine=1", as: Office.housing) == ["2026-1"])
      #expect(try await office.numbers("/register?mine=1", as: Office.schools) == ["2026-2"])
      #expect(try await office.numbers("/register?mine=1", as: Office.deputy) == ["2026-1"])
      #expect(try await office.numbers("/register?mine=1", as: Office.mayor) == [])
    }
  }

  @Test func whatHasNoLeadAgency() async throws {
    try await withOffice { office async throws in
      #expect(try await office.numbers("/register?lead=~") == [])
      let entry = try #require(try await office.store.list().first)
      let loaded = try #require(try await office.store.load(entry.id))
      let sheet = try #require(ReportSheet(loaded))
      var fields = sheet.candidates[2].fields
      fields.lead = ""
      let accept = IntakeCommand.accept(
        sheet,
        sheet.candidates[2].span,
        Acceptance(fields: fields)
      )
      try await office.give(.intake(accept))
      #expect(try await office.numbers("/register").count == 3)
      #expect(try await office.numbers("/register?lead=~") == ["2026-3"])
    }
  }

  @Test func whatIsDueInAWindow() async throws {
    let query = CommitmentQuery(now: Office.start)
    for (days, windows) in [
      (-1, ["overdue"]), (3, ["seven", "thirty"]), (7, ["seven", "thirty"]), (8, ["thirty"]),
      (30, ["thirty"]), (31, []),
    ] {
      // The clock is set so that the limit runs out in so many days.
      let due = try await dueOfFirst(query)
      let now = Timestamp(milliseconds: due.milliseconds - Int64(days) * 86_400_000 - 1)
      try await withOffice(now: now) { office async throws in
        try await office.give(.commitment(first, .assign))
        for window in DueWindow.allCases where window != .week {
          let seen = try await office.numbers("/register?due=\(window.rawValue)")
          #expect(
            seen.contains("2026-1") == windows.contains(window.rawValue),
            "\(window) with \(days) days left"
          )
        }
      }
    }
  }

  @Test func thisWeekEndsWithItsSunday() async throws {
    let due = try await dueOfFirst(CommitmentQuery(now: Office.start))
    let weekday = due.lastDay.weekday
    for (daysBefore, isSeen) in [(0, true), (weekday - 1, true), (weekday, false)] {
      let day = try #require(due.lastDay.adding(days: -daysBefore))
      try await withOffice(now: Timestamp(CivilMoment(day))) { office async throws in
        try await office.give(.commitment(first, .assign))
        let seen = try await office.numbers("/register?due=week")
        #expect(seen.contains("2026-1") == isSeen, "\(day)")
      }
    }
  }

  /// When the next limit of the first item runs out.
  private func dueOfFirst(_ query: CommitmentQuery) async throws -> Timestamp {
    try await withStoreValue { store in
      let register = try await APIOffice.found(in: store, at: Office.start)
      try await APIOffice.fill(register, store, at: Office.start)
      let assign = RegisterCommand.commitment(first, .assign)
      _ = try await register.submit(Order(assign, at: Office.start, officer: Office.supervisor))
      let row = try await register.commitments(query).lines.first { $0.number == first }
      return try #require(row?.facts.nextDue)
    }
  }

  @Test func whatHappenedSinceADay() async throws {
    try await withOffice { office async throws in
      #expect(try await office.numbers("/register?since=2026-01-20").count > 1)
      #expect(try await office.numbers("/register?since=2026-01-21") == [])
      let topic = CommitmentCommand.correct(.topic, FieldValue(text: "教育"), reason: "归口")
      let later = Timestamp(milliseconds: Office.start.milliseconds + 2 * 86_400_000)
      try await office.give(.commitment(second, topic), at: later)
      #expect(try await office.numbers("/register?since=2026-01-21") == ["2026-2"])
    }
  }

  @Test func everyVerdictIsCountedAndIsAFilter() async throws {
    let late = Timestamp(milliseconds: Office.start.milliseconds + 400 * 86_400_000)
    try await withOffice(now: late) { office async throws in
      let all = try await office.numbers("/register")
      let unknown = try await office.numbers("/register?verdict=unknown")
      #expect(all.count == 2)
      #expect(unknown == ["2026-2"])
      #expect(try await office.numbers("/register?verdict=met") == [])
      let page = try await office.page("/register?verdict=met")
      // The counts stay those of all, so that another verdict can be chosen.
      #expect(page.contains("href=\"/register?verdict=unknown\"><b>1</b>"))
    }
  }

  @Test func aPlaceThatNoPageEndedWithIsNoPage() async throws {
    try await withOffice { office async throws in
      let response = try await office.get("/register?after=nowhere")
      #expect(response.status == .badRequest)
    }
  }

  @Test func withoutARegisterItSaysHowOneIsFounded() async throws {
    try await withStore { store in
      let services = SiteServices(
        store: store,
        isOpen: false,
        identify: { _ in
          SignedIn(officer: Office.supervisor, post: "", agency: "", formToken: "f")
        }
      )
      let application = Application(router: buildRouter(services))
      try await application.test(.router) { client in
        for address in ["/register", "/items/2026-1"] {
          let page = try await client.page(address)
          #expect(page.contains("duixian jurisdiction found"), "\(address)")
        }
        let file = try await client.execute(uri: "/register/register.csv", method: .get)
        #expect(file.status == .notFound)
      }
    }
  }
}

/// A value that is made with a store of its own.
func withStoreValue<Value: Sendable>(
  _ work: @escaping @Sendable (SQLiteStore) async throws -> Value
) async throws -> Value {
  let box = Box<Value>()
  try await withStore { store in await box.put(try await work(store)) }
  let made = await box.value
  return try #require(made)
}

private actor Box<Value: Sendable> {
  private(set) var value: Value?
  func put(_ value: Value) { self.value = value }
}
