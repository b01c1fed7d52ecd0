// SPDX-License-Identifier: Apache-2.0
import Documents
import Ledger
import Pages
import Register
import Site
import Storage
import WorkingDays

/// The public site of a register, written page by page; the same bytes that a server sends.
struct PublicCopy {
  let register: any PublicStore
  let key: SignerKey?
  let target: PublishFolder

  /// What was written.
  struct Written {
    var items = 0
    var files = 0
    var day: CivilDate
  }

  /// Writes all of it, as of a day; that of the log's last entry unless told, so that the same state
  /// gives the same bytes.
  func write(on day: CivilDate?) async throws(ExchangeProblem) -> Written {
    do {
      let day = if let day { day } else { try await register.publicRegister().lastAt.date }
      let reader = PublicReader(register)
      let index = try await reader.index(on: day)
      var written = Written(items: index.register.lines.count, day: day)
      let addresses = index.addresses + files(of: index)
      var progress = Progress(total: addresses.count)
      for address in addresses {
        try await write(address, index, reader, &written)
        progress.advance(address.file)
      }
      progress.clear()
      try await writeChanges(index, reader, &written)
      try await writeLog(index, &written)
      try writeMarker(index, &written)
      return written
    } catch let error as ExchangeProblem {
      throw error
    } catch let error as StorageError {
      throw .storage(error)
    } catch {
      throw .cannotWrite(target.path)
    }
  }

  private func files(of index: PublicIndex) -> [PublicAddress] {
    [PublicAddress(.style), PublicAddress(.script)] + index.files.map { PublicAddress(.file($0)) }
      + index.register.lines.flatMap { line in
        [PublicAddress(.document(line.number)), PublicAddress(.entry(line.number))]
      }
  }

  private func write(
    _ address: PublicAddress,
    _ index: PublicIndex,
    _ reader: PublicReader,
    _ written: inout Written
  ) async throws {
    guard let bytes = try await reader.bytes(address, index) else { return }
    try target.write(bytes, to: address.file)
    written.files += 1
  }

  /// What was let out and taken away, as many pages as there are.
  private func writeChanges(
    _ index: PublicIndex,
    _ reader: PublicReader,
    _ written: inout Written
  ) async throws {
    var (page, files) = (1, -1)
    while files != written.files {
      files = written.files
      for language in [Language.zh, .en] {
        try await write(PublicAddress(.changes(page: page), language), index, reader, &written)
      }
      page += 1
    }
  }

  /// The tiles of hashes, the checkpoint, and where it is signed the proof of every document; never the
  /// entries, which are the office's.
  private func writeLog(_ index: PublicIndex, _ written: inout Written) async throws {
    // What is wrong with a file is told outside of the database's snapshot.
    let checkpoint = try await register.withTiles { checkpoint, _ in checkpoint }
    for path in TilePath.all(size: checkpoint.size) where path.kind != .entries {
      let bytes = try await register.withTiles { _, read in try read(path) }
      guard let bytes else { throw LedgerError.tileMissing(path) }
      try target.write(bytes, to: path.description)
      written.files += 1
    }
    written.files += 1
    guard let key else {
      return try target.write(Array(checkpoint.text.utf8), to: "checkpoint.txt")
    }
    guard key.verifier.name == checkpoint.origin else {
      throw ExchangeProblem.otherLog(key: key.verifier.name, origin: checkpoint.origin)
    }
    let note = try SignedNote(signing: checkpoint.text, by: [key])
    try target.write(note.bytes, to: "checkpoint")
    try await writeProofs(index.register.lines, note, &written)
  }

  private func writeProofs(
    _ lines: PublicLines,
    _ note: SignedNote,
    _ written: inout Written
  ) async throws {
    for start in stride(from: 0, to: lines.count, by: Self.proofsAtOnce) {
      let part = Array(lines[start..<min(start + Self.proofsAtOnce, lines.count)])
      let proofs = try await register.withTiles { _, read in
        try part.map { try EntryProof(index: $0.seal, note: note, read: read).bytes }
      }
      for (line, proof) in zip(part, proofs) {
        try target.write(proof, to: "items/\(line.number)/item.proof")
      }
      written.files += proofs.count
    }
  }

  private static let proofsAtOnce = 500

  private func writeMarker(_ index: PublicIndex, _ written: inout Written) throws {
    var marker = JSONObject()
    marker.add("format", "duixian-public")
    marker.add("version", 1)
    marker.add("place", index.register.place)
    marker.add("jurisdiction", register.jurisdiction)
    marker.add("asOf", word: index.day)
    marker.add("items", index.register.lines.count)
    marker.add("logSize", index.register.logSize)
    try target.write(Array((marker.line + "\n").utf8), to: PublishFolder.marker)
    written.files += 1
  }
}
