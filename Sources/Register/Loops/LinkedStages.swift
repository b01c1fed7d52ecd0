// SPDX-License-Identifier: Apache-2.0
import Mechanisms

/// Who made the link by which a stage was filed (凭链接办理), by the id of the stage; a stage that whoever
/// holds the post filed is not among them.
///
/// Whoever lets somebody answer without an account had a hand in the answer: another person accepts it.
package struct LinkedStages: Sendable, Hashable {
  var makers: [String: String] = [:]

  /// Takes note of a step of the mechanism.
  mutating func take(_ fact: Fact, _ mark: Mark) {
    guard case .filed(let filed) = fact else { return }
    makers[filed.stage] = mark.officer.link.isEmpty ? nil : mark.officer.link
  }

  /// Whether somebody made the link by which the closing came that these facts would accept.
  func bars(_ person: String, from facts: [LoopFact], in profile: Profile) -> Bool {
    guard facts.contains(where: { $0.fact.acceptsClosing(in: profile) }) else { return false }
    let asking = profile.stages.filter { $0.act == .requestClose }
    // Where no stage asks for the closing, what is accepted is the last report.
    let closings =
      asking.isEmpty ? profile.stages.filter { $0.act == .report }.suffix(1) : asking[...]
    return closings.contains { makers[$0.id] == person }
  }
}

extension Fact {
  /// Whether it accepts what an agency says is done: at a review, for a stage, by a signature.
  fileprivate func acceptsClosing(in profile: Profile) -> Bool {
    switch self {
    case .stageClosed, .strikeOffSigned: true
    case .filed(let filed):
      [.review, .strikeOff].contains(profile.stage(filed.stage)?.stage.act)
    default: false
    }
  }
}

extension RegisterDecision {
  /// Whoever made the link by which a closing came does not accept it, as they grade no evidence that
  /// came by it.
  func checkLinks(
    _ links: LinkedStages,
    _ facts: [LoopFact],
    _ mechanism: String
  ) throws(RegisterError) {
    let profile = try self.mechanism(mechanism).profile
    guard !links.bars(officer.person, from: facts, in: profile) else {
      throw .mechanism(.samePerson(officer.person))
    }
  }
}
