// SPDX-License-Identifier: Apache-2.0
import CustomDump
package import Foundation
package import Testing

/// Expects `actual` to be what `__Snapshots__/<test file>/<name>` beside the test holds.
///
/// A file that is missing, or `RECORD_SNAPSHOTS=1`, writes the text and fails: a snapshot is looked
/// at before it counts. A difference is printed and the whole actual text attached.
package func expectSnapshot(
  of actual: String,
  named name: String,
  file: StaticString = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(actual, at: snapshotURL(name, besideTest: "\(file)"), sourceLocation: sourceLocation)
}

/// Expects `actual` to be what the file at `path` of the repository holds.
///
/// For generated files that live outside the tests; recorded in the same way.
package func expectFile(
  at path: String,
  toBe actual: String,
  file: StaticString = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(
    actual,
    at: repositoryURL(of: "\(file)").appending(path: path),
    sourceLocation: sourceLocation
  )
}

private func expect(_ actual: String, at url: URL, sourceLocation: SourceLocation) {
  let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
  let expected = (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) }
  guard let expected, !isRecording else {
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(actual.utf8).write(to: url)
      Issue.record("recorded \(url.path); look at it and run again", sourceLocation: sourceLocation)
    } catch {
      Issue.record(error, "\(url.path) cannot be written", sourceLocation: sourceLocation)
    }
    return
  }
  guard expected != actual else { return }
  Attachment.record(actual, named: url.lastPathComponent, sourceLocation: sourceLocation)
  Issue.record(
    "\(url.lastPathComponent) differs:\n\(diff(expected, actual) ?? "")",
    sourceLocation: sourceLocation
  )
}

private func snapshotURL(_ name: String, besideTest file: String) -> URL {
  let test = URL(filePath: file)
  return test.deletingLastPathComponent().appending(path: "__Snapshots__")
    .appending(path: test.deletingPathExtension().lastPathComponent).appending(path: name)
}

/// The folder of `Package.swift`, looked for upwards from a source file.
package func repositoryURL(of file: String) -> URL {
  var folder = URL(filePath: file).deletingLastPathComponent()
  while folder.path != "/" {
    let manifest = folder.appending(path: "Package.swift").path
    if FileManager.default.fileExists(atPath: manifest) { return folder }
    folder.deleteLastPathComponent()
  }
  preconditionFailure("no Package.swift above \(file)")
}
