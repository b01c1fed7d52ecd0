// SPDX-License-Identifier: Apache-2.0
import Glibc

// `memchr` looks at 32 bytes at a time.

/// The place of the next line feed at or after `start`, or the end.
func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  guard let base = bytes.baseAddress,
    let found = memchr(base + start, 0x0A, bytes.count - start)
  else { return bytes.count }
  return UnsafeRawPointer(found) - UnsafeRawPointer(base)
}

/// How many line feeds there are.
func lineCount(_ bytes: [UInt8]) -> Int {
  bytes.withUnsafeBufferPointer { all in
    var count = 0
    var end = lineEnd(all, from: 0)
    while end < all.count {
      count += 1
      end = lineEnd(all, from: end + 1)
    }
    return count
  }
}

/// The place of the last line feed at or after `start`; a batch ends within a line of it.
func lastLineEnd(_ bytes: [UInt8], from start: Int) -> Int? {
  bytes.withUnsafeBufferPointer { all in
    var place = all.count
    while place > start {
      place -= 1
      if all[place] == 0x0A { return place }
    }
    return nil
  }
}

extension LineBatch {
  /// Calls `body` with each line that is not blank, without its end, and its number.
  func forEachLine(_ body: (UnsafeBufferPointer<UInt8>, Int) -> Void) {
    bytes.withUnsafeBufferPointer { all in
      var start = 0
      var number = firstLine
      while start < all.count {
        let end = lineEnd(all, from: start)
        let line = UnsafeBufferPointer(rebasing: all[start..<end])
        if !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { body(line, number) }
        start = end + 1
        number += 1
      }
    }
  }
}
