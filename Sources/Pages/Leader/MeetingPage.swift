// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register

/// The meeting (调度会): one item a screen, and the decision written on the spot.
package struct MeetingPage: Sendable {
  /// What a leader has typed, as it was.
  package struct Draft: Sendable, Hashable {
    /// The decision.
    package var text = ""
    /// The agency that carries it out, by its id.
    package var agency = ""
    /// By when, as it was typed.
    package var due = ""
    /// The version of the item that was seen; nil for the one that is shown.
    package var version: Int?

    /// Nothing typed yet.
    package init() {}
  }

  /// Why a decision was not recorded.
  package enum Problem: Sendable, Hashable {
    /// Nothing was written.
    case noText
    /// No agency was chosen.
    case noAgency
    /// The day is none.
    case badDay
    /// Somebody changed the item meanwhile; what happened in between.
    case stale([Bilingual])
    /// The form was sent before with other words.
    case keyReused
    /// The register refuses.
    case refused(Bilingual)
  }

  /// What was just decided, and about what.
  package struct Done: Sendable, Hashable {
    /// How.
    package enum Way: Sendable, Hashable {
      /// By words of the leader's own.
      case decision(LeaderDecision)
      /// By yes or no.
      case ruling(MeetingRuling)
    }

    /// About which commitment.
    package var number: SerialNumber
    /// How.
    package var way: Way

    /// What was decided.
    package init(_ number: SerialNumber, _ way: Way) { (self.number, self.way) = (number, way) }
  }

  /// What is on the agenda, in order.
  package var agenda: [AgendaItem]
  /// The item that is shown; nil where nothing is on the agenda.
  package var shown: AgendaItem?
  /// What was just decided; nil where nothing was.
  package var done: Done?
  /// The way back from it, or what became of that; nil where there is none.
  package var undo: UndoLine?
  /// The agencies that may be charged, in order.
  package var agencies: [Agency]
  /// What agencies are called, by their ids.
  package var names: [String: String]
  /// The moment it is of.
  package var now: Timestamp
  /// What was asked for.
  package var view: LeaderView
  /// Whether whoever looks may decide.
  package var mayDecide: Bool
  /// A word that makes the form one, however often it is sent.
  package var key: String
  /// What was typed.
  package var draft: Draft
  /// Why it was not recorded.
  package var problem: Problem?
  /// Why whoever looks may not rule on what the item waits for; nil where they may.
  package var rulingRefusal: Bilingual?
  /// What was said to whoever rules: why more time is asked for; blank where nothing was.
  package var rulingPlan = ""
  /// The reason that was typed for a ruling.
  package var rulingDraft = ""
  /// Why a ruling was not recorded.
  package var rulingProblem: Problem?

  /// Made of its parts; nothing was typed yet.
  package init(
    agenda: [AgendaItem],
    shown: AgendaItem?,
    done: Done?,
    agencies: [Agency],
    names: [String: String],
    now: Timestamp,
    view: LeaderView,
    mayDecide: Bool,
    key: String,
    draft: Draft = Draft(),
    problem: Problem? = nil
  ) {
    self.agenda = agenda
    self.shown = shown
    self.done = done
    self.agencies = agencies
    self.names = names
    self.now = now
    self.view = view
    self.mayDecide = mayDecide
    self.key = key
    self.draft = draft
    self.problem = problem
  }

  /// The items before and behind the one that is shown.
  var neighbours: (previous: AgendaItem?, next: AgendaItem?) {
    guard let place else { return (nil, nil) }
    return (
      place > 0 ? agenda[place - 1] : nil, place + 1 < agenda.count ? agenda[place + 1] : nil
    )
  }

  /// The place of the shown item on the agenda.
  var place: Int? { agenda.firstIndex { $0.number == shown?.number } }
}
