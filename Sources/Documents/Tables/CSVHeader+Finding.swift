// SPDX-License-Identifier: Apache-2.0

extension CSVHeader {
  /// The titles under which problems come back, in both languages.
  static let problemTitles = [OutputLanguage.zh: "问题", .en: "problem"]

  /// In how many rows the titles are looked for: a name of the table and an empty row often stand
  /// above them.
  static let searchedRowCount = 10

  /// A row of titles as it was found, and where the scanner stood behind it.
  typealias Found = (header: CSVHeader, scanner: CSVScanner)

  /// Finds the row of titles, and with it the delimiter where none is given.
  ///
  /// It is the first row that has every required column; of delimiters, the one that finds most
  /// columns, the comma where that is equal.
  static func find(
    _ columns: [CSVColumn],
    in text: [UInt8],
    delimiter: CSVDelimiter?,
    limits: CSVLimits
  ) throws(CSVRefusal) -> Found {
    let known = keys(of: columns)
    let opening = Opening(text)
    let delimiters =
      (delimiter ?? opening.delimiter).map { [$0] } ?? CSVDelimiter.allCases
    var best: Found?
    for delimiter in delimiters {
      var scanner = CSVScanner(
        delimiter,
        in: opening.start..<opening.end,
        line: opening.line,
        limit: limits.columnCount
      )
      var record = CSVRecord()
      for _ in 0..<searchedRowCount {
        guard scanner.next(text.span, into: &record) else { break }
        if record.filledCount == 0 { continue }
        let header = CSVHeader(record, of: text, columns, known, delimiter)
        if header.isBlank { continue }
        if header.isBetter(than: best?.header) { best = (header, scanner) }
        if header.missing.isEmpty, header.knownCount > 0 { break }
      }
    }
    guard let best else { throw .noTitles }
    guard best.header.cellCount <= limits.columnCount else {
      throw .tooManyColumns(count: best.header.cellCount, limit: limits.columnCount)
    }
    if let line = best.header.unclosedLine { throw .unclosedTitles(line: line) }
    guard best.header.missing.isEmpty, best.header.knownCount > 0 else {
      throw .missingColumns(
        (best.header.missing.isEmpty ? columns : best.header.missing).map(\.title),
        found: best.header.titles.filter { !$0.isEmpty },
        row: best.header.row
      )
    }
    return best
  }

  /// Whether it has nothing but the signs that may stand between cells.
  private var isBlank: Bool {
    titles.allSatisfy { title in
      title.utf8.allSatisfy { $0 == 0x20 || CSVDelimiter(rawValue: $0) != nil }
    }
  }

  /// Whether this row speaks more for being the titles than another.
  private func isBetter(than other: CSVHeader?) -> Bool {
    guard let other else { return true }
    let (mine, its) = (missing.count, other.missing.count)
    if mine != its { return mine < its }
    if knownCount != other.knownCount { return knownCount > other.knownCount }
    return cellCount > other.cellCount
  }

  /// The columns by the keys of all their names; two columns of one name are a defect.
  private static func keys(of columns: [CSVColumn]) -> [String: Int] {
    var known: [String: Int] = [:]
    for (index, column) in columns.enumerated() {
      for title in [column.name] + column.synonyms {
        let key = CSVColumn.key(title)
        precondition(known[key] ?? index == index, "two columns bear the name “\(title)”")
        known[key] = index
      }
    }
    return known
  }

  private init(
    _ record: CSVRecord,
    of text: [UInt8],
    _ columns: [CSVColumn],
    _ known: [String: Int],
    _ delimiter: CSVDelimiter
  ) {
    let cells = record.cells.prefix(record.filledCount)
    var places = [Int?](repeating: nil, count: columns.count)
    var notices: [CSVNotice] = record.number > 1 ? [.titlesBelow(row: record.number)] : []
    var problemPlace: Int?
    var titles: [String] = []
    let problemKeys = Self.problemTitles.values.map(CSVColumn.key)
    for (place, cell) in cells.enumerated() {
      let title = Self.title(cell, of: text)
      let key = CSVColumn.key(title)
      if let column = known[key] {
        if let first = places[column] {
          notices.append(
            .duplicate(
              title: title,
              place: place + 1,
              first: titles[first],
              firstPlace: first + 1
            )
          )
        } else {
          places[column] = place
        }
      } else if key.isEmpty {
        notices.append(.untitled(place: place + 1))
      } else if problemPlace == nil, problemKeys.contains(key) {
        problemPlace = place
      } else {
        notices.append(.unknown(title: title, place: place + 1))
      }
      titles.append(title)
    }
    self.columns = columns
    self.places = places
    self.notices = notices
    self.titles = titles
    self.problemPlace = problemPlace
    self.delimiter = delimiter
    row = record.number
    cellCount = record.filledCount
    unclosedLine = record.unclosedLine
  }

  /// A title without the spaces around it; the first 60 characters of one that is none.
  private static func title(_ cell: CSVRecord.Cell, of text: [UInt8]) -> String {
    let isLong = cell.end - cell.start > 240
    let end = isLong ? cell.start + 240 : cell.end
    let title = trimmed(
      CSVRow.string(text, CSVRecord.Cell(start: cell.start, end: end, isDoubled: cell.isDoubled))
    )
    return isLong ? String(title.prefix(60)) + "…" : title
  }
}

/// What stands before the first row: a byte order mark, a line `sep=;` of Excel's.
private struct Opening {
  /// Where the first row begins.
  var start = 0
  /// Where the last one ends; an end mark of old systems (1A) lies behind it.
  var end: Int
  /// The line of the first row.
  var line = 1
  /// What the line `sep=` says.
  var delimiter: CSVDelimiter?

  init(_ text: [UInt8]) {
    end = text.last == 0x1A ? text.count - 1 : text.count
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    let rest = text[start..<end]
    guard rest.starts(with: Array("sep=".utf8)), rest.count > 4,
      let said = CSVDelimiter(rawValue: rest[start + 4])
    else { return }
    let tail = rest.dropFirst(5)
    let length =
      tail.starts(with: [0x0D, 0x0A])
      ? 2 : tail.first == 0x0A || tail.first == 0x0D || tail.isEmpty ? 1 : 0
    guard length > 0 else { return }
    delimiter = said
    line = 2
    start = min(start + 5 + length, end)
  }
}
