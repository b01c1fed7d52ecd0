// SPDX-License-Identifier: Apache-2.0

/// Why a file is not read at all.
///
/// The cases carry data only; whoever knows the name of the file and the language of the reader
/// makes the sentence. Nothing of a refused file may be stored.
public enum SourceRefusal: Error, Sendable, Hashable {
  /// The file holds nothing, or nothing but white space, a byte order mark or empty markup.
  case empty

  /// The file has `byteCount` bytes, more than `limit`.
  case tooLarge(byteCount: Int, limit: Int)

  /// The file is in a format that has to be converted first.
  case foreignFormat(ForeignFormat)

  /// The file is no text: at `offset` (bytes of the file) is a NUL, or the first of too many
  /// control characters.
  case binary(offset: Int)

  /// The document bears a classification mark (密级标志).
  ///
  /// `mark` is the mark without spaces and markup, such as `机密★1年` or `密级:机密`; `offset`
  /// is where it begins in the text as it would have been stored.
  case classified(mark: String, offset: Int)
}
