// SPDX-License-Identifier: Apache-2.0

/// How an agency objects to a notice or to a closing with its grade (申诉, 复核).
public struct AppealRule: Sendable, Hashable {
  /// How long after the decision it may be filed.
  public var file: Limit
  /// How long the answer may take.
  public var decide: Limit
  /// The role that decides it; who made the decision may not.
  public var decidedBy: String
  /// Where the rule comes from.
  public var origin: Origin

  /// A rule of appeal.
  public init(file: Limit, decide: Limit, decidedBy: String, origin: Origin) {
    self.file = file
    self.decide = decide
    self.decidedBy = decidedBy
    self.origin = origin
  }
}
