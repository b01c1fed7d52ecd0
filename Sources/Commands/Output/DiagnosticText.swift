// SPDX-License-Identifier: Apache-2.0
package import Documents
package import ReportText

extension Diagnostic {
  /// `FILE:LINE:COL: severity: message [code]`, the line it stands in, and marks under the place.
  ///
  /// Lines and columns count from 1, columns in characters as people see them.
  package func text(name: String, stored: [UInt8], in language: OutputLanguage) -> String {
    let start = min(max(span.lowerBound, 0), stored.count)
    let end = min(max(span.upperBound, start), stored.count)
    let lineNumber = 1 + stored[..<start].count { $0 == 0x0A }
    let lineStart = stored[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let lineEnd = stored[start...].firstIndex(of: 0x0A) ?? stored.count
    let before = String(decoding: stored[lineStart..<start], as: UTF8.self)
    let marked = String(decoding: stored[start..<min(end, lineEnd)], as: UTF8.self)
    let after = String(decoding: stored[min(end, lineEnd)..<lineEnd], as: UTF8.self)
    let kind: String =
      switch severity {
      case .note: language(zh: "提示", en: "note")
      case .warning: language(zh: "警告", en: "warning")
      case .error: language(zh: "错误", en: "error")
      }
    let head = "\(name):\(lineNumber):\(before.count + 1): \(kind): "
    // A work report may be one line of 40,000 characters: show what stands around the place.
    let left = String(before.suffix(20))
    let middle = DisplayWidth.fitted(marked, to: 40)
    let excerpt = DisplayWidth.onOneLine(left) + middle + String(after.prefix(20))
    let indent = String(repeating: " ", count: DisplayWidth.of(DisplayWidth.onOneLine(left)))
    let carets = String(repeating: "^", count: max(DisplayWidth.of(middle), 1))
    return head + message(in: language) + " [\(code.rawValue)]\n  "
      + DisplayWidth.onOneLine(excerpt) + "\n  " + indent + carets + "\n"
  }
}
