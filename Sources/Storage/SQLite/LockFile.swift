// SPDX-License-Identifier: Apache-2.0
import Glibc

/// A file beside the database that one process at a time holds; it goes with the process.
struct LockFile: ~Copyable {
  private let descriptor: CInt

  init(path: String) throws(StorageError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw StorageError(
        .cannotOpen,
        "The lock file \(path) cannot be made.",
        cause: String(cString: strerror(errno))
      )
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let reason = String(cString: strerror(errno))
      close(descriptor)
      throw StorageError(
        .locked,
        "Another process writes to this database (\(path)).",
        cause: reason
      )
    }
    self.descriptor = descriptor
  }

  deinit {
    // Closing alone is not enough: a process that is being started holds a copy of the descriptor
    // until its program runs, and the lock with it.
    _ = flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
