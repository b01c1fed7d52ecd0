// SPDX-License-Identifier: Apache-2.0
import Mechanisms

@testable import Register

/// What becomes of statements and who leads, written a second time from the text: kept by the
/// commands that were done, not by the events that they made.
struct RegisterModel {
  enum Fate: Equatable { case taken, aside }

  private var fates: [String: [TextSpan: Fate]] = [:]
  private var leads: [SerialNumber: String] = [:]
  private var assigned: Set<SerialNumber> = []
  private var withdrawn: Set<SerialNumber> = []
  private var origins: [SerialNumber: (report: String, span: TextSpan)] = [:]

  init(_ state: RegisterState) {
    for (report, intake) in state.intakes {
      for case (let span, .accepted(let number)) in intake.outcomes {
        origins[number] = (report, span)
      }
      fates[report] = intake.outcomes.mapValues {
        if case .accepted = $0 { .taken } else { .aside }
      }
    }
    leads = state.commitments.mapValues(\.fields.lead)
  }

  mutating func take(_ command: RegisterCommand, _ events: [RegisterEvent]) {
    switch command {
    case .intake(.open(let sheet)): fates[sheet.report] = [:]
    case .intake(.accept(let sheet, let span, let acceptance)):
      fates[sheet.report]?[span] = .taken
      note(events, from: sheet.report)
      let read = sheet.candidates.first { $0.span == span }?.fields.lead
      enter(events, lead: acceptance.fields?.lead ?? read ?? "")
    case .intake(.acceptAll(let sheet, let acceptance)):
      note(events, from: sheet.report)
      for candidate in sheet.candidates where fates[sheet.report]?[candidate.span] == nil {
        fates[sheet.report]?[candidate.span] = .taken
      }
      for event in events {
        guard case .commitment(.entered(let entry)) = event.change else { continue }
        let read = sheet.candidates.first { $0.span == entry.span }?.fields.lead
        enter([event], lead: acceptance.fields?.lead ?? read ?? "")
      }
    case .intake(.setAside(let report, let span, _, _)): fates[report]?[span] = .aside
    case .intake(.reopen(let report, let span)): fates[report]?[span] = nil
    case .commitment(let number, .withdraw):
      withdrawn.insert(number)
      if let origin = origins[number] { fates[origin.report]?[origin.span] = .aside }
    case .commitment(let number, .correct(.lead, let value, _)): leads[number] = value.text
    case .commitment(let number, .transfer(let agency, _, _)): leads[number] = agency
    case .commitment(let number, .assign): assigned.insert(number)
    case .commitment(let number, .divide(let draft)): enter(events, [draft], of: number)
    case .commitment(let number, .split(let drafts)): enter(events, drafts, of: number)
    case .handling(.answer(_, _, _)): enter(events, lead: nil)
    default: break
    }
  }

  /// A part is its parent's lead's, unless it names another.
  private mutating func enter(
    _ events: [RegisterEvent],
    _ drafts: [PartDraft],
    of parent: SerialNumber
  ) {
    let entered = events.filter { $0.change.word == "entered" }
    for (event, draft) in zip(entered, drafts) {
      enter([event], lead: draft.fields.lead.isEmpty ? leads[parent] ?? "" : draft.fields.lead)
    }
  }

  /// Where in a report commitments were taken from.
  private mutating func note(_ events: [RegisterEvent], from report: String) {
    for event in events {
      guard case .commitment(let number) = event.subject,
        case .commitment(.entered(let entry)) = event.change, let span = entry.span
      else { continue }
      origins[number] = (report, span)
    }
  }

  private mutating func enter(_ events: [RegisterEvent], lead: String?) {
    for event in events {
      guard case .commitment(let number) = event.subject,
        case .commitment(.entered(let entry)) = event.change
      else { continue }
      leads[number] = lead ?? entry.fields.lead
    }
  }

  /// The state says the same as this model of what the command was about.
  func check(_ state: RegisterState, _ command: RegisterCommand, _ broken: (String) -> Void) {
    switch command.target {
    case .intake(let report):
      let found = state.intakes[report]?.outcomes.mapValues { outcome -> Fate in
        if case .accepted = outcome { .taken } else { .aside }
      }
      if found != fates[report] { broken("statements became what was decided of them") }
    case .commitment(let number):
      let item = state.commitments[number]
      if item?.fields.lead != leads[number] {
        broken("the lead is who was set: \(String(describing: leads[number]))")
      }
      if let item, case .withdrawn = item.life, !withdrawn.contains(number) {
        broken("only a withdrawal takes out of the register")
      }
      let answering = assigned.contains(number) ? leads[number] : ""
      if item?.loop.agency != answering {
        broken("the loop is with the lead: \(String(describing: answering))")
      }
    default: break
    }
  }

  /// A supervisor in their post may take what nobody has settled, and set it aside.
  func refused(
    _ command: RegisterCommand,
    _ officer: Officer,
    _ state: RegisterState,
    _ broken: (String) -> Void
  ) {
    guard officer.role == .supervisor, state.directory.officer(in: officer.post) == officer,
      case .intake(.setAside(let report, let span, let reason, let note)) = command,
      let settled = fates[report], settled[span] == nil, reason != .other, note.count < 100,
      !note.utf8.contains(0), state.intakes[report]?.candidates.contains(span) == true
    else { return }
    broken("a statement that is open may be set aside")
  }
}
