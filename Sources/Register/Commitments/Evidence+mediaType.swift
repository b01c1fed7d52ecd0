// SPDX-License-Identifier: Apache-2.0

extension Evidence {
  /// The media type that a file's name promises; that of any bytes for an ending that is not known.
  package static func mediaType(of name: String) -> String {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let types = [
      "pdf": "application/pdf", "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png",
      "txt": "text/plain", "csv": "text/csv", "html": "text/html",
      "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ]
    return types[ending] ?? "application/octet-stream"
  }
}
