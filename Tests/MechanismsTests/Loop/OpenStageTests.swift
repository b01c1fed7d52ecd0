// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

/// The stages that can be done now.
@Suite struct OpenStageTests {
  private func ids(_ sample: Sample) -> [String] {
    sample.mechanism.openStages(of: sample.state).map(\.id)
  }

  @Test func noneBeforeTheRegisterAndNoneBehindTheEnd() {
    var sample = Sample()
    #expect(ids(sample).isEmpty)
    sample.play("2026-03-02", "office", Sample.register())
    #expect(ids(sample) == ["assign"])
    sample.play("2026-03-02", "office", .file(stage: "assign", Filing(agency: "住建局")))
    #expect(ids(sample) == ["work"])
    sample.play("2026-03-03", "unit", .file(stage: "work", Filing()))
    #expect(ids(sample) == ["review"])
    sample.play("2026-03-04", "office", .review(grade: ""))
    #expect(sample.state.phase == .done)
    #expect(ids(sample).isEmpty)
  }

  @Test func whatMayBeLeftOutOpensTheNext() {
    var sample = Sample.assigned { $0.stages[2].isOptional = true }
    #expect(ids(sample) == ["work", "review"])
    sample.state.stage = 9
    #expect(ids(sample).isEmpty)
  }

  @Test func nodesOpenTheNext() {
    var sample = Sample.assigned {
      $0.stages[2].act = .report
      $0.stages[2].limits = [Sample.limit(.nodes)]
    }
    #expect(ids(sample) == ["work", "review"])
    // At the last stage there is none behind.
    sample.state.stage = 3
    #expect(ids(sample) == ["review"])
  }
}
