// SPDX-License-Identifier: Apache-2.0

/// A unit in which money is reported.
public enum MoneyUnit: String, Sendable, Hashable, CaseIterable {
  /// 元
  case yuan = "元"
  /// 万元, ten thousand yuan.
  case tenThousand = "万元"
  /// 亿元, a hundred million yuan.
  case hundredMillion = "亿元"

  /// How many yuan it is.
  public var yuan: Exact {
    switch self {
    case .yuan: 1
    case .tenThousand: 10_000
    case .hundredMillion: 100_000_000
    }
  }
}

/// An amount of money.
///
/// Another type than a count, so that the compiler keeps them apart.
public struct Money: Sendable, Hashable {
  /// The amount in the unit.
  public let amount: Exact
  /// The unit.
  public let unit: MoneyUnit

  /// Makes an amount.
  public init(_ amount: Exact, _ unit: MoneyUnit) {
    self.amount = amount
    self.unit = unit
  }

  /// The amount in yuan.
  public var inYuan: Exact { amount * unit.yuan }
}
