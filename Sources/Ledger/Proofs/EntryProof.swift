// SPDX-License-Identifier: Apache-2.0

/// An entry with all it takes to prove, without the log, that the log holds it.
///
/// As a file it is C2SP tlog-proof with the entry as its extra data; `Documentation/FORMATS.md` has an
/// example. Nothing in it is known to be true before ``verify(origin:trusting:)``.
public struct EntryProof: Sendable, Hashable {
  private static let firstLine = "c2sp.org/tlog-proof@v1"

  /// The entry, byte by byte as it was logged.
  public let entry: [UInt8]
  /// Where it is, and the way to the root.
  public let proof: InclusionProof
  /// The signed checkpoint of the log.
  public let note: SignedNote

  /// A proof from its parts; the size of the inclusion proof is that of the note's checkpoint.
  ///
  /// - Throws: ``LedgerError/malformed(_:at:)`` where the note is no checkpoint.
  public init(
    entry: [UInt8],
    index: Int,
    hashes: [LedgerHash],
    note: SignedNote
  ) throws(LedgerError) {
    self.entry = entry
    let size = try Checkpoint(note.text).size
    proof = InclusionProof(index: index, size: size, hashes: hashes)
    self.note = note
  }

  /// Reads a file, which must be exactly of the form.
  ///
  /// - Throws: ``LedgerError/malformed(_:at:)``, for the note within it with its own lines.
  public init(_ file: [UInt8]) throws(LedgerError) {
    let lines = file.split(separator: newline, omittingEmptySubsequences: false)
    func rest(_ number: Int, after word: String) -> String? {
      guard number < lines.count, lines[number].starts(with: word.utf8) else { return nil }
      return String(decoding: lines[number].dropFirst(word.utf8.count), as: UTF8.self)
    }
    guard rest(0, after: EntryProof.firstLine) == "" else {
      throw .malformed(.inclusionProof, at: 1)
    }
    guard let entry = rest(1, after: "extra ").flatMap({ decodedBase64($0.utf8) }) else {
      throw .malformed(.inclusionProof, at: 2)
    }
    guard let index = rest(2, after: "index ").flatMap(decimal), index >= 0 else {
      throw .malformed(.inclusionProof, at: 3)
    }
    let way = lines[3...].prefix { !$0.isEmpty }
    var hashes: [LedgerHash] = []
    for line in way {
      guard let hash = LedgerHash(base64: String(decoding: line, as: UTF8.self)) else {
        throw .malformed(.inclusionProof, at: 4 + hashes.count)
      }
      hashes.append(hash)
    }
    guard way.endIndex < lines.endIndex else { throw .malformed(.inclusionProof, at: lines.count) }
    let note = lines[(way.endIndex + 1)...].joined(separator: [newline])
    try self.init(entry: entry, index: index, hashes: hashes, note: SignedNote(Array(note)))
  }

  /// Makes the proof of an entry from the tiles of a log with a signed checkpoint.
  ///
  /// - Throws: what ``TreeReader/inclusionProof(of:_:)`` throws, and ``LedgerError/tileMissing(_:)``
  ///   or ``LedgerError/tileMalformed(_:)`` for the bundle of the entry.
  public init(index: Int, note: SignedNote, read: TileSource) throws {
    let size = try Checkpoint(note.text).size
    var tree = TreeReader(size: size)
    let proof = try tree.inclusionProof(of: index, read)
    let path = TilePath(.entries, index: index / TilePath.fullWidth, size: size)
    guard let bundle = try path.bytes(read) else { throw LedgerError.tileMissing(path) }
    guard let entries = EntryBundle.entries(in: bundle, width: path.width) else {
      throw LedgerError.tileMalformed(path)
    }
    entry = entries[index % TilePath.fullWidth]
    self.proof = proof
    self.note = note
  }

  /// Checks that a trusted key of the log of that origin signed a root over the entry.
  ///
  /// - Throws: what ``Checkpoint/init(_:origin:trusting:)`` throws,
  ///   ``LedgerError/notIncluded(index:size:)``.
  /// - Returns: the checkpoint of the log.
  @discardableResult
  public func verify(origin: String, trusting keys: [VerifierKey]) throws(LedgerError) -> Checkpoint
  {
    let checkpoint = try Checkpoint(note, origin: origin, trusting: keys)
    try proof.verify(LedgerHash.leaf(entry), root: checkpoint.root)
    return checkpoint
  }

  /// The file.
  public var bytes: [UInt8] {
    let head =
      ["extra \(encodedBase64(entry))", "index \(proof.index)"] + proof.hashes.map(\.base64)
    return Array(([EntryProof.firstLine] + head).joined(separator: "\n").utf8) + [newline, newline]
      + note.bytes
  }
}
