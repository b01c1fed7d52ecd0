// SPDX-License-Identifier: Apache-2.0

/// Why a password is not taken.
package enum PasswordFault: Sendable, Hashable {
  /// It has too few characters.
  case tooShort(least: Int)
  /// It has more than 200 characters.
  case tooLong
  /// It holds the login or the name.
  case holdsName
  /// It is one of those that are tried first.
  case usual
  /// It has too few kinds of characters, where the rule asks for three.
  case tooPlain
  /// The two that were typed differ.
  case notRepeated
  /// The old one is not that of the account.
  case wrongOld

  func write(to html: inout Html) {
    switch self {
    case .tooShort(let least):
      html.say(.passwordTooShort)
      html.number(least)
      html.say(.passwordTooShortEnd)
    case .tooLong: html.say(.passwordTooLong)
    case .holdsName: html.say(.passwordHoldsName)
    case .usual: html.say(.passwordUsual)
    case .tooPlain: html.say(.passwordTooPlain)
    case .notRepeated: html.say(.passwordNotRepeated)
    case .wrongOld: html.say(.passwordWrongOld)
    }
  }
}
