// SPDX-License-Identifier: Apache-2.0

/// How much a table that is sent in may hold.
package struct CSVLimits: Sendable, Hashable {
  /// The most bytes of the file; for `StoredText.read`, before anything is decoded.
  package var byteCount: Int
  /// The most rows below the header, blank ones not among them.
  package var rowCount: Int
  /// The most columns of the header, and the most cells of a row that are looked at.
  package var columnCount: Int
  /// The most bytes of one cell, as it stands in the file.
  package var cellByteCount: Int

  /// Limits; without arguments those that hold where nobody set others.
  ///
  /// A cell of Excel holds 32,767 characters, at most 98,301 bytes of Chinese.
  package init(
    byteCount: Int = 256 << 20,
    rowCount: Int = 500_000,
    columnCount: Int = 256,
    cellByteCount: Int = 100_000
  ) {
    self.byteCount = byteCount
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.cellByteCount = cellByteCount
  }
}

/// What stands between the cells of a row.
package enum CSVDelimiter: UInt8, Sendable, CaseIterable {
  /// `,`, as RFC 4180 has it.
  case comma = 0x2C
  /// `;`, as Excel writes it where the comma is the decimal sign.
  case semicolon = 0x3B
  /// A tab, as cells come from a clipboard and as “Unicode text” is saved.
  case tab = 0x09
}
