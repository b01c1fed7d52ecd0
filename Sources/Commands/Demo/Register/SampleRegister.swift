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

  /// A command that the register refused: a defect of the plan.
  package struct Refused: Sendable, CustomStringConvertible {
    /// When, by whom, what, and why not.
    package let description: String
  }

  /// What became of the plan.
  package struct Outcome: Sendable {
    /// How many commands were given.
    package var commandCount = 0
    /// How many entries the log has.
    package var logSize = 0
    /// What was refused; empty.
    package var refused: [Refused] = []
  }

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
    var numbers = SampleNumbers()
    commands = plan.ordered().map { step in
      for made in step.makes { numbers.make(made) }
      return (step.command(numbers), Timestamp(step.at), step.officer)
    }
    blobs = plan.blobs.sorted { $0.key < $1.key }.map(\.value)
    fates = promises.map { ($0.item.key, numbers[$0.item.key], $0.item.fate) }
  }

  /// How many commands share a transaction.
  private static let batchSize = 200

  /// Gives all commands to a register in which nothing happened yet.
  ///
  /// What is refused is left out and told; everything else is kept.
  package func play(
    into register: any RegisterStore,
    onProgress: (_ share: Double) -> Void = { _ in }
  ) async throws(SubmitError) -> Outcome {
    var outcome = Outcome(commandCount: commands.count)
    do throws(StorageError) { try await register.keepAll(blobs) } catch { throw .failed(error) }
    var start = 0
    while start < commands.count {
      let end = min(start + Self.batchSize, commands.count)
      var batch = Array(commands[start..<end])
      while !batch.isEmpty {
        do throws(SubmitError) {
          outcome.logSize = try await register.submitAll(Batch(batch)).logSize
          break
        } catch {
          guard case .refused(let refusal, _, let number) = error else { throw error }
          let command = batch.remove(at: number)
          outcome.refused.append(Refused(description: Self.line(command, refusal)))
        }
      }
      start = end
      onProgress(Double(start) / Double(commands.count))
    }
    return outcome
  }

  private static func line(
    _ order: (command: RegisterCommand, at: Timestamp, officer: Officer),
    _ refusal: RegisterError
  ) -> String {
    let target = order.command.target?.description ?? "new"
    return
      "\(order.at.civil) \(order.officer.post) \(target): \(refusal.code): \(order.command.brief)"
  }
}

extension RegisterCommand {
  /// The beginning of what is asked, for a person who mends the plan.
  fileprivate var brief: String {
    switch self {
    case .intake: "intake"
    case .handling(.open(let intake, _)): "open \(intake.source)"
    case .commitment(_, .hang(let link, _)): "hang \(link.relation) \(link.span)"
    default: String("\(self)".prefix(200))
    }
  }
}
