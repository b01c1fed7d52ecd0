// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@Suite struct ExemptionTests {
  static func finding(
    _ reason: ExemptionReason = .policyChange,
    declared: String,
    approver: String? = "青禾市市长",
    approvedOn: String? = "2026-11-15",
    rule: ExemptionRule = .endOfOctober
  ) throws -> ExemptionFinding {
    rule.finding(
      for: Exemption(
        reason: reason,
        declared: try Given.day(declared),
        approver: approver,
        approvedOn: try approvedOn.map { try Given.day($0) }
      ),
      year: 2026,
      on: try Given.day("2026-12-31")
    )
  }

  @Test(arguments: [
    ("2025-12-31", "granted"), ("2026-01-01", "granted"), ("2026-09-30", "granted"),
    ("2026-10-30", "granted"), ("2026-10-31", "granted"), ("2026-11-01", "declared_late"),
    ("2026-12-01", "declared_late"), ("2027-01-01", "declared_late"),
  ])
  func byTheEndOfOctober(_ declared: String, want: String) throws {
    #expect(try Self.finding(declared: declared).rawValue == want)
  }

  @Test func needsAnApprover() throws {
    let day = "2026-05-01"
    #expect(try Self.finding(declared: day, approver: nil) == .notApproved)
    #expect(try Self.finding(declared: day, approver: " ") == .notApproved)
    #expect(try Self.finding(declared: day, approvedOn: nil) == .notApproved)
    #expect(try Self.finding(declared: day, approvedOn: "2027-01-01") == .notApproved)
    #expect(try Self.finding(declared: day, approvedOn: "2026-12-31") == .granted)
  }

  @Test func knowsOnlyItsReasons() throws {
    let rule = ExemptionRule(
      reasons: [.forceMajeure],
      lastMonth: 10,
      lastDay: 31,
      source: .sourced("LS3")
    )
    #expect(try Self.finding(.policyChange, declared: "2026-05-01", rule: rule) == .reasonNotListed)
    #expect(try Self.finding(.forceMajeure, declared: "2026-05-01", rule: rule) == .granted)
    for reason in ExemptionReason.allCases {
      #expect(try Self.finding(reason, declared: "2026-05-01") == .granted)
    }
  }

  @Test func thePublishedRule() {
    let rule = ExemptionRule.endOfOctober
    #expect(rule.lastMonth == 10 && rule.lastDay == 31)
    #expect(rule.reasons == [.policyChange, .reorganisation, .forceMajeure])
    #expect(rule.source == .sourced("W129", "LS3"))
  }
}
