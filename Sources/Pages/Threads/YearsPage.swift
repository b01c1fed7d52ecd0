// SPDX-License-Identifier: Apache-2.0
package import Threads

/// The promises of one place over the years: a row is one matter, a column a year.
package struct YearsPage: Sendable {
  /// A report of the place.
  package struct Column: Sendable {
    /// The report's id in addresses.
    package var id: String
    /// The year it was given in.
    package var year: Int

    /// Makes a column from its parts.
    package init(id: String, year: Int) {
      self.id = id
      self.year = year
    }
  }

  /// What one report promised of a matter, and what became of it.
  package struct Cell: Sendable, Hashable {
    /// The row of the page of threads; nil where no later report answers yet.
    package var row: ThreadRow?
    /// The words of the promise.
    package var promise: Passage

    /// Makes a cell from its parts.
    package init(row: ThreadRow?, promise: Passage) {
      self.row = row
      self.promise = promise
    }
  }

  /// The place.
  package var place: String
  /// The reports, the earliest first.
  package var columns: [Column]
  /// A cell a column, in the order of the first year and of its text.
  package var matters: [[Cell?]]
  /// Whether matters of a single year are shown too.
  package var isWhole: Bool

  /// Chains threads: the promise that one report repeats is the next report's own.
  ///
  /// - Parameters:
  ///   - place: The place that reports.
  ///   - columns: Its reports, the earliest first.
  ///   - rows: The threads from each report to the next; one fewer than columns.
  ///   - isWhole: Whether matters of a single year are shown too.
  package init(place: String, columns: [Column], rows: [[ThreadRow]], isWhole: Bool) {
    self.place = place
    self.columns = columns
    self.isWhole = isWhole
    var matters: [[Cell?]] = []
    // The matter that goes on at a place of the next report.
    var open: [(span: Range<Int>, matter: Int)] = []
    for (column, threads) in rows.enumerated() {
      var next: [(span: Range<Int>, matter: Int)] = []
      for row in threads {
        let span = row.thread.promise.span
        let matter: Int
        if let known = open.first(where: { $0.span.overlaps(span) }) {
          matter = known.matter
          guard matters[matter][column] == nil || matters[matter][column]?.row == nil else {
            continue
          }
        } else {
          matter = matters.count
          matters.append([Cell?](repeating: nil, count: columns.count))
        }
        matters[matter][column] = Cell(row: row, promise: row.thread.promise)
        if let later = row.thread.next, !next.contains(where: { $0.span.overlaps(later.span) }) {
          next.append((later.span, matter))
          // Kept if no thread of its own begins there: the last report's promises.
          matters[matter][column + 1] = Cell(row: nil, promise: later)
        }
      }
      open = next
    }
    self.matters = matters
  }

  /// The matters that are shown: of two years or more, unless all are asked for.
  var shown: [[Cell?]] {
    isWhole ? matters : matters.filter { $0.count { $0 != nil } > 1 }
  }
}

extension YearsPage {
  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .years(place, isWhole: isWhole))
    let title = "\(place) \(Phrase.yearByYear.words(visitor.language))"
    return Layout(context: context, area: .reports, style: "threads years").page(title: title) {
      html in
      html.raw("<header class=\"title\">")
      html.element("h1") { html in
        html.text(place + " ")
        html.say(.yearByYear)
      }
      html.element("p", class: "lead", .yearsLead)
      html.raw("</header>")
      guard columns.count > 1 else {
        html.element("p", class: "none", .noYears)
        return
      }
      filter(&html)
      html.raw("<div class=\"wide\" tabindex=\"0\" role=\"region\"")
      html.attribute("aria-label", .yearByYear)
      html.raw(">")
      table(&html)
      html.raw("</div>")
    }
  }

  private func filter(_ html: inout Html) {
    html.raw("<nav class=\"filter\"")
    html.attribute("aria-label", .matter)
    html.raw("><ul>")
    for whole in [false, true] {
      html.raw("<li>")
      html.link(.years(place, isWhole: whole), current: whole == isWhole) {
        $0.say(whole ? .allMatters : .longOnly)
      }
      html.raw("</li>")
    }
    html.raw("</ul></nav>")
  }

  private func table(_ html: inout Html) {
    html.raw("<table><caption class=\"hidden\">")
    html.say(.yearByYear)
    html.raw("</caption><thead><tr>")
    for column in columns {
      html.raw("<th scope=\"col\">")
      html.link(.reading(column.id)) { $0.number(column.year) }
      html.raw("</th>")
    }
    html.raw("</tr></thead><tbody>")
    for matter in shown {
      html.raw("<tr>")
      for (index, cell) in matter.enumerated() { write(cell, index, &html) }
      html.raw("</tr>")
    }
    html.raw("</tbody></table>")
  }

  private func write(_ cell: Cell?, _ index: Int, _ html: inout Html) {
    html.raw("<td")
    html.attribute("data-label", String(columns[index].year))
    html.raw(">")
    if let cell {
      html.raw("<span class=\"said\" lang=\"zh-CN\">")
      if let row = cell.row, index + 1 < columns.count {
        let pair = ReportPair(earlier: columns[index].id, later: columns[index + 1].id)
        html.link(.threads(pair, ThreadsView(promise: row.key))) { $0.text(cell.promise.plain) }
        html.raw("</span>")
        said(row, &html)
      } else {
        html.text(cell.promise.plain)
        html.raw("</span>")
      }
    } else {
      html.element("span", class: "none") { $0.text("—") }
    }
    html.raw("</td>")
  }

  private func said(_ row: ThreadRow, _ html: inout Html) {
    html.verdict(row.verdict)
    html.raw(" ")
    if let fate = row.thread.fate {
      html.element("small") {
        $0.say(.fate(fate))
        $0.text(" · ")
      }
    }
    html.status(row.status)
  }
}
