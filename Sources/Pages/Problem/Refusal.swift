// SPDX-License-Identifier: Apache-2.0
import Register

/// Why a file was not taken, with what its owner can do.
package enum Refusal: Sendable, Hashable {
  /// It holds nothing to read.
  case empty
  /// It has more bytes than the limit; nil where nobody counted to the end.
  case tooLarge(byteCount: Int?, limit: Int)
  /// Another program must convert it first; nil where none does.
  case foreignFormat(name: String, conversion: String?)
  /// It is not text.
  case binary(offset: Int)
  /// It bears a classification mark.
  case classified(mark: String)
  /// The form came without a file and without words.
  case nothingSent
  /// The form could not be understood.
  case brokenForm

  var title: Phrase {
    switch self {
    case .empty: .refusedEmpty
    case .tooLarge: .refusedTooLarge
    case .foreignFormat: .refusedForeign
    case .binary: .refusedBinary
    case .classified: .refusedClassified
    case .nothingSent: .refusedNothing
    case .brokenForm: .refusedForm
    }
  }

  private var advice: Phrase {
    switch self {
    case .empty: .adviceEmpty
    case .tooLarge: .adviceTooLarge
    case .foreignFormat(_, .some): .adviceForeign
    case .foreignFormat(_, .none): .adviceBinary
    case .binary: .adviceBinary
    case .classified: .adviceClassified
    case .nothingSent: .adviceNothing
    case .brokenForm: .adviceForm
    }
  }

  /// Writes the reason and the advice.
  func write(to html: inout Html) {
    html.raw("<p>")
    html.say(title)
    switch self {
    case .tooLarge(let byteCount, let limit):
      html.text(html.language == .zh ? "（" : " (")
      if let byteCount {
        html.text(Self.mebibytes(byteCount))
        html.text(" > ")
      }
      html.text(Self.mebibytes(limit))
      html.text(html.language == .zh ? "）" : ")")
    case .foreignFormat(let name, _): html.text(html.language == .zh ? "：\(name)" : ": \(name)")
    case .binary(let offset):
      html.text(html.language == .zh ? "（字节 \(offset)）" : " (byte \(offset))")
    case .classified(let mark): html.text(html.language == .zh ? "：\(mark)" : ": \(mark)")
    case .empty, .nothingSent, .brokenForm: break
    }
    html.text(html.language == .zh ? "。" : ".")
    html.raw("</p><p>")
    html.say(advice)
    html.raw("</p>")
    if case .foreignFormat(_, let conversion?) = self {
      html.raw("<pre tabindex=\"0\"><code>")
      html.text(conversion)
      html.raw("</code></pre>")
    }
  }

  private static func mebibytes(_ count: Int) -> String {
    guard count >= 1 << 20 else { return "\(NumberText.grouped(count)) B" }
    let tenths = (count * 10 + (1 << 19)) >> 20
    return tenths % 10 == 0 ? "\(tenths / 10) MiB" : "\(tenths / 10).\(tenths % 10) MiB"
  }
}
