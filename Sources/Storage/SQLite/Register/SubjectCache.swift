// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

/// One subject that was folded.
indirect enum Aggregate: Sendable {
  case intake(Intake)
  case commitment(Commitment)
  case programme(Programme)
  case handling(Handling)

  init?(_ subject: Subject, in state: RegisterState) {
    let found: Self? =
      switch subject {
      case .directory: nil
      case .intake(let report): state.intakes[report].map { .intake($0) }
      case .commitment(let number): state.commitments[number].map { .commitment($0) }
      case .programme(let number): state.programmes[number].map { .programme($0) }
      case .handling(let number): state.handlings[number].map { .handling($0) }
      }
    guard let found else { return nil }
    self = found
  }

  /// The agency that answers in its mechanism; blank where none was named, nil where none can be.
  var agency: String? {
    switch self {
    case .intake, .programme: nil
    case .commitment(let item): item.loop.agency
    case .handling(let handling): handling.loop.agency
    }
  }

  /// The commitment that it is; nil where it is none.
  var commitment: Commitment? {
    if case .commitment(let item) = self { item } else { nil }
  }

  func put(into state: inout RegisterState) {
    switch self {
    case .intake(let intake): state.intakes[intake.report] = intake
    case .commitment(let item): state.commitments[item.number] = item
    case .programme(let programme): state.programmes[programme.number] = programme
    case .handling(let handling): state.handlings[handling.number] = handling
    }
  }
}

/// Subjects met lately, in two generations: of the older one what is not met again is forgotten.
struct SubjectCache: Sendable {
  private var young: [Subject: Aggregate] = [:]
  private var old: [Subject: Aggregate] = [:]

  /// How many subjects a generation holds.
  private static let generation = 4096

  subscript(subject: Subject) -> Aggregate? {
    get { young[subject] ?? old[subject] }
    set {
      if young.count >= Self.generation { (old, young) = (young, [:]) }
      young[subject] = newValue
    }
  }

  /// Whether one of them is a programme.
  var holdsProgramme: Bool {
    func isProgramme(_ subject: Subject) -> Bool {
      if case .programme = subject { true } else { false }
    }
    return young.keys.contains(where: isProgramme) || old.keys.contains(where: isProgramme)
  }

  /// Takes in what another remembers; of the same subject that is the later.
  mutating func take(_ other: SubjectCache) {
    for (subject, aggregate) in other.old where other.young[subject] == nil {
      self[subject] = aggregate
    }
    for (subject, aggregate) in other.young { self[subject] = aggregate }
  }
}
