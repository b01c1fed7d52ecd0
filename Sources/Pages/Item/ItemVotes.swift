// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

/// What deputies said of a livelihood item by votes (满意度测评); nothing for any other item.
struct ItemVotes {
  let item: Commitment
  /// The form of whoever may record one; nil for others.
  var form: VoteForm?

  func write(to html: inout Html) {
    guard item.fields.kind == "livelihood" || !item.votes.isEmpty || form != nil else { return }
    html.raw("<section id=\"votes\">")
    html.element("h2", .listVote)
    if item.votes.isEmpty {
      html.element("p", class: "none", .noVotes)
    } else {
      html.raw("<ol class=\"entries\">")
      for vote in item.votes.reversed() {
        html.raw("<li><p>")
        html.vote(vote)
        html.raw("</p></li>")
      }
      html.raw("</ol>")
      html.element("p", class: "hint", .voteNote)
    }
    form?.write(of: item, to: &html)
    html.raw("</section>")
  }
}

extension Html {
  /// Writes a vote in a line of a list: the counts and their bases.
  mutating func shortVote(_ vote: DeputyVote) {
    raw("<span class=\"vote\">")
    text(
      Bilingual(
        zh: "满意 \(vote.satisfied)、基本 \(vote.fairlySatisfied)、不满意 \(vote.dissatisfied)",
        en: "\(vote.satisfied) satisfied, \(vote.fairlySatisfied) fairly, \(vote.dissatisfied) not"
      )
    )
    raw("</span> <small>")
    let (present, members) = (vote.present, vote.members)
    let ofPresent = PermilleText.percent(vote.satisfied * 1000 / max(1, present))
    let ofMembers = PermilleText.percent(vote.satisfied * 1000 / max(1, members))
    text(
      Bilingual(
        zh: "满意占到会 \(present) 人的 \(ofPresent)",
        en: "satisfied: \(ofPresent) of \(present) present"
      )
    )
    raw("</small> <small>")
    text(
      Bilingual(
        zh: "占组成人员 \(members) 人的 \(ofMembers)",
        en: "\(ofMembers) of \(members) members"
      )
    )
    raw("</small>")
  }

  /// Writes a vote: the counts, and the shares of both bases that places publish.
  mutating func vote(_ vote: DeputyVote) {
    raw("<span class=\"vote\">")
    text(
      Bilingual(
        zh: "满意 \(vote.satisfied)，基本满意 \(vote.fairlySatisfied)，不满意 \(vote.dissatisfied)"
          + (vote.abstained > 0 ? "，弃权 \(vote.abstained)" : ""),
        en: "satisfied \(vote.satisfied), fairly \(vote.fairlySatisfied), not \(vote.dissatisfied)"
          + (vote.abstained > 0 ? ", abstained \(vote.abstained)" : "")
      )
    )
    raw("</span> <small>")
    let ofPresent = PermilleText.percent(vote.satisfied * 1000 / max(1, vote.present))
    let ofMembers = PermilleText.percent(vote.satisfied * 1000 / max(1, vote.members))
    text(
      Bilingual(
        zh: "满意占到会 \(vote.satisfied)/\(vote.present)（\(ofPresent)），"
          + "占组成人员 \(vote.satisfied)/\(vote.members)（\(ofMembers)）",
        en: "satisfied \(vote.satisfied)/\(vote.present) of those present (\(ofPresent)), "
          + "\(vote.satisfied)/\(vote.members) of all members (\(ofMembers))"
      )
    )
    raw("</small> <small>")
    text("\(vote.body) \(vote.day) \(vote.document)")
    raw("</small>")
  }
}
