// SPDX-License-Identifier: Apache-2.0
package import Register
package import Storage
import WorkingDays

/// The register of the invented city 青禾市 (Qinghe), January 2024 to 20 November 2026.
///
/// It is made by real commands in the order in which people gave them: the plan is pure and always the
/// same, so that the log it leaves has always the same root.
package struct SampleRegister: Sendable {
  /// The id of the jurisdiction.
  package static let jurisdiction = "qinghe"
  /// The origin of its log.
  package static let origin = "duixian/qinghe"
  /// The last moment of the sample.
  package static let end = Timestamp(SampleDays.end)
  /// Noon of its last day, for which its lists are best looked at.
  package static let now = Timestamp(SampleDays.end.date.at(12, 0))

  /// Nine o'clock on the Monday behind it, when the demonstration begins.
  package static let morningAfter = Timestamp(SampleDays.end.date.later(1).orMonday.at(9, 0))

  /// What the plan asks for, in order.
  package let commands: [(command: RegisterCommand, at: Timestamp, officer: Officer)]
  /// The pieces of evidence.
  package let blobs: [[UInt8]]
  /// The numbers of the commitments of `items.csv` and what became of them there, in its order.
  package let fates: [(key: String, number: SerialNumber, fate: String)]

  /// Plans it.
  package init() {
    let sheets = SampleSheet.all()
    let promises = SampleItems(sheets: sheets).promises
    let plan = SamplePlan(staff: SampleStaff(), sheets: sheets)
    SampleOffice().plan(into: plan)
    SampleIntake(promises: promises).plan(into: plan)
    SampleCases.plan(into: plan)
    SampleVotes.plan(into: plan)
    var numbers = SampleNumbers()
    commands = plan.ordered().map { step in
      for made in step.makes { numbers.make(made) }
      return (step.command(numbers), Timestamp(step.at), step.officer)
    }
    blobs = plan.blobs.sorted { $0.key < $1.key }.map(\.value)
    fates = promises.map { ($0.item.key, numbers[$0.item.key], $0.item.fate) }
  }

  /// Gives all commands to a register in which nothing happened yet, and tells how many entries its
  /// log then has.
  ///
  /// All are kept or none, so that one who stops the program on the way finds the beginning again.
  package func play(into register: any RegisterStore) async throws(SubmitError) -> Int {
    do throws(StorageError) { try await register.keepAll(blobs) } catch { throw .failed(error) }
    let commands = commands
    let orders = OrderStream { take in
      for command in commands { try take(command) }
    }
    return try await register.submitAll(orders).logSize
  }
}
