// SPDX-License-Identifier: Apache-2.0
import Mechanisms

/// Something that was asked of an agency: every one costs it time, so they are counted (减负).
package struct AgencyRequest: Sendable, Hashable {
  /// What was asked.
  package enum Kind: String, Sendable, CaseIterable, Worded {
    /// It was given to the agency (交办、派单、移交).
    case assigned
    /// A notice was sent (督办单).
    case notice
    /// It was sent back to be done again (退回).
    case returned
  }

  /// About what.
  package var subject: Subject
  /// When.
  package var at: Timestamp
  /// What.
  package var kind: Kind

  /// Something that was asked.
  package init(subject: Subject, at: Timestamp, kind: Kind) {
    self.subject = subject
    self.at = at
    self.kind = kind
  }
}

/// Reads from events, one after the other, what they ask of which agency.
///
/// Whoever hands the events over says who answered for a subject before them; from there on the events
/// say it themselves.
package struct RequestReader: Sendable {
  private var agencies: [Subject: String] = [:]

  /// Has read nothing yet.
  package init() {}

  /// What an event asks, and of which agency; nil where it asks nothing of one.
  ///
  /// What is not assigned yet waits for no agency, and what an agency hands back to be given to another
  /// is no request to it.
  package mutating func read(
    _ event: RegisterEvent,
    before: (Subject) -> String?
  ) -> (agency: String, request: AgencyRequest)? {
    guard let (kind, named) = event.asks else { return nil }
    var agency = agencies[event.subject] ?? before(event.subject) ?? ""
    if let named, kind == .assigned, !agency.isEmpty || event.isAssignment { agency = named }
    guard !agency.isEmpty else { return nil }
    agencies[event.subject] = agency
    return (agency, AgencyRequest(subject: event.subject, at: event.mark.at, kind: kind))
  }
}

extension RegisterEvent {
  /// What the event asks, with the agency where the event itself names it; nil where it asks nothing.
  fileprivate var asks: (kind: AgencyRequest.Kind, agency: String?)? {
    switch change {
    case .commitment(.transferred(let transfer)): (.assigned, transfer.newLead)
    case .commitment(.looped(let loop)), .handling(.looped(let loop)): asks(loop.fact)
    default: nil
    }
  }

  /// Whether a mechanism gives it to an agency; a transfer before that only changes a field.
  fileprivate var isAssignment: Bool {
    if case .commitment(.transferred) = change { false } else { true }
  }

  private func asks(_ fact: Fact) -> (AgencyRequest.Kind, String?)? {
    switch fact {
    case .filed(let filed) where !filed.filing.agency.isEmpty: (.assigned, filed.filing.agency)
    case .noticeDecided(true, _, _): (.notice, nil)
    case .sentBack where mark.officer.role != .agency: (.returned, nil)
    default: nil
    }
  }
}
