// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

extension SampleLife {
  /// A report of progress, with what stands in the way and, at the end, the request to close.
  mutating func take(_ report: SampleItem.Progress, isAnswer: Bool) {
    let isInvolved = report.by == item.lead || item.supporting.contains(report.by)
    let by = (isInvolved ? report.by : item.lead) + "-liaison"
    let at = report.date.at(14, 0)
    clear(report, at)
    ask(at, by, .update(update(report), filing: isAnswer && by == liaison ? filing(report) : nil))
    if let cause = ObstacleCause(rawValue: report.cause) {
      ask(
        at.later(5),
        by,
        .raise(Obstacle(cause: cause, text: report.text, request: "请市里协调解决"))
      )
      standing.append(obstacleCount)
      obstacleCount += 1
    }
    if item.isClaim(report) {
      claim(report)
    } else if report.said == "running", (report.date.dayNumber + item.key.utf8.count) % 4 == 0 {
      show(report)
    }
  }

  private mutating func update(_ report: SampleItem.Progress) -> Update {
    let saying: Saying =
      switch report.said {
      case "not_started": .notStarted
      case "stage_done": .stageDone
      case "done": .done
      case "blocked": .blocked
      case "unchanged": lastSaying ?? .running
      default: .running
      }
    let isUnchanged = report.said == "unchanged" && lastSaying != nil
    lastSaying = saying
    var figures: [ReportedFigure] = []
    if !isUnchanged, item.target != nil, let value = Figure(report.value) {
      figures = [
        ReportedFigure(target: 0, value: value, asOf: report.date, source: source(report.by))
      ]
    }
    return Update(
      saying: saying,
      text: report.text,
      figures: figures,
      isUnchanged: isUnchanged
    )
  }

  private func source(_ agency: String) -> String { agency == "tongji" ? "统计部门" : "部门报送" }

  private func filing(_ report: SampleItem.Progress) -> Filing {
    if item.isLivelihood { return Filing(says: ["progress": report.text]) }
    return Filing(
      says: [
        "progress": report.text,
        "problems": report.cause.isEmpty ? "无" : report.text,
        "next_steps": "按节点继续推进",
      ]
    )
  }

  /// What stood in the way is gone with the first report that speaks of nothing.
  private mutating func clear(_ report: SampleItem.Progress, _ at: CivilMoment) {
    guard report.cause.isEmpty, report.said != "blocked", report.said != "unchanged" else {
      return
    }
    for obstacle in standing { ask(at.later(-5), liaison, .clear(obstacle, note: report.text)) }
    standing = []
  }

  /// Evidence on the way; most of it is looked at, some is not yet.
  private mutating func show(_ report: SampleItem.Progress) {
    let (index, _) = handIn(report, "进度佐证")
    guard report.date.dayNumber % 3 != 0 else { return }
    let day = report.date.later(5).orMonday
    let grade: EvidenceGrade = report.by == "tongji" ? .a : report.date.dayNumber % 2 == 0 ? .b : .c
    ask(
      day.at(11, 0),
      watchers.first,
      .gradeEvidence(index, grade, isSupporting: true, note: "与填报一致")
    )
  }

  private mutating func handIn(
    _ report: SampleItem.Progress,
    _ name: String
  ) -> (index: Int, hash: String) {
    let piece = plan.evidence(
      "\(item.key) \(name) \(report.date)",
      "\(item.title)：\(report.text)"
    )
    ask(report.date.at(14, 20), liaison, .addEvidence(piece))
    evidenceCount += 1
    return (evidenceCount - 1, piece.sha256)
  }

  // MARK: - Closing

  private mutating func claim(_ report: SampleItem.Progress) {
    // What is closed already is not asked for again.
    guard item.ended == nil, claimed == nil, !isClosed else { return }
    let (index, hash) = handIn(report, "办结佐证")
    loop(
      report.date.at(15, 0),
      head(on: report.date),
      .file(stage: item.isLivelihood ? "finish" : "request_close", Filing(evidence: [hash]))
    )
    claimed = (index, hash)
    let next = item.progress.first { $0.date > report.date && item.isClaim($0) }?.date
    let isSentBack = item.rulings.contains { ruling in
      guard ruling.kind == "return" || ruling.isConclusion, ruling.date >= report.date else {
        return false
      }
      return next.map { ruling.date <= $0 } ?? true
    }
    if !isSentBack { close(report.date.later(6).orMonday) }
  }

  private var isClosed: Bool { closedOn != nil }

  /// Looks at the evidence, audits and strikes off: two persons.
  private mutating func close(_ day: CivilDate) {
    guard let (index, hash) = claimed else { return }
    let (first, second) = watchers
    let grade: EvidenceGrade =
      item.kind == "indicator" ? .a : item.isLivelihood || item.fate == "returned" ? .b : .c
    closedOn = day
    claimed = nil
    ask(day.at(10, 0), first, .gradeEvidence(index, grade, isSupporting: true, note: "核验通过"))
    loop(day.at(10, 20), first, .review(grade: ""))
    if item.isLivelihood {
      loop(
        day.later(20).orMonday.at(15, 0),
        "renda-liaison",
        .file(stage: "assess", Filing(says: ["satisfaction": "代表测评满意率97.6%"]))
      )
    } else {
      loop(day.at(10, 40), first, .strikeOff(evidence: [hash]))
      loop(day.later(1).at(9, 30), second, .confirmStrikeOff)
    }
  }

  /// Sends the request to close back: what was handed in does not show what was said.
  mutating func sendBack(_ at: CivilMoment, _ reason: String) {
    guard let (index, _) = claimed else { return }
    claimed = nil
    ask(at, watchers.first, .gradeEvidence(index, .c, isSupporting: false, note: reason))
    loop(at.later(10), watchers.first, .sendBack(reason: reason))
  }
}
