// SPDX-License-Identifier: Apache-2.0
import Glibc

/// Whole lines of a stream, some at a time.
struct LineBatch: Sendable {
  /// One or more lines, each with its end but perhaps the last.
  var bytes: [UInt8]
  /// The number of the first of them, counted from 1.
  var firstLine: Int
  /// Lines among them, by number, that were longer than the limit; they are not in `bytes`.
  var tooLong: [Int] = []
}

/// Cuts a stream into batches of whole lines and holds no more than one batch and one line.
struct LineSource: ~Copyable {
  private let file: InputFile
  private let target: Int
  private let longest: Int
  private var rest: [UInt8] = []
  private var nextLine = 1
  private var isAtEnd = false

  /// Opens a stream that is given out in batches of about `target` bytes; lines longer than
  /// `longest` are passed over and named.
  init(_ path: String, target: Int = 1 << 18, longest: Int) throws(InputProblem) {
    let opened = try InputFile(path)
    if opened.isFolder { throw .unreadable(String(cString: strerror(EISDIR))) }
    file = opened
    self.target = target
    self.longest = longest
  }

  /// The next lines; nil at the end.
  mutating func next() throws(InputProblem) -> LineBatch? {
    var bytes = rest
    rest = []
    bytes.reserveCapacity(target + 1 << 16)
    var searched = 0
    while !isAtEnd {
      let step = max(1 << 16, target - bytes.count)
      let before = bytes.count
      isAtEnd = try !file.read(upTo: step, into: &bytes)
      // A pipe that gave less has no more for now: its reader may be waiting for an answer.
      if isAtEnd || (bytes.count < target && bytes.count == before + step) { continue }
      if let end = lastLineEnd(bytes, from: searched) {
        rest = Array(bytes[(end + 1)...])
        bytes.removeSubrange((end + 1)...)
        break
      }
      searched = bytes.count
      if bytes.count > longest { return try passOver() }
    }
    if bytes.isEmpty { return nil }
    let batch = LineBatch(bytes: bytes, firstLine: nextLine)
    nextLine += lineCount(bytes)
    return batch
  }

  /// Goes to the end of a line that is too long.
  private mutating func passOver() throws(InputProblem) -> LineBatch {
    var chunk: [UInt8] = []
    while !isAtEnd {
      chunk.removeAll(keepingCapacity: true)
      isAtEnd = try !file.read(upTo: 1 << 16, into: &chunk)
      if let end = chunk.firstIndex(of: 0x0A) {
        rest = Array(chunk[(end + 1)...])
        break
      }
    }
    defer { nextLine += 1 }
    return LineBatch(bytes: [], firstLine: nextLine + 1, tooLong: [nextLine])
  }
}
