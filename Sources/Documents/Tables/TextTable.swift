// SPDX-License-Identifier: Apache-2.0

/// Rows and columns for a terminal, aligned for double-width characters.
package struct TextTable {
  /// A column and how it gives way when the lines are too long.
  package struct Column {
    let title: String
    let isNumber: Bool
    let least: Int
    let most: Int

    /// A column that takes at least `least` columns where its words need them, and at most `most`.
    package init(_ title: String, isNumber: Bool = false, least: Int, most: Int = .max) {
      self.title = title
      self.isNumber = isNumber
      self.least = least
      self.most = most
    }
  }

  private let columns: [Column]
  private var rows: [(cells: [String], note: String?)] = []

  /// A table without rows.
  package init(_ columns: [Column]) { self.columns = columns }

  /// Whether no row was added.
  package var isEmpty: Bool { rows.isEmpty }

  /// Adds a row; a note is printed below it, each of its lines on one of its own.
  package mutating func add(_ cells: [String], note: String? = nil) {
    precondition(cells.count == columns.count, "a row has as many cells as the table has columns")
    rows.append((cells.map(DisplayWidth.onOneLine), note))
  }

  /// Appends the lines, none wider than `width` unless the least widths together are.
  package func render(width: Int, to out: inout [UInt8]) {
    let widths = columnWidths(width)
    line(columns.map(\.title), widths, to: &out)
    out.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ") + "\n")
    for row in rows {
      line(row.cells, widths, to: &out)
      for (index, note) in (row.note ?? "").split(separator: "\n").enumerated() {
        let mark = index == 0 ? "    └ " : "      "
        out.append(mark + DisplayWidth.fitted(String(note), to: max(width - 6, 20)) + "\n")
      }
    }
  }

  private func line(_ cells: [String], _ widths: [Int], to out: inout [UInt8]) {
    var text = ""
    for (index, cell) in cells.enumerated() {
      let fitted = DisplayWidth.fitted(cell, to: widths[index])
      let padding = String(repeating: " ", count: widths[index] - DisplayWidth.of(fitted))
      if index > 0 { text += "  " }
      text += columns[index].isNumber ? padding + fitted : fitted + padding
    }
    while text.hasSuffix(" ") { text.removeLast() }
    out.append(text + "\n")
  }

  /// Each column as wide as its widest cell; where that is too much, the widest give way first,
  /// none below its least.
  private func columnWidths(_ width: Int) -> [Int] {
    var widths = columns.enumerated().map { index, column in
      let widest = rows.reduce(DisplayWidth.of(column.title)) {
        max($0, DisplayWidth.of($1.cells[index]))
      }
      return min(widest, column.most)
    }
    var excess = widths.reduce(0, +) + 2 * (columns.count - 1) - width
    while excess > 0 {
      let candidates = widths.indices.filter { widths[$0] > columns[$0].least }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}
