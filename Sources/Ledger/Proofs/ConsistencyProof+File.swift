// SPDX-License-Identifier: Apache-2.0

extension ConsistencyProof {
  private static let firstLine = "duixian-consistency-proof@v1"

  /// Reads a file, which must be exactly of the form.
  ///
  /// - Throws: ``LedgerError/malformed(_:at:)``.
  public init(_ file: [UInt8]) throws(LedgerError) {
    let lines = file.split(separator: newline, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard lines.count >= 4, isSame(lines[0], ConsistencyProof.firstLine) else {
      throw .malformed(.consistencyProof, at: 1)
    }
    guard lines[1].hasPrefix("old "), let old = decimal(String(lines[1].dropFirst(4))) else {
      throw .malformed(.consistencyProof, at: 2)
    }
    guard lines[2].hasPrefix("new "), let new = decimal(String(lines[2].dropFirst(4))), old >= 0,
      old <= new
    else {
      throw .malformed(.consistencyProof, at: 3)
    }
    var hashes: [LedgerHash] = []
    for line in lines[3...].dropLast() {
      guard let hash = LedgerHash(base64: line) else {
        throw .malformed(.consistencyProof, at: 4 + hashes.count)
      }
      hashes.append(hash)
    }
    guard lines[lines.count - 1].isEmpty else {
      throw .malformed(.consistencyProof, at: lines.count)
    }
    self.init(old: old, new: new, hashes: hashes)
  }

  /// The file: a line for what it is, for both sizes and for each hash.
  public var bytes: [UInt8] {
    let lines = [ConsistencyProof.firstLine, "old \(old)", "new \(new)"] + hashes.map(\.base64)
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }
}
