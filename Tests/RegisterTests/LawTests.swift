// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing

@testable import Register

/// What holds whatever is commanded.
struct LawTests {
  /// Ten times four runs of 2,500 commands: 100,000.
  @Test(arguments: 0..<10 as Range<UInt64>)
  func lawsHoldWhateverIsCommanded(seed: UInt64) throws {
    var (accepted, struckOff, takenBack, casesTakenBack, released) = (0, 0, 0, 0, 0)
    for part in 0..<4 as Range<UInt64> {
      let run = try run(seed: seed * 4 + part)
      guard run.broken.isEmpty else { return }
      #expect(RegisterState.folding(run.history) == run.state)
      accepted += run.accepted
      struckOff += run.struckOff
      takenBack += run.takenBack
      casesTakenBack += run.casesTakenBack
      released += run.released
    }
    #expect(accepted > 1600, "too few commands are sensible")
    #expect(struckOff > 0, "nothing came to its end")
    #expect(takenBack > 100, "hardly anything could be taken back")
    #expect(released > 5, "hardly anything was let out")
    #expect(casesTakenBack > 20, "hardly anything about cases could be taken back")
  }

  /// 2,500 commands, or as many as no law is broken by.
  private func run(seed: UInt64) throws -> LawRun {
    let stage = try AccessStage.founded()
    var random = RandomRegister(seed: seed, from: stage)
    var run = LawRun(stage)
    for step in 0..<2500 {
      random.pass()
      let (command, officer) = random.command(in: run.state)
      let count = run.history.count
      run.give(command, officer, at: random.now, isWhole: step % 50 == 0)
      random.note(run.history[count...])
      guard run.broken.isEmpty else {
        Issue.record("seed \(seed), command \(step): \(run.broken) by \(command) of \(officer)")
        return run
      }
    }
    return run
  }
}
