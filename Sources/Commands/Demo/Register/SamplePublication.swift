// SPDX-License-Identifier: Apache-2.0
import Register
import Storage
import WorkingDays

/// Lets the sample out to the public: one officer of the supervision office proposes, another approves.
///
/// The latest commitments stay behind, some proposed and some not, so that the desk has something to do.
enum SamplePublication {
  /// How many of the latest are proposed and wait, and how many nobody has proposed.
  private static let (waiting, unseen) = (6, 4)
  /// How many are asked of the register at once.
  private static let step = 200

  /// Proposes and approves what is on the register; nothing where something is public already.
  static func letOut<Sample: RegisterStore & PublicStore>(of register: Sample) async throws {
    guard try await register.publicRegister().lines.isEmpty else { return }
    var query = CommitmentQuery(now: SampleRegister.end)
    query.limit = 5000
    let numbers = try await register.commitments(query).lines.map(\.number)
    let staff = SampleStaff()
    let day = SampleDays.end.date
    let (first, second) = (staff.officer("ducha-2", on: day), staff.officer("ducha-1", on: day))
    let proposed = Array(numbers.dropFirst(unseen))
    for part in proposed.parts(of: step) {
      try await give(part.map { ($0, .propose) }, by: first, to: register)
    }
    for part in proposed.dropFirst(waiting).parts(of: step) {
      let items = try await register.state(of: part.map { .commitment($0) }).commitments
      let approvals = part.compactMap { number in
        items[number]?.publication.proposed.map {
          (number, PublicationCommand.approve(version: $0.version))
        }
      }
      try await give(approvals, by: second, to: register)
    }
  }

  private static func give(
    _ commands: [(SerialNumber, PublicationCommand)],
    by officer: Officer,
    to register: some RegisterStore
  ) async throws {
    _ = try await register.submitAll(
      Batch(commands.map { (.commitment($0.0, .publish($0.1)), SampleRegister.end, officer) })
    )
  }
}

extension Collection {
  /// The same in parts of a length, the last perhaps shorter.
  fileprivate func parts(of length: Int) -> [[Element]] {
    let all = Array(self)
    return stride(from: 0, to: all.count, by: length).map { start in
      Array(all[start..<Swift.min(start + length, all.count)])
    }
  }
}
