// SPDX-License-Identifier: Apache-2.0

public import WorkingDays

/// An extension (延期) that was granted.
public struct LimitExtension: Sendable, Hashable {
  /// The day it was granted.
  public let granted: CivilDate
  /// The new last day.
  public let due: CivilDate

  /// Makes an extension.
  public init(granted: CivilDate, due: CivilDate) {
    self.granted = granted
    self.due = due
  }
}

/// An item with a limit, as the on-time rate sees it.
public struct LimitedItem: Sendable, Hashable {
  /// The item, by its id.
  public let id: String
  /// The last day as first set.
  public let due: CivilDate
  /// The extensions granted.
  public let extensions: [LimitExtension]
  /// The day it was closed; nil while it is open.
  public let closed: CivilDate?

  /// Makes an item.
  public init(
    id: String,
    due: CivilDate,
    extensions: [LimitExtension] = [],
    closed: CivilDate? = nil
  ) {
    self.id = id
    self.due = due
    self.extensions = extensions
    self.closed = closed
  }

  /// The last day that counts: each extension granted on the last day or before it moves it, one
  /// granted after it does not, and the item stays late. (Assumed, domain-rules.md section 11.)
  public var effectiveDue: CivilDate { inTime.last?.due ?? due }

  /// Whether an extension in time moved the last day; shown, though it counts as on time.
  public var isExtended: Bool { !inTime.isEmpty }

  /// Whether an extension came too late to count; shown.
  public var isExtendedLate: Bool { inTime.count < extensions.count }

  /// The extensions granted before the limit that stood then, the earliest first.
  private var inTime: [LimitExtension] {
    var accepted: [LimitExtension] = []
    for added in extensions.sorted(by: { $0.granted < $1.granted })
    where added.granted <= accepted.last?.due ?? due {
      accepted.append(added)
    }
    return accepted
  }
}

/// The on-time rate (按时办结率) of a period, with what has to be shown beside it.
public struct OnTimeReport: Sendable, Hashable {
  /// Closed on time ÷ due; undefined where nothing was due.
  public let rate: Rate
  /// The items that were late, or are.
  public let late: [String]
  /// The items whose last day an extension moved in time: on time or late against the new day.
  public let extended: [String]
  /// The items with an extension that came too late to count.
  public let extendedLate: [String]

  /// The report on the items whose last day that counts lies in the period, both ends included.
  ///
  /// The period is over: whoever asks on its last day counts an item due that day as not closed.
  public init(of items: [LimitedItem], from first: CivilDate, through last: CivilDate) {
    let due = items.filter { $0.effectiveDue >= first && $0.effectiveDue <= last }
    let onTime = due.filter { item in item.closed.map { $0 <= item.effectiveDue } ?? false }
    rate = Rate(
      definition: .onTime,
      numerator: Exact(onTime.count),
      denominator: Exact(due.count),
      unit: nil
    )
    late = due.filter { !onTime.contains($0) }.map(\.id)
    extended = due.filter(\.isExtended).map(\.id)
    extendedLate = due.filter(\.isExtendedLate).map(\.id)
  }
}
