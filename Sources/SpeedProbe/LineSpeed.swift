// SPDX-License-Identifier: Apache-2.0
import Documents
import ReportText
import Reading

/// How fast whole reports in memory become JSON Lines in memory, on one core.
enum LineSpeed {
  static func measure(_ times: Int, _ byteCount: Int, _ files: [[UInt8]]) {
    guard files.contains(where: { !$0.isEmpty }) else {
      SpeedProbe.fail("SpeedProbe: nothing to read")
    }
    // Each a copy of its own: what is read again and again would be nearer than what is read once.
    var texts: [[UInt8]] = []
    var size = 0
    while size < byteCount {
      texts.append(files[texts.count % files.count].map { $0 })
      size += texts[texts.count - 1].count
    }
    print("bytes", size)
    var written = 0
    var lines: [UInt8] = []
    SpeedProbe.report("lines", size, times) {
      written = 0
      for bytes in texts {
        guard let text = try? StoredText.read(bytes, limit: .max) else { continue }
        let source = ReadSource(id: "1", sha256: "", sourceSHA256: "", byteCount: bytes.count)
        appendJSONLines(readReport(text), text: text, source: source, to: &lines)
        written += lines.count
        lines.removeAll(keepingCapacity: true)
      }
    }
    print("written", written)
  }
}
