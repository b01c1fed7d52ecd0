// SPDX-License-Identifier: Apache-2.0

/// The name of a form's part and of its file.
struct ContentDisposition: Sendable, Hashable {
  let name: String
  let fileName: String?

  /// Reads the header lines of a part; nil where they name no form field.
  init?(headers: [UInt8]) {
    for line in headers.split(separator: 10) {
      let parts = line.split(
        separator: UInt8(ascii: ":"),
        maxSplits: 1,
        omittingEmptySubsequences: false
      )
      guard parts.count == 2 else { continue }
      let header = String(decoding: parts[0], as: UTF8.self).lowercased()
      guard header == "content-disposition" else { continue }
      var value = parts[1]
      if value.last == 13 { value.removeLast() }
      self.init(value: value)
      return
    }
    return nil
  }

  private init?(value: ArraySlice<UInt8>) {
    var place = value.firstIndex(of: UInt8(ascii: ";")) ?? value.endIndex
    let kind = String(decoding: value[..<place], as: UTF8.self).filter { $0 != " " }
    guard kind.lowercased() == "form-data" else { return nil }
    var name: String?
    var fileName: String?
    while place < value.endIndex {
      place += 1
      while place < value.endIndex, value[place] == 32 || value[place] == 9 { place += 1 }
      let start = place
      while place < value.endIndex, value[place] != UInt8(ascii: "="),
        value[place] != UInt8(ascii: ";")
      { place += 1 }
      let key = String(decoding: value[start..<place], as: UTF8.self).lowercased()
      guard place < value.endIndex, value[place] == UInt8(ascii: "=") else { continue }
      place += 1
      let words = Self.word(value, &place)
      switch key {
      case "name": name = name ?? words
      case "filename": fileName = fileName ?? words
      default: break
      }
    }
    guard let name else { return nil }
    self.name = name
    self.fileName = fileName
  }

  /// A token or a quoted word; browsers write `%22` for a quotation mark, others `\"`.
  private static func word(_ value: ArraySlice<UInt8>, _ place: inout Int) -> String {
    var bytes: [UInt8] = []
    if place < value.endIndex, value[place] == UInt8(ascii: "\"") {
      place += 1
      while place < value.endIndex, value[place] != UInt8(ascii: "\"") {
        let isEscape =
          value[place] == UInt8(ascii: "\\") && place + 1 < value.endIndex
          && value[place + 1] == UInt8(ascii: "\"")
        if isEscape { place += 1 }
        bytes.append(value[place])
        place += 1
      }
      while place < value.endIndex, value[place] != UInt8(ascii: ";") { place += 1 }
    } else {
      while place < value.endIndex, value[place] != UInt8(ascii: ";") {
        bytes.append(value[place])
        place += 1
      }
    }
    let words = String(decoding: bytes, as: UTF8.self)
    return words.split(separator: "%22", omittingEmptySubsequences: false).joined(separator: "\"")
  }

  /// The boundary that a `Content-Type` names; nil where it is no form of parts.
  static func boundary(ofContentType header: String) -> String? {
    let parts = header.split(separator: ";", omittingEmptySubsequences: false)
    guard let kind = parts.first, kind.lowercased().filter({ $0 != " " }) == "multipart/form-data"
    else { return nil }
    for part in parts.dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].filter({ $0 != " " }).lowercased() == "boundary" else {
        continue
      }
      var boundary = pair[1].drop { $0 == " " }
      if boundary.first == "\"" {
        boundary = boundary.dropFirst()
        boundary = boundary.prefix { $0 != "\"" }
      }
      let isFit =
        (1...70).contains(boundary.utf8.count)
        && boundary.utf8.allSatisfy { (0x20...0x7E).contains($0) }
      return isFit ? String(boundary) : nil
    }
    return nil
  }
}
