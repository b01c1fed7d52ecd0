// SPDX-License-Identifier: Apache-2.0
package import Foundation
import Testing

/// A run of the built program written down in a file, in the form of hledger's tests.
///
/// ```
/// # what it shows
/// <<< report.txt           a file of the folder it runs in, up to the next mark
/// 新增12个。
/// < -                      standard input
/// $ duixian read report.txt
/// >                        expected standard output
/// >2                       expected standard error
/// >= 0                     expected exit status
/// ```
///
/// A file holds several cases; each begins with its `#` line. What is not given is not expected:
/// without `>` the output must be empty. `\xHH` in files and input is a byte, a backslash at
/// the end of a line joins it to the next.
package struct BlackBoxCase: Sendable {
  /// The `#` line.
  package var title: String
  /// Where it stands: file name and line.
  package var place: String
  /// Files by name.
  package var files: [String: Data] = [:]
  /// Standard input.
  package var input = Data()
  /// A line of a POSIX shell; `duixian` is the built program.
  package var command = ""
  /// Expected standard output.
  package var output = ""
  /// Expected standard error.
  package var errors = ""
  /// Expected exit status.
  package var status: Int32 = 0

  /// A case without files that runs nothing yet.
  package init(title: String, place: String) {
    self.title = title
    self.place = place
  }

  /// The cases of a file.
  package static func cases(in url: URL) throws -> [BlackBoxCase] {
    let text = try String(contentsOf: url, encoding: .utf8)
    var cases: [BlackBoxCase] = []
    var section = Section.none
    var body: [Substring] = []
    func finish(_ cases: inout [BlackBoxCase]) {
      guard !cases.isEmpty else { return }
      cases[cases.count - 1].set(section, body)
      body = []
    }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("# ") {
        if body.last == "" { body.removeLast() }  // the blank line between two cases
        finish(&cases)
        section = .none
        cases.append(
          BlackBoxCase(
            title: String(line.dropFirst(2)),
            place: "\(url.lastPathComponent):\(index + 1)"
          )
        )
      } else if let mark = Section(line) {
        finish(&cases)
        section = mark
      } else {
        body.append(line)
      }
    }
    if body.last == "" { body.removeLast() }
    finish(&cases)
    return cases
  }

  /// What a mark line begins.
  private enum Section {
    case none
    case file(String)
    case input
    case command(String)
    case output
    case errors
    case status(Int32)

    init?(_ line: Substring) {
      if line.hasPrefix("<<< ") {
        self = .file(String(line.dropFirst(4)))
      } else if line == "< -" {
        self = .input
      } else if line.hasPrefix("$ ") {
        self = .command(String(line.dropFirst(2)))
      } else if line == ">" {
        self = .output
      } else if line == ">2" {
        self = .errors
      } else if line.hasPrefix(">= "), let status = Int32(line.dropFirst(3)) {
        self = .status(status)
      } else {
        return nil
      }
    }
  }

  private mutating func set(_ section: Section, _ body: [Substring]) {
    let text = body.map { $0 + "\n" }.joined()
    switch section {
    case .none: break
    case .file(let name): files[name] = Self.unescaped(text)
    case .input: input = Self.unescaped(text)
    case .command(let line): command = line
    case .output: output = text
    case .errors: errors = text
    case .status(let number): status = number
    }
  }

  private static func unescaped(_ text: String) -> Data {
    var data = Data()
    var rest = text[...]
    while let character = rest.first {
      if rest.hasPrefix("\\x"), let byte = UInt8(rest.dropFirst(2).prefix(2), radix: 16) {
        data.append(byte)
        rest = rest.dropFirst(4)
      } else if rest.hasPrefix("\\\n") {
        rest = rest.dropFirst(2)
      } else {
        data.append(contentsOf: String(character).utf8)
        rest = rest.dropFirst()
      }
    }
    return data
  }
}

extension BlackBoxCase: CustomTestStringConvertible {
  /// The place and the title.
  package var testDescription: String { place + " " + title }
}
