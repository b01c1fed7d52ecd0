// SPDX-License-Identifier: Apache-2.0
import Foundation
import Mechanisms
import WorkingDays

/// A row of a day-by-day table: what somebody does or asks on a day, and what must be.
struct TableRow: CustomStringConvertible {
  let number: Int
  /// The case it belongs to; the rows of one case follow each other.
  let name: String
  let at: CivilMoment
  /// `role`, `role/person` or `role/person@body`.
  let who: String
  /// The command, or `?` for a question.
  let words: [String]
  /// What must be, by its name: `due(answer)`, `lamp`, `stage`, `refused`.
  let wants: [(key: String, value: String)]

  var description: String { "row \(number) (\(name) \(at) \(who) \(words.joined(separator: " ")))" }

  static func read(_ profile: String) throws -> [TableRow] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: "\(profile).tsv"), encoding: .utf8)
    return try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { !$1.isEmpty && !$1.hasPrefix("#") }
      .map { try TableRow(String($1), number: $0 + 1) }
  }

  private init(_ line: String, number: Int) throws {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard columns.count == 5, let at = CivilMoment(columns[1]) ?? TableRow.morning(columns[1])
    else { throw TableError(message: "row \(number) is no row: \(line)") }
    self.number = number
    name = columns[0]
    self.at = at
    who = columns[2]
    words = columns[3].split(separator: " ").map(String.init)
    wants = try columns[4].split(separator: " ").map { want in
      let parts = want.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw TableError(message: "row \(number): \(want)") }
      return (parts[0], parts[1])
    }
  }

  /// Nine o'clock of a day that is given without a time.
  private static func morning(_ text: String) -> CivilMoment? { CivilMoment("\(text)T09:00") }

  func want(_ key: String) -> String? { wants.first { $0.key == key }?.value }
}

struct TableError: Error {
  let message: String
}
