// SPDX-License-Identifier: Apache-2.0
import Storage

extension AccountError {
  /// What is wrong and what to do.
  var message: String {
    switch self {
    case .badLogin:
      words(
        zh: "登录名须为2到40个字母、汉字或数字，可含 . - _ @。",
        en: "a login has 2 to 40 letters or digits, also . - _ @."
      )
    case .loginTaken: words(zh: "这个登录名已有人用。", en: "somebody has that login.")
    case .personHasAccount(let login):
      words(zh: "这个人已有账户：\(login)。", en: "they have an account: \(login).")
    case .unknown:
      words(
        zh: "没有这个登录名：见 duixian user list。",
        en: "nobody has that login: see duixian user list."
      )
    case .failed(let error): error.message
    }
  }
}
