// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import WorkingDays

/// The cases in `Cases/`, one JSON object a line: a clock, and when its limit ends.
struct DueDateCase: Decodable, Sendable, CustomTestStringConvertible {
  let id: String
  let start: String
  let unit: String
  let n: Int?
  let dayOne: String?
  let roll: String?
  let cutoff: String?
  let hours: [[String]]?
  let stops: [[String?]]?
  /// A day, a moment, or `stopped`.
  let want: String
  let provisional: Bool?
  /// The due instant, where a case is about it.
  let instant: String?
  let why: String

  private enum CodingKeys: String, CodingKey {
    case id, start, unit, n, roll, cutoff, hours, stops, want, provisional, instant, why
    case dayOne = "day_one"
  }

  var testDescription: String { id }

  /// The cases of every file.
  static let all: [DueDateCase] = {
    do {
      let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      return try names.filter { $0.hasSuffix(".jsonl") }.sorted().flatMap { name in
        try Data(contentsOf: folder.appending(path: name)).split(separator: 0x0A).map {
          try JSONDecoder().decode(DueDateCase.self, from: $0)
        }
      }
    } catch {
      preconditionFailure("the cases cannot be read: \(error)")
    }
  }()

  /// What the clock says, in the words of the case.
  func computed() throws -> (due: String, date: DueDate?) {
    let unit = try #require(ClockUnit(rawValue: unit))
    let rule = ClockRule(
      dayOne: try #require(ClockRule.DayOne(rawValue: dayOne ?? "next_day")),
      roll: try #require(ClockRule.Roll(rawValue: roll ?? "forward")),
      cutoff: cutoff.map { time($0) },
      businessHours: try hours.map {
        try BusinessHours($0.map { (opens: time($0[0]), closes: time($0[1])) })
      } ?? .standard
    )
    let stops = try (stops ?? []).map {
      Stop(from: moment(try #require($0[0])), resume: $0[1].map { moment($0) })
    }
    let due = try WorkingCalendar.shipped.due(
      from: moment(start),
      limit: ClockLimit(n ?? 0, unit),
      rule: rule,
      stops: stops
    )
    guard let date = due.date else { return ("stopped", nil) }
    return (unit.countsMinutes ? "\(date.instant)" : "\(date.date)", date)
  }
}

/// Every due date that was worked out by hand.
@Suite struct DueDateCasesTests {
  @Test func noIdStandsTwice() {
    #expect(DueDateCase.all.count >= 20)
    #expect(Set(DueDateCase.all.map(\.id)).count == DueDateCase.all.count)
  }

  @Test(arguments: DueDateCase.all)
  func isDueThen(_ one: DueDateCase) throws {
    let (due, date) = try one.computed()
    #expect(due == one.want, "\(one.why); \(date?.why.zh ?? "")")
    if let date, let provisional = one.provisional {
      #expect(date.isProvisional == provisional, "\(one.why)")
    }
    if let date, let instant = one.instant { #expect("\(date.instant)" == instant, "\(one.why)") }
  }
}
