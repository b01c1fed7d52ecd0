// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register

/// What waits to be let out to the public, and what may be proposed (公开复核): one act for many.
package struct PublicationPage: Sendable {
  /// What waits for a second person.
  package struct Waiting: Sendable {
    /// The commitment as the public would see it.
    package var item: PublicItem
    /// Who proposed it.
    package var person: String
    /// When.
    package var at: Timestamp

    /// A proposal.
    package init(item: PublicItem, person: String, at: Timestamp) {
      (self.item, self.person, self.at) = (item, person, at)
    }
  }

  /// What the form does.
  package enum Act: String, Sendable {
    case propose, approve, decline, withdraw
  }

  /// The names of the form's fields.
  package enum Field {
    /// What is done.
    package static let act = "act"
    /// A commitment at the version that was seen.
    package static let item = "item"
    /// Why.
    package static let reason = "reason"
    /// The number of what is to be taken away.
    package static let number = "number"
  }

  /// What waits, and how much in all.
  package var waiting: [Waiting]
  package var waitingCount: Int
  /// What may be proposed, and how much in all.
  package var unproposed: [CommitmentRow]
  package var unproposedCount: Int
  /// How many commitments are public.
  package var publicCount: Int
  /// Whether whoever looks may propose and take away; a leader only approves.
  package var maySuggest: Bool
  /// The moment that verdicts are of.
  package var now: Timestamp
  /// How many were done just now.
  package var done: Int?
  /// Why the last form was refused.
  package var problem: Bilingual?

  /// A page with nothing on it.
  package init(now: Timestamp) {
    self.now = now
    (waiting, waitingCount, unproposed, unproposedCount) = ([], 0, [], 0)
    (publicCount, maySuggest) = (0, false)
  }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .publications())
    let title = Phrase.publications.words(visitor.language).description
    let own = visitor.account?.officer.person
    return Layout(context: context, area: .desk, style: "office publications").page(title: title) {
      html in
      html.raw("<header class=\"title\">")
      html.element("h1", .publications)
      html.element("p", class: "lead", .publicationsLead)
      html.raw("<p>")
      html.link(.publicSite) { $0.say(.publicNow, "\(publicCount)") }
      html.raw("</p>")
      if let done {
        html.raw("<p role=\"status\" class=\"flash\">")
        html.say(.publicationsDone, "\(done)")
        html.raw("</p>")
      }
      if let problem {
        html.raw("<p class=\"problem\" role=\"alert\">")
        html.text(problem)
        html.raw("</p>")
      }
      html.raw("</header>")
      review(own, &html)
      if maySuggest {
        proposing(&html)
        taking(&html)
      }
    }
  }

  // MARK: - What waits

  private func review(_ own: String?, _ html: inout Html) {
    heading(.publicationsWaiting, waitingCount, &html)
    guard !waiting.isEmpty else { return html.element("p", class: "none", .nothingWaits) }
    html.startForm(.publicationAct, class: "act-form")
    table(&html) { html in
      for line in waiting {
        row(
          SeenItem(number: line.item.number, version: line.item.version),
          tick: line.person == own ? .closed : .open,
          &html
        ) { html in
          html.link(.publicationPreview(line.item.number)) { $0.text(line.item.quote) }
        } mark: { html in
          html.mark(line.item.verdict)
          html.raw("<br><small>")
          html.text("\(line.person) \(line.at.date)")
          if line.person == own {
            html.raw(" · ")
            html.say(.ownProposal)
          }
          html.raw("</small>")
        }
      }
    }
    html.raw("<p class=\"acts\"><button class=\"primary\" name=\"act\" value=\"approve\">")
    html.say(.approveChosen)
    html.raw("</button> <label><span>")
    html.say(.whyDeclined)
    html.raw("</span> <input name=\"reason\" maxlength=\"200\"></label> ")
    html.raw("<button name=\"act\" value=\"decline\">")
    html.say(.declineChosen)
    html.raw("</button></p></form>")
  }

  // MARK: - What may be proposed

  private func proposing(_ html: inout Html) {
    heading(.publicationsUnproposed, unproposedCount, &html)
    guard !unproposed.isEmpty else { return html.element("p", class: "none", .nothingToPropose) }
    html.startForm(.publicationAct, class: "act-form")
    table(&html) { html in
      for line in unproposed {
        row(SeenItem(number: line.number, version: line.version), tick: .ticked, &html) { html in
          html.link(.item(line.number)) { $0.text(line.quote) }
        } mark: { html in
          html.mark(line.facts.verdict(at: now))
          html.raw(" ")
          html.mark(line.shown)
        }
      }
    }
    html.raw("<p class=\"acts\"><button name=\"act\" value=\"propose\">")
    html.say(.proposeChosen)
    html.raw("</button></p></form>")
  }

  private func taking(_ html: inout Html) {
    html.raw("<h2>")
    html.say(.takeAway)
    html.raw("</h2>")
    html.element("p", class: "hint", .takeAwayHint)
    html.startForm(.publicationAct, class: "stack")
    html.hidden([(Field.act, Act.withdraw.rawValue)])
    html.field(.itemNumber, name: "number", "text", autocomplete: "off")
    html.field(.whyTakenAway, name: "reason", "text", autocomplete: "off")
    html.raw("<p><button>")
    html.say(.takeAway)
    html.raw("</button></p></form>")
  }

  // MARK: - Parts

  private func heading(_ title: Phrase, _ count: Int, _ html: inout Html) {
    html.raw("<h2>")
    html.say(title)
    html.raw(" <b>")
    html.number(count, grouped: true)
    html.raw("</b></h2>")
  }

  private func table(_ html: inout Html, _ rows: (inout Html) -> Void) {
    html.raw("<table class=\"list\"><thead><tr>")
    for column in [Phrase.itemNumber, .promise, .publicVerdict] {
      html.raw("<th scope=\"col\">")
      html.say(column)
      html.raw("</th>")
    }
    html.raw("</tr></thead><tbody>")
    rows(&html)
    html.raw("</tbody></table>")
  }

  /// How the box of a line begins: what is proposed is ticked, what is let out is not.
  private enum Tick {
    case closed, open, ticked
  }

  private func row(
    _ seen: SeenItem,
    tick: Tick,
    _ html: inout Html,
    _ words: (inout Html) -> Void,
    mark: (inout Html) -> Void
  ) {
    html.raw("<tr>")
    html.cell(.itemNumber, class: "day") { html in
      html.raw("<label><input type=\"checkbox\" name=\"item\" value=\"")
      html.seen(seen)
      switch tick {
      case .closed: html.raw("\" disabled> ")
      case .open: html.raw("\"> ")
      case .ticked: html.raw("\" checked> ")
      }
      html.number(seen.number)
      html.raw("</label>")
    }
    html.raw("<th scope=\"row\" class=\"said\">")
    words(&html)
    html.raw("</th>")
    html.cell(.publicVerdict, mark)
    html.raw("</tr>")
  }
}
