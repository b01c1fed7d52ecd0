// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import Glibc

/// The folder that `duixian publish` writes: built beside its place and put there whole, so that a web
/// server never carries half of it.
struct PublishFolder {
  /// Where it is to be.
  let path: String
  /// Where it is built.
  private let building: String

  /// Says that a folder is one of these, and of which state.
  static let marker = "published.json"

  /// A folder at a path; anything there but an older copy is left alone.
  init(_ path: String) throws(ExchangeProblem) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    building = path + ".building"
    let files = FileManager.default
    let isCopy = files.fileExists(atPath: "\(path)/\(Self.marker)")
    let isEmpty = (try? files.contentsOfDirectory(atPath: path))?.isEmpty ?? false
    guard !files.fileExists(atPath: path) || isCopy || isEmpty else { throw .exists(path) }
    // What a stopped run left behind.
    try? files.removeItem(atPath: building)
  }

  /// Writes a file whole, with the folders above it; everybody may read it.
  func write(_ bytes: [UInt8], to name: String) throws(ExchangeProblem) {
    let target = "\(building)/\(name)"
    let parent = target.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    var descriptor = Self.create(target)
    if descriptor < 0 {
      do {
        try FileManager.default.createDirectory(
          atPath: parent,
          withIntermediateDirectories: true
        )
      } catch {
        throw .cannotWrite(parent)
      }
      descriptor = Self.create(target)
    }
    guard descriptor >= 0 else { throw .cannotWrite(target) }
    defer { _ = Glibc.close(descriptor) }
    do throws(OutputError) { try writeAll(bytes, to: descriptor) } catch {
      throw .cannotWrite(target)
    }
  }

  private static func create(_ name: String) -> CInt {
    open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
  }

  /// Puts it in its place, once the disk has all of it.
  func finish() throws(ExchangeProblem) {
    sync()
    let old = path + ".old"
    let files = FileManager.default
    try? files.removeItem(atPath: old)
    do {
      if files.fileExists(atPath: path) { try files.moveItem(atPath: path, toPath: old) }
      try files.moveItem(atPath: building, toPath: path)
      try? files.removeItem(atPath: old)
    } catch {
      throw .cannotWrite(path)
    }
  }

  /// Leaves nothing behind.
  func abandon() { try? FileManager.default.removeItem(atPath: building) }
}
