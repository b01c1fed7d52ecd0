// SPDX-License-Identifier: Apache-2.0
import Glibc

/// The inputs of a call in their order: files as named, folders opened up.
package struct InputList: Sendable, Equatable {
  /// One thing to read.
  package enum Entry: Sendable, Equatable {
    /// A file, or `-`.
    case file(String)
    /// Something that cannot be read, and why.
    case problem(String, InputProblem)
  }

  /// In the order of reading.
  package private(set) var entries: [Entry] = []
  /// Files in folders that are no reports by their name.
  package private(set) var skipped: [String] = []

  /// Lists `paths`: a folder gives its `.txt`, `.md`, `.html` and `.htm` files and those of its
  /// folders, sorted by name byte by byte; hidden ones and links to folders are passed over.
  package init(_ paths: [String]) {
    for path in paths {
      guard path != "-", Self.kind(path, followsLinks: true) == S_IFDIR else {
        entries.append(.file(path))
        continue
      }
      let before = entries.count
      open(folder: path)
      if entries.count == before { entries.append(.problem(path, .emptyFolder)) }
    }
  }

  private mutating func open(folder: String) {
    let names: [String]
    do {
      names = try Self.names(in: folder)
    } catch {
      entries.append(.problem(folder, error))
      return
    }
    for name in names {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if Self.kind(path, followsLinks: false) == S_IFDIR {
        open(folder: path)
      } else if Self.kind(path, followsLinks: true) == S_IFREG, Self.isReport(name) {
        entries.append(.file(path))
      } else {
        skipped.append(path)
      }
    }
  }

  /// Whether a path is a folder, or a link to one.
  package static func isFolder(_ path: String) -> Bool {
    path != "-" && kind(path, followsLinks: true) == S_IFDIR
  }

  private static func isReport(_ name: String) -> Bool {
    let name = name.lowercased()
    return [".txt", ".md", ".html", ".htm"].contains { name.hasSuffix($0) }
  }

  private static func kind(_ path: String, followsLinks: Bool) -> mode_t? {
    var status = stat()
    let result = followsLinks ? stat(path, &status) : lstat(path, &status)
    return result == 0 ? status.st_mode & S_IFMT : nil
  }

  private static func names(in folder: String) throws(InputProblem) -> [String] {
    guard let stream = opendir(folder) else { throw InputProblem(errno: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
