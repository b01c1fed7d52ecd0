// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

extension IntakePage {
  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .intake(report, view))
    var layout = Layout(context: context, area: .desk, style: "office intake")
    layout.keys = .intake
    return layout.page(
      title: "\(place) \(year)"
    ) { html in
      head(&html)
      if let problem, problem.span == nil { self.problem(problem.message, &html) }
      if rows.isEmpty {
        html.element("p", class: "none", view.part == .unseen ? .allLookedAt : .queueIsEmpty)
      }
      html.raw("<ol class=\"candidates\">")
      for row in rows { IntakeRow(page: self, row: row).write(to: &html) }
      html.raw("</ol>")
      if let next {
        html.raw("<p class=\"more-lines\">")
        html.link(.intake(report, IntakeView(part: view.part, from: next))) {
          $0.say(.deskNextPage)
        }
        html.raw("</p>")
      }
      if coverage.unseen > 0 { all(&html) }
    }
  }

  private func head(_ html: inout Html) {
    html.raw("<header class=\"title\"><p>")
    html.link(.intakes) { $0.say(.intakes) }
    if let reading {
      html.raw(" · ")
      html.link(.reading(reading)) { $0.say(.report) }
    }
    html.raw("</p><h1>")
    html.text("\(place) \(year)")
    html.raw("</h1><p class=\"lead\">")
    html.say(.intakeLead)
    html.raw("</p><nav class=\"counts\"")
    html.attribute("aria-label", .intakeCoverage)
    html.raw("><ul>")
    for (part, count) in [
      (IntakeView.Part.unseen, coverage.unseen), (.accepted, coverage.accepted),
      (.setAside, coverage.setAside), (.all, coverage.proposed),
    ] {
      html.raw("<li>")
      html.link(.intake(report, IntakeView(part: part)), current: part == view.part) { html in
        html.say(part.name)
        html.raw(" <b>")
        html.number(count, grouped: true)
        html.raw("</b>")
      }
      html.raw("</li>")
    }
    html.raw("</ul></nav>")
    // How much was looked at, as a bar beside its figures.
    let seen = coverage.proposed - coverage.unseen
    html.raw("<p><progress")
    html.attribute("max", String(max(coverage.proposed, 1)))
    html.attribute("value", String(seen))
    html.attribute("aria-label", .intakeCoverage)
    html.raw("></progress> ")
    html.text(
      Bilingual(
        zh: "已看 \(seen) / \(coverage.proposed) 句",
        en: "\(seen) of \(coverage.proposed) looked at"
      )
    )
    html.raw("</p></header>")
  }

  func problem(_ message: Bilingual, _ html: inout Html) {
    html.raw("<p class=\"problem\" role=\"alert\">")
    html.text(message)
    html.raw("</p>")
  }

  private func all(_ html: inout Html) {
    html.raw("<section class=\"all\"><h2>")
    html.say(.acceptAll)
    html.raw("</h2><p class=\"hint\">")
    html.say(.acceptAllHint)
    html.raw("</p>")
    html.startForm(.intakeAct(report))
    html.hidden([(IntakeField.version, String(version)), (IntakeField.word, word)])
    html.raw("<button name=\"act\" value=\"all\">")
    html.text(
      Bilingual(
        zh: "全部入库 \(coverage.unseen) 句",
        en: "Take in all \(coverage.unseen)"
      )
    )
    html.raw("</button></form></section>")
  }
}
