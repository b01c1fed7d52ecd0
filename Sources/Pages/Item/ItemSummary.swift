// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// Who answers for a commitment, by when, by what rule, and what it is part of.
struct ItemSummary {
  let page: ItemPage

  private var item: Commitment { page.item }
  private var fields: CommitmentFields { page.item.fields }
  private var names: RegisterNames { page.names }

  func write(to html: inout Html) {
    html.raw("<section id=\"summary\">")
    html.element("h2", .whoAndWhen)
    html.raw("<dl class=\"summary\">")
    people(&html)
    limits(&html)
    parts(&html)
    html.raw("</dl></section>")
  }

  private func field(_ name: Phrase, _ html: inout Html, _ value: (inout Html) -> Void) {
    html.element("dt", name)
    html.element("dd", value)
  }

  private func people(_ html: inout Html) {
    field(.leadAgency, &html) { html in
      guard fields.lead.isEmpty else {
        return html.link(.register(RegisterView().with { $0.lead = fields.lead })) {
          $0.text(names.agency(fields.lead))
        }
      }
      html.element("span", class: "unset", .nobodyYet)
      if !item.entry.suggestedLead.isEmpty {
        html.raw(" <small>")
        html.say(.readingSuggests)
        html.text(" \(item.entry.suggestedLead)")
        if !item.entry.suggestedWhy.isEmpty { html.text("（\(item.entry.suggestedWhy)）") }
        html.raw("</small>")
      }
    }
    if !fields.post.isEmpty {
      field(.postAndHolder, &html) { $0.text(names.post(fields.post)) }
    }
    if !fields.supporting.isEmpty {
      field(.supporting, &html) { html in
        for (place, id) in fields.supporting.enumerated() {
          if place > 0 { html.text("、") }
          html.link(.register(RegisterView().with { $0.agency = id })) { $0.text(names.agency(id)) }
        }
      }
    }
    if !fields.leader.isEmpty {
      field(.leaderInCharge, &html) { html in
        html.link(.register(RegisterView().with { $0.leader = fields.leader })) {
          $0.text(names.post(fields.leader))
        }
      }
    }
    for suggestion in item.suggestions {
      field(.suggested, &html) { html in
        let isLead = suggestion.field == "lead"
        html.text(isLead ? names.agency(suggestion.value) : suggestion.value)
        html.raw(" <small>")
        html.text(suggestion.why)
        html.raw("</small>")
      }
    }
  }

  private func limits(_ html: inout Html) {
    let standing = item.standing(at: page.now, by: page.mechanism)
    field(.lastDay, &html) { html in
      guard let last = standing.lastDue ?? fields.deadline else { return html.say(.nobodyYet) }
      html.text(last.description)
      if !fields.deadlineRule.isEmpty {
        html.raw(" <small>")
        html.say(.fromRule)
        html.text(fields.deadlineRule)
        html.raw("</small>")
      }
      if let first = item.amendments.flatMap(\.changes).first(where: { $0.field == .deadline }),
        let day = first.old.days.first, day != last
      {
        html.raw(" <del>")
        html.text(day.description)
        html.raw("</del>")
      }
    }
    if !fields.nodes.isEmpty {
      field(.reportDays, &html) {
        $0.text(fields.nodes.map(\.description).joined(separator: "、"))
      }
    }
    field(.mechanism, &html) { html in
      html.link(.mechanism(page.mechanism.profile.id)) { $0.text(page.mechanism.profile.title) }
      let stage = page.mechanism.profile.stages.dropFirst(item.loop.stage).first
      if let stage, item.loop.phase == .open {
        html.raw(" <small>")
        html.say(.nextStep)
        html.raw(" ")
        html.text(stage.entry.title)
        html.raw("</small>")
      }
    }
    if !fields.resultForm.isEmpty {
      field(.resultForm, &html) { $0.text(fields.resultForm) }
    }
  }

  private func parts(_ html: inout Html) {
    if let programme = page.programme {
      field(.programme, &html) { html in
        html.link(.register(RegisterView().with { $0.programme = programme.number })) {
          $0.text(programme.title)
        }
      }
    }
    if let parent = item.entry.parent {
      field(.partOf, &html) { page.links(to: [parent], &$0) }
    }
    if !item.subitems.isEmpty {
      field(.subitems, &html) { page.links(to: item.subitems, &$0) }
    }
    if !item.absorbed.isEmpty {
      field(.hasTakenIn, &html) { page.links(to: item.absorbed, &$0) }
    }
  }
}
