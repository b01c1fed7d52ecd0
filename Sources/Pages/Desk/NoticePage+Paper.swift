// SPDX-License-Identifier: Apache-2.0
import Mechanisms
package import Register
import WorkingDays

extension NoticePage {
  /// The order as an official paper; what the page prints, without what stands on the screen alone.
  package var paper: Paper {
    var paper = Paper(title: kind.zh, day: today)
    paper.number = documentNumber
    paper.addressee = lead.isEmpty ? "____________" : lead
    paper.blocks = [.table(rows, hasHead: false), .paragraph(ask)]
    if !note.isEmpty { paper.blocks.append(.paragraph(note)) }
    paper.office = office
    paper.isSignedFor = true
    return paper
  }

  /// The number with a gap that the office fills in (发文字号).
  var documentNumber: String { "\(place)督〔\(today.year)〕    号" }

  private var rows: [[String]] {
    var rows = [[Phrase.paperNumber.inChinese, number.description]]
    let item = quote.isEmpty ? title : quote
    rows.append([
      Phrase.deskItem.inChinese,
      source.isEmpty ? item : item + "\n" + Phrase.orderSource.inChinese + source,
    ])
    rows.append([Phrase.deskLeadAgency.inChinese, lead])
    if !supporting.isEmpty {
      rows.append([Phrase.supportingAgencies.inChinese, supporting.joined(separator: "、")])
    }
    var day = due?.inWords ?? Phrase.noDue.inChinese
    if due != nil, let workingDays { day += "（\(workingDays.inPaper)）" }
    if let dueRule { day += "\n" + dueRule.text.zh }
    rows.append([Phrase.deskDueDay.inChinese, day])
    if let rule { rows.append([Phrase.orderRule.inChinese, rule.text.zh]) }
    if let answerBy { rows.append([Phrase.answerBy.inChinese, answerBy.inWords]) }
    return rows
  }
}

extension Phrase {
  /// The words as an official paper has them.
  var inChinese: String { zh.description }
}
