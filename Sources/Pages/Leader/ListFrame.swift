// SPDX-License-Identifier: Apache-2.0
import Mechanisms
package import Register
import WorkingDays

/// The frame of the lists of a year: what it is, of how many, as of when, and the way to the others.
struct ListFrame {
  let address: SiteURL
  let name: Phrase
  let now: Timestamp
  /// What it counts, with its denominator.
  let sum: Bilingual
  /// Other years, each with its address; empty where the list is of no year.
  var years: [(year: Int, address: SiteURL)] = []
  var year: Int?
  /// The address that the foot marks as the one the reader is on.
  let current: SiteURL

  func page(_ visitor: Visitor, _ main: (inout Html) -> Void) -> [UInt8] {
    let context = PageContext(visitor, address: address)
    let title = name.words(visitor.language).description
    return Layout(context: context, area: nil, style: "ledger").page(
      title: title,
      main: { html in
        html.raw("<header class=\"title\"><h1>")
        if let year { html.text("\(year) ") }
        html.say(name)
        html.raw("</h1><p class=\"lead\">")
        html.text(sum)
        html.raw(" · ")
        html.say(.leaderAsOf)
        html.text(now.civil.description.replacingT)
        html.raw("</p>")
        tabs(&html)
        html.raw("</header>")
        main(&html)
      },
      footer: { MoreLists(current: current).write(to: &$0) }
    )
  }

  private func tabs(_ html: inout Html) {
    guard years.count > 1 else { return }
    html.raw("<nav class=\"choices\"")
    html.attribute("aria-label", .planYear)
    html.raw("><ul>")
    for (year, address) in years {
      html.raw("<li>")
      html.link(address, current: year == self.year) { $0.number(year) }
      html.raw("</li>")
    }
    html.raw("</ul></nav>")
  }
}

/// A commitment with its line, for a list that shows figures.
package struct ListedItem: Sendable {
  /// Its line.
  package var row: CommitmentRow
  /// The last figure of its first target that counts.
  package var figure: ReportedFigure?
  /// What deputies said of it last; nil where they did not vote.
  package var vote: DeputyVote?

  /// Made of its parts.
  package init(_ row: CommitmentRow, figure: ReportedFigure?, vote: DeputyVote? = nil) {
    self.row = row
    self.figure = figure
    self.vote = vote
  }

  /// What was reported in thousandths of the target, where it adds up over the year; a share does not.
  private var adding: Int? {
    row.fields.targets.first?.unit == "%" ? nil : row.facts.permille
  }

  /// Where it stands against the year so far, in a word and numbers.
  ///
  /// What adds up over the year is held against the plan to date; a rate, or what is to stay below
  /// something, only against its target.
  func pace(at now: Timestamp) -> Bilingual {
    guard let target = row.fields.targets.first else {
      return Bilingual(zh: "无量化指标", en: "no figure promised")
    }
    guard let figure else { return Bilingual(zh: "无法衡量：未报数", en: "cannot be told: no figure") }
    if let permille = adding {
      let planned = VerdictFacts.planned(year: row.facts.year, at: now)
      let (done, due) = (PermilleText.percent(permille), PermilleText.percent(planned))
      return permille >= planned
        ? Bilingual(zh: "达到序时：\(done)，应\(due)", en: "on pace: \(done) of \(due) planned")
        : Bilingual(zh: "落后序时：\(done)，应\(due)", en: "behind pace: \(done) of \(due) planned")
    }
    return target.isMet(by: figure.value)
      ? Bilingual(zh: "达到目标值", en: "at the target")
      : Bilingual(zh: "未达目标值", en: "not at the target")
  }

  /// Whether the figure is short of what was planned or promised.
  func isBehind(at now: Timestamp) -> Bool {
    guard let figure, let target = row.fields.targets.first else { return false }
    if let permille = adding {
      return permille < VerdictFacts.planned(year: row.facts.year, at: now)
    }
    return !target.isMet(by: figure.value)
  }
}

extension Html {
  /// Writes the title of a line with the way to it.
  mutating func item(_ row: CommitmentRow) {
    link(.item(row.number)) { html in
      html.text(row.number.description)
      html.raw(" <span lang=\"zh-CN\">")
      html.text(row.fields.title)
      html.raw("</span>")
    }
  }

  /// Writes a figure with its unit, the day it is of and who made it.
  mutating func figure(_ figure: ReportedFigure?, of row: CommitmentRow) {
    guard let figure else {
      text("–")
      return
    }
    let unit = row.fields.targets.first?.unit ?? ""
    text(figure.value.grouped + (unit == "%" ? "%" : unit.isEmpty ? "" : " " + unit))
    raw(" <small>")
    text(figure.asOf.description)
    if !figure.source.isEmpty { text(" " + figure.source) }
    raw("</small>")
  }
}
