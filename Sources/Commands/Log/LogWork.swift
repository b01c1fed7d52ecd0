// SPDX-License-Identifier: Apache-2.0
import Ledger

/// A file of a log that cannot be read.
struct LogFileProblem: Error {
  let name: String
  let problem: InputProblem
}

/// What one call of `duixian log verify` knows of the log.
struct LogWork {
  let origin: String
  let keys: [VerifierKey]

  /// No bundle of entries is larger: 256 of 65,535 bytes with their lengths.
  private static let tileLimit = 1 << 25

  /// Holds every entry and tile of a folder against its signed checkpoint.
  func verify(folder: String, old: String?) throws -> LogVerdict {
    let note = try file("\(folder)/checkpoint", limit: SignedNote.mostBytes)
    let earlier = try old.map { try file($0, limit: SignedNote.mostBytes) }
    let read: TileSource = { path in try optionalFile("\(folder)/\(path)") }
    do {
      let checkpoint = try signed(note)
      var verdict = LogVerdict(subject: folder, checkpoint: checkpoint)
      verdict.findings = try checkpoint.problems(read).map(\.description)
      if let earlier, verdict.findings.isEmpty {
        verdict.findings += try regression(from: try signed(earlier), to: checkpoint, read)
      }
      return verdict
    } catch let error as LedgerError {
      return LogVerdict(subject: folder, findings: [error.description])
    }
  }

  /// Holds the proof of one entry against the checkpoint in it.
  func verify(proof name: String) throws -> LogVerdict {
    let bytes = try file(name, limit: Self.tileLimit)
    do {
      let proof = try EntryProof(bytes)
      let checkpoint = try proof.verify(origin: origin, trusting: keys)
      return LogVerdict(subject: name, checkpoint: checkpoint, entry: proof.proof.index)
    } catch {
      return LogVerdict(subject: name, findings: [error.description])
    }
  }

  /// What shows that a log did not grow from an earlier one.
  private func regression(
    from old: Checkpoint,
    to new: Checkpoint,
    _ read: @escaping TileSource
  ) throws -> [String] {
    do {
      var tree = TreeReader(size: new.size)
      let proof = try tree.consistencyProof(from: old.size, read)
      try proof.verify(from: old, to: new)
      return []
    } catch let error as LedgerError {
      return [error.description]
    }
  }

  private func signed(_ note: [UInt8]) throws(LedgerError) -> Checkpoint {
    try Checkpoint(SignedNote(note), origin: origin, trusting: keys)
  }

  private func file(_ name: String, limit: Int) throws(LogFileProblem) -> [UInt8] {
    do {
      return try bytes(of: name, limit: limit)
    } catch {
      throw LogFileProblem(name: name, problem: error)
    }
  }

  /// The bytes of a tile; nil where there is no such file.
  private func optionalFile(_ name: String) throws(LogFileProblem) -> [UInt8]? {
    do {
      return try file(name, limit: Self.tileLimit)
    } catch {
      if case .missing = error.problem { return nil }
      throw error
    }
  }
}
