// SPDX-License-Identifier: Apache-2.0

import WorkingDays

/// A lamp that explains itself: the rule, the figures it used, the reason and the source.
public struct LampReading<Lamp: Sendable & Hashable>: Sendable, Hashable {
  /// What the lamp says.
  public let lamp: Lamp
  /// The rule that said it, by its id: `yinchuan-2025`.
  public let rule: String
  /// Why, in a sentence.
  public let reason: Bilingual
  /// The figures that were used, each down to what was entered.
  public let figures: [Step]
  /// Where the part of the rule that spoke comes from.
  public let source: RuleSource
  /// The excuse (无正当理由 does not hold) that took a warning back; nil where none did.
  public let excuse: Excuse?
  /// The warning that would stand without the excuse; nil where none was taken back.
  ///
  /// To be shown with the excuse: a hidden one would be a loophole.
  public let unexcused: Lamp?

  /// A reading without an excuse.
  init(_ lamp: Lamp, rule: String, reason: Bilingual, figures: [Step], source: RuleSource) {
    self.lamp = lamp
    self.rule = rule
    self.reason = reason
    self.figures = figures
    self.source = source
    excuse = nil
    unexcused = nil
  }

  /// The reading `other` with its warning taken back by an excuse.
  init(_ lamp: Lamp, excusing other: LampReading, by excuse: Excuse) {
    self.lamp = lamp
    rule = other.rule
    reason = other.reason
    figures = other.figures
    source = other.source
    self.excuse = excuse
    unexcused = other.lamp
  }
}

extension LampReading where Lamp == ProgressLamp {
  /// The same reading, a warning in it taken back by the first of `excuses` that counts for `item`.
  ///
  /// Yinchuan lights yellow and red only "without good reason" (无正当理由, W72). What an excused
  /// item shows instead is assumed: one step below the warning, never green.
  func excused(by excuses: [Excuse], item: String, on day: CivilDate) -> LampReading {
    guard lamp.isWarning, let excuse = excuses.first(where: { $0.counts(for: item, on: day) })
    else { return self }
    return LampReading(.slightlyBehind, excusing: self, by: excuse)
  }
}
