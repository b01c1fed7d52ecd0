// SPDX-License-Identifier: Apache-2.0
import Foundation
import Ledger
import TestSupport
import Testing

/// `duixian log verify` over logs that the library wrote.
@Suite struct LogVerifyTests {
  private static let key = SignerKey.shared

  @Test func holdsForAWholeLog() throws {
    try withLog(of: 700) { folder in
      let (output, status) = try verify([folder.path])
      #expect(status == 0)
      #expect(output.contains("The log duixian/qinghe has 700 entries"))
    }
  }

  @Test func findsAChangedEntry() throws {
    try withLog(of: 300) { folder in
      let file = folder.appending(path: "tile/entries/000")
      var bytes = try Data(contentsOf: file)
      bytes[4] ^= 1
      try bytes.write(to: file)
      let (output, status) = try verify([folder.path, "--format", "json"])
      #expect(status == 1)
      #expect(output.contains("\"holds\":false"))
      #expect(output.contains("entries 0..<1"))
    }
  }

  @Test func findsALogThatWasBegunAnew() throws {
    try withLog(of: 300) { folder in
      let old = folder.appending(path: "old")
      try withLog(of: 200, saying: "another") { other in
        try FileManager.default.copyItem(at: other.appending(path: "checkpoint"), to: old)
      }
      let (output, status) = try verify([folder.path, "--old", old.path])
      #expect(status == 1)
      #expect(output.contains("not proved: the log of 300 goes on from that of 200"))
    }
  }

  @Test func holdsForALogThatGrew() throws {
    try withLog(of: 300) { folder in
      let old = folder.appending(path: "old")
      try withLog(of: 200) { other in
        try FileManager.default.copyItem(at: other.appending(path: "checkpoint"), to: old)
      }
      #expect(try verify([folder.path, "--old", old.path]).status == 0)
    }
  }

  @Test func holdsForAProofOfOneEntry() throws {
    try withLog(of: 300) { folder in
      let note = try SignedNote(Array(Data(contentsOf: folder.appending(path: "checkpoint"))))
      var tree = TreeReader(size: 300)
      let proof = try tree.inclusionProof(of: 42) { path in
        (try? Data(contentsOf: folder.appending(path: path.description))).map(Array.init)
      }
      let whole = try EntryProof(
        entry: Array("entry 42".utf8),
        index: 42,
        hashes: proof.hashes,
        note: note
      )
      let file = folder.appending(path: "item.tlog-proof")
      try Data(whole.bytes).write(to: file)
      let (output, status) = try verify([file.path])
      #expect(status == 0)
      #expect(output.contains("Entry 42 is in the log duixian/qinghe of 300 entries"))
    }
  }

  @Test func asksForAKeyAndAFolder() throws {
    #expect(try run(["log", "verify", "/nothing"]).status == 2)
    #expect(try verify(["/nothing"]).status == 4)
  }

  // MARK: - Support

  private func withLog(
    of count: Int,
    saying word: String = "entry",
    _ work: (URL) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "duixian-log-\(UUID().uuidString)", directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: folder) }
    var log = try LedgerLog(origin: "duixian/qinghe")
    for number in 0..<count { try log.append(Array("\(word) \(number)".utf8)) }
    for tile in log.takeTiles() { try write(tile.bytes, tile.path.description, folder) }
    try write(try log.checkpoint.signed(by: [Self.key]).bytes, "checkpoint", folder)
    try work(folder)
  }

  private func write(_ bytes: [UInt8], _ path: String, _ folder: URL) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: file)
  }

  private func verify(_ arguments: [String]) throws -> (output: String, status: Int32) {
    try run(["log", "verify"] + arguments + ["--key", Self.key.verifier.description])
  }

  private func run(_ arguments: [String]) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = BlackBoxCase.program
    process.arguments = arguments
    process.environment = ["LC_ALL": "C.UTF-8"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = Pipe()
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }
}

extension SignerKey {
  /// A key for tests; its seed is no secret.
  fileprivate static let shared: SignerKey = {
    guard let key = try? SignerKey(name: "duixian/qinghe", seed: [UInt8](repeating: 7, count: 32))
    else { preconditionFailure("a key of 32 bytes can be made") }
    return key
  }()
}
