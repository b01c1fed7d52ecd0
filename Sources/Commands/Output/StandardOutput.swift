// SPDX-License-Identifier: Apache-2.0
import Glibc

/// Why output could not be written.
enum OutputError: Error {
  /// The reader of the pipe has gone (`| head`): nothing to complain of.
  case closed
  /// The system's words.
  case failed(String)
}

/// Standard output behind a buffer.
struct StandardOutput: ~Copyable {
  private var buffer: [UInt8] = []

  /// Takes bytes; they go out when there are many, or with ``flush()``.
  mutating func write(_ bytes: [UInt8]) throws(OutputError) {
    if buffer.isEmpty, bytes.count >= 1 << 16 {
      try writeAll(bytes, to: STDOUT_FILENO)
      return
    }
    buffer += bytes
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Writes what waits.
  mutating func flush() throws(OutputError) {
    try writeAll(buffer, to: STDOUT_FILENO)
    buffer.removeAll(keepingCapacity: true)
  }
}

/// Writes text to standard error; where that fails nobody is left to tell.
func complain(_ text: String) {
  try? writeAll(Array(text.utf8), to: STDERR_FILENO)
}

/// Writes every byte, over interruptions and short writes.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(OutputError) {
  var start = 0
  while start < bytes.count {
    let written = bytes.withUnsafeBytes { all in
      Glibc.write(descriptor, all.baseAddress.map { $0 + start }, all.count - start)
    }
    if written >= 0 {
      start += written
    } else if errno == EPIPE {
      throw .closed
    } else if errno != EINTR {
      throw .failed(String(cString: strerror(errno)))
    }
  }
}

/// What the program may know of the terminal it speaks to.
enum Terminal {
  /// Whether standard error is watched by a person.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether standard output goes to a terminal.
  static var showsOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The columns of the terminal, else of `COLUMNS`, else 100.
  static var width: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return getenv("COLUMNS").flatMap { Int(String(cString: $0)) } ?? 100
  }
}
