// SPDX-License-Identifier: Apache-2.0

/// What districts take on of one promise of their city.
public struct PromiseShare: Sendable, Hashable {
  /// One district's own target.
  public struct Part: Sendable, Hashable {
    /// The index of the district's report among those that were given.
    public let district: Int
    /// The target, in the text of the district.
    public let target: Passage
    /// Its value; nil where it has none.
    public let value: Double?
    /// The part of the city's value, 1 being all of it; nil where values do not add up.
    public let share: Double?
    /// How it stands to the city's promise.
    public let relation: Relation
    /// How sure the match is, 0 to 1.
    public let score: Double
  }

  /// How a district's target stands to its city's promise.
  public enum Relation: String, Sendable, CaseIterable {
    /// It takes a part of a sum.
    case part
    /// It asks for more than the city does for itself.
    case stricter
    /// It asks for the same.
    case equal
    /// It asks for less than the city does for itself.
    case weaker
    /// The two have no values that could be compared.
    case unmeasured
  }

  /// The city's promise.
  public let promise: Passage
  /// Its value; nil where it has none.
  public let value: Double?
  /// The unit of all values.
  public let unit: String?
  /// The targets of the districts that take part, in the order of the districts.
  public let parts: [Part]
  /// What the parts are together; nil where values do not add up.
  public let sum: Double?
  /// What is left of the city's promise, 0 where the parts reach it; nil where values do not add up.
  public let missing: Double?
  /// One sentence that explains it.
  public let why: Wording
}
