// SPDX-License-Identifier: Apache-2.0
import Register
import TestSupport
import Testing

@testable import Storage

/// What stands before and behind a commitment in each order.
struct NeighbourTests {
  /// A dozen commitments, of which some have a day, a leader, another agency or a report.
  private func fill(_ register: SQLiteRegister) async throws {
    func give(_ command: RegisterCommand, _ officer: Officer = Office.supervisor) async throws {
      _ = try await register.submit(Order(command, at: Office.start, officer: officer))
    }
    try await give(.intake(.open(Office.sheet)))
    try await give(.intake(.acceptAll(Office.sheet, Acceptance())))
    for place in 0..<10 {
      var fields = CommitmentFields()
      fields.title = "第\(place)项"
      fields.lead = place % 3 == 0 ? "jiaoyu" : ""
      fields.leader = place % 2 == 0 ? "fushizhang" : ""
      let number = try #require(SerialNumber(year: 2026, serial: 1))
      try await give(.commitment(number, .divide(PartDraft(fields: fields))))
    }
    for serial in [3, 6, 9] {
      let number = try #require(SerialNumber(year: 2026, serial: serial))
      try await give(.commitment(number, .assign))
    }
    let update = CommitmentCommand.update(Update(saying: .running), filing: nil)
    let first = try #require(SerialNumber(year: 2026, serial: 1))
    try await give(.commitment(first, update), Office.housing)
  }

  @Test(arguments: CommitmentQuery.Order.allCases)
  func areThoseOfTheList(_ order: CommitmentQuery.Order) async throws {
    try await withFolder { path in
      let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
      try await fill(register)
      for lead in [nil, "jiaoyu"] {
        var query = CommitmentQuery(now: Office.start)
        (query.order, query.lead) = (order, lead)
        let list = try await register.commitments(query).lines.map(\.number)
        #expect(list.count >= 3)
        for (place, number) in list.enumerated() {
          let (previous, next) = try await register.neighbours(of: number, in: query)
          #expect(previous == (place > 0 ? list[place - 1] : nil), "\(number) \(order)")
          #expect(next == (place + 1 < list.count ? list[place + 1] : nil), "\(number) \(order)")
        }
      }
    }
  }

  @Test func whatIsNotInTheListHasNeighboursWhereItWouldStand() async throws {
    try await withFolder { path in
      let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
      try await fill(register)
      var query = CommitmentQuery(now: Office.start)
      query.lead = "jiaoyu"
      let list = try await register.commitments(query).lines.map(\.number)
      let other = try #require(SerialNumber("2026-4"))
      #expect(!list.contains(other))
      let (previous, next) = try await register.neighbours(of: other, in: query)
      #expect(previous == list.last { $0 > other } && next == list.first { $0 < other })
      let none = try #require(SerialNumber("2026-99"))
      #expect(try await register.neighbours(of: none, in: query) == (nil, nil))
    }
  }
}
