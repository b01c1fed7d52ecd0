// SPDX-License-Identifier: Apache-2.0
import Documents
import FoundationEssentials
import Mechanisms
import Register
import WorkingDays

/// An exact form of a text.
enum TextForm: String, Sendable, CaseIterable {
  /// A day, `2026-11-30`.
  case day
  /// A moment, `2026-01-20T09:30:00.000+08:00`.
  case moment
  /// A number of a commitment, programme or case, `2026-17`.
  case number
  /// A decimal number, digit by digit.
  case figure
  /// 64 lower-case hexadecimal digits.
  case sha256
  /// The id of an agency or a post.
  case id
  /// The name of a role, a field or a stage in a mechanism.
  case word
  /// Bytes in base64.
  case base64
  /// What an appeal is against: `closing`, or `notice:` with the id of a notice.
  case appeal
  /// Where a page ended, as its `next` says.
  case cursor

  /// Whether a text has the form.
  func admits(_ text: String) -> Bool {
    switch self {
    case .day: CivilDate(text) != nil
    case .moment: Timestamp(rfc3339: text) != nil
    case .number: SerialNumber(text) != nil
    case .figure: Figure(text) != nil
    case .sha256: text.utf8.count == 64 && text.utf8.allSatisfy(isLowerHex)
    case .id: (1...40).contains(text.utf8.count) && text.utf8.allSatisfy(isIDByte)
    case .word:
      (1...40).contains(text.utf8.count)
        && text.utf8.allSatisfy { isIDByte($0) || $0 == 0x5F || (0x41...0x5A).contains($0) }
    case .base64: bytes(base64: text) != nil
    case .appeal:
      text == "closing"
        || text.hasPrefix("notice:") && TextForm.word.admits(String(text.dropFirst(7)))
    case .cursor:
      text.utf8.count <= 200
        && text.split(separator: ":", maxSplits: 1).first.flatMap { SerialNumber(String($0)) }
          != nil
    }
  }

  /// The form as a regular expression of ECMA-262; what it cannot say is refused all the same.
  var pattern: String {
    switch self {
    case .day: #"^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"#
    case .moment:
      #"^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,3})?)?(Z|[+-][0-9]{2}:[0-9]{2})$"#
    case .number: "^(19[5-9][0-9]|2[01][0-9]{2}|1949)-[1-9][0-9]{0,8}$"
    case .figure: #"^-?[0-9]{1,15}(\.[0-9]{1,6})?$"#
    case .sha256: "^[0-9a-f]{64}$"
    case .id: "^[a-z0-9-]{1,40}$"
    case .word: "^[A-Za-z0-9_-]{1,40}$"
    case .base64: "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"
    case .appeal: "^(closing|notice:[A-Za-z0-9_-]{1,40})$"
    case .cursor: "^(19[5-9][0-9]|2[01][0-9]{2}|1949)-[1-9][0-9]{0,8}(:.{0,100})?$"
    }
  }

  /// The format that OpenAPI has a word for.
  var format: String? {
    switch self {
    case .day: "date"
    case .moment: "date-time"
    default: nil
    }
  }

  private func isLowerHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }

  private func isIDByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
  }
}

/// The bytes behind standard base64 with padding; nil where it is anything else.
func bytes(base64 text: String) -> [UInt8]? {
  guard let data = Data(base64Encoded: text), data.base64EncodedString() == text else { return nil }
  return Array(data)
}
