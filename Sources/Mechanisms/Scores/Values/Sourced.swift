// SPDX-License-Identifier: Apache-2.0

/// A value of a rule with where it comes from: a cap, a base, a number of places.
public struct Sourced<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The value.
  public let value: Value
  /// Where it comes from.
  public let source: RuleSource

  /// Makes a value with its source.
  public init(_ value: Value, _ source: RuleSource) {
    self.value = value
    self.source = source
  }
}
