// SPDX-License-Identifier: Apache-2.0

/// What is known of the progress of one item; amounts in one unit, whatever it is.
public struct ProgressFigures: Sendable, Hashable {
  /// The item, by its id.
  public let item: String
  /// What was done to date; nil where nothing was reported.
  public let actual: Exact?
  /// What the plan asks by this day; nil where there is no plan.
  public let planned: Exact?
  /// What the plan asks in all (the year's plan); only rules in percentage points need it.
  public let target: Exact?

  /// Makes the figures of one item.
  public init(item: String, actual: Exact?, planned: Exact?, target: Exact? = nil) {
    self.item = item
    self.actual = actual
    self.planned = planned
    self.target = target
  }
}

/// A rule that lights a progress lamp: data, one of several that cities published.
public struct ProgressRule: Sendable, Hashable {
  /// What the bands are measured in.
  public enum Measure: String, Sendable, Hashable, CaseIterable {
    /// actual ÷ planned to date; 1 is as planned.
    case ratio
    /// (actual − planned to date) ÷ target × 100; negative is so many points below schedule.
    case points
  }

  /// One lamp and the least figure that still lights it.
  public struct Band: Sendable, Hashable {
    /// The lamp.
    public let lamp: ProgressLamp
    /// The least figure.
    public let floor: Exact
    /// Whether the least figure itself belongs to the band.
    public let includesFloor: Bool
    /// The condition in words.
    public let when: Bilingual
    /// Where the band comes from.
    public let source: RuleSource

    /// Makes a band.
    public init(
      _ lamp: ProgressLamp,
      floor: Exact,
      includesFloor: Bool = true,
      when: Bilingual,
      source: RuleSource
    ) {
      self.lamp = lamp
      self.floor = floor
      self.includesFloor = includesFloor
      self.when = when
      self.source = source
    }

    /// Whether the figure reaches the band.
    func holds(_ figure: Exact) -> Bool {
      includesFloor ? figure >= floor : figure > floor
    }
  }

  /// Its stable name.
  public let id: String
  /// What the bands are measured in.
  public let measure: Measure
  /// The bands, the best first; the first that a figure reaches lights its lamp.
  public let bands: [Band]
  /// The lamp of figures below all bands.
  public let lowest: ProgressLamp
  /// That in words.
  public let lowestWhen: Bilingual
  /// Where that comes from.
  public let lowestSource: RuleSource

  /// Makes a rule.
  public init(
    id: String,
    measure: Measure,
    bands: [Band],
    lowest: ProgressLamp,
    lowestWhen: Bilingual,
    lowestSource: RuleSource
  ) {
    self.id = id
    self.measure = measure
    self.bands = bands
    self.lowest = lowest
    self.lowestWhen = lowestWhen
    self.lowestSource = lowestSource
  }
}
