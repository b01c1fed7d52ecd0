// SPDX-License-Identifier: Apache-2.0
import Mechanisms
package import Register
import WorkingDays

extension BulletinPage {
  /// The bulletin as an official paper; what the page prints.
  package var paper: Paper {
    var paper = Paper(title: heading.zh, day: today)
    paper.blocks = [
      .paragraph(asOf.zh), .heading("一、" + Phrase.bulletinCounts.inChinese),
      .paragraph(countsLead.zh), .table(countRows, hasHead: true),
      .heading("二、" + Phrase.queueOverdue.inChinese), .paragraph(overdueLead.zh),
    ]
    for late in late {
      paper.blocks.append(.subheading(late.agency))
      paper.blocks += late.lines.map { .paragraph(words(of: $0)) }
    }
    if let rest = overdueRest { paper.blocks.append(.paragraph(rest.zh)) }
    paper.blocks.append(.heading("三、" + Phrase.bulletinChanges.inChinese))
    paper.blocks += changeLines.map { .paragraph($0) }
    if changes.isPartial { paper.blocks.append(.paragraph(Phrase.changesPartial.inChinese)) }
    if !note.isEmpty { paper.blocks.append(.paragraph(note)) }
    paper.office = office
    return paper
  }

  private var countRows: [[String]] {
    let head = [Phrase.verdictWord, .countWord, .shareWord].map(\.inChinese)
    return [head] + rows.map { [$0.title.zh, String($0.count), share($0.count)] }
  }

  private func words(of line: DeskLine) -> String {
    var words = "\(line.number)　\(line.title)"
    if let due = line.due {
      words += "，\(due.inWords)到期"
      if let days = line.workingDays { words += "，\(days.inPaper)" }
    }
    return words + "。"
  }

  private var changeLines: [String] {
    func named(_ numbers: [SerialNumber]) -> String {
      let shown = numbers.prefix(50).map(\.description).joined(separator: "、")
      return "\(numbers.count)件" + (shown.isEmpty ? "" : "（\(shown)）")
    }
    let counts: [(Phrase, String)] = [
      (.changeEntered, "\(changes.entered)件"), (.changeStruckOff, "\(changes.struckOff)件"),
      (.changeExtended, "\(changes.extended)件"), (.changeNotices, "\(changes.notices)件"),
      (.changeLawful, named(changes.changed)), (.changeWithdrawn, named(changes.withdrawn)),
    ]
    return counts.map { $0.inChinese + $1 + "。" }
  }
}

extension Int {
  /// As working days that are left or past, without the blanks of a page.
  var inPaper: String { Bilingual(workingDays: self).zh.filter { $0 != " " } }
}
