// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing

/// What no case may ever be, whatever was done to it.
enum Legality {
  static func check(
    _ state: CaseState,
    after before: CaseState,
    _ event: Event,
    _ mechanism: Mechanism,
    _ place: Comment
  ) {
    let profile = mechanism.profile
    let side = profile.side(of: event.actor.role)
    #expect(
      (state.phase == .done) == (state.stage == profile.stages.count && state.phase != .ended),
      place
    )
    #expect(before.last.map { $0.at <= event.at } ?? true, place)
    #expect(state.evidence.starts(with: before.evidence), place)
    #expect(state.extensions.dropLast().allSatisfy { $0.isGranted != nil }, place)
    #expect(state.notices.dropLast().allSatisfy { $0.status != .proposed }, place)
    #expect(state.appeals.dropLast().allSatisfy { $0.isUpheld != nil }, place)
    #expect(state.stops.dropLast().allSatisfy { $0.to != nil }, place)
    #expect(state.stops.allSatisfy { stop in stop.to.map { $0 >= stop.from } ?? true }, place)
    #expect(state.reportedNodeCount <= state.nodes.count, place)
    #expect(Set(state.duties).count == state.duties.count, place)
    // An agency closes, extends, excuses and changes nothing; the program decides nothing.
    if decides(event.fact) {
      #expect(side == .supervision || side == .decision, place)
      #expect(event.actor.body != before.agency, place)
    }
    if state.phase == .done, before.phase != .done {
      #expect(side != .agency && side != .system, place)
      #expect(!state.isStageClosed, place)
      if profile.stages.last?.act == .strikeOff {
        #expect(state.duties.isEmpty && !state.evidence.isEmpty, place)
        #expect(
          before.strikeOffSigned.map { $0.actor.person != event.actor.person } ?? false,
          place
        )
      }
    }
    if before.phase == .ended { #expect(state.phase == .ended, place) }
    let lamp = mechanism.deadlineLamp(of: state, at: event.at)
    #expect((lamp == .done) == (state.phase == .done), place)
    if state.phase == .ended { #expect(lamp == .stopped, place) }
    for notice in state.notices where notice.status == .approved {
      #expect(
        notice.decided.map { $0.actor.person != notice.proposed.actor.person } ?? false,
        place
      )
    }
  }

  private static func decides(_ fact: Fact) -> Bool {
    switch fact {
    case .filed(let filed): filed.isClosing
    case .stageClosed, .strikeOffSigned, .extensionDecided, .clockStopped, .clockResumed, .changed,
      .discharged, .noticeDecided, .excused, .appealDecided:
      true
    case .registered, .sentBack, .extensionAsked, .noticeProposed, .appealed: false
    }
  }
}
