// SPDX-License-Identifier: Apache-2.0
import Documents
import Register
import ReportText

/// A table that somebody sends in, with its rows.
struct TableFile {
  /// The name of the file.
  let name: String
  /// Its rows, none of which is blank.
  private(set) var rows: [CSVRow] = []

  /// Reads a table; refused where it is none, or lacks a column.
  init(_ name: String, columns: [CSVColumn]) throws(DeskProblem) {
    self.name = name
    let text: StoredText
    do throws(InputProblem) {
      text = try storedText(of: name, limit: CSVLimits().byteCount).text
    } catch {
      throw .unreadable(name, error)
    }
    do throws(CSVRefusal) {
      let reader = try CSVReader(text, columns: columns, guards: .removed)
      reader.forEachRow { rows.append($0) }
    } catch {
      throw .badTable(name, error)
    }
  }
}

extension CSVRow {
  /// What the form of the row lacks, in sentences.
  var faults: [String] { problems.map { $0.message(in: UserLanguage.current) } }

  /// A refusal of the register as a sentence about this row.
  func fault(_ error: RegisterError) -> String {
    problem(zh: error.sentence, en: error.sentence).message(in: UserLanguage.current)
  }

  /// A cell that cannot be meant, as a sentence.
  func fault(_ column: String, zh: String, en: String) -> String {
    problem(column, zh: zh, en: en).message(in: UserLanguage.current)
  }
}
