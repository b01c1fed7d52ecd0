// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

extension ItemText {
  /// Targets with their last figure, evidence, obstacles, decisions, threads and replies.
  var reports: [String] {
    section("目标", "Targets", item.fields.targets.indices.map(target))
      + section("依法调整", "Lawful changes", item.amendments.map(amendment))
      + section("反馈", "Reports", item.updates.indices.suffix(5).map(update))
      + section("佐证", "Evidence", item.evidence.map(evidence))
      + section("堵点", "Obstacles", item.obstacles.map(obstacle))
      + section("领导决定", "Decisions", item.decisions.map(decision))
      + section("脉络", "Threads", item.threads.map(thread))
      + section("回应", "Replies", item.replies.map(reply))
      + section(
        "满意度测评",
        "Satisfaction votes",
        item.votes.map { "\($0.body)  \($0.day)  \($0.shown)  \($0.document)" }
      )
      + section("公开", "For the public", item.publication.shown)
  }

  private func section(_ zh: String, _ en: String, _ lines: [String]) -> [String] {
    guard !lines.isEmpty else { return [] }
    return [words(zh: zh, en: en)] + lines.enumerated().map { "  \($0.offset + 1). \($0.element)" }
  }

  private func target(_ index: Int) -> String {
    let target = item.fields.targets[index]
    guard let figure = item.lastFigure(of: index) else {
      return target.written + words(zh: "（没有报数）", en: " (no figure reported)")
    }
    let source = figure.source.isEmpty ? "" : ", \(figure.source)"
    let shared = item.decompositions.filter { $0.target == index }.flatMap(\.shares)
    let shares = shared.isEmpty ? "" : "  [\(listed(shared.map { "\($0.agency)=\($0.value)" }))]"
    return target.written + words(zh: "，已报 ", en: ", reported ")
      + "\(figure.value)\(target.unit) (\(figure.asOf)\(source))\(shares)"
  }

  private func amendment(_ amendment: Amendment) -> String {
    let changes = amendment.changes.map { arrow($0.old.shown, $0.new.shown) }
    return "\(amendment.decision) (\(amendment.reason))  \(changes.joined(separator: "; "))"
      + "  \(amendment.mark.shown)"
  }

  private func update(_ index: Int) -> String {
    let update = item.updates[index]
    let late =
      index < item.countedUpdates ?? .max
      ? "" : words(zh: "（销号后报，不计）", en: " (after the striking off, not counted)")
    let said =
      update.isUnchanged ? words(zh: "无变化", en: "unchanged") : update.saying.status.title.shown
    return
      "\(update.mark.shown)  \(said)\(update.text.isEmpty ? "" : " \(because(update.text))")\(late)"
  }

  private func evidence(_ piece: Evidence) -> String {
    let grade = piece.grade.map { grade in
      let supports =
        piece.isSupporting == true
        ? words(zh: "支持", en: "supports") : words(zh: "不支持", en: "does not support")
      return "\(grade.word), \(supports)"
    }
    return "\(piece.name)  \(piece.sha256.prefix(12))  "
      + (grade ?? words(zh: "待核", en: "not looked at")) + "  \(piece.mark.shown)"
      + gone(piece.withdrawn)
  }

  private func obstacle(_ obstacle: Obstacle) -> String {
    let state = obstacle.cleared.map { words(zh: "已解除 ", en: "gone ") + $0.shown }
    return "[\(obstacle.cause.word)] \(obstacle.text)"
      + (obstacle.request.isEmpty ? "" : words(zh: "；请求：", en: "; asks: ") + obstacle.request)
      + "  \(obstacle.mark.shown)  " + (state ?? words(zh: "未解除", en: "stands"))
  }

  private func decision(_ decision: LeaderDecision) -> String {
    let state = decision.carriedOut.map { words(zh: "已落实 ", en: "carried out ") + $0.shown }
    let due = decision.due.map { words(zh: "，限 \($0)", en: ", by \($0)") } ?? ""
    return "\(decision.text)\(decision.agency.isEmpty ? "" : " (\(decision.agency))")\(due)"
      + "  \(decision.mark.shown)  " + (state ?? words(zh: "未落实", en: "not yet carried out"))
  }

  private func thread(_ link: ThreadLink) -> String {
    "\(link.relation)\(link.verdict.isEmpty ? "" : " \(link.verdict)")"
      + (link.isDropped ? "" : "  “\(link.quote)”")
      + "  \(link.report.prefix(12)) \(link.span)" + gone(link.withdrawn)
  }

  private func gone(_ withdrawal: Withdrawal?) -> String {
    withdrawal.map {
      words(zh: "  已撤回 ", en: "  withdrawn ") + "\($0.mark.shown) \(because($0.reason))"
    } ?? ""
  }

  private func reply(_ reply: Reply) -> String {
    "\(reply.mark.shown)  [\(reply.about)] \(reply.text)"
  }
}

extension Mark {
  /// The day and who.
  var shown: String { "\(at.date) \(officer.who)" }
}
