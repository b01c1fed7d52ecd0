// SPDX-License-Identifier: Apache-2.0

/// HTML with one block a line, indented, so that a difference can be read.
package func indented(_ html: [UInt8]) -> String {
  let inline: Set<String> = [
    "a", "b", "small", "span", "mark", "sup", "code", "kbd", "label", "button", "input", "time",
    "br", "meta", "link",
  ]
  let void: Set<String> = ["meta", "link", "input", "br", "!doctype"]
  var lines: [String] = []
  var line = ""
  var depth = 0
  func flush() {
    let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if !words.isEmpty { lines.append(String(repeating: "  ", count: max(0, depth)) + words) }
    line = ""
  }
  var rest = Substring(String(decoding: html, as: UTF8.self))
  while let open = rest.firstIndex(of: "<") {
    line += rest[..<open]
    rest = rest[open...]
    let close = rest.firstIndex(of: ">") ?? rest.index(before: rest.endIndex)
    let tag = String(rest[...close])
    rest = rest[rest.index(after: close)...]
    let name = tag.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == "!" }
      .lowercased()
    if inline.contains(name) {
      line += tag
    } else if tag.hasPrefix("</") {
      flush()
      depth -= 1
      line = tag
      flush()
    } else {
      flush()
      line = tag
      flush()
      if !void.contains(name) { depth += 1 }
    }
  }
  line += rest
  flush()
  return lines.joined(separator: "\n") + "\n"
}
