// SPDX-License-Identifier: Apache-2.0
import Mechanisms

/// A register, or as much of it as a command needs: what events fold to.
package struct RegisterState: Sendable, Hashable {
  /// Who there is.
  package var directory = Directory()
  /// What became of reports, by the SHA-256 of their text.
  package var intakes: [String: Intake] = [:]
  /// The commitments.
  package var commitments: [SerialNumber: Commitment] = [:]
  /// The programmes.
  package var programmes: [SerialNumber: Programme] = [:]
  /// The cases.
  package var handlings: [SerialNumber: Handling] = [:]
  /// The last number that was given out, by kind and year.
  package var serials: [Serial: Int] = [:]

  /// A row of numbers: of commitments, programmes or cases, in a year.
  package struct Serial: Sendable, Hashable {
    /// What is numbered: `item`, `programme`, `case`.
    package let kind: String
    /// The year.
    package let year: Int

    /// A row of numbers.
    package init(kind: String, year: Int) {
      self.kind = kind
      self.year = year
    }
  }

  /// An empty register.
  package init() {}

  /// The open commitments and cases that an agency leads, the first ones by their numbers.
  package func led(by agency: String, limit: Int) -> [Subject] {
    let items = commitments.values.filter {
      $0.isActive && $0.isOpen && $0.fields.lead == agency
    }
    let cases = handlings.values.filter {
      let own = $0.loop.agency.isEmpty ? $0.intake.agency : $0.loop.agency
      return $0.loop.phase == .open && own == agency
    }
    return Array(
      (items.map(\.number).sorted().prefix(limit).map { Subject.commitment($0) }
        + cases.map(\.number).sorted().prefix(limit).map { Subject.handling($0) }).prefix(limit)
    )
  }

  /// How many events made a subject; 0 where there is none.
  package func version(of subject: Subject) -> Int {
    switch subject {
    case .directory: directory.version
    case .intake(let report): intakes[report]?.version ?? 0
    case .commitment(let number): commitments[number]?.version ?? 0
    case .programme(let number): programmes[number]?.version ?? 0
    case .handling(let number): handlings[number]?.version ?? 0
    }
  }

  /// The state after an event: total and blind, it trusts that the event was decided upon it.
  package mutating func evolve(_ event: RegisterEvent) {
    switch (event.subject, event.change) {
    case (.directory, .directory(let change)):
      directory.take(change)
      directory.version = event.version
    case (.intake(let report), .intake(let change)):
      intakes[report, default: Intake()].take(change)
      intakes[report]?.report = report
      intakes[report]?.version = event.version
    case (.commitment(let number), .commitment(let change)):
      note(number, "item")
      commitments[number, default: Commitment(number)].take(change, event.mark)
      commitments[number]?.version = event.version
    case (.programme(let number), .programme(let change)):
      note(number, "programme")
      programmes[number, default: Programme(number)].take(change)
      programmes[number]?.version = event.version
    case (.handling(let number), .handling(let change)):
      note(number, "case")
      handlings[number, default: Handling(number)].take(change, event.mark)
      handlings[number]?.version = event.version
    default: break
    }
  }

  /// The state after events.
  package func evolved(by events: some Sequence<RegisterEvent>) -> RegisterState {
    var state = self
    for event in events { state.evolve(event) }
    return state
  }

  /// The state that a history folds to.
  package static func folding(_ events: some Sequence<RegisterEvent>) -> RegisterState {
    RegisterState().evolved(by: events)
  }

  private mutating func note(_ number: SerialNumber, _ kind: String) {
    let serial = Serial(kind: kind, year: number.year)
    serials[serial] = max(serials[serial] ?? 0, number.serial)
  }
}
