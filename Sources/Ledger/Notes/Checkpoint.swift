// SPDX-License-Identifier: Apache-2.0

/// What a log was at one moment: its name, its size and its root (C2SP tlog-checkpoint).
public struct Checkpoint: Sendable, Hashable {
  /// The name of the log; not empty.
  public let origin: String
  /// How many entries the log had, 0 to `Int.max`.
  public let size: Int
  /// The root over them.
  public let root: LedgerHash
  /// Further lines, which mean nothing to this library; none of them empty.
  public let extensions: [String]

  /// A checkpoint from its parts.
  ///
  /// - Throws: ``LedgerError/malformed(_:at:)`` with the line that would be wrong.
  public init(
    origin: String,
    size: Int,
    root: LedgerHash,
    extensions: [String] = []
  ) throws(LedgerError) {
    guard isLine(origin) else { throw .malformed(.checkpoint, at: 1) }
    guard size >= 0 else { throw .malformed(.checkpoint, at: 2) }
    for (number, line) in extensions.enumerated() where !isLine(line) {
      throw .malformed(.checkpoint, at: number + 4)
    }
    self.init(unchecked: origin, size: size, root: root, extensions: extensions)
  }

  init(unchecked origin: String, size: Int, root: LedgerHash, extensions: [String] = []) {
    self.origin = origin
    self.size = size
    self.root = root
    self.extensions = extensions
  }

  /// Reads the text of a note, which must be exactly of the form.
  ///
  /// - Throws: ``LedgerError/malformed(_:at:)``.
  public init(_ text: String) throws(LedgerError) {
    var lines = text.utf8.split(separator: newline, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard lines.removeLast().isEmpty, lines.count >= 3 else {
      throw .malformed(.checkpoint, at: lines.count + 1)
    }
    guard let size = decimal(lines[1]) else { throw .malformed(.checkpoint, at: 2) }
    guard let root = LedgerHash(base64: lines[2]) else { throw .malformed(.checkpoint, at: 3) }
    try self.init(origin: lines[0], size: size, root: root, extensions: Array(lines[3...]))
  }

  /// The checkpoint of a note that a trusted key signed for one log.
  ///
  /// Give every key the log had or has, so that its checkpoints hold over a change of keys.
  ///
  /// - Throws: what ``SignedNote/signers(among:)`` throws, ``LedgerError/malformed(_:at:)``,
  ///   ``LedgerError/otherOrigin(found:expected:)``.
  public init(
    _ note: SignedNote,
    origin: String,
    trusting keys: [VerifierKey]
  ) throws(LedgerError) {
    _ = try note.signers(among: keys)
    try self.init(note.text)
    guard isSame(self.origin, origin) else {
      throw .otherOrigin(found: self.origin, expected: origin)
    }
  }

  /// The text to sign: a line each for origin, size and root, then the further lines.
  public var text: String {
    ([origin, String(size), root.base64] + extensions).map { $0 + "\n" }.joined()
  }

  /// The checkpoint as a note that these keys signed.
  ///
  /// - Throws: as ``SignedNote/init(signing:by:)``.
  public func signed(by keys: [SignerKey]) throws -> SignedNote {
    try SignedNote(signing: text, by: keys)
  }
}
