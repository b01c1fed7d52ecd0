// SPDX-License-Identifier: Apache-2.0
import Foundation
import Register
import TestSupport
import WorkingDays

/// The built program as an office runs it: a register that commands founded, served over a database of
/// its own by a clock that the test sets.
struct ServedProgram: Sendable {
  let folder: URL
  var address = ""

  /// What a command or the server said instead of doing it.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Founds a register by commands, each as after `duixian`, in a folder with some files.
  static func found(
    at moment: String,
    files: [String: String],
    lines: [String]
  ) throws -> ServedProgram {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "duixian-day-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let office = ServedProgram(folder: folder)
    for (name, words) in files {
      try Data(words.utf8).write(to: folder.appending(path: name))
    }
    try office.go(to: moment)
    for line in lines { _ = try office.run(line) }
    return office
  }

  /// Takes all away.
  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Serves, or shows the demonstration, and stops whatever the work does.
  func serve(
    _ command: [String] = ["serve", "--clock-file", "clock"],
    _ work: (ServedProgram) async throws -> Void
  ) async throws {
    let server = Process()
    server.executableURL = builtProgram("duixian")
    server.currentDirectoryURL = folder
    server.arguments = command + ["--port", "0"]
    let output = Pipe()
    server.standardOutput = output
    let errors = folder.appending(path: "errors")
    try Data().write(to: errors)
    server.standardError = try FileHandle(forWritingTo: errors)
    try server.run()
    defer {
      server.terminate()
      server.waitUntilExit()
    }
    var site = self
    site.address = try Self.firstLine(of: output) {
      (try? String(contentsOf: errors, encoding: .utf8)) ?? ""
    }
    try await work(site)
  }

  private static func firstLine(of output: Pipe, errors: () -> String) throws -> String {
    var words = ""
    while !words.contains("\n") {
      let data = output.fileHandleForReading.availableData
      guard !data.isEmpty else { throw Failure(description: "no server: \(words)\(errors())") }
      words += String(decoding: data, as: UTF8.self)
    }
    return String(words.prefix { $0 != "\n" })
  }

  /// Sets the clock, as `2026-03-05T09:30`.
  func go(to moment: String) throws {
    try Data(moment.utf8).write(to: folder.appending(path: "clock"), options: .atomic)
  }

  /// What the clock shows.
  var now: Timestamp {
    let words = (try? String(contentsOf: folder.appending(path: "clock"), encoding: .utf8)) ?? ""
    return CivilMoment(words).map { Timestamp($0) } ?? Office.start
  }

  /// Runs a command in the folder and gives what it printed.
  @discardableResult
  func run(_ line: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.currentDirectoryURL = folder
    process.arguments = ["-c", "exec duixian " + line]
    let path = builtProgram("duixian").deletingLastPathComponent().path + ":/usr/bin:/bin"
    process.environment = ["PATH": path, "LC_ALL": "C.UTF-8", "HOME": folder.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let words = String(decoding: data, as: UTF8.self)
    guard process.terminationStatus == 0 else {
      throw Failure(description: "duixian \(line): \(words)")
    }
    return words
  }

  func url(_ path: String) -> String { address + path.dropFirst() }
}
