// SPDX-License-Identifier: Apache-2.0
import Glibc

/// A file of our own in the folder of temporary files.
struct TemporaryFile {
  /// Where it lies.
  let path: String

  init() throws(WorkbookError) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((folder + "/duixian-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw WorkbookError(message: "no temporary file in \(folder): " + Self.reason())
    }
    Glibc.close(descriptor)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func remove() { unlink(path) }

  /// Everything in it.
  func bytes() throws(WorkbookError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw WorkbookError(message: "\(path) cannot be read: " + Self.reason())
    }
    defer { Glibc.close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      guard count > 0 else {
        throw WorkbookError(message: "\(path) cannot be read: " + Self.reason())
      }
      bytes += chunk[..<count]
    }
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
