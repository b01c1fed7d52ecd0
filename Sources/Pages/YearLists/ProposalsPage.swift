// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register

/// The proposals of a year (建议提案): where they stand, whether they were answered in time and how, and what
/// the deputies say of it.
package struct ProposalsPage: Sendable {
  private let year: Int
  private let years: [Int]
  private let rows: [CaseRow]
  private let profile: Profile
  private let names: RegisterNames
  private let list: ProposalList?
  private let now: Timestamp

  /// The most lines of a group, and of a list of its own, so that the page stays light.
  static let groupSize = 40
  static let listSize = 200

  /// A page of a year's proposals; `list` shows those of one list, the counts are always of all.
  package init(
    year: Int,
    years: [Int],
    rows: [CaseRow],
    profile: Profile,
    names: RegisterNames,
    list: ProposalList?,
    now: Timestamp
  ) {
    self.year = year
    self.years = years
    self.rows = rows
    self.profile = profile
    self.names = names
    self.list = list
    self.now = now
  }

  private func rows(of list: ProposalList) -> [CaseRow] {
    rows.filter { list.holds($0, in: profile.stages, at: now) }
  }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let answered = rows.count { $0.answeredAt != nil }
    let frame = ListFrame(
      address: .proposals(year: year, list: list),
      name: .proposalList,
      now: now,
      sum: Bilingual(
        zh: "共 \(rows.count) 件：已答复 \(answered) 件，未答复 \(rows.count - answered) 件",
        en: "\(rows.count) proposals: \(answered) answered, \(rows.count - answered) not"
      ),
      years: years.map { ($0, .proposals(year: $0)) },
      year: year,
      current: .proposals()
    )
    return frame.page(visitor) { html in
      guard !rows.isEmpty else {
        html.element("p", class: "none", .noProposals)
        return
      }
      rates(&html)
      if let list {
        group(list, limit: Self.listSize, &html)
        html.raw("<p>")
        html.link(.proposals(year: year)) { $0.say(.allProposals) }
        html.raw("</p>")
      } else {
        for list in ProposalList.statuses { group(list, limit: Self.groupSize, &html) }
      }
    }
  }

  // MARK: - The rates

  private func rates(_ html: inout Html) {
    html.raw("<section class=\"rates\"><h2>")
    html.say(.projectRates)
    html.raw("</h2><dl>")
    let (inTime, late) = (rows(of: .inTime).count, rows(of: .late).count)
    html.element("dt", .answeredInTime)
    html.raw("<dd>")
    share(inTime, of: inTime + late, &html)
    html.raw(" <small>")
    counted(.inTime, inTime, &html)
    html.raw(" · ")
    counted(.late, late, &html)
    html.raw("</small><small>")
    html.say(.answeredInTimeNote)
    html.raw("</small></dd>")
    html.element("dt", .answerClasses)
    html.raw("<dd>")
    some(ProposalList.grades, &html)
    html.raw("</dd>")
    html.element("dt", .deputiesOpinion)
    html.raw("<dd>")
    let said: [ProposalList] = [.satisfied, .fairlySatisfied, .dissatisfied]
    let base = said.reduce(0) { $0 + rows(of: $1).count }
    share(rows(of: .satisfied).count, of: base, &html)
    html.raw(" <small>")
    some(said + [.silent], &html)
    html.raw("</small><small>")
    html.say(.opinionBaseNote)
    html.raw("</small></dd></dl></section>")
  }

  private func share(_ part: Int, of whole: Int, _ html: inout Html) {
    guard whole > 0 else { return html.text("–") }
    html.raw("<b>")
    html.text(PermilleText.percent(part * 1000 / whole))
    html.raw("</b> ")
    html.text("\(part)/\(whole)")
  }

  private func some(_ lists: [ProposalList], _ html: inout Html) {
    for (place, list) in lists.enumerated() {
      if place > 0 { html.raw(" · ") }
      counted(list, rows(of: list).count, &html)
    }
  }

  private func counted(_ list: ProposalList, _ count: Int, _ html: inout Html) {
    html.link(.proposals(year: year, list: list), current: list == self.list) { html in
      html.say(list.name)
      html.raw(" ")
      html.number(count)
    }
  }

  // MARK: - The lists

  private func group(_ list: ProposalList, limit: Int, _ html: inout Html) {
    let rows = rows(of: list)
    guard !rows.isEmpty || list == self.list else { return }
    html.raw("<section><h2>")
    html.say(list.name)
    html.raw(" <small>")
    html.link(.proposals(year: year, list: list)) { $0.number(rows.count) }
    html.raw("</small></h2>")
    if rows.isEmpty {
      html.element("p", class: "none", .emptyList)
    } else {
      ProposalTable(profile: profile, names: names, now: now).write(rows.prefix(limit), &html)
    }
    if rows.count > limit {
      html.raw("<p class=\"hint\">")
      html.text(Bilingual(zh: "只列前 \(limit) 件；", en: "The first \(limit) only; "))
      html.link(.cases(CaseView(mechanism: profile.id))) { $0.say(.restInQueues) }
      html.raw("</p>")
    }
    html.raw("</section>")
  }
}
