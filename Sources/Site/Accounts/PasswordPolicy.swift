// SPDX-License-Identifier: Apache-2.0
package import Pages

/// Which passwords are taken.
///
/// The standards contradict each other, so a city chooses one.
package enum PasswordPolicy: String, Sendable, CaseIterable {
  /// OWASP ASVS 5.0, 6.2: twelve characters or more, none of the usual ones, no rule of composition.
  case asvs
  /// 等保 as GB/T 22239-2019 is practised: ten characters or more of three kinds of four.
  case dengbao

  /// What is wrong with a password for an account; nil where nothing is.
  package func fault(of password: String, login: String, person: String) -> PasswordFault? {
    let scalars = password.unicodeScalars
    guard scalars.count >= least else { return .tooShort(least: least) }
    guard scalars.count <= 200 else { return .tooLong }
    let lower = password.lowercased()
    // A login of two or three letters, such as 何 makes it, stands in half of all words.
    let names = [login.utf8.count < 4 ? "" : login, person].filter { !$0.isEmpty }
    if names.contains(where: { lower.contains($0.lowercased()) }) { return .holdsName }
    let plain = lower.filter { $0.isLetter || $0.isNumber }
    if Self.usual.contains(where: { plain.hasPrefix($0) && plain.count <= $0.count + 6 })
      || Set(lower).count < 5
    {
      return .usual
    }
    return self == .dengbao && Self.kinds(password) < 3 ? .tooPlain : nil
  }

  /// How many characters a password has at least.
  package var least: Int {
    switch self {
    case .asvs: 12
    case .dengbao: 10
    }
  }

  /// How many of the four kinds there are: capitals, small letters, digits, all else.
  private static func kinds(_ password: String) -> Int {
    let kinds: [(Unicode.Scalar) -> Bool] = [
      { $0.properties.isUppercase }, { $0.properties.isLowercase },
      { $0.properties.numericType != nil },
      { !$0.properties.isAlphabetic && $0.properties.numericType == nil },
    ]
    return kinds.count { kind in password.unicodeScalars.contains(where: kind) }
  }

  /// What the usual passwords begin with.
  private static let usual = [
    "password", "passw0rd", "123456", "12345678", "123456789", "qwerty", "qwertyuiop", "1q2w3e",
    "1qaz2wsx", "abc123", "abcdef", "admin", "administrator", "letmein", "welcome", "iloveyou",
    "111111", "000000", "888888", "666666", "123123", "112233", "a123456", "woaini", "zxcvbnm",
    "asdfgh", "5201314", "147258369", "987654321", "zhengfu", "duixian", "dragon", "monkey",
    "football", "baseball", "master", "shadow", "sunshine", "princess", "changeme", "test1234",
  ]
}
