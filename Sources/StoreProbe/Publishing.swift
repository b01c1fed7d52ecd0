// SPDX-License-Identifier: Apache-2.0
import Register
import Storage

/// Lets every commitment of a register out to the public that is not, by two persons.
enum Publishing {
  private static let step = 1000

  static func run(_ path: String) async throws {
    let register = try await ProbeOffice.open(try SQLiteStore(path: path, edition: "probe"))
    let clock = ContinuousClock()
    let start = clock.now
    var count = 0
    while case let lines = try await register.unproposed(limit: step).lines, !lines.isEmpty {
      let numbers = lines.map(\.number)
      try await give(numbers.map { ($0, .propose) }, ProbeOffice.supervisor, register)
      let items = try await register.state(of: numbers.map { .commitment($0) }).commitments
      let approvals = numbers.compactMap { number in
        items[number]?.publication.proposed.map {
          (number, PublicationCommand.approve(version: $0.version))
        }
      }
      try await give(approvals, ProbeOffice.hotline, register)
      count += numbers.count
    }
    print("\(count) let out in \(clock.now - start), \(residentMegabytes()) MB")
  }

  private static func give(
    _ commands: [(SerialNumber, PublicationCommand)],
    _ officer: Officer,
    _ register: SQLiteRegister
  ) async throws {
    let moment = ProbeOffice.now()
    _ = try await register.submitAll(
      Batch(commands.map { (.commitment($0.0, .publish($0.1)), moment, officer) })
    )
  }
}
