// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import WorkingDays

/// Fills a supervision order from the register.
struct NoticeDraft {
  let lines: DeskLines

  /// The order about a commitment or a case; nil where there is none.
  func page(_ subject: Subject) -> NoticePage? {
    guard let line = lines.line(subject, in: nil) else { return nil }
    let directory = lines.state.directory
    var page = NoticePage(
      subject,
      number: line.number,
      place: directory.name,
      office: directory.agencies[lines.officer.agency]?.name ?? "",
      title: line.title,
      today: lines.now.date
    )
    page.lead = directory.agencies[lines.state.lead(of: subject)]?.name ?? ""
    (page.due, page.workingDays) = (line.due, line.workingDays)
    switch subject {
    case .commitment(let number):
      guard let item = lines.state.commitments[number] else { return nil }
      page.quote = item.entry.quote
      page.supporting = item.fields.supporting.map { directory.agencies[$0]?.name ?? $0 }
      rules(subject, item.loop, lines.mechanisms[item.entry.mechanism], &page)
    case .handling(let number):
      guard let handling = lines.state.handlings[number] else { return nil }
      rules(subject, handling.loop, lines.mechanisms[handling.intake.mechanism], &page)
    default: return nil
    }
    return page
  }

  private func rules(
    _ subject: Subject,
    _ loop: CaseState,
    _ mechanism: Mechanism?,
    _ page: inout NoticePage
  ) {
    guard let mechanism else { return }
    let profile = mechanism.profile
    if let next = mechanism.nextDue(of: loop), let stage = profile.stage(next.stage)?.stage {
      let outline = profile.outline(of: stage)
      page.dueRule = outline.clocks.first ?? outline.head
    }
    // The notice that was sent or proposed last, else the one that is due.
    let last = loop.notices.last { $0.status == .approved || $0.status == .proposed }
    let rule =
      last.flatMap { notice in profile.ladder.first { $0.id == notice.id } }
      ?? lines.dueNotice(subject, profile)
    var demands: [String] = []
    if let rule {
      page.kind = rule.entry.title
      page.rule = profile.outline(of: rule)
      demands = rule.demands.map(\.title.zh)
      page.answerBy =
        last?.due
        ?? rule.newLimit.flatMap { mechanism.due(of: $0, from: lines.now.civil)?.date?.date }
    }
    let by = page.answerBy.map { "于\($0.year)年\($0.month)月\($0.day)日前" } ?? ""
    let wanted = demands.isEmpty ? "办理进展、存在问题和下一步措施" : demands.joined(separator: "、")
    page.ask = "请\(by)报送\(wanted)，并附佐证材料。"
  }
}
