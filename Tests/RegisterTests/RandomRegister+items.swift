// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import TestSupport
import WorkingDays

@testable import Register

extension RandomRegister {
  /// A command upon a commitment, and who gives it.
  mutating func commitment(_ state: RegisterState) -> (RegisterCommand, Officer) {
    // The last ones mostly, so that some come to their end.
    let numbers = Array(items.suffix(flip(60) ? 3 : 12))
    guard flip(98), let number = pick(numbers), let item = state.commitments[number] else {
      return (.commitment(.blank, .assign), officer(.supervisor, of: "", in: state))
    }
    let lead = item.fields.lead
    if flip(60) {
      let (command, role) = step(item)
      return (.commitment(number, command), officer(role, of: lead, in: state))
    }
    let (command, role) = flip(45) ? report(item) : keeping(item, state)
    let helper = flip(20) ? item.fields.supporting.first ?? lead : lead
    return (.commitment(number, command), officer(role, of: helper, in: state))
  }

  /// What a keeper of the register does.
  private mutating func keeping(
    _ item: Commitment,
    _ state: RegisterState
  ) -> (CommitmentCommand, RegisterRole) {
    switch Int.random(in: 0..<33, using: &random) {
    case 32: return (.unhang(index(item.threads.count), reason: text()), .supervisor)
    case 30..<32:
      return (.withdraw(pick(SetAsideReason.allCases, or: .other), note: text()), .supervisor)
    case 0..<8:
      let field = pick(CommitmentField.allCases, or: .title)
      return (.correct(field, value(of: field), reason: text()), .supervisor)
    case 8..<10:
      let field = pick(["lead", "topic", "x"], or: "")
      let suggestion = Suggestion(field: field, value: agency(), why: text())
      return (.suggest(suggestion), .agency)
    case 10..<13:
      let post = flip(30) ? pick(["zhujian-head", "jiaoyu-head"], or: "") : ""
      return (.transfer(agency: agency(), post: post, reason: text()), .leader)
    case 13..<16:
      return (.split([draft(item), draft(item)]), .supervisor)
    case 16..<18:
      let other = pick(items.suffix(6) + [.blank], or: .blank)
      return (.merge(into: other), .supervisor)
    case 18..<20: return (.divide(draft(item)), .agency)
    case 20..<23:
      let shares = [
        Share(agency: "dongli", value: figure()), Share(agency: agency(), value: figure()),
      ]
      let target = index(item.fields.targets.count)
      return (
        .decompose(
          Decomposition(target: target, shares: shares, gapReason: flip(50) ? text() : "")
        ),
        .agency
      )
    case 23..<26:
      return (.group(flip(80) ? pick(programmes) : nil), .supervisor)
    default:
      let sheet = pick(RandomSheet.all, or: Stage.sheet)
      var link = ThreadLink()
      link.span = span(in: sheet)
      link.relation = pick(ThreadLink.relations + ["x"], or: "")
      link.verdict = pick(["", "met", "x"], or: "")
      return (.hang(link, in: sheet), .supervisor)
    }
  }

  private mutating func draft(_ item: Commitment) -> PartDraft {
    var span: TextSpan?
    if flip(50), let whole = item.entry.span {
      let start = whole.range.lowerBound + 3 * Int.random(in: -1...4, using: &random)
      span = TextSpan(max(0, start)..<(max(0, start) + 3 * Int.random(in: 0...8, using: &random)))
    }
    var fields = flip(50) ? fields() : CommitmentFields()
    if flip(70) { fields.lead = "" }
    return PartDraft(span: span, fields: fields)
  }

  /// What is said, shown and decided.
  private mutating func report(_ item: Commitment) -> (CommitmentCommand, RegisterRole) {
    switch Int.random(in: 0..<42, using: &random) {
    case 36...:
      let (command, role) = publication(item)
      return (.publish(command), flip(95) ? role : .agency)
    case 34..<36: return (.recordVote(vote()), flip(90) ? .supervisor : .agency)
    case 32..<34:
      let since = item.version - Int.random(in: 0...3, using: &random)
      return (.takeBack(since: since), pick([.agency, .agency, .leader, .supervisor], or: .agency))
    case 30..<32:
      let place = index(item.evidence.count)
      return (.withdrawEvidence(place, reason: text()), flip(60) ? .agency : .supervisor)
    case 0..<9: return (.update(update(item), filing: flip(20) ? filing(nil, item) : nil), .agency)
    case 9..<14: return (addEvidence(), pick([.agency, .agency, .supervisor], or: .agency))
    case 14..<20: return (gradeEvidence(item), .supervisor)
    case 20..<22:
      let cause = pick(ObstacleCause.allCases, or: .other)
      return (.raise(Obstacle(cause: cause, text: text(), request: text())), .agency)
    case 22..<24: return (.clear(index(item.obstacles.count), note: text()), .agency)
    case 24..<26:
      let decision = LeaderDecision(
        text: text(),
        agency: flip(50) ? agency() : "",
        due: flip(30) ? day() : nil,
        obstacle: flip(30) ? index(item.obstacles.count) : nil
      )
      return (.decide(decision), .leader)
    case 26..<28: return (.carryOut(index(item.decisions.count), note: text()), .agency)
    default:
      return (.reply(Reply(about: pick(["verdict", "x", ""], or: ""), text: text())), .agency)
    }
  }

  private mutating func publication(_ item: Commitment) -> (PublicationCommand, RegisterRole) {
    let version = (item.publication.proposed?.version ?? 0) + (flip(90) ? 0 : 1)
    let isWaiting = item.publication.proposed != nil
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<7 where !isWaiting: return (.propose, .supervisor)
    case 0..<7: return (.approve(version: version), flip(80) ? .leader : .supervisor)
    case 7: return (.propose, .supervisor)
    case 8: return (.decline(version: version, reason: text()), .leader)
    default: return (.withdraw(reason: text()), .supervisor)
    }
  }

  private mutating func vote() -> DeputyVote {
    let members = Int.random(in: -1...60, using: &random)
    return DeputyVote(
      body: text(),
      day: flip(90) ? now.date : day(),
      members: members,
      present: members - Int.random(in: -1...8, using: &random),
      satisfied: Int.random(in: -1...40, using: &random),
      fairlySatisfied: Int.random(in: -1...9, using: &random),
      dissatisfied: Int.random(in: -1...9, using: &random),
      document: text()
    )
  }

  mutating func addEvidence() -> CommitmentCommand {
    .addEvidence(
      Evidence(
        sha256: hash(),
        name: text(),
        mediaType: "application/pdf",
        byteCount: flip(95) ? 1200 : pick([0, -1, Int.max], or: 1),
        note: text()
      )
    )
  }

  mutating func gradeEvidence(_ item: Commitment) -> CommitmentCommand {
    let grade = pick(EvidenceGrade.allCases, or: .d)
    let place = index(item.evidence.count)
    return .gradeEvidence(place, grade, isSupporting: flip(80), note: text())
  }

  private mutating func update(_ item: Commitment) -> Update {
    let count = Int.random(in: 0...2, using: &random)
    var figures: [ReportedFigure] = []
    for _ in 0..<count {
      figures.append(
        ReportedFigure(
          target: index(item.fields.targets.count),
          value: figure(),
          asOf: flip(95) ? now.date : day(),
          source: text()
        )
      )
    }
    return Update(
      saying: pick(Saying.allCases, or: .running),
      text: text(),
      figures: figures,
      isUnchanged: flip(10)
    )
  }
}
