// SPDX-License-Identifier: Apache-2.0
import Mechanisms
package import Register
package import WorkingDays

/// The bulletin of a month to print (通报): counts with what they are of, what is overdue, what changed.
///
/// It ranks nobody: agencies stand in the order of the directory.
package struct BulletinPage: Sendable {
  /// What is overdue of an agency.
  package struct Late: Sendable, Hashable {
    /// The agency.
    package var agency: String
    /// Its lines, the earliest limit first.
    package var lines: [DeskLine]

    /// What is overdue of an agency.
    package init(agency: String, lines: [DeskLine]) {
      self.agency = agency
      self.lines = lines
    }
  }

  /// What happened in the month.
  package struct Changes: Sendable, Hashable {
    /// Taken into the register.
    package var entered = 0
    /// Struck off.
    package var struckOff = 0
    /// Put off by a decision.
    package var extended = 0
    /// Changed by a decision (依法调整).
    package var changed: [SerialNumber] = []
    /// Taken out again.
    package var withdrawn: [SerialNumber] = []
    /// Notices that were sent.
    package var notices = 0
    /// Whether only the latest entries of the month were looked at.
    package var isPartial = false

    /// Nothing.
    package init() {}
  }

  /// The name of the jurisdiction.
  package var place: String
  /// The office that issues it.
  package var office: String
  /// The day it is of.
  package var today: CivilDate
  /// The year of the plan that is counted.
  package var year: Int
  /// How many commitments of the year there are of each verdict.
  package var verdicts: [CommitmentVerdict: Int]
  /// What is overdue, agency by agency.
  package var late: [Late]
  /// How many are overdue in all.
  package var lateCount: Int
  /// What happened in the month.
  package var changes: Changes
  /// A note of whoever issues it.
  package var note: String

  /// A bulletin.
  package init(
    place: String,
    office: String,
    today: CivilDate,
    year: Int,
    verdicts: [CommitmentVerdict: Int],
    late: [Late],
    lateCount: Int,
    changes: Changes,
    note: String
  ) {
    self.place = place
    self.office = office
    self.today = today
    self.year = year
    self.verdicts = verdicts
    self.late = late
    self.lateCount = lateCount
    self.changes = changes
    self.note = note
  }

  private var total: Int { verdicts.values.reduce(0, +) }

  // MARK: - What page and paper say alike

  var heading: Bilingual {
    Bilingual(
      zh: "关于\(place)\(today.year)年\(today.month)月承诺事项办理情况的通报",
      en: "Bulletin on the commitments of \(place), \(today.year)-\(today.month)"
    )
  }

  var asOf: Bilingual { Bilingual(zh: "截至\(today.inWords)", en: "As of \(today)") }

  var countsLead: Bilingual {
    Bilingual(
      zh: "\(year)年台账共\(total)件，各按结论计数，分母均为\(total)件：",
      en: "The register of \(year) has \(total) commitments; each count is of \(total)."
    )
  }

  var overdueLead: Bilingual {
    lateCount == 0
      ? Bilingual(zh: "没有逾期事项。", en: "Nothing is overdue.")
      : Bilingual(
        zh: "时限已过、尚未办结的\(lateCount)件，按单位名录顺序列出，不排名次。",
        en: "\(lateCount) are past a limit; agencies stand in the order of the directory, unranked."
      )
  }

  /// How many of the overdue are listed; nil where all are.
  var overdueRest: Bilingual? {
    let listed = late.reduce(0) { $0 + $1.lines.count }
    guard lateCount > listed else { return nil }
    return Bilingual(
      zh: "只列时限最早的\(listed)件。",
      en: "The \(listed) with the earliest limits are listed."
    )
  }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .bulletin)
    return Layout(context: context, area: .desk, style: "paper").page(
      title: Phrase.monthBulletin.words(visitor.language).description
    ) { html in
      form(&html)
      html.raw("<article class=\"sheet\"><h1>")
      html.text(heading)
      html.raw("</h1><p class=\"docno\">")
      html.text(asOf)
      html.raw("</p>")
      counts(&html)
      overdue(&html)
      month(&html)
      if !note.isEmpty { html.element("p") { $0.text(note) } }
      html.raw("<p class=\"from\">")
      html.text(office)
      html.raw("<br>")
      html.text(today.inWords)
      html.raw("</p></article>")
    }
  }

  // MARK: - Counts

  /// Unknown is one row: nobody said anything, or nothing shows what was said.
  var rows: [(title: Bilingual, count: Int)] {
    let unknown = (verdicts[.unclear] ?? 0) + (verdicts[.unanswered] ?? 0)
    return [CommitmentVerdict.met, .partly, .missed, .changed, .running, .behind].map {
      ($0.title, verdicts[$0] ?? 0)
    } + [(CommitmentVerdict.unclear.title, unknown)]
  }

  private func counts(_ html: inout Html) {
    html.element("h2", .bulletinCounts)
    html.element("p") { $0.text(countsLead) }
    html.raw("<table class=\"order\"><thead><tr>")
    html.element("th", .verdictWord)
    html.element("th", class: "n", .countWord)
    html.element("th", class: "n", .shareWord)
    html.raw("</tr></thead><tbody>")
    for row in rows {
      html.raw("<tr><th scope=\"row\">")
      html.text(row.title)
      html.raw("</th><td class=\"n\">")
      html.number(row.count, grouped: true)
      html.raw("</td><td class=\"n\">")
      html.text(share(row.count))
      html.raw("</td></tr>")
    }
    html.raw("</tbody></table>")
  }

  /// A share in percent with one digit behind the point, and what it is of.
  func share(_ count: Int) -> String {
    guard total > 0 else { return "–" }
    let tenths = (count * 2000 + total) / (2 * total)
    return "\(tenths / 10).\(tenths % 10)%（\(count)/\(total)）"
  }

  private func overdue(_ html: inout Html) {
    html.element("h2", .queueOverdue)
    html.element("p") { $0.text(overdueLead) }
    for late in late {
      html.element("h3") { $0.text(late.agency) }
      html.raw("<ul>")
      for line in late.lines {
        html.raw("<li>")
        html.number(of: line)
        html.raw(" <span lang=\"zh-CN\">")
        html.text(line.title)
        html.raw("</span> ")
        html.due(line)
        html.raw("</li>")
      }
      html.raw("</ul>")
    }
    if let rest = overdueRest { html.element("p") { $0.text(rest) } }
  }

  private func month(_ html: inout Html) {
    html.element("h2", .bulletinChanges)
    html.raw("<ul>")
    for (name, count) in [
      (Phrase.changeEntered, changes.entered), (.changeStruckOff, changes.struckOff),
      (.changeExtended, changes.extended), (.changeNotices, changes.notices),
    ] {
      html.element("li") { html in
        html.say(name)
        html.text(Bilingual(zh: "\(count)件", en: " \(count)"))
      }
    }
    numbers(.changeLawful, changes.changed, &html)
    numbers(.changeWithdrawn, changes.withdrawn, &html)
    html.raw("</ul>")
    if changes.isPartial { html.element("p", class: "hint", .changesPartial) }
  }

  private func numbers(_ name: Phrase, _ numbers: [SerialNumber], _ html: inout Html) {
    html.raw("<li>")
    html.say(name)
    html.text(Bilingual(zh: "\(numbers.count)件", en: " \(numbers.count)"))
    for number in numbers.prefix(50) {
      html.raw(" ")
      html.link(.item(number)) { $0.text(number.description) }
    }
    html.raw("</li>")
  }

  private func form(_ html: inout Html) {
    html.raw("<form class=\"act-form edit\" method=\"get\"")
    html.attribute("action", .bulletin)
    html.raw("><p class=\"hint\">")
    html.say(.editBeforePrint)
    html.raw("</p><label>")
    html.say(.deskNote)
    html.raw("<textarea name=\"note\" rows=\"2\" maxlength=\"2000\">")
    html.text(note)
    html.raw("</textarea></label><p class=\"acts\"><button>")
    html.say(.fillIn)
    html.raw("</button> ")
    html.wordButton(.bulletinFile)
    html.link(.desk()) { $0.say(.backToDesk) }
    html.raw("</p></form>")
  }
}
