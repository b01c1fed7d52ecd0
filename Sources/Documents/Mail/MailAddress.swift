// SPDX-License-Identifier: Apache-2.0

/// An address to which mail goes, in the plain form that needs no quoting (RFC 5322, `dot-atom`): it
/// can stand in a header and in the arguments of a command as it is.
package struct MailAddress: Sendable, Hashable, CustomStringConvertible {
  package let description: String

  /// Reads an address; nil for anything else, such as one with a name, a blank or a line break.
  package init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard text.utf8.count <= 254, parts.count == 2, Self.isLocal(parts[0]),
      Self.isDomain(parts[1])
    else { return nil }
    description = text
  }

  /// The part behind the `@`.
  package var domain: String { String(description.drop { $0 != "@" }.dropFirst()) }

  private static func isLocal(_ part: Substring) -> Bool {
    // One that begins with a hyphen would be an option of the command.
    (1...64).contains(part.utf8.count) && part.first != "-"
      && part.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
        !atom.isEmpty
          && atom.utf8.allSatisfy { isLetterOrDigit($0) || "!#$%&'*+/=?^_`{|}~-".utf8.contains($0) }
      }
  }

  private static func isDomain(_ part: Substring) -> Bool {
    let labels = part.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 1
      && labels.allSatisfy { label in
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
          && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
      }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
