// SPDX-License-Identifier: Apache-2.0

/// What becomes of signs that were written only so that a spreadsheet takes a cell for text.
package enum CSVGuards: Sendable, Hashable {
  /// They are text like any other: for tables that programs wrote.
  case kept
  /// They are taken away: the apostrophe before what would be a formula, as
  /// ``CSVPrinter/Flavour/excel(_:)`` writes it, and `="…"`, by which other programs keep the zeros
  /// of `0012`.
  case removed
}

extension CSVPrinter {
  /// Whether a spreadsheet takes text that begins so for a formula.
  ///
  /// OWASP ASVS 5.0, 1.2.10, and the full-width signs that Excel reads as their ASCII twins.
  static func opensFormula(_ first: Unicode.Scalar) -> Bool {
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  /// The text without the signs that keep it from being a formula.
  static func withoutGuard(_ text: String) -> String {
    switch text.utf8.first {
    case 0x27:
      let rest = text.unicodeScalars.dropFirst()
      return rest.first.map(opensFormula) == true ? String(rest) : text
    case 0x3D: return textConstant(text) ?? text
    default: return text
    }
  }

  /// What stands between the quotation marks of `="…"`; nil for any other text.
  static func textConstant(_ text: String) -> String? {
    let rest = text.utf8.dropFirst()
    guard text.utf8.first == 0x3D, rest.count > 1, rest.first == 0x22, rest.last == 0x22 else {
      return nil
    }
    let inner = rest.dropFirst().dropLast()
    return inner.contains(0x22) ? nil : String(Substring(inner))
  }

  /// Text that no spreadsheet takes for a formula; a plain number stays one.
  static func harmlessUnlessNumber(_ text: String) -> String {
    var digits = text.utf8[...]
    if digits.first == 0x2D || digits.first == 0x2B { digits = digits.dropFirst() }
    let parts = digits.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
    let isNumber = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { 0x30...0x39 ~= $0 }
    }
    return isNumber ? text : harmless(text)
  }
}
