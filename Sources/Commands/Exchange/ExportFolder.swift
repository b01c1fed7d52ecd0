// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import Glibc
import Ledger
import Register

/// The folder that `duixian export` writes and `duixian import` reads; `Documentation/FORMATS.md`,
/// "The export", has its form.
struct ExportFolder {
  let path: String

  /// Which form it is; a later one is another number.
  static let version = 1

  /// Its parts.
  enum Part: String {
    /// What it holds, in figures.
    case head = "export.json"
    /// The events, one a line.
    case events = "events.jsonl"
    /// The reports, one a line.
    case reports = "reports.jsonl"
    /// The form of the lines.
    case schema = "schema.json"
  }

  /// The place of a part.
  func name(_ part: Part) -> String { "\(path)/\(part.rawValue)" }

  /// The place of bytes by their SHA-256: reports as they came, and evidence.
  func name(blob sha256: String) -> String { "\(path)/blobs/\(sha256)" }

  /// Makes a folder, and those above it.
  func make(_ folder: String) throws(ExchangeProblem) {
    do {
      try FileManager.default.createDirectory(
        atPath: "\(path)/\(folder)",
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
    } catch {
      throw .cannotWrite("\(path)/\(folder)")
    }
  }

  /// Writes a file whole.
  func write(_ bytes: [UInt8], to name: String) throws(ExchangeProblem) {
    var file = try ExportFile(name)
    try file.write(bytes)
    try file.close()
  }
}

/// A file that is written from its beginning; what it holds is for its owner only.
struct ExportFile: ~Copyable {
  private let name: String
  private let descriptor: CInt
  private var buffer: [UInt8] = []

  init(_ name: String) throws(ExchangeProblem) {
    self.name = name
    descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite(name) }
  }

  /// Takes bytes; they go out when there are many, and at the end.
  mutating func write(_ bytes: [UInt8]) throws(ExchangeProblem) {
    buffer += bytes
    if buffer.count >= 1 << 16 { try flush() }
  }

  private mutating func flush() throws(ExchangeProblem) {
    do throws(OutputError) { try writeAll(buffer, to: descriptor) } catch {
      throw .cannotWrite(name)
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what waits, and waits until the disk has it.
  consuming func close() throws(ExchangeProblem) {
    try flush()
    guard fsync(descriptor) == 0 else { throw .cannotWrite(name) }
  }

  deinit { _ = Glibc.close(descriptor) }
}
