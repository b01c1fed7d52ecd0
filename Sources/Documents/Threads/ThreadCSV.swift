// SPDX-License-Identifier: Apache-2.0
package import Threads

/// Threads and shares as comma-separated values, one row each; RFC 4180.
package enum ThreadCSV {
  /// The titles of the columns of threads.
  package static func threadTitles(explains: Bool, hasStatus: Bool = false) -> [String] {
    [
      "promise_file", "promise_start", "promise_end", "promise", "verdict", "outcome_file",
      "outcome_start", "outcome_end", "outcome", "fate", "next_start", "next_end", "next", "score",
      "why",
    ] + (explains ? ["parts"] : []) + (hasStatus ? ["status"] : [])
  }

  /// The titles of the columns of shares.
  package static let shareTitles = [
    "promise_file", "promise_start", "promise_end", "promise", "value", "unit", "target_file",
    "target_start", "target_end", "target", "target_value", "share", "relation", "sum", "missing",
    "why",
  ]

  /// Appends one row.
  package static func append(_ cells: [String], to out: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      CSVPrinter.quoted(cell, to: &out)
    }
    out.append(contentsOf: [0x0D, 0x0A])
  }

  /// Appends the rows of two reports.
  package static func append(
    _ threads: [Thread],
    from earlier: ThreadSource,
    to later: ThreadSource,
    explains: Bool,
    statuses: [String]? = nil,
    words: OutputLanguage,
    to out: inout [UInt8]
  ) {
    for (index, thread) in threads.enumerated() {
      var cells = [earlier.file] + cells(thread.promise, earlier) + [thread.verdict.rawValue]
      cells += [thread.outcome == nil ? "" : later.file] + self.cells(thread.outcome, later)
      cells += [thread.fate?.rawValue ?? ""] + self.cells(thread.next, later)
      cells += [plainDecimal(hundredths(thread.score)), thread.why(in: words)]
      if explains {
        let parts = thread.parts.map { "\($0.name) \(plainDecimal(hundredths($0.value)))" }
        cells.append(parts.joined(separator: "; "))
      }
      if let statuses { cells.append(statuses[index]) }
      append(cells, to: &out)
    }
  }

  /// Appends the rows of a city and its districts: one a target, and one for a promise without.
  package static func append(
    _ shares: [PromiseShare],
    of city: ThreadSource,
    among districts: [ThreadSource],
    words: OutputLanguage,
    to out: inout [UInt8]
  ) {
    for share in shares {
      let head =
        [city.file] + cells(share.promise, city) + [number(share.value), share.unit ?? ""]
      let tail = [number(share.sum), number(share.missing), share.why(in: words)]
      for part in share.parts {
        let district = districts[part.district]
        append(
          head + [district.file] + cells(part.target, district)
            + [number(part.value), number(part.share), part.relation.rawValue] + tail,
          to: &out
        )
      }
      if share.parts.isEmpty {
        append(head + [String](repeating: "", count: 7) + tail, to: &out)
      }
    }
  }

  private static func cells(_ passage: Passage?, _ source: ThreadSource) -> [String] {
    guard let passage else { return ["", "", ""] }
    return [
      String(passage.span.lowerBound), String(passage.span.upperBound), source.text(passage),
    ]
  }

  private static func number(_ value: Double?) -> String {
    value.map { plainDecimal((10_000 * $0).rounded() / 10_000) } ?? ""
  }
}
