// SPDX-License-Identifier: Apache-2.0

extension [UInt8] {
  /// Appends what `body` writes, at most `bound` bytes.
  @inline(__always)
  mutating func writeLine(bound: Int, _ body: (inout LineWriter) -> Void) {
    append(addingCapacity: bound) { output in
      output.withUnsafeMutableBufferPointer { buffer, count in
        guard let base = buffer.baseAddress else { return }
        let start = base + count
        var writer = LineWriter(at: start)
        body(&writer)
        let written = writer.position - start
        precondition(written <= bound, "a line was longer than its bound")
        count += written
      }
    }
  }

  /// Appends the UTF-8 of a text.
  package mutating func append(_ text: String) { append(contentsOf: text.utf8) }
}
