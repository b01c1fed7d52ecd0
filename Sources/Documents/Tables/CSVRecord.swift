// SPDX-License-Identifier: Apache-2.0

/// One row of a table as it stands in the file: where its cells are, and what is odd about it.
struct CSVRecord: Sendable {
  /// A cell: the bytes between its quotation marks, or all of them where it has none.
  struct Cell: Sendable {
    /// Where it begins in the text.
    var start: Int
    /// Where it ends.
    var end: Int
    /// Whether quotation marks within stand twice.
    var isDoubled = false
  }

  /// The cells, at most as many as the scanner was told to keep.
  private(set) var cells: [Cell] = []
  /// How many cells there are, kept or not.
  private(set) var count = 0
  /// The number of the last cell that is not blank, counted from 1; 0 where all are.
  private(set) var filledCount = 0
  /// The number of the row, as a spreadsheet counts, from 1.
  private(set) var number = 0
  /// The line on which it begins, from 1.
  private(set) var line = 0
  /// Where it begins in the text.
  private(set) var start = 0
  /// Where it ends, line end included.
  var end = 0
  /// The line on which a quotation mark opens that nothing closes before the end of the text.
  private(set) var unclosedLine: Int?
  /// The first cell, from 0, with text behind its closing quotation mark.
  private(set) var brokenCell: Int?
  /// The bytes of the longest cell, and which one it is, from 0.
  private(set) var longest = (byteCount: 0, cell: 0)

  /// Begins a row anew, in the memory of the one before.
  mutating func begin(number: Int, line: Int, at start: Int) {
    cells.removeAll(keepingCapacity: true)
    count = 0
    filledCount = 0
    self.number = number
    self.line = line
    self.start = start
    unclosedLine = nil
    brokenCell = nil
    longest = (0, 0)
  }

  /// Takes in a cell; only the first `limit` are kept.
  mutating func add(_ cell: Cell, isBlank: Bool, limit: Int) {
    if cell.end - cell.start > longest.byteCount { longest = (cell.end - cell.start, count) }
    count += 1
    if !isBlank { filledCount = count }
    if cells.count < limit { cells.append(cell) }
  }

  /// Marks the cell that comes next as one with text behind its closing quotation mark.
  mutating func markBroken() { if brokenCell == nil { brokenCell = count } }

  /// Marks the row as one that the end of the text cut off within quotation marks.
  mutating func markUnclosed(line: Int) { unclosedLine = line }
}
