// SPDX-License-Identifier: Apache-2.0

/// One entry of a list that a profile keeps: an id with what people call it.
public struct NamedEntry: Sendable, Hashable {
  /// What commands and other rules call it; ASCII, unique in its list.
  public var id: String
  /// What people call it.
  public var title: Bilingual
  /// Where the entry comes from.
  public var origin: Origin

  /// An entry.
  public init(id: String, title: Bilingual, origin: Origin) {
    self.id = id
    self.title = title
    self.origin = origin
  }
}
