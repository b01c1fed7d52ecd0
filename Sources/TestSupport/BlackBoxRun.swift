// SPDX-License-Identifier: Apache-2.0
package import Foundation
package import Testing

/// What a run of the built program gave.
package struct BlackBoxRun: Sendable {
  /// Standard output.
  package let output: String
  /// Standard error.
  package let errors: String
  /// The exit status.
  package let status: Int32
}

extension BlackBoxCase {
  /// Runs the case in a new folder, English and without a terminal, and gives what it said.
  package func run() throws -> BlackBoxRun {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "duixian-case-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, data) in files {
      let url = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try data.write(to: url)
    }
    let logs = folder.appending(path: ".case")
    try FileManager.default.createDirectory(at: logs, withIntermediateDirectories: true)
    try input.write(to: logs.appending(path: "in"))
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.currentDirectoryURL = folder
    let path = builtProgram("duixian").deletingLastPathComponent().path + ":/usr/bin:/bin"
    process.arguments = ["-c", "exec <.case/in >.case/out 2>.case/err; " + command]
    process.environment = ["PATH": path, "LC_ALL": "C.UTF-8", "HOME": folder.path]
    try process.run()
    process.waitUntilExit()
    func log(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: logs.appending(path: name)), as: UTF8.self)
    }
    return BlackBoxRun(
      output: try log("out"),
      errors: try log("err"),
      status: process.terminationStatus
    )
  }

  /// Runs the case and compares.
  package func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let run = try run()
    #expect(run.output == output, "\(place): standard output", sourceLocation: sourceLocation)
    #expect(run.errors == errors, "\(place): standard error", sourceLocation: sourceLocation)
    #expect(run.status == status, "\(place): exit status", sourceLocation: sourceLocation)
  }
}

extension BlackBoxCase {
  /// The program that was built beside the tests.
  package static var program: URL { builtProgram("duixian") }
}

/// A program of the package that was built beside the tests.
package func builtProgram(_ name: String) -> URL {
  // The tests' own program lies in the same folder: …/debug/duixianPackageTests.xctest.
  let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: name)
  precondition(
    FileManager.default.isExecutableFile(atPath: program.path),
    "the program \(name) was not built beside the tests: \(program.path)"
  )
  return program
}
