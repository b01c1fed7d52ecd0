// SPDX-License-Identifier: Apache-2.0

/// Where a stored text came from; printed at the head of its `report` line.
package struct ReadSource: Sendable, Equatable {
  /// The path as the caller gave it; `-` for standard input.
  package var file: String?
  /// The `id` of an input line as the JSON value it was; printed in place of ``file``.
  package var id: String?
  /// The SHA-256 of the stored text, in lower-case hexadecimal.
  package var sha256: String
  /// The SHA-256 of the file before it was decoded.
  package var sourceSHA256: String
  /// How many bytes the stored text has: the space in which spans count.
  package var byteCount: Int

  /// Makes a source; one of `file` and `id` is given.
  package init(
    file: String? = nil,
    id: String? = nil,
    sha256: String,
    sourceSHA256: String,
    byteCount: Int
  ) {
    self.file = file
    self.id = id
    self.sha256 = sha256
    self.sourceSHA256 = sourceSHA256
    self.byteCount = byteCount
  }
}
