// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// A commitment as the public sees it: the words of the report, and what became of them.
struct PublicItemPage {
  let index: PublicIndex
  let item: PublicItem
  /// The entry of the log that names its document; nil where nobody has let it out yet.
  let seal: Int?
  /// What happened to what is public of it, the latest first.
  let history: [PublicEntry]
  let language: Language

  func bytes() -> [UInt8] {
    let layout = PublicLayout(
      index: index,
      address: PublicAddress(.item(item.number), language),
      style: "item open-item"
    )
    return layout.page(title: "\(item.number) \(item.title)") { html in
      head(layout, &html)
      statuses(&html)
      summary(layout, &html)
      measures(&html)
      PublicItemParts(index: index, item: item).write(&html)
      if let seal {
        proof(seal, layout, &html)
        LinkedData(item, in: index, layout).write(&html)
      }
    }
  }

  private func head(_ layout: PublicLayout, _ html: inout Html) {
    if seal == nil { html.element("p", class: "problem", .publicPreview) }
    html.raw("<header class=\"title\"><p class=\"number\"><b>")
    html.number(item.number)
    html.raw("</b> ")
    if let kind = Phrase.kinds.first(where: { $0.value == item.kind }) { html.say(kind.name) }
    html.raw("</p><h1 class=\"said quoted\">")
    html.text(item.quote)
    html.raw("</h1><p class=\"source\">")
    if let report = index.register.reports[item.report] {
      html.text("\(report.place) \(report.year) ")
      html.say(.report)
      if !item.section.isEmpty {
        html.raw("<span>")
        html.text(item.section)
        html.raw("</span>")
      }
      if let span = item.span {
        html.raw("<span>")
        html.say(.publicBytes, "\(span)")
        html.raw("</span>")
      }
    } else {
      html.say(.publicFromAnswer)
    }
    html.raw("</p></header>")
  }

  /// What is said, what is shown and where the clock stands: three rows, never blended.
  private func statuses(_ html: inout Html) {
    html.raw("<section class=\"statuses\"><h2>")
    html.say(.whereItStands)
    html.raw(" ")
    html.mark(item.verdict(on: index.day))
    html.raw("</h2>")
    if item.verdict(on: index.day) != item.verdict {
      html.raw("<p class=\"hint\">")
      html.say(.publicPast, "\(item.asOf)", language.words(item.verdict.title))
      html.raw("</p>")
    }
    html.raw("<table><tbody>")
    row(.saidByAgency, &html, { $0.mark(item.said) }) { html in
      if let day = item.saidDay { html.day(day) } else { html.say(.saidNothing) }
    }
    row(.shownByEvidence, &html, { $0.mark(item.shown) }) { html in
      if item.evidence.isEmpty {
        html.say(.noEvidenceYet)
      } else {
        html.say(.publicPieces, "\(item.evidence.count)")
      }
    }
    let last = item.lastDay ?? item.deadline
    row(.againstClock, &html, { $0.text(last?.description ?? "—") }) { html in
      if let last { html.say(last < index.day ? .publicDayPast : .publicDayAhead) }
    }
    html.raw("</tbody></table></section>")
  }

  private func row(
    _ name: Phrase,
    _ html: inout Html,
    _ mark: (inout Html) -> Void,
    _ detail: (inout Html) -> Void
  ) {
    html.raw("<tr><th scope=\"row\">")
    html.say(name)
    html.raw("</th><td>")
    mark(&html)
    html.raw("</td><td class=\"origin-of\">")
    detail(&html)
    html.raw("</td></tr>")
  }

  private func summary(_ layout: PublicLayout, _ html: inout Html) {
    html.raw("<section><h2>")
    html.say(.whoAndWhen)
    html.raw("</h2><dl class=\"summary\">")
    if !item.lead.isEmpty {
      html.element("dt", .leadAgency)
      html.element("dd") { agency(item.lead, layout, &$0) }
    }
    if !item.supporting.isEmpty {
      html.element("dt", .supporting)
      html.element("dd") { html in
        for (place, id) in item.supporting.enumerated() {
          if place > 0 { html.text("、") }
          html.text(index.register.agencies[id] ?? id)
        }
      }
    }
    if !item.topic.isEmpty {
      html.element("dt", .topic)
      html.element("dd") { html in
        html.link(.topic(item.topic), in: layout) { $0.text(item.topic) }
      }
    }
    html.element("dt", .yearDue)
    html.element("dd") { html in
      html.link(.year(item.year), in: layout) { $0.number(item.year) }
    }
    html.raw("</dl></section>")
  }

  private func agency(_ id: String, _ layout: PublicLayout, _ html: inout Html) {
    html.link(.agency(id), in: layout) { $0.text(index.register.agencies[id] ?? id) }
  }

  private func measures(_ html: inout Html) {
    guard !item.targets.isEmpty else { return }
    html.raw("<section><h2>")
    html.say(.measuresOverTime)
    html.raw("</h2>")
    for (place, target) in item.targets.enumerated() {
      html.raw("<h3>")
      if !target.subject.isEmpty { html.text(target.subject + " ") }
      html.text(target.shown)
      if item.promised.indices.contains(place), item.promised[place] != target {
        html.raw(" <del>")
        html.text(item.promised[place].shown)
        html.raw("</del>")
      }
      html.raw("</h3>")
      guard item.lastFigure(of: place) != nil else {
        html.element("p", class: "none", .noFigures)
        continue
      }
      series(MeasureSeries(item, target: place), &html)
    }
    html.raw("</section>")
  }

  private func series(_ series: MeasureSeries, _ html: inout Html) {
    guard let sentence = series.sentence(language) else { return }
    html.raw("<figure class=\"measure\">")
    let title = "\(language.words(Phrase.plannedAndActual)) \(series.target.subject)"
    MeasureChart(series: series).write(title: title, sentence: sentence, &html)
    html.raw("<figcaption>")
    html.text(sentence)
    html.raw("</figcaption></figure><div class=\"figures-of\"><table><thead><tr>")
    for column in [Phrase.asOfDay, .reported, .plannedByThen, .figureSource] {
      html.raw("<th scope=\"col\">")
      html.say(column)
      html.raw("</th>")
    }
    html.raw("</tr></thead><tbody>")
    for point in series.points.suffix(24).reversed() {
      html.raw("<tr><th scope=\"row\">")
      html.day(point.day)
      html.raw("</th>")
      html.cell(.reported, class: "n") { $0.text(series.target.withUnit(point.figure.grouped)) }
      html.cell(.plannedByThen, class: "n") { html in
        html.text(
          point.planned.map { series.target.withUnit(MeasureSeries.words($0)) } ?? "—"
        )
      }
      html.cell(.figureSource) { $0.text(point.source) }
      html.raw("</tr>")
    }
    html.raw("</tbody></table></div>")
  }

  /// Which version is seen, since when, and how to prove it.
  private func proof(_ seal: Int, _ layout: PublicLayout, _ html: inout Html) {
    html.raw("<section><h2>")
    html.say(.publicProof)
    html.raw("</h2><p>")
    html.say(.publicSealed, "\(seal)")
    html.raw(" ")
    html.link(.document(item.number), in: layout) { $0.say(.publicDocument) }
    html.raw(" · ")
    html.link(.entry(item.number), in: layout) { $0.say(.publicEntry) }
    html.raw(" · ")
    html.link(.verify, in: layout) { $0.say(.publicVerify) }
    html.raw("</p><ol class=\"entries\">")
    for entry in history {
      html.raw("<li>")
      html.entry(entry, in: index)
      html.raw("</li>")
    }
    html.raw("</ol></section>")
  }
}
