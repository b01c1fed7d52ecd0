// SPDX-License-Identifier: Apache-2.0
import Testing
import WorkingDays

@testable import Mechanisms

/// The blank parts that whoever reads kept ones fills.
struct BlankPartTests {
  @Test func theySayNothing() {
    let nobody = CaseState.Mark(
      at: CivilMoment(.first),
      actor: Actor(person: "", role: "", body: "")
    )
    #expect(CaseState.Mark() == nobody)
    let request = CaseState.Extension()
    #expect(request.asked == nobody && request.isGranted == nil && request.stage.isEmpty)
    let stop = CaseState.Stop()
    #expect(stop.to == nil && stop.reason.isEmpty)
    let notice = CaseState.Notice()
    #expect(notice.proposed == nobody && notice.status == .proposed && notice.decided == nil)
    let appeal = CaseState.Appeal()
    #expect(appeal.filed == nobody && appeal.target == .closing && appeal.isUpheld == nil)
    let moved = CaseState.MovedDate()
    #expect(moved.date == .first && moved.at == CivilMoment(.first))
  }
}
