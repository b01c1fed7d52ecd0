// SPDX-License-Identifier: Apache-2.0
public import Foundation

extension ProfileLibrary {
  /// Lays a city's own files (`*.yaml`, `*.yml`) over what is there, in the order of their names.
  ///
  /// A file with mistakes changes nothing; all mistakes of all files are given. Files beyond the
  /// bounds of a profile are refused before they are read whole. Throws where the folder or a file
  /// cannot be read. Two files of the folder with one id: the later name wins.
  public mutating func add(folder: URL) throws -> [ProfileMistake] {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    ).filter { ["yaml", "yml"].contains($0.pathExtension) }
    var mistakes: [ProfileMistake] = []
    for file in files.sorted(by: { $0.lastPathComponent < $1.lastPathComponent }) {
      let handle = try FileHandle(forReadingFrom: file)
      defer { try? handle.close() }
      let bytes = try handle.read(upToCount: YAMLBounds.byteCount + 1) ?? Data()
      mistakes += add(String(decoding: bytes, as: UTF8.self), file: file.path)
    }
    return mistakes
  }
}
