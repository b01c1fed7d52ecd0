// SPDX-License-Identifier: Apache-2.0

/// A slow reader of CSV to compare with: one state machine, one scalar at a time, tables of strings.
struct SlowCSV {
  struct Row: Equatable {
    var number: Int
    var line: Int
    var cells: [String] = []
    var unclosedLine: Int?
    var brokenCell: Int?

    var filledCount: Int {
      (cells.lastIndex { !$0.allSatisfy { $0 == " " || $0 == "\t" } } ?? -1) + 1
    }
  }

  private enum State { case start, plain, quoted, quoteInQuoted, broken }

  /// Every row, blank ones too.
  static func rows(_ text: String, delimiter: Unicode.Scalar = ",") -> [Row] {
    let scalars = Array(text.unicodeScalars)
    var rows: [Row] = []
    var line = 1
    var at = 0
    while at < scalars.count {
      var row = Row(number: rows.count + 1, line: line)
      var state = State.start
      var cell = String.UnicodeScalarView()
      var raw = String.UnicodeScalarView()
      var openLine = line
      func take() {
        // Spaces before a quotation mark are no part of a cell, others are.
        row.cells.append(String(state == .start || state == .broken ? raw : cell))
        cell = String.UnicodeScalarView()
        raw = String.UnicodeScalarView()
        state = .start
      }
      reading: while true {
        guard at < scalars.count else {
          if state == .quoted { row.unclosedLine = openLine }
          take()
          break
        }
        let scalar = scalars[at]
        let isPair = scalar == "\r" && at + 1 < scalars.count && scalars[at + 1] == "\n"
        if state != .quoted {
          if scalar == delimiter {
            take()
            at += 1
            continue
          }
          if scalar == "\n" || scalar == "\r" {
            take()
            at += isPair ? 2 : 1
            line += 1
            break reading
          }
        } else if scalar == "\n" || scalar == "\r" && !isPair {
          line += 1
        }
        at += 1
        switch (state, scalar) {
        case (.start, "\""):
          state = .quoted
          openLine = line
          raw = String.UnicodeScalarView()
        case (.start, " "): break
        case (.start, _):
          state = .plain
          cell = raw
          cell.append(scalar)
        case (.plain, _),
          (.quoted, _) where scalar != "\"":
          cell.append(scalar)
        case (.quoted, _): state = .quoteInQuoted
        case (.quoteInQuoted, "\"") where scalars[at - 2] == "\"":
          cell.append("\"")
          state = .quoted
        case (.quoteInQuoted, " "): break
        case (.quoteInQuoted, _):
          state = .broken
          if row.brokenCell == nil { row.brokenCell = row.cells.count }
        case (.broken, _): break
        }
        raw.append(scalar)
      }
      rows.append(row)
    }
    return rows
  }
}
