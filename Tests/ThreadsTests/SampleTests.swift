// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import Threads

/// The relations that our own sample was written to show, and how many of them are found.
@Suite struct SampleTests {
  /// A row of the table with the thread that its promise stands in.
  struct Row: Sendable {
    let fields: [String: String]
    let thread: Threads.Thread
    let later: ReadText

    func has(_ passage: Passage?, _ field: String) -> Bool {
      guard let literal = fields[field], !literal.isEmpty else { return passage == nil }
      guard let passage, let place = later.place(of: literal) else { return false }
      return passage.span.contains(place)
    }
  }

  static let rows: [Row] = {
    do {
      var threads: [String: [Threads.Thread]] = [:]
      return try Sample.rows("threads.tsv").map { fields in
        let (earlier, later) = (fields["earlier_file"] ?? "", fields["later_file"] ?? "")
        let key = earlier + later
        if threads[key] == nil { threads[key] = try Sample.threads(earlier, later) }
        let place = try Sample.report(earlier).place(of: fields["promise_text"] ?? "") ?? -1
        let found = threads[key]?.filter { $0.promise.span.contains(place) } ?? []
        precondition(found.count == 1, "\(fields["promise_text"] ?? "") is no single promise")
        return Row(fields: fields, thread: found[0], later: try Sample.report(later))
      }
    } catch {
      preconditionFailure("the sample cannot be read: \(error)")
    }
  }()

  @Test func everyVerdictAndFateOccursAndIsFound() throws {
    #expect(Self.rows.count == 205)
    for verdict in Verdict.allCases {
      let expected = Self.rows.filter { $0.fields["verdict"] == verdict.rawValue }
      #expect(!expected.isEmpty, "the sample shows no \(verdict)")
      #expect(
        expected.contains {
          $0.has($0.thread.outcome, "outcome_text") && $0.thread.verdict == verdict
        },
        "no \(verdict) is found"
      )
    }
    for fate in Fate.allCases {
      let expected = Self.rows.filter { $0.fields["fate"] == fate.rawValue }
      #expect(!expected.isEmpty, "the sample shows no \(fate)")
      #expect(
        expected.contains { $0.has($0.thread.next, "next_text") && $0.thread.fate == fate },
        "no \(fate) is found"
      )
    }
  }

  @Test func answersAreFoundAndRight() {
    let answered = Self.rows.filter { $0.fields["outcome_text"] != "" }
    let found = answered.filter { $0.has($0.thread.outcome, "outcome_text") }
    let right = found.filter { $0.thread.verdict.rawValue == $0.fields["verdict"] }
    #expect(found.count >= 174, "\(found.count) of \(answered.count) answers are found")
    #expect(Double(right.count) >= 0.97 * Double(found.count), "\(right.count) of \(found.count)")
  }

  @Test func hardlyAnyAnswerIsWrong() {
    let wrong = Self.rows.filter {
      $0.thread.outcome != nil && !$0.has($0.thread.outcome, "outcome_text")
    }
    #expect(wrong.count <= 2, "\(wrong.map { $0.thread.promise.plain })")
  }

  @Test func nextTargetsAndFatesAreFound() {
    let expected = Self.rows.filter { $0.fields["next_text"] != "" }
    let found = expected.filter { $0.has($0.thread.next, "next_text") }
    #expect(found.count >= 129, "\(found.count) of \(expected.count) next targets are found")
    let known = Self.rows.filter { $0.has($0.thread.next, "next_text") }
    let right = known.filter { $0.thread.fate?.rawValue == $0.fields["fate"] }
    #expect(Double(right.count) >= 0.96 * Double(known.count), "\(right.count) of \(known.count)")
  }

  @Test func everyThreadExplainsItself() {
    for row in Self.rows {
      for why in [row.thread.why.zh, row.thread.why.en] {
        #expect(why.hasSuffix("。") || why.hasSuffix("."))
        #expect(why.utf8.count > 8)
      }
      #expect((0...1).contains(row.thread.score))
      let sum = row.thread.parts.reduce(0) { $0 + $1.value }
      #expect(abs(max(0, min(1, sum)) - row.thread.score) < 0.000_001)
    }
  }

  @Test func districtsTakePartOfTheCity() throws {
    let city = try Sample.report("qinghe-2026.txt")
    let district = try Sample.report("dongli-2026.txt")
    let shares = findShares(of: city, among: [district])
    let rows = try Sample.rows("district.tsv")
    #expect(rows.count == 32)
    var right = 0
    for row in rows {
      let place = try #require(city.place(of: row["city_text"] ?? ""))
      let share = try #require(shares.first { $0.promise.span.contains(place) })
      let target = row["district_text"] ?? ""
      if target.isEmpty {
        right += share.parts.isEmpty ? 1 : 0
      } else if let place = district.place(of: target), let part = share.parts.first {
        right += part.target.span.contains(place) ? 1 : 0
      }
    }
    #expect(right >= 31, "\(right) of 32")
  }
}
