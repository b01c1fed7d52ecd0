// SPDX-License-Identifier: Apache-2.0
import Glibc
import ReportText

/// An open file that closes itself.
struct InputFile: ~Copyable {
  private let descriptor: Int32
  private let isOwned: Bool

  /// The number of bytes where the system knows it beforehand.
  let expectedCount: Int?
  /// Whether the name is that of a folder.
  let isFolder: Bool

  /// Opens a file; `-` is standard input.
  init(_ path: String) throws(InputProblem) {
    let opened = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw InputProblem(errno: errno) }
    var status = stat()
    let isKnown = fstat(opened, &status) == 0
    let kind = status.st_mode & S_IFMT
    expectedCount = isKnown && kind == S_IFREG ? Int(status.st_size) : nil
    isFolder = isKnown && kind == S_IFDIR
    isOwned = path != "-"
    descriptor = opened
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  /// Appends up to `count` bytes; false at the end of the file.
  func read(upTo count: Int, into bytes: inout [UInt8]) throws(InputProblem) -> Bool {
    var got = 0
    bytes.append(addingCapacity: count) { output in
      output.withUnsafeMutableBufferPointer { buffer, initialized in
        guard let base = buffer.baseAddress else { return }
        repeat {
          got = Glibc.read(descriptor, base + initialized, count)
        } while got < 0
          && errno == EINTR
        initialized += max(got, 0)
      }
    }
    guard got >= 0 else { throw InputProblem(errno: errno) }
    return got > 0
  }
}

extension InputProblem {
  /// What the system's number says.
  init(errno number: Int32) {
    switch number {
    case ENOENT, ENOTDIR: self = .missing
    case EACCES, EPERM: self = .forbidden
    default: self = .unreadable(String(cString: strerror(number)))
    }
  }
}

/// All bytes of a file, refused as soon as they are known to be more than the limit.
func bytes(of path: String, limit: Int) throws(InputProblem) -> [UInt8] {
  let file = try InputFile(path)
  if file.isFolder { throw .unreadable(String(cString: strerror(EISDIR))) }
  if let count = file.expectedCount, count > limit {
    throw .refused(.tooLarge(byteCount: count, limit: limit))
  }
  var bytes: [UInt8] = []
  // One byte more than expected, so that the end is seen without another growth.
  var step = max((file.expectedCount ?? 0) + 1, 1 << 16)
  while try file.read(upTo: step, into: &bytes) {
    if bytes.count > limit { throw .refused(.tooLarge(byteCount: bytes.count, limit: limit)) }
    step = 1 << 16
  }
  return bytes
}

/// A file's bytes and the text that they are read as.
func storedText(
  of path: String,
  limit: Int
) throws(InputProblem) -> (file: [UInt8], text: StoredText) {
  let file = try bytes(of: path, limit: limit)
  do {
    return (file, try StoredText.read(file, limit: limit))
  } catch {
    throw .refused(error)
  }
}
