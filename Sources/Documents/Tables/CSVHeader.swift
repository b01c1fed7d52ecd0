// SPDX-License-Identifier: Apache-2.0

/// The row of titles of a table: which column stands where.
package struct CSVHeader: Sendable, Equatable {
  /// The titles as they stand in the file, the empty ones at the end left out.
  package let titles: [String]
  /// The number of its row, as a spreadsheet counts.
  package let row: Int
  /// What stands between the cells.
  package let delimiter: CSVDelimiter
  /// What is to be told of the titles, and does not keep the table from being read.
  package let notices: [CSVNotice]
  /// The columns that were asked for.
  let columns: [CSVColumn]
  /// Where each of ``columns`` stands, from 0; nil where the table has none.
  let places: [Int?]
  /// Where the column stands in which ``CSVReturn`` wrote problems, if the table comes back.
  let problemPlace: Int?
  /// How many cells the row has, the empty ones at its end left out.
  let cellCount: Int
  /// The line on which a quotation mark of the row opens that is never closed.
  let unclosedLine: Int?

  /// The number of a column by its canonical name; asking for one that was not declared is a
  /// defect.
  package func index(of name: String) -> Int {
    guard let index = columns.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("no column “\(name)” was declared")
    }
    return index
  }

  /// Whether the table has a column of that canonical name.
  package func has(_ name: String) -> Bool { places[index(of: name)] != nil }

  /// The title at a place, from 0; nil where there is none.
  func title(_ place: Int) -> String? {
    guard place < titles.count, !titles[place].isEmpty else { return nil }
    return titles[place]
  }

  /// The required columns that the table lacks.
  var missing: [CSVColumn] {
    zip(columns, places).compactMap { $0.isRequired && $1 == nil ? $0 : nil }
  }

  /// The columns that it has.
  var knownCount: Int { places.count { $0 != nil } }
}

/// What is to be told of a row of titles.
package enum CSVNotice: Sendable, Hashable {
  /// A title that no column bears; what stands below is not read. Places count from 1.
  case unknown(title: String, place: Int)
  /// A second title of a column; what stands below is not read, only what the first has.
  case duplicate(title: String, place: Int, first: String, firstPlace: Int)
  /// A column without a title; what stands below is not read.
  case untitled(place: Int)
  /// Rows above the titles were passed over.
  case titlesBelow(row: Int)

  /// What was found and what to do.
  package func message(in language: OutputLanguage) -> String {
    switch self {
    case .unknown(let title, let place):
      language(
        zh: "\(columnLetters(place)) 列“\(title)”不是已知的列，未读取：如需导入，请改用已知的列名。",
        en: "column \(columnLetters(place)), “\(title)”, is not known and was not read: to import"
          + " it, give it a known title."
      )
    case .duplicate(let title, let place, let first, let firstPlace):
      language(
        zh: "\(columnLetters(place)) 列“\(title)”与 \(columnLetters(firstPlace)) 列“\(first)”含义相同，"
          + "只读取后者：请删去或改名其中一列。",
        en: "column \(columnLetters(place)), “\(title)”, means the same as column"
          + " \(columnLetters(firstPlace)), “\(first)”, and only the latter was read: remove or"
          + " rename one of them."
      )
    case .untitled(let place):
      language(
        zh: "\(columnLetters(place)) 列没有列名，未读取：如需导入，请填写列名。",
        en:
          "column \(columnLetters(place)) has no title and was not read: to import it, give it one."
      )
    case .titlesBelow(let row):
      language(
        zh: "列名在第 \(row) 行，其上各行未读取。",
        en: "the titles stand in row \(row); the rows above it were not read."
      )
    }
  }
}
