// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// The particulars of what happened in the mechanism of a commitment or a case.
struct LoopDetail {
  let profile: Profile
  let names: RegisterNames
  let fact: Fact

  func write(to html: inout Html) {
    switch fact {
    case .registered(let registration, _, _):
      html.text("\(html.language.words(profile.title)) \(registration.year)")
    case .filed(let filing): filed(filing, &html)
    case .sentBack(let from, let goal, let reason):
      EventChange(.stageWord, old: stage(from, html), new: stage(goal.stages.first ?? "", html))
        .write(to: &html)
      html.reason(reason)
    case .stageClosed(let reason): html.reason(reason)
    case .strikeOffSigned(let evidence):
      html.text(evidence.map { String($0.prefix(12)) }.joined(separator: " "))
    case .extensionAsked(let stage, let from, let to, let plan):
      html.text(self.stage(stage, html) + " ")
      EventChange(.dueWord, old: "\(from)", new: "\(to)").write(to: &html)
      html.reason(plan)
    case .clockStopped(let reason):
      let entry = profile.stop?.reasons.first { $0.id == reason }
      html.text(entry.map { html.language.words($0.title) } ?? reason)
    case .clockResumed: break
    case .extensionDecided(_, let reason): html.reason(reason)
    case .changed(let change, _, _):
      html.text(change.newDate.map { "→ \($0) " } ?? "")
      html.reason(change.decision)
    case .discharged(let duty, let note):
      html.text(duty)
      html.reason(note)
    case .noticeProposed(let notice): html.text(title(ofNotice: notice, html))
    case .noticeDecided(_, let due, let reason):
      if let due { html.text("→ \(due) ") }
      html.reason(reason)
    case .excused(let stage, let reason):
      html.text(self.stage(stage, html))
      html.reason(reason)
    case .appealed(_, let reason), .appealDecided(_, _, let reason): html.reason(reason)
    }
  }

  private func filed(_ filed: StageFiling, _ html: inout Html) {
    html.text(stage(filed.stage, html))
    if !filed.filing.agency.isEmpty {
      html.text(" → " + names.agency(filed.filing.agency))
    }
    if !filed.filing.grade.isEmpty { html.text(" " + filed.filing.grade) }
    let stage = profile.stages.first { $0.id == filed.stage }
    for (id, words) in filed.filing.says.sorted(by: { $0.key < $1.key }) where !words.isEmpty {
      let entry = stage?.mustSay.first { $0.id == id }
      html.reason((entry.map { html.language.words($0.title) } ?? id) + "：" + words)
    }
  }

  private func stage(_ id: String, _ html: borrowing Html) -> String {
    names.stage(id, of: profile.id).map(html.language.words) ?? id
  }

  private func title(ofNotice id: String, _ html: borrowing Html) -> String {
    profile.ladder.first { $0.id == id }.map { html.language.words($0.entry.title) } ?? id
  }
}
