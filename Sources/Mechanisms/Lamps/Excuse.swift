// SPDX-License-Identifier: Apache-2.0

public import WorkingDays

/// A good reason (正当理由) on record for one item: a person's decision, not a flag.
///
/// The most detailed published rules light a warning only "without good reason" (无正当理由: Yinchuan
/// W72, Sanming W12, Guiyang W123), so who approved which reason on which day has to be on record.
public struct Excuse: Sendable, Hashable {
  /// The item it is for, by its id.
  public let item: String
  /// The reason in the approver's words.
  public let reason: String
  /// Who approved it, as a post; nil while nobody has.
  public let approver: String?
  /// The day it was approved; nil while it is not.
  public let approvedOn: CivilDate?

  /// Makes a record; it counts only when it is complete, see `counts(for:on:)`.
  public init(item: String, reason: String, approver: String?, approvedOn: CivilDate?) {
    self.item = item
    self.reason = reason
    self.approver = approver
    self.approvedOn = approvedOn
  }

  /// Whether the record counts for that item on that day: it is for this item, gives a reason, and
  /// somebody approved it on that day or before.
  ///
  /// Blank texts are no reason and no approver.
  public func counts(for item: String, on day: CivilDate) -> Bool {
    guard let approver, let approvedOn else { return false }
    return self.item == item && approvedOn <= day && !reason.isBlank && !approver.isBlank
  }
}

extension String {
  /// Whether there is nothing but spaces in it.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
