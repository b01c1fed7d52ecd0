// SPDX-License-Identifier: Apache-2.0

extension HTMLExtractor {
  /// Reads text from `start` up to the next `<` that may be markup.
  mutating func scanText(_ page: Span<UInt8>, from start: Int) -> Int {
    var at = start
    repeat {
      let byte = page[at]
      if byte.isHTMLSpace {
        space(byte)
      } else if dropped != nil {
        dropped?.count += 1
      } else if byte == UInt8(ascii: "&"), let entity = HTMLEntities.decode(page, at: at) {
        if let byte = UInt8(exactly: entity.value), byte.isHTMLSpace {
          space(byte)
        } else {
          writer.append(scalar: entity.value)
        }
        at += entity.length
        continue
      } else {
        writer.flush(before: byte)
        if nextRun < runs.runs.count, runs.runs[nextRun].stored.lowerBound <= at {
          noteRun(at: at)
        }
        let end = wordEnd(page, from: at)
        writer.append(page, at..<end)
        at = end
        continue
      }
      at += 1
    } while at < page.count && page[at] != UInt8(ascii: "<")
    return at
  }

  /// Where the characters that are written as they stand end: at white space, markup, a character
  /// reference or an invalid run.
  private func wordEnd(_ page: Span<UInt8>, from start: Int) -> Int {
    var end = page.count
    if nextRun < runs.runs.count { end = min(end, runs.runs[nextRun].stored.lowerBound) }
    var at = start + 1
    while at < end {
      let byte = page[at]
      if byte <= 0x20 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") { break }
      at += 1
    }
    return at
  }

  /// Takes in white space: one space of any amount, but as it stands in `pre`.
  mutating func space(_ byte: UInt8) {
    guard dropped == nil else { return }
    let isLineEnd = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    if preformatted == 0 {
      writer.space(hasLineEnd: isLineEnd)
    } else if byte == UInt8(ascii: "\n") {
      writer.breakLine()
    } else if byte != UInt8(ascii: "\r") {
      writer.flush(before: byte)
      writer.append(byte)
    }
  }

  /// Moves the next run to the end of the text so far; its U+FFFDs are written next.
  mutating func noteRun(at offset: Int) {
    let length = runs.runs[nextRun].stored.upperBound - offset
    let start = writer.bytes.count
    runs.runs[nextRun].stored = start..<start + max(0, length)
    nextRun += 1
  }

  /// Gives an empty range to the runs before `offset` whose text was dropped.
  mutating func noteRuns(before offset: Int) {
    let here = writer.bytes.count
    while nextRun < runs.runs.count, runs.runs[nextRun].stored.lowerBound < offset {
      runs.runs[nextRun].stored = here..<here
      nextRun += 1
    }
  }
}
