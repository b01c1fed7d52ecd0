// SPDX-License-Identifier: Apache-2.0
import Ledger
import Mechanisms
import Register
import TestSupport
import Testing

@testable import Storage

/// What an agency leads is found in the tables, and in the work that is not in them yet.
struct ClosingAgencyTests {
  private let number = SerialNumber("2026-1") ?? .blank

  private func order(_ command: DirectoryCommand) -> Order {
    Order(.directory(command), at: Office.start, officer: Office.administrator)
  }

  /// The one post of the housing bureau is vacant; it leads the first commitment.
  private func prepared(_ path: String) async throws -> SQLiteRegister {
    let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
    try await acceptFirst(register)
    _ = try await register.submit(order(.vacate(post: Office.housing.post)))
    return register
  }

  private var transfer: RegisterCommand {
    .commitment(number, .transfer(agency: "jiaoyu", post: "", reason: "机构改革"))
  }

  private func isRefused(_ error: SubmitError, naming subjects: [Subject]) -> Bool {
    guard case .refused(.stillLeads(let led), _, _) = error else { return false }
    return led == subjects
  }

  @Test func whatIsKeptIsFound() async throws {
    try await withFolder { path in
      let register = try await prepared(path)
      let error = await #expect(throws: SubmitError.self) {
        try await register.submit(order(.closeAgency(id: "zhujian")))
      }
      #expect(error.map { isRefused($0, naming: [.commitment(number)]) } == true)
      _ = try await register.submit(
        Order(transfer, at: Office.start, officer: Office.supervisor)
      )
      _ = try await register.submit(order(.closeAgency(id: "zhujian")))
    }
  }

  @Test func whatABatchHasDoneSoFarCounts() async throws {
    try await withFolder { path in
      let register = try await prepared(path)
      let close = RegisterCommand.directory(.closeAgency(id: "zhujian"))
      let at = Office.start
      _ = try await register.submitAll(
        Batch([(transfer, at, Office.supervisor), (close, at, Office.administrator)])
      )
      let size = try await register.checkpoint().size
      // What goes to an agency within a batch keeps it open, though the tables do not know yet.
      let vacate = RegisterCommand.directory(.vacate(post: Office.schools.post))
      let closing = RegisterCommand.directory(.closeAgency(id: "jiaoyu"))
      let error = await #expect(throws: SubmitError.self) {
        try await register.submitAll(
          Batch([(vacate, at, Office.administrator), (closing, at, Office.administrator)])
        )
      }
      #expect(error.map { isRefused($0, naming: [.commitment(number)]) } == true)
      #expect(try await register.checkpoint().size == size)
    }
  }

  @Test func aStreamSeesWhatItHasDone() async throws {
    try await withFolder { path in
      let register = try await prepared(path)
      let transfer = transfer
      _ = try await register.submitAll(
        OrderStream { take in
          let close = RegisterCommand.directory(.closeAgency(id: "zhujian"))
          try take((transfer, Office.start, Office.supervisor))
          try take((close, Office.start, Office.administrator))
        }
      )
    }
  }
}
