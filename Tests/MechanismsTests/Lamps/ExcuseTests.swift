// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@Suite struct ExcuseTests {
  @Test func countsFromTheDayOfApproval() throws {
    let excuse = try Given.excuse("青禾大桥", on: "2026-05-10")
    #expect(!excuse.counts(for: "青禾大桥", on: try Given.day("2026-05-09")))
    #expect(excuse.counts(for: "青禾大桥", on: try Given.day("2026-05-10")))
    #expect(excuse.counts(for: "青禾大桥", on: try Given.day("2026-12-31")))
    #expect(!excuse.counts(for: "东篱小学", on: try Given.day("2026-05-10")))
  }

  /// An incomplete record takes no warning back.
  @Test func needsAnApproverADayAndAReason() throws {
    let day = try Given.day("2026-05-10")
    let records = [
      Excuse(item: "a", reason: "拆迁", approver: nil, approvedOn: day),
      Excuse(item: "a", reason: "拆迁", approver: " 　", approvedOn: day),
      Excuse(item: "a", reason: "拆迁", approver: "", approvedOn: day),
      Excuse(item: "a", reason: "拆迁", approver: "副市长", approvedOn: nil),
      Excuse(item: "a", reason: "", approver: "副市长", approvedOn: day),
      Excuse(item: "a", reason: " \t", approver: "副市长", approvedOn: day),
    ]
    for record in records { #expect(!record.counts(for: "a", on: day), "\(record)") }
    #expect(
      Excuse(item: "a", reason: "拆迁 难", approver: "副 市长", approvedOn: day)
        .counts(for: "a", on: day)
    )
  }
}
