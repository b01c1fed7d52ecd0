// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Profiles
import TestSupport
import Testing
import WorkingDays

/// 100,000 commands and more, invented, beside a model that was written a second time.
@Suite struct RandomLoopTests {
  static let ids = ProfileLibrary.shipped.ids
  static let casesAProfile = 100
  static let commandsACase = 80

  @Test func areEnough() {
    #expect(
      RandomLoopTests.ids.count * RandomLoopTests.casesAProfile * RandomLoopTests.commandsACase
        >= 100_000
    )
  }

  @Test(arguments: ids)
  func reachNoIllegalState(id: String) throws {
    let mechanism = try #require(ProfileLibrary.shipped.mechanism(id, calendar: .shipped))
    var seen: Set<String> = []
    for seed in 0..<RandomLoopTests.casesAProfile {
      seen.formUnion(try play(mechanism, seed: UInt64(seed)))
    }
    // The invention is not blind: every profile is walked to its end and refused in many ways.
    #expect(seen.contains("done"))
    let mayEnd = mechanism.profile.change?.kinds.contains(.stop) ?? false
    #expect(seen.contains("ended") == mayEnd)
    #expect(seen.count >= 18, "\(seen)")
  }

  /// Plays one case; gives the phases and the refusals that it met.
  private func play(_ mechanism: Mechanism, seed: UInt64) throws -> Set<String> {
    let profile = mechanism.profile
    var invented = RandomCommands(profile: profile, random: SplitMix64(seed: seed))
    var (state, model, events) = (CaseState(), ReferenceModel(), [Event]())
    var seen: Set<String> = []
    for number in 0..<RandomLoopTests.commandsACase {
      let command = invented.command(in: state)
      let context = invented.context(for: command, in: state)
      let place = Comment(
        rawValue: "\(profile.id) seed \(seed) command \(number): \(command) \(context)"
      )
      let answer = model.answer(command, context.actor, profile)
      do {
        let new = try mechanism.decide(state, command, context)
        try #require(answer != .no, place)
        let before = state
        state = new.reduce(state) { $0.evolved(by: $1) }
        events += new
        model.take(
          command,
          context.actor,
          profile,
          nodes: state.nodes.count - state.reportedNodeCount
        )
        Legality.check(state, after: before, new[0], mechanism, place)
      } catch let refusal as Refusal {
        try #require(answer != .yes, "\(place) \(refusal)")
        seen.insert(refusal.code)
      }
      try #require(abstract(state) == model, place)
      seen.insert(state.phase.rawValue)
    }
    #expect(CaseState.folding(events) == state)
    return seen
  }

  private func abstract(_ state: CaseState) -> ReferenceModel {
    var model = ReferenceModel()
    model.phase =
      switch state.phase {
      case .unregistered: .blank
      case .open: .open
      case .done: .done
      case .ended: .ended
      }
    model.place = state.stage
    model.agency = state.agency
    model.signer = state.strikeOffSigned?.actor.person
    model.isStageClosed = state.isStageClosed
    model.isStopped = state.isStopped
    model.openExtension = state.hasOpenExtension ? state.extensions.last?.stage : nil
    for it in state.extensions where it.isGranted == true {
      model.grants[it.stage, default: 0] += 1
    }
    model.duties = Set(state.duties)
    if state.hasProposedNotice, let notice = state.notices.last {
      model.proposed = (notice.id, notice.proposed.actor.person)
    }
    model.openAppeal = state.hasOpenAppeal ? state.appeals.last.map { "\($0.target)" } : nil
    return model
  }
}
