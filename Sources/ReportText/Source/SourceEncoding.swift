// SPDX-License-Identifier: Apache-2.0

/// The character encoding in which a source file was written.
///
/// Raw values are stable and may be stored.
public enum SourceEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8

  /// GB 18030, and with it GBK and GB 2312, which are parts of it.
  case gb18030

  /// UTF-16, the low byte of each unit first.
  case utf16LittleEndian

  /// UTF-16, the high byte of each unit first.
  case utf16BigEndian
}
