// SPDX-License-Identifier: Apache-2.0

/// UTF-8 made from bytes of some encoding, with the places where that failed.
///
/// The text is always valid UTF-8. What could not be decoded stands as U+FFFD and is in `invalid`.
struct DecodedText: Sendable {
  /// The text in UTF-8.
  var bytes: [UInt8] = []

  /// Where source bytes were no characters.
  var invalid = InvalidRuns()

  /// Makes an empty text with room for `capacity` bytes.
  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Appends a scalar value in UTF-8; `value` must not be a surrogate nor above 10FFFF.
  @inline(__always)
  mutating func append(_ value: UInt32) {
    if value < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: value))
      return
    }
    if value < 0x800 {
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
    } else {
      if value < 0x1_0000 {
        bytes.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      } else {
        bytes.append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
        bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F))
      }
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
    }
    bytes.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
  }

  /// Appends one U+FFFD for the bytes `source` of the file.
  mutating func appendReplacement(for source: Range<Int>) {
    let start = bytes.count
    append(0xFFFD)
    invalid.note(source: source, stored: start..<bytes.count)
  }
}

/// Runs of source bytes that are no characters, in order; adjoining ones are one run.
///
/// The first `limit` runs are kept one by one. All later ones are counted and kept as one
/// stretch, so that a hostile file costs no more memory than an honest one.
struct InvalidRuns: Sendable, Equatable {
  /// Bytes of the file and the U+FFFDs that stand for them in the text.
  struct Run: Sendable, Equatable {
    var source: Range<Int>
    var stored: Range<Int>

    /// Takes in what follows `self` in both the file and the text.
    mutating func extend(to later: Run) {
      source = source.lowerBound..<later.source.upperBound
      stored = stored.lowerBound..<later.stored.upperBound
    }
  }

  /// How many runs are kept one by one.
  static let limit = 100

  /// The first runs, at most `limit`.
  var runs: [Run] = []

  /// The stretch from the first to the last run beyond `limit`; nil when there is none.
  var rest: Run?

  /// How many runs `rest` stands for.
  private(set) var restCount = 0

  /// How many U+FFFDs were written.
  private(set) var replacementCount = 0

  private var lastSourceEnd = -1

  /// Notes one U+FFFD at `stored` for the bytes `source`; calls come in order of the file.
  mutating func note(source: Range<Int>, stored: Range<Int>) {
    let run = Run(source: source, stored: stored)
    let adjoins = source.lowerBound == lastSourceEnd
    lastSourceEnd = source.upperBound
    replacementCount += 1
    if rest != nil {
      rest?.extend(to: run)
      if !adjoins { restCount += 1 }
    } else if adjoins, !runs.isEmpty {
      runs[runs.count - 1].extend(to: run)
    } else if runs.count < Self.limit {
      runs.append(run)
    } else {
      rest = run
      restCount = 1
    }
  }
}
