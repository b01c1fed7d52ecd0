// SPDX-License-Identifier: Apache-2.0
import Documents
import Foundation
import ReportText
import TestSupport
import Testing
import WorkingDays

/// The 2,000 hotline orders of the sample come in, and their rates are those that a plain count over
/// the table gives.
@Suite struct ImportSampleTests {
  private static let register = repositoryURL(of: #filePath).appending(path: "Sample/register")

  /// What a count over the table gives.
  private struct Count {
    var rows = 0
    var closed = 0
    var redone = 0
    var solved = 0
    var asked = 0
    var satisfied = 0
    var rated = 0
    var inTime = 0
    var judged = 0
    var minutes: [Int] = []
  }

  @Test func theRatesAreThoseOfThePlainCount() throws {
    let table = try Data(contentsOf: Self.register.appending(path: "hotline.csv"))
    let count = try count(table)
    let rates = try imported(table, expecting: count.rows)
    #expect(count.rows == 2000)
    #expect(rates["rework"] == [count.redone, count.closed])
    #expect(rates["solve"] == [count.solved, count.asked])
    #expect(rates["satisfied"] == [count.satisfied, count.rated])
    #expect(rates["elapsed"] == [count.minutes.reduce(0, +), count.closed])
    let sorted = count.minutes.sorted()
    let middle = sorted.count / 2
    let twice = sorted[middle] + sorted[sorted.count.isMultiple(of: 2) ? middle - 1 : middle]
    #expect(rates["median"] == [twice * 50])
  }

  /// The second answer has a limit of its own; of all others the sample's own calendar says whether
  /// they came in time.
  @Test func theClocksAreThoseOfTheSamplesOwnCalendar() throws {
    let text = try String(contentsOf: Self.register.appending(path: "hotline.csv"), encoding: .utf8)
    let lines = text.split(separator: "\n")
    let fields = lines[0].split(separator: ",").map { String($0) }
    let redo = try #require(fields.firstIndex(of: "redo"))
    let plain = lines.filter { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return cells.count == fields.count && cells[redo] != "1"
    }
    let table = Data((plain.joined(separator: "\n") + "\n").utf8)
    let count = try count(table)
    #expect(count.rows > 1500)
    let rates = try imported(table, expecting: count.rows)
    #expect(rates["respond"] == [count.inTime, count.judged])
  }

  // MARK: - Support

  private func count(_ table: Data) throws -> Count {
    let names = [
      "received", "closed", "redo", "resolved", "satisfied", "late", "answered", "number",
    ]
    let reader = try CSVReader(
      try StoredText.read(Array(table)),
      columns: names.map { CSVColumn($0) }
    )
    var count = Count()
    try reader.forEachRow { (row: CSVRow) throws(any Error) -> Void in
      count.rows += 1
      let received = try #require(CivilMoment(row["received"]))
      if let closed = CivilMoment(row["closed"]) {
        count.closed += 1
        if row["redo"] == "1" { count.redone += 1 }
        count.minutes.append(closed.minutes(since: received))
      }
      if !row["resolved"].isEmpty { count.asked += 1 }
      if row["resolved"] == "1" { count.solved += 1 }
      if !row["satisfied"].isEmpty { count.rated += 1 }
      if row["satisfied"] == "满意" { count.satisfied += 1 }
      if !row["answered"].isEmpty || row["late"] == "1" { count.judged += 1 }
      if !row["answered"].isEmpty, row["late"] == "0" { count.inTime += 1 }
    }
    return count
  }

  /// The figures of the rates after the table came in, by their words.
  private func imported(_ table: Data, expecting rows: Int) throws -> [String: [Int]] {
    var run = BlackBoxCase(title: "the sample", place: "hotline.csv")
    for name in ["agencies.csv", "posts.csv"] {
      run.files[name] = try Data(contentsOf: Self.register.appending(path: name))
    }
    run.files["hotline.csv"] = table
    run.command = """
      set -e; dx() { duixian "$@" --at 2026-11-20T18:00; }; \
      into() { dx case import hotline.csv --mechanism hotline-12345 --as rexian-audit --format json "$@"; }; \
      duixian jurisdiction found qinghe --title 青禾市 --code QH0100 --at 2024-01-01T09:00 > found; \
      dx agency load agencies.csv > agencies; dx post load posts.csv > posts; \
      into > tried; test $(dx case list --format csv | wc -l) = 1; into --apply; into --apply; \
      dx case rates --mechanism hotline-12345 --format json
      """
    let result = try run.run()
    #expect(result.status == 0, "\(result.errors)")
    let lines = result.output.split(separator: "\n").map { Data($0.utf8) }
    try #require(lines.count == 3)
    let first = try object(lines[0])
    #expect(first["kept"] as? Int == rows)
    #expect(first["wrong"] as? Int == 0)
    let second = try object(lines[1])
    #expect(second["kept"] as? Int == 0)
    #expect(second["known"] as? Int == rows)
    let all = try object(lines[2])
    var figures: [String: [Int]] = [:]
    for rate in try #require(all["rates"] as? [[String: Any]]) {
      let id = try #require(rate["id"] as? String)
      let numerator = try #require(rate["numerator"] as? Int)
      figures[id] = [numerator, try #require(rate["denominator"] as? Int)]
    }
    for times in try #require(all["times"] as? [[String: Any]]) {
      let clock = try #require(times["clock"] as? String)
      let minutes = try #require(times["minutes"] as? Int)
      figures[clock] = [minutes, try #require(times["count"] as? Int)]
      guard clock == "elapsed" else { continue }
      let median = try #require(times["median"] as? String)
      figures["median"] = [try #require(Int(median.filter { $0 != "." }))]
    }
    return figures
  }

  private func object(_ line: Data) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: line) as? [String: Any])
  }
}
