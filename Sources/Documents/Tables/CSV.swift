// SPDX-License-Identifier: Apache-2.0
package import Reading
package import ReportText

/// Comma-separated values as RFC 4180 has them, one row a finding.
package struct CSVPrinter: Sendable {
  /// Who reads the rows.
  package enum Flavour: Sendable, Equatable {
    /// Programs: UTF-8 without a mark, machine words, text byte for byte.
    case plain
    /// Excel: a byte order mark, words for people, and text that Excel would take for a formula
    /// made harmless by an apostrophe; numbers stay numbers.
    case excel(OutputLanguage)

    /// The language of words for people; nil where machines read.
    var language: OutputLanguage? {
      switch self {
      case .plain: nil
      case .excel(let language): language
      }
    }
  }

  private let flavour: Flavour
  private let columns: [FindingColumn]

  /// A printer of one flavour; with a language, a last column says what each rule means.
  package init(_ flavour: Flavour = .plain, explain: OutputLanguage? = nil) {
    self.flavour = flavour
    columns = FindingColumn.all + (explain.map { [FindingColumn.explanation(in: $0)] } ?? [])
  }

  private var language: OutputLanguage? { flavour.language }

  /// Appends the row of titles, after the byte order mark that Excel needs.
  package func appendHead(to out: inout [UInt8]) {
    if language != nil { out.append(contentsOf: [0xEF, 0xBB, 0xBF]) }
    Self.append(columns.map { .word($0.title(language)) }, guarded: language != nil, to: &out)
  }

  /// Appends the rows of one report: its measures, or what `selection` asks for.
  package func append(
    _ report: Report,
    text: StoredText,
    source: ReadSource,
    only selection: Selection = .all,
    to out: inout [UInt8]
  ) {
    for row in FindingRow.rows(of: report, text: text, source: source, only: selection) {
      Self.append(columns.map { $0.cell(row, language) }, guarded: language != nil, to: &out)
    }
  }

  /// Appends a row; where it is guarded, no text of others is taken for a formula.
  static func append(_ cells: [Cell], guarded: Bool, to out: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      switch cell {
      case .empty: break
      case .word(let word): quoted(word, to: &out)
      case .text(let text): quoted(guarded ? harmless(text) : text, to: &out)
      case .number(let value): out.append(plainDecimal(value))
      case .day(let day): out.append(day.iso)
      }
    }
    out.append(contentsOf: [0x0D, 0x0A])
  }

  /// Appends a cell, in quotation marks where it needs them.
  static func quoted(_ text: String, to out: inout [UInt8]) {
    let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else {
      out.append(text)
      return
    }
    out.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { out.append(0x22) }
      out.append(byte)
    }
    out.append(0x22)
  }

  /// Text that no spreadsheet takes for a formula.
  static func harmless(_ text: String) -> String {
    text.unicodeScalars.first.map(opensFormula) == true ? "'" + text : text
  }
}
