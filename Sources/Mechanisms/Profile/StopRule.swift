// SPDX-License-Identifier: Apache-2.0

/// Who may stop the clock of a case, and why (停钟).
public struct StopRule: Sendable, Hashable {
  /// The role that stops and resumes it; never one of the agency's side.
  public var by: String
  /// The reasons that count.
  public var reasons: [NamedEntry]
  /// Where the rule comes from.
  public var origin: Origin

  /// A rule of stopping.
  public init(by: String, reasons: [NamedEntry], origin: Origin) {
    self.by = by
    self.reasons = reasons
    self.origin = origin
  }
}
