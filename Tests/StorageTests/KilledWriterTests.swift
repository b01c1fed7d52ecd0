// SPDX-License-Identifier: Apache-2.0
import Foundation
import Ledger
import Register
import TestSupport
import Testing

@testable import Storage

/// A process that writes is killed; what it had acknowledged is there.
///
/// 20 times here; `Scripts/kill-writers` does it a thousand times.
@Suite(.serialized)
struct KilledWriterTests {
  @Test func nothingThatWasAcknowledgedIsLostWhenTheProcessIsKilled() async throws {
    try await withFolder { path in
      var acknowledged = 0
      for round in 0..<20 {
        let writer = try KilledWriter(path: path)
        // From some commits to some hundreds, at no moment in particular.
        try await Task.sleep(for: .milliseconds(40 + (round * 37) % 160))
        let lines = try writer.kill()
        acknowledged += lines.count
        try await check(lines, at: path)
      }
      #expect(acknowledged > 100)
    }
  }

  /// Opens the file again, which checks the log against its root, and looks for every line.
  private func check(_ lines: [KilledWriter.Line], at path: String) async throws {
    let store = try SQLiteStore(path: path, edition: "probe")
    let register = try await store.register(of: "probe", mechanisms: Office.mechanisms)
    let size = try await register.checkpoint().size
    for line in lines {
      #expect(line.index < size)
      let logged = try #require(try await register.events(from: line.index, limit: 1).first)
      #expect(logged.event.subject == .commitment(line.number))
      #expect(logged.event.version == line.version)
      guard case .commitment(.updated(let update)) = logged.event.change else {
        Issue.record("another event stands at \(line.index)")
        continue
      }
      #expect(update.text == line.text)
    }
    #expect(try await register.withTiles { try $0.problems($1) }.isEmpty)
    try await expectListsFollowTheLog(register)
    try store.close()
  }
}

/// Every line of the register is what its events fold to.
func expectListsFollowTheLog(_ register: SQLiteRegister) async throws {
  var query = CommitmentQuery(now: Office.start)
  query.limit = 1000
  for row in try await register.commitments(query).lines {
    let state = try await register.state(of: [.commitment(row.number)])
    let item = try #require(state.commitments[row.number])
    let mechanism = try #require(Office.mechanisms[item.entry.mechanism])
    #expect(CommitmentRow(item, by: mechanism) == row)
  }
}

/// A `StoreProbe write` under way.
private struct KilledWriter {
  /// What it said of an order that was acknowledged.
  struct Line {
    var index: Int
    var number: SerialNumber
    var version: Int
    var text: String
  }

  private let process = Process()
  private let said: URL

  init(path: String) throws {
    said = URL(fileURLWithPath: path + ".said")
    _ = FileManager.default.createFile(atPath: said.path, contents: nil)
    process.executableURL = builtProgram("StoreProbe")
    process.arguments = ["write", path]
    process.standardOutput = try FileHandle(forWritingTo: said)
    try process.run()
    // It founds its office first.
    for _ in 0..<600 where try !text().hasPrefix("ready\n") { usleep(50_000) }
  }

  private func text() throws -> String {
    String(decoding: try Data(contentsOf: said), as: UTF8.self)
  }

  func kill() throws -> [Line] {
    #expect(process.isRunning)
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    var lines = try text().split(separator: "\n", omittingEmptySubsequences: false)
    // What stands behind the last end of a line was cut short by the killing.
    lines.removeLast()
    return lines.dropFirst().compactMap { line in
      let words = line.split(separator: " ")
      guard words.count == 4, let index = Int(words[0]), let version = Int(words[2]),
        let number = SerialNumber(String(words[1]))
      else { return nil }
      return Line(index: index, number: number, version: version, text: String(words[3]))
    }
  }
}
