// SPDX-License-Identifier: Apache-2.0
import Glibc
import Ledger

/// How fast a log of invented entries grows, is verified and proves, on one core.
enum LedgerSpeed {
  static func measure(_ times: Int, _ arguments: [String]) {
    guard let size = arguments.first.flatMap(Int.init), size > 0 else {
      SpeedProbe.fail("SpeedProbe: ledger needs a number of entries")
    }
    do {
      try measure(times, size, keepingIn: arguments.dropFirst().first)
    } catch {
      SpeedProbe.fail("SpeedProbe: \(error)")
    }
  }

  private static func measure(_ times: Int, _ size: Int, keepingIn folder: String?) throws {
    let entries = try (0..<size).map { try record($0).bytes }
    print("entry_bytes", entries.reduce(0) { $0 + $1.count } / size)
    let clock = ContinuousClock()
    var log = try LedgerLog(origin: "duixian/qinghe")
    var tiles: [TilePath: [UInt8]] = [:]
    let key = try SignerKey(name: log.origin, seed: Array(0..<32))
    try report("append", times) {
      log = try LedgerLog(origin: "duixian/qinghe")
      return try clock.measure {
        for entry in entries { try log.append(entry) }
        tiles = Dictionary(uniqueKeysWithValues: log.takeTiles().map { ($0.path, $0.bytes) })
      }
    }
    let note = try log.checkpoint.signed(by: [key])
    try report("verify", times) {
      try clock.measure {
        let checkpoint = try Checkpoint(note, origin: log.origin, trusting: [key.verifier])
        guard try checkpoint.problems({ tiles[$0] }).isEmpty else {
          SpeedProbe.fail("SpeedProbe: the log does not verify")
        }
      }
    }
    let indexes = (0..<1000).map { $0 * (size / 1000 + 1) % size }
    var proofs: [InclusionProof] = []
    try report("prove_1000_alone", times) {
      try clock.measure {
        proofs = try indexes.map {
          var tree = TreeReader(size: size)
          return try tree.inclusionProof(of: $0) { tiles[$0] }
        }
      }
    }
    try report("prove_1000_together", times) {
      try clock.measure {
        var tree = TreeReader(size: size)
        proofs = try indexes.map { try tree.inclusionProof(of: $0) { tiles[$0] } }
      }
    }
    let root = log.root
    try report("check_1000", times) {
      try clock.measure {
        for proof in proofs { try proof.verify(.leaf(entries[proof.index]), root: root) }
      }
    }
    print("proof_hashes", proofs.map(\.hashes.count).max() ?? 0)
    print("key", key)
    if let folder {
      for (path, bytes) in tiles { write(bytes, to: "\(folder)/\(path)") }
      write(note.bytes, to: "\(folder)/checkpoint")
    }
  }

  private static func record(_ index: Int) throws -> LedgerRecord {
    try LedgerRecord(
      [
        "at": .text("2026-03-01T09:00:00+08:00"), "by": .text("督查室"), "seq": .number(index),
        "type": .text("update"), "what": .text("年底前建成口袋公园\(index % 90 + 10)个以上，已开工。"),
      ],
      hiding: [PrivateField(name: "caller", salt: Array(0..<16), value: "来电人\(index)")]
    )
  }

  /// Prints seconds, the fewest first.
  private static func report(_ name: String, _ times: Int, _ work: () throws -> Duration) throws {
    let seconds = try (0..<times).map { _ in try work() / .seconds(1) }.sorted()
    print(name, seconds.map { "\(($0 * 10_000).rounded() / 10_000)" }.joined(separator: " "))
  }

  private static func write(_ bytes: [UInt8], to path: String) {
    var folder = ""
    for element in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      folder += element + "/"
      mkdir(folder, 0o755)
    }
    guard let file = fopen(path, "wb"), fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      SpeedProbe.fail("SpeedProbe: cannot write \(path)")
    }
    fclose(file)
  }
}
