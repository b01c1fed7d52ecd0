// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@Suite struct OnTimeTests {
  /// An item due on 10 March 2026; extensions as (granted, new last day).
  static func item(
    _ id: String = "a",
    _ extensions: [(String, String)] = [],
    due: String = "2026-03-10",
    closed: String? = nil
  ) throws -> LimitedItem {
    LimitedItem(
      id: id,
      due: try Given.day(due),
      extensions: try extensions.map {
        LimitExtension(granted: try Given.day($0.0), due: try Given.day($0.1))
      },
      closed: try closed.map { try Given.day($0) }
    )
  }

  @Test func anExtensionBeforeTheLimitMovesIt() throws {
    for granted in ["2026-03-01", "2026-03-10"] {
      let item = try Self.item("a", [(granted, "2026-03-20")])
      #expect(item.effectiveDue.description == "2026-03-20")
      #expect(item.isExtended && !item.isExtendedLate)
    }
    let late = try Self.item("a", [("2026-03-11", "2026-03-20")])
    #expect(late.effectiveDue.description == "2026-03-10")
    #expect(!late.isExtended && late.isExtendedLate)
    let none = try Self.item()
    #expect(none.effectiveDue.description == "2026-03-10")
    #expect(!none.isExtended && !none.isExtendedLate)
  }

  @Test func extensionsFollowEachOther() throws {
    let second = ("2026-03-20", "2026-04-01")
    let first = ("2026-03-09", "2026-03-20")
    #expect(try Self.item("a", [second, first]).effectiveDue.description == "2026-04-01")
    let gap = try Self.item("a", [first, ("2026-03-21", "2026-04-01")])
    #expect(gap.effectiveDue.description == "2026-03-20" && gap.isExtended && gap.isExtendedLate)
  }

  static func report(_ items: [LimitedItem]) throws -> OnTimeReport {
    OnTimeReport(of: items, from: try Given.day("2026-03-01"), through: try Given.day("2026-03-31"))
  }

  @Test func closedOnTimeOfDue() throws {
    let report = try Self.report([
      Self.item("in time", closed: "2026-03-10"), Self.item("late", closed: "2026-03-11"),
      Self.item("open"), Self.item("early", closed: "2026-01-05"),
      Self.item("moved", [("2026-03-05", "2026-03-20")], closed: "2026-03-20"),
      Self.item("moved, late", [("2026-03-05", "2026-03-20")], closed: "2026-03-21"),
      Self.item("moved out", [("2026-03-05", "2026-04-20")], closed: "2026-03-12"),
      Self.item("too late", [("2026-03-12", "2026-03-20")], closed: "2026-03-15"),
    ])
    #expect(report.rate.step.calculation == "3 ÷ 7 = 3/7")
    #expect(report.rate.definition == .onTime && report.rate.unit == nil)
    #expect(report.late == ["late", "open", "moved, late", "too late"])
    #expect(report.extended == ["moved", "moved, late"] && report.extendedLate == ["too late"])
  }

  @Test(arguments: [
    ("2026-02-28", false), ("2026-03-01", true), ("2026-03-31", true), ("2026-04-01", false),
  ])
  func thePeriodIncludesItsEnds(_ due: String, counts: Bool) throws {
    let report = try Self.report([Self.item(due: due)])
    #expect(report.rate.denominator == (counts ? 1 : 0))
    #expect((report.rate.share == nil) == !counts && report.late.isEmpty == !counts)
  }
}
