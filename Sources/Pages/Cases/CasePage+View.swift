// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

extension CasePage {
  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .handling(handling.number, before: before))
    // The forms look as in the inbox, the rest as the page of a commitment.
    return Layout(context: context, area: nil, style: "item inbox case").page(
      title: "\(handling.number) \(handling.intake.title)",
      main: { html in
        if let done { html.flash(done, about: handling.number.description, undo: undo) }
        head(&html)
        clock(&html)
        if let acts {
          html.raw("<section id=\"acts\">")
          html.element("h2", .caseActs)
          acts.write(to: &html)
          html.raw("</section>")
        }
        CaseWords(page: self).write(to: &html)
        LoopSection(
          loop: handling.loop,
          mechanism: mechanism,
          names: names,
          now: now,
          tellsMinutes: true
        ).write(to: &html)
        CaseAnswerSection(page: self).write(to: &html)
        HistorySection(
          entries: history,
          names: names,
          newest: before == nil ? nil : .handling(handling.number),
          older: { .handling(handling.number, before: $0) }
        ).write(to: &html) { event, html in
          if case .handling(let change) = event.change {
            CaseEventDetail(page: self, change: change).write(to: &html)
          }
        }
      },
      footer: { foot(&$0) }
    )
  }

  private func head(_ html: inout Html) {
    let (intake, profile) = (handling.intake, mechanism.profile)
    html.raw("<p class=\"crumb\">")
    html.link(.cases(CaseView(mechanism: profile.id))) { $0.say(.caseList) }
    html.raw("</p><header class=\"title\"><p class=\"number\">")
    html.say(.caseNumber)
    html.raw("<b>")
    html.text(handling.number.description)
    html.raw("</b> · ")
    html.link(.mechanism(profile.id)) { $0.text(profile.title) }
    html.raw("</p><h1 class=\"quoted\" lang=\"zh-CN\">")
    html.text(intake.title)
    html.raw("</h1></header>")
    if !handling.exclusion.isEmpty {
      html.raw("<p class=\"problem\">")
      html.say(.caseExcluded)
      html.text(handling.exclusion)
      html.raw("</p>")
    }
  }

  /// Who answers by when, and what it is.
  private func clock(_ html: inout Html) {
    let (intake, loop, profile) = (handling.intake, handling.loop, mechanism.profile)
    html.raw("<section id=\"status\"><dl class=\"summary\">")
    row(.caseStage, &html) { html in
      if profile.stages.indices.contains(loop.stage), loop.phase == .open {
        html.text(profile.stages[loop.stage].entry.title)
      } else {
        html.say(.phase(loop.phase))
      }
    }
    row(.caseClock, &html) { html in
      html.raw("<span class=\"when\">")
      html.due(due, today: now.date)
      html.raw("</span>")
    }
    row(.caseAgency, &html) { html in
      if agency.isEmpty { html.say(.notDispatched) } else { html.text(names.agency(agency)) }
    }
    row(.caseReceived, &html) { $0.moment(intake.receivedAt) }
    row(.caseClass, &html) { html in
      let registration = loop.registration
      let parts = [
        profile.classes.first { $0.id == registration.caseClass },
        profile.severities.first { $0.id == registration.severity },
      ].compactMap { $0.map { html.language.words($0.title) } }
      html.text(parts.joined(separator: " · "))
    }
    for (name, text) in [
      (Phrase.caseSource, intake.source), (.caseTopic, intake.topic),
      (.place, intake.place.isEmpty ? "" : names.agency(intake.place)),
    ] where !text.isEmpty {
      row(name, &html) { $0.text(text) }
    }
    html.raw("</dl></section>")
  }

  private func row(_ name: Phrase, _ html: inout Html, _ words: (inout Html) -> Void) {
    html.element("dt", name)
    html.element("dd", words)
  }

  private func foot(_ html: inout Html) {
    html.raw("<p>")
    html.say(.versionOf)
    html.number(handling.version)
    html.say(.versionOfAfter)
    html.raw(" · ")
    html.say(.lastEntry)
    html.number(lastIndex, grouped: true)
    html.raw(" · ")
    html.link(.apiProof(lastIndex)) { $0.say(.proofInAPI) }
    html.raw("</p>")
    html.asOf(now, logSize: logSize)
  }
}
