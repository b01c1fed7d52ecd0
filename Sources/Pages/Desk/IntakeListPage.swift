// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register

/// The reports that were put before the office, and those that may be (入库校核).
package struct IntakeListPage: Sendable {
  /// A report that was put before the office.
  package struct Row: Sendable, Hashable {
    /// SHA-256 of its text.
    package var report: String
    /// The place that promises.
    package var place: String
    /// The year of the report.
    package var year: Int
    /// How much of it was looked at.
    package var coverage: Coverage

    /// A row.
    package init(report: String, place: String, year: Int, coverage: Coverage) {
      self.report = report
      self.place = place
      self.year = year
      self.coverage = coverage
    }
  }

  /// A stored report that may be put before the office.
  package struct Stored: Sendable, Hashable {
    /// SHA-256 of its text.
    package var report: String
    /// What it is called.
    package var title: String
    /// Whether place and year are known, without which it cannot be.
    package var isUsable: Bool

    /// A report.
    package init(report: String, title: String, isUsable: Bool) {
      self.report = report
      self.title = title
      self.isUsable = isUsable
    }
  }

  private let rows: [Row]
  private let stored: [Stored]
  private let word: String
  private let problem: Bilingual?

  /// A page; `word` goes with its forms.
  package init(rows: [Row], stored: [Stored], word: String, problem: Bilingual? = nil) {
    self.rows = rows
    self.stored = stored
    self.word = word
    self.problem = problem
  }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .intakes)
    let title = Phrase.intakes.words(visitor.language).description
    return Layout(context: context, area: .desk, style: "office intakes").page(title: title) {
      html in
      html.raw("<header class=\"title\">")
      html.element("h1", .intakes)
      html.element("p", class: "lead", .intakesLead)
      html.raw("</header>")
      if let problem {
        html.raw("<p class=\"problem\" role=\"alert\">")
        html.text(problem)
        html.raw("</p>")
      }
      table(&html)
      html.raw("<section class=\"stored\"><h2>")
      html.say(.mayBeOpened)
      html.raw("</h2>")
      if stored.isEmpty { html.element("p", class: "none", .noneToOpen) }
      html.raw("<ul>")
      for report in stored { self.stored(report, &html) }
      html.raw("</ul></section>")
    }
  }

  private func table(_ html: inout Html) {
    guard !rows.isEmpty else {
      html.element("p", class: "none", .noIntakes)
      return
    }
    html.raw("<table class=\"list\"><thead><tr>")
    html.element("th", .report)
    for part in [Phrase.proposedCount, .partAccepted, .partSetAside, .partUnseen] {
      html.element("th", class: "n", part)
    }
    html.raw("</tr></thead><tbody>")
    for row in rows {
      html.raw("<tr><th scope=\"row\">")
      html.link(.intake(row.report)) { $0.text("\(row.place) \(row.year)") }
      html.raw("</th>")
      let coverage = row.coverage
      count(.proposedCount, row, .all, coverage.proposed, &html)
      count(.partAccepted, row, .accepted, coverage.accepted, &html)
      count(.partSetAside, row, .setAside, coverage.setAside, &html)
      count(.partUnseen, row, .unseen, coverage.unseen, &html)
      html.raw("</tr>")
    }
    html.raw("</tbody></table>")
  }

  private func count(
    _ name: Phrase,
    _ row: Row,
    _ part: IntakeView.Part,
    _ count: Int,
    _ html: inout Html
  ) {
    html.cell(name, class: "n") { html in
      html.link(.intake(row.report, IntakeView(part: part))) { $0.number(count, grouped: true) }
    }
  }

  private func stored(_ report: Stored, _ html: inout Html) {
    html.raw("<li>")
    html.text(report.title)
    html.raw(" ")
    if report.isUsable {
      html.form(.intakeAct(report.report), class: "inline") { html in
        html.hidden([(IntakeField.word, word)])
        html.raw("<button name=\"act\" value=\"open\">")
        html.say(.openIntake)
        html.raw("</button>")
      }
    } else {
      html.element("small", .notUsable)
    }
    html.raw("</li>")
  }
}
