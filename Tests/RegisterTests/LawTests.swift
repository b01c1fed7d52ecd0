// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import TestSupport
import Testing

@testable import Register

/// What holds whatever is commanded.
struct LawTests {
  /// 40 runs of 2,500 commands: 100,000.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func lawsHoldWhateverIsCommanded(seed: UInt64) throws {
    let stage = try AccessStage.founded()
    var random = RandomRegister(seed: seed, from: stage)
    var run = LawRun(stage)
    for step in 0..<2500 {
      let minutes = random.flip(85) ? 1 : random.index(20_000)
      let past = random.flip(1) ? -90 : 0
      let passed = Int64((minutes > 20_000 ? 1 : minutes) + past) * 60_000
      random.now = Timestamp(milliseconds: random.now.milliseconds + passed)
      let (command, officer) = random.command(in: run.state)
      let count = run.history.count
      run.give(command, officer, at: random.now, isWhole: step % 50 == 0)
      random.note(run.history[count...])
      guard run.broken.isEmpty else {
        Issue.record("seed \(seed), command \(step): \(run.broken) by \(command) of \(officer)")
        return
      }
    }
    #expect(RegisterState.folding(run.history) == run.state)
    #expect(run.accepted > 500, "too few commands are sensible")
    #expect(run.struckOff > 0, "nothing came to its end")
  }
}
