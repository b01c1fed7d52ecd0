// SPDX-License-Identifier: Apache-2.0
import CustomDump
import Foundation
package import Testing

/// Compares words with those kept beside the test in `__Snapshots__`.
///
/// A missing file, or `RECORD_SNAPSHOTS=1`, writes the words and fails, so that what was written
/// is looked at before it counts.
package func expectSnapshot(
  _ actual: String, named name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(fileURLWithPath: filePath).deletingLastPathComponent()
    .appendingPathComponent("__Snapshots__")
  let file = folder.appendingPathComponent(name)
  let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
  let kept = isRecording ? nil : try? String(contentsOf: file, encoding: .utf8)
  guard let kept else {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
      Issue.record("recorded \(name); look at it and run again", sourceLocation: sourceLocation)
    } catch {
      Issue.record("\(name) cannot be written: \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard kept != actual else { return }
  Attachment.record(Array(actual.utf8), named: name, sourceLocation: sourceLocation)
  Issue.record(
    "\(name) differs:\n\(diff(kept, actual) ?? "")", sourceLocation: sourceLocation)
}
