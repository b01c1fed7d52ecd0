// SPDX-License-Identifier: Apache-2.0
import Ledger
import Mechanisms
import Register
import Storage

/// Fills a register by commands: commitments with updates, and cases.
struct Filling {
  var commitments: Int
  var updates: Int
  var cases: Int

  func run(_ path: String) async throws {
    let store = try SQLiteStore(path: path, edition: "probe")
    let register = try await ProbeOffice.open(store)
    let clock = ContinuousClock()
    var start = clock.now
    try await ProbeOffice.enter(commitments, into: register)
    report("commitments", commitments, clock.now - start)
    start = clock.now
    try await update(register)
    report("updates", updates, clock.now - start)
    start = clock.now
    try await open(register)
    report("cases", cases, clock.now - start)
    print("log of \(try await register.checkpoint().size) entries, \(residentMegabytes()) MB")
  }

  private let sayings: [Saying] = [.running, .running, .notStarted, .blocked, .stageDone]

  private func update(_ register: SQLiteRegister) async throws {
    for start in stride(from: 0, to: updates, by: 1000) {
      let moment = ProbeOffice.now()
      let batch = (start..<min(updates, start + 1000)).map { index in
        let serial = index % commitments + 1
        let saying = sayings[(serial / 3 + index / commitments) % sayings.count]
        let update = Update(saying: saying, text: "第\(index)次进展，按计划推进")
        let command = RegisterCommand.commitment(
          ProbeOffice.number(serial),
          .update(update, filing: nil)
        )
        return (command, moment, ProbeOffice.agency(of: serial))
      }
      _ = try await register.submitAll(Batch(batch))
    }
  }

  private func open(_ register: SQLiteRegister) async throws {
    for start in stride(from: 0, to: cases, by: 1000) {
      let moment = ProbeOffice.now()
      let batch = (start..<min(cases, start + 1000)).map { index in
        var intake = CaseIntake()
        intake.mechanism = "hotline-12345"
        intake.source = "QH\(index)"
        intake.title = "小区路灯不亮 \(index)"
        intake.receivedAt = moment
        intake.agency = ProbeOffice.agency(of: index + 1).agency
        let registration = Registration(severity: "ordinary", caseClass: "help", year: 2026)
        let command = HandlingCommand.open(intake, registration)
        return (RegisterCommand.handling(command), moment, ProbeOffice.hotline)
      }
      _ = try await register.submitAll(Batch(batch))
    }
  }
}

func report(_ what: String, _ count: Int, _ duration: Duration) {
  let seconds =
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  print("\(what) \(count) in \(duration): \(Int(Double(count) / max(seconds, 1e-9)))/s")
}
