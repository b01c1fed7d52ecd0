// SPDX-License-Identifier: Apache-2.0

/// What a theme says of one lamp.
public struct LampLook: Sendable, Hashable {
  /// The colour.
  public let colour: LampColour
  /// The word; nil leaves it.
  public let word: Bilingual?
  /// The shape; nil leaves it.
  public let shape: LampShape?
  /// Where the colour comes from.
  public let source: RuleSource

  /// Makes the look of a lamp.
  public init(
    _ colour: LampColour,
    word: Bilingual? = nil,
    shape: LampShape? = nil,
    source: RuleSource
  ) {
    self.colour = colour
    self.word = word
    self.shape = shape
    self.source = source
  }

  /// This look, with the word and the shape of another where it has none.
  func over(_ other: LampLook?) -> LampLook {
    LampLook(
      colour,
      word: word ?? other?.word,
      shape: shape ?? other?.shape,
      source: source
    )
  }
}

/// Colours for meanings: a city's habit over the same lamps.
///
/// The same colour means "near the limit" here and "behind schedule" there (domain-rules.md,
/// finding 2); so a theme never changes what a lamp means, only how it looks.
public struct LampTheme: Sendable, Hashable {
  /// Its stable name.
  public let id: String
  /// Its name for people.
  public let title: Bilingual
  /// The deadline lamps (时限灯) that it speaks of.
  public let deadline: [DeadlineLamp: LampLook]
  /// The progress lamps (进度灯) that it speaks of.
  public let progress: [ProgressLamp: LampLook]

  /// Makes a theme.
  public init(
    id: String,
    title: Bilingual,
    deadline: [DeadlineLamp: LampLook],
    progress: [ProgressLamp: LampLook]
  ) {
    self.id = id
    self.title = title
    self.deadline = deadline
    self.progress = progress
  }

  /// The theme with what another says of the lamps that it does not speak of, or not wholly.
  public func over(_ base: LampTheme) -> LampTheme {
    LampTheme(
      id: id,
      title: title,
      deadline: base.deadline.merging(deadline) { $1.over($0) },
      progress: base.progress.merging(progress) { $1.over($0) }
    )
  }

  /// How a deadline lamp is shown; grey where neither the theme nor what lies under it speaks of it.
  public func style(for lamp: DeadlineLamp) -> LampStyle {
    LampStyle(deadline[lamp], lamp.word, lamp.shape)
  }

  /// How a progress lamp is shown; grey where neither the theme nor what lies under it speaks of it.
  public func style(for lamp: ProgressLamp) -> LampStyle {
    LampStyle(progress[lamp], lamp.word, lamp.shape)
  }
}

extension LampStyle {
  fileprivate init(_ look: LampLook?, _ word: Bilingual, _ shape: LampShape) {
    self.init(
      colour: look?.colour ?? .grey,
      word: look?.word ?? word,
      shape: look?.shape ?? shape,
      source: look?.source
        ?? .assumed(Bilingual(zh: "颜色为本软件设定", en: "the colour is our own"))
    )
  }
}
