// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents

/// The forms that `duixian read` prints.
package enum ReadFormat: String, Sendable, CaseIterable, ExpressibleByArgument {
  /// Aligned columns for a terminal.
  case table
  /// The contract: one JSON object a line.
  case jsonl
  /// One indented object a report.
  case json
  /// One row a measure.
  case csv
}

extension Selection: ExpressibleByArgument {
  /// `all` is what happens without `--only` and has no name on the command line.
  package init?(argument: String) {
    guard let selection = Selection(rawValue: argument), selection != .all else { return nil }
    self = selection
  }

  /// The names on the command line.
  package static var allValueStrings: [String] {
    allCases.filter { $0 != .all }.map(\.rawValue)
  }
}

/// Everything that decides how one input is read and printed.
struct ReadSettings: Sendable {
  var format: ReadFormat
  var isForExcel: Bool
  var year: Int?
  var place: String?
  var only: Selection
  var explains: Bool
  var isStrict: Bool
  var limit: Int
  var width: Int
  /// The language of messages and tables.
  var language: OutputLanguage
  /// The language of words in machine formats: English unless `--lang` says otherwise, so that
  /// the environment never changes what a program reads.
  var machineLanguage: OutputLanguage

  var csv: CSVPrinter {
    CSVPrinter(isForExcel ? .excel(language) : .plain, explain: explains ? csvLanguage : nil)
  }

  private var csvLanguage: OutputLanguage { isForExcel ? language : machineLanguage }
}
