// SPDX-License-Identifier: Apache-2.0

/// Colours for meanings: a city's habit over the same lamps.
///
/// The same colour means "near the limit" here and "behind schedule" there (domain-rules.md,
/// finding 2); so a theme never changes what a lamp means, only its colour.
public struct LampTheme: Sendable, Hashable {
  /// Its stable name.
  public let id: String
  /// Its name for people.
  public let title: Bilingual
  /// The colours of deadline lamps that the source gives; others have the house's colour.
  public let deadline: [DeadlineLamp: LampColour]
  /// The colours of progress lamps that the source gives; others have the house's colour.
  public let progress: [ProgressLamp: LampColour]
  /// Where these colours come from.
  public let source: RuleSource

  /// Makes a theme.
  public init(
    id: String,
    title: Bilingual,
    deadline: [DeadlineLamp: LampColour],
    progress: [ProgressLamp: LampColour],
    source: RuleSource
  ) {
    self.id = id
    self.title = title
    self.deadline = deadline
    self.progress = progress
    self.source = source
  }

  /// How a deadline lamp is shown.
  public func style(for lamp: DeadlineLamp) -> LampStyle {
    LampStyle(
      colour: deadline[lamp] ?? lamp.houseColour,
      word: lamp.word,
      shape: lamp.shape,
      source: deadline[lamp] == nil ? Self.ours : source
    )
  }

  /// How a progress lamp is shown.
  public func style(for lamp: ProgressLamp) -> LampStyle {
    LampStyle(
      colour: progress[lamp] ?? lamp.houseColour,
      word: lamp.word,
      shape: lamp.shape,
      source: progress[lamp] == nil ? Self.ours : source
    )
  }

  private static let ours = RuleSource.assumed(
    Bilingual(zh: "颜色为本软件设定", en: "the colour is our own")
  )
}

extension DeadlineLamp {
  /// The colour where a theme has none.
  var houseColour: LampColour {
    switch self {
    case .done, .onTrack: .green
    case .nearDue: .yellow
    case .overdue: .red
    case .stopped, .unknown: .grey
    }
  }
}

extension ProgressLamp {
  /// The colour where a theme has none.
  var houseColour: LampColour {
    switch self {
    case .onTrack: .green
    case .slightlyBehind: .blue
    case .behind: .orange
    case .overdue: .red
    case .notMeasurable: .grey
    }
  }
}
