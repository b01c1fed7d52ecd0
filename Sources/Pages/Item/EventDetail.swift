// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// The particulars of what happened to a commitment; what happened stands before them.
struct EventDetail {
  let page: ItemPage
  let change: CommitmentChange

  private var names: RegisterNames { page.names }

  func write(to html: inout Html) {
    switch change {
    case .entered(let entry):
      html.text(entry.fields.title)
    case .corrected(let correction):
      EventChange(correction, names, html.language).write(to: &html)
      reason(correction.reason, &html)
    case .suggested(let suggestion):
      html.text(suggestion.field == "lead" ? names.agency(suggestion.value) : suggestion.value)
      reason(suggestion.why, &html)
    case .transferred(let transfer):
      EventChange(
        .leadAgency,
        old: names.agency(transfer.oldLead),
        new: names.agency(transfer.newLead)
      ).write(to: &html)
      reason(transfer.reason, &html)
    case .split(let numbers): page.links(to: numbers, &html)
    case .merged(let number), .absorbed(let number), .divided(let number):
      page.links(to: [number], &html)
    case .decomposed(let shared):
      let parts = shared.shares.map { "\(names.agency($0.agency)) \($0.value.grouped)" }
      html.text(parts.joined(separator: "、"))
      reason(shared.gapReason, &html)
    case .grouped(let number, let old):
      EventChange(.programme, old: title(old), new: title(number)).write(to: &html)
    case .amended(let amendment):
      for change in amendment.changes {
        EventChange(change, names, html.language).write(to: &html)
        html.raw(" ")
      }
      reason(amendment.decision, &html)
    case .withdrawn(_, let note): reason(note, &html)
    case .takenBack(let count): html.say(.takenBackSteps, "\(count)")
    case .looped(let fact):
      LoopDetail(profile: page.mechanism.profile, names: names, fact: fact.fact).write(to: &html)
    default: reported(&html)
    }
  }

  /// What was reported, shown and decided.
  private func reported(_ html: inout Html) {
    switch change {
    case .updated(let update):
      html.mark(SaidStatus(update.saying))
      if update.isUnchanged {
        html.raw(" ")
        html.say(.unchanged)
      }
      for figure in update.figures {
        let targets = page.item.fields.targets
        let unit = targets.indices.contains(figure.target) ? targets[figure.target].unit : ""
        html.text(" \(figure.value.grouped)\(unit)（\(figure.asOf)）")
      }
      reason(update.text, &html)
    case .evidenceAdded(let piece):
      html.text(piece.name)
      html.raw(" <code>")
      html.text(String(piece.sha256.prefix(12)))
      html.raw("</code>")
      reason(piece.note, &html)
    case .evidenceGraded(let index, let grade, let isSupporting, let note):
      html.text(name(ofEvidence: index) + " \(grade.rawValue) ")
      html.say(isSupporting ? .supports : .speaksAgainst)
      reason(note, &html)
    case .evidenceWithdrawn(let index, let why):
      html.text(name(ofEvidence: index))
      reason(why, &html)
    case .obstacleRaised(let obstacle):
      html.say(.cause(obstacle.cause))
      reason(obstacle.text, &html)
    case .obstacleCleared(let index, let note):
      let all = page.item.obstacles
      if all.indices.contains(index) { html.say(.cause(all[index].cause)) }
      reason(note, &html)
    case .decided(let decision):
      html.text(decision.text)
      if let due = decision.due { html.text("（\(due)）") }
    case .decisionCarriedOut(let index, let note):
      let all = page.item.decisions
      if all.indices.contains(index) { html.text(all[index].text) }
      reason(note, &html)
    case .replied(let reply): html.text(reply.text)
    case .threadHung(let link):
      html.say(.relation(link.relation))
      reason(link.quote, &html)
    case .threadUnhung(_, let why): reason(why, &html)
    case .voted(let vote): html.vote(vote)
    case .publication(let fact):
      if fact.version > 0 {
        html.say(.versionOf)
        html.number(fact.version)
        html.say(.versionOfAfter)
      }
      if let verdict = fact.verdict {
        html.raw(" ")
        html.text(verdict.title)
      }
      reason(fact.reason, &html)
    default: preconditionFailure("every change has its particulars in one of two places")
    }
  }

  private func title(_ number: SerialNumber?) -> String {
    guard let number else { return "" }
    return page.programme.flatMap { $0.number == number ? $0.title : nil } ?? number.description
  }

  private func name(ofEvidence index: Int) -> String {
    let all = page.item.evidence
    return all.indices.contains(index) ? all[index].name : "\(index + 1)"
  }

  private func reason(_ words: String, _ html: inout Html) { html.reason(words) }
}

extension Html {
  /// Writes a reason or a note behind what it explains; nothing where there is none.
  mutating func reason(_ words: String) {
    guard !words.isEmpty else { return }
    raw(" <span class=\"reason\">")
    text(words)
    raw("</span>")
  }
}
