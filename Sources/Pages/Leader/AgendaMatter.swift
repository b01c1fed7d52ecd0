// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
import Register
package import WorkingDays

/// Why something waits for a leader's decision.
package enum AgendaMatter: Sendable, Hashable {
  /// An obstacle that no decision has answered, by its place.
  case obstacle(Int)
  /// A request to put off a limit.
  case extending(from: CivilDate, to: CivilDate)
  /// A notice that the ladder of the mechanism lets a leader send.
  case notice(Bilingual)
  /// An appeal against a closing or a notice.
  case appeal
  /// The last day is over, and nobody has asked for anything.
  case late(CivilDate)

  /// Whether an agency or the program asks for a decision by name.
  package var isAsked: Bool { if case .late = self { false } else { true } }
}

extension Commitment {
  /// The first thing about it that waits for a leader, with the day since when; nil where none does.
  ///
  /// What an agency asks for comes before what is merely late: an obstacle, then what the mechanism
  /// lets a role of the deciding side decide.
  func waiting(at now: Timestamp, by mechanism: Mechanism) -> (AgendaMatter, CivilDate)? {
    guard isActive, loop.phase == .open else { return nil }
    if let index = obstacles.indices.first(where: { isUnanswered($0) }) {
      return (.obstacle(index), obstacles[index].mark.at.date)
    }
    if let ruling = ruling(by: mechanism) { return ruling }
    let facts = facts(by: mechanism)
    guard facts.isLastDayOver(at: now), openDecisions.isEmpty, let last = facts.lastDue else {
      return nil
    }
    let day = last.civil.minute == 0 ? last.date.adding(days: -1) ?? last.date : last.date
    return (.late(day), day)
  }

  /// What the mechanism lets a role of the deciding side rule on, with the day since when: an extension
  /// first, then an appeal, then a notice; nil where nothing of these waits.
  func ruling(by mechanism: Mechanism) -> (AgendaMatter, CivilDate)? {
    guard isActive, loop.phase == .open else { return nil }
    let profile = mechanism.profile
    func isLeader(_ role: String) -> Bool {
      profile.roles.contains { $0.entry.id == role && $0.side == .decision }
    }
    if loop.hasOpenExtension, let asked = loop.extensions.last,
      profile.extensions.contains(where: { $0.stage == asked.stage && isLeader($0.approver) })
    {
      return (.extending(from: asked.from, to: asked.to), asked.asked.at.date)
    }
    if loop.hasOpenAppeal, let appeal = loop.appeals.last,
      profile.appeal.map({ isLeader($0.decidedBy) }) ?? false
    {
      return (.appeal, appeal.filed.at.date)
    }
    if loop.hasProposedNotice, let notice = loop.notices.last,
      let rule = profile.ladder.first(where: { $0.id == notice.id }), isLeader(rule.approver)
    {
      return (.notice(rule.entry.title), notice.proposed.at.date)
    }
    return nil
  }

  /// Whether an obstacle stands and no decision speaks of it, or was taken since without naming one.
  private func isUnanswered(_ index: Int) -> Bool {
    let obstacle = obstacles[index]
    guard obstacle.cleared == nil else { return false }
    return !decisions.contains {
      $0.obstacle == index || $0.obstacle == nil && $0.mark.at >= obstacle.mark.at
    }
  }

  /// The decisions that are not carried out.
  var openDecisions: [LeaderDecision] { decisions.filter { $0.carriedOut == nil } }
}
