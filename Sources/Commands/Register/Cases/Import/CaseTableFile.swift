// SPDX-License-Identifier: Apache-2.0
import Crypto
import Documents
import FoundationEssentials
import Mechanisms
import Register
import ReportText
import Storage
import WorkingDays

/// A table of cases that somebody sends in, and what is found to be wrong with its rows.
struct CaseTableFile: Sendable {
  /// How many rows there are of each kind.
  struct Count: Sendable, Hashable {
    /// All that are not blank.
    var rows = 0
    /// Those that would be entered.
    var new = 0
    /// Those whose number the register has already; they are left as they are.
    var known = 0
    /// Those with something wrong.
    var wrong = 0
  }

  /// Its rows.
  let reader: CSVReader
  /// Makes cases of them.
  let cases: CaseRowReader
  /// How many rows there are of each kind.
  private(set) var count = Count()
  /// The first problems, in the order of the rows.
  private(set) var problems: [CSVProblem] = []
  /// The rows that are wrong, with a column that says how; empty unless it is asked for.
  private(set) var returned: [UInt8] = []
  /// The numbers of the rows that are to be entered, as a spreadsheet counts.
  private(set) var newRows: Set<Int> = []

  /// How many problems are kept to be shown.
  static let shownCount = 20

  /// Reads a table; refused where it is none, or lacks a column.
  init(_ name: String, on mechanism: Mechanism, _ desk: Desk) async throws {
    let (bytes, text): ([UInt8], StoredText)
    do throws(InputProblem) {
      (bytes, text) = try storedText(of: name, limit: CSVLimits().byteCount)
    } catch {
      throw DeskProblem.unreadable(name, error)
    }
    let columns = CaseTableColumns(mechanism.profile)
    do throws(CSVRefusal) {
      reader = try CSVReader(text, columns: columns.columns, guards: .removed)
    } catch {
      throw DeskProblem.badTable(name, error)
    }
    cases = CaseRowReader(
      mechanism.profile,
      columns: columns,
      directory: try await desk.directory(),
      now: desk.now.civil,
      table: sha256(of: bytes)
    )
  }

  /// Tries every row on its own, as the register would decide it.
  mutating func check(_ desk: Desk, by officer: Officer, returns: Bool) async throws {
    let known = try await desk.register.caseSources(of: cases.profile.id)
    let state = try await desk.state()
    let context = RegisterContext(at: desk.now, officer: officer, mechanisms: desk.mechanisms)
    let writer = CSVReturn(reader.header, language: UserLanguage.current)
    if returns { writer.appendHead(to: &returned) }
    let (reader, cases) = (reader, cases)
    var seen: [String: Int] = [:]
    let salt = [UInt8](repeating: 0, count: 16)
    reader.forEachRow { row in
      count.rows += 1
      let (history, faults) = cases.history(of: row) { salt }
      var found = faults
      if let history {
        let number = history.intake.source
        if known.contains(number) {
          count.known += 1
          return
        }
        if let first = seen.updateValue(row.number, forKey: number) {
          seen[number] = first
          found.append(
            row.problem(
              "number",
              zh: "编号“\(number)”与第 \(first) 行重复。",
              en: "the number “\(number)” stands in row \(first) already."
            )
          )
        } else {
          do throws(RegisterError) {
            _ = try state.decide(.handling(.record(history)), context)
          } catch {
            found.append(row.problem(zh: error.sentence, en: error.sentence))
          }
        }
      }
      guard found.isEmpty else {
        count.wrong += 1
        problems += found.prefix(Self.shownCount - problems.count)
        if returns { writer.append(row, found, to: &returned) }
        return
      }
      count.new += 1
      newRows.insert(row.number)
    }
  }

  /// Keeps the rows that are good, all or none.
  func keep(_ desk: Desk, by officer: Officer) async throws -> Receipt {
    let (reader, cases, newRows, now) = (reader, cases, newRows, desk.now)
    return try await desk.register.submitAll(
      OrderStream { take in
        var random = SystemRandomNumberGenerator()
        try reader.forEachRow { (row: CSVRow) throws(any Error) -> Void in
          guard newRows.contains(row.number) else { return }
          let (history, _) = cases.history(of: row) { randomSalt(&random) }
          guard let history else { return }
          try take((.handling(.record(history)), now, officer))
        }
      }
    )
  }
}

/// 16 random bytes.
private func randomSalt(_ random: inout SystemRandomNumberGenerator) -> [UInt8] {
  let numbers = [random.next(), random.next()]
  return (0..<16).map { UInt8(truncatingIfNeeded: numbers[$0 / 8] >> (8 * UInt64($0 % 8))) }
}

/// SHA-256 in hexadecimal.
private func sha256(of bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  let hash = SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  return String(decoding: hash, as: UTF8.self)
}
