// SPDX-License-Identifier: Apache-2.0
import CZip
import Glibc

/// A file of an archive.
struct ArchivePart {
  /// Its path, in ASCII.
  let name: String
  /// What is in it.
  let bytes: [UInt8]
}

/// The bytes of a zip archive with these files, in this order.
///
/// All are dated 1980-01-01, so that the same files give the same bytes. libzip writes through a file:
/// one in the folder of temporary files, gone before this returns.
func makeZip(of parts: [ArchivePart]) throws(WorkbookError) -> [UInt8] {
  let file = try TemporaryFile()
  defer { file.remove() }
  var code: Int32 = 0
  guard let archive = zip_open(file.path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
    throw WorkbookError(message: "libzip could not make an archive: error \(code)")
  }
  do {
    for part in parts { try add(part, to: archive) }
  } catch {
    zip_discard(archive)
    throw error
  }
  guard zip_close(archive) == 0 else {
    let failure = failure(of: archive)
    zip_discard(archive)
    throw failure
  }
  return try file.bytes()
}

private func add(_ part: ArchivePart, to archive: OpaquePointer) throws(WorkbookError) {
  // The archive frees the copy when it is closed or given up.
  guard let copy = malloc(max(1, part.bytes.count)) else {
    throw WorkbookError(message: "no memory for \(part.name)")
  }
  part.bytes.withUnsafeBytes { bytes in
    if let start = bytes.baseAddress { memcpy(copy, start, bytes.count) }
  }
  guard let source = zip_source_buffer(archive, copy, UInt64(part.bytes.count), 1) else {
    free(copy)
    throw failure(of: archive)
  }
  let index = zip_file_add(archive, part.name, source, UInt32(ZIP_FL_ENC_UTF_8))
  guard index >= 0 else {
    zip_source_free(source)
    throw failure(of: archive)
  }
  let firstDay: UInt16 = 1 << 5 | 1
  guard zip_set_file_compression(archive, UInt64(index), ZIP_CM_DEFLATE, 6) == 0,
    zip_file_set_dostime(archive, UInt64(index), 0, firstDay, 0) == 0
  else { throw failure(of: archive) }
}

private func failure(of archive: OpaquePointer) -> WorkbookError {
  WorkbookError(message: "libzip: " + String(cString: zip_strerror(archive)))
}
