// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Register
import Site
import Storage

/// `duixian user add`.
struct AddAccount: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: words(
        zh: "添加一个可以登录网站的账户，打印设密码的链接。",
        en: "Add an account that may sign in to the site; prints the link to make a password."
      )
    )
  }

  @Argument(help: help(zh: "登录名。", en: "The login.", name: "login"))
  var login: String

  @Option(
    help: help(
      zh: "本人姓名，与名录中任职的人一致。",
      en: "The person, as the directory names whoever holds a post.",
      name: "name"
    )
  )
  var person: String

  @Option(
    help: help(
      zh: "收提醒的邮箱；本人可在“我的账户”里改。",
      en: "Where they get mail; they may change it in their account.",
      name: "address"
    )
  )
  var mail: String?

  @OptionGroup var site: SiteAddress
  @OptionGroup var options: RegisterOptions

  func validate() throws {
    guard mail.map({ MailAddress($0) != nil }) ?? true else {
      throw ValidationError(
        words(
          zh: "--mail 须是邮箱地址，如 he.xu@qinghe.example。",
          en: "--mail is an address, as he.xu@qinghe.example."
        )
      )
    }
  }

  func run() async throws {
    try await options.withRegister { desk in
      guard try await desk.directory().posts.values.contains(where: { $0.person == person }) else {
        throw DeskProblem.misused(
          words(
            zh: "名录里没有叫“\(person)”的人任职；先用 duixian post appoint 任职。",
            en: "Nobody called “\(person)” holds a post; appoint them with duixian post appoint."
          )
        )
      }
      let (secret, key) = SetUpKey.make(at: desk.now)
      try await accounts(desk) { accounts throws(AccountError) in
        try await accounts.addAccount(login, person: person, key: key, at: desk.now)
        if let mail { try await accounts.setMail(mail, login) }
      }
      try site.show(secret)
    }
  }
}

/// `duixian user invite`.
struct InviteAccount: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "invite",
      abstract: words(
        zh: "重新打印设密码的链接：忘了密码，或链接过期。",
        en: "Make a new link for a password that was forgotten, or a link that is too old."
      )
    )
  }

  @Argument(help: help(zh: "登录名。", en: "The login.", name: "login"))
  var login: String

  @OptionGroup var site: SiteAddress
  @OptionGroup var options: RegisterOptions

  func run() async throws {
    try await options.withRegister { desk in
      let (secret, key) = SetUpKey.make(at: desk.now)
      try await accounts(desk) { accounts throws(AccountError) in
        try await accounts.invite(login, key: key)
      }
      try site.show(secret)
    }
  }
}

/// `duixian user disable` and `enable`.
struct DisableAccount: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "disable",
      abstract: words(
        zh: "停用一个账户，其所有登录立即失效。",
        en: "Take an account's right to sign in away; its sessions end at once."
      )
    )
  }

  @Argument(help: help(zh: "登录名。", en: "The login.", name: "login"))
  var login: String

  @OptionGroup var options: RegisterOptions

  func run() async throws {
    try await options.withRegister { desk in
      try await accounts(desk) { accounts throws(AccountError) in
        try await accounts.setDisabled(true, login)
      }
    }
  }
}

/// `duixian user enable`.
struct EnableAccount: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "enable",
      abstract: words(zh: "恢复一个停用的账户。", en: "Give a disabled account its right back.")
    )
  }

  @Argument(help: help(zh: "登录名。", en: "The login.", name: "login"))
  var login: String

  @OptionGroup var options: RegisterOptions

  func run() async throws {
    try await options.withRegister { desk in
      try await accounts(desk) { accounts throws(AccountError) in
        try await accounts.setDisabled(false, login)
      }
    }
  }
}

/// `duixian user list`.
struct ListAccounts: LookingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: words(zh: "列出能登录网站的账户。", en: "List the accounts that may sign in.")
    )
  }

  @OptionGroup var output: LookOptions
  @OptionGroup var options: RegisterOptions

  func look(_ desk: Desk) async throws {
    let accounts = try await desk.register.accounts()
    guard output.format == .table else {
      try printLines(accounts.map(\.json.line))
      return
    }
    var table = TextTable([
      .init(words(zh: "登录名", en: "Login"), least: 8),
      .init(words(zh: "姓名", en: "Name"), least: 8),
      .init(words(zh: "密码", en: "Password"), least: 6),
      .init(words(zh: "动态码", en: "Code"), least: 6),
      .init(words(zh: "状态", en: "State"), least: 6),
      .init(words(zh: "邮箱", en: "Mail"), least: 6),
    ])
    let (yes, no) = (words(zh: "有", en: "yes"), words(zh: "无", en: "no"))
    for account in accounts {
      table.add([
        account.login, account.person, account.hasPassword ? yes : no, account.hasCode ? yes : no,
        account.isDisabled ? words(zh: "停用", en: "disabled") : words(zh: "正常", en: "good"),
        account.mail ?? "",
      ])
    }
    try printTable(table)
  }
}

/// Does something to the accounts of a register and says what was refused.
private func accounts(
  _ desk: Desk,
  _ work: (SQLiteRegister) async throws(AccountError) -> Void
) async throws {
  do throws(AccountError) {
    try await work(desk.register)
  } catch {
    if case .failed(let failure) = error { throw failure }
    throw DeskProblem.account(error)
  }
}

extension SetUpKey {
  /// A new word to make a password with, and what is kept of it.
  fileprivate static func make(at now: Timestamp) -> (secret: String, SetUpKey) {
    let secret = SiteServices.randomToken() + SiteServices.randomToken()
    return (secret, SetUpKey(hash: hexSHA256(Array(secret.utf8)), givenAt: now))
  }
}

extension Account {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.add("login", login)
    object.add("person", person)
    object.add("hasPassword", hasPassword)
    object.add("hasCode", hasCode)
    object.add("isDisabled", isDisabled)
    if let mail { object.add("mail", mail) }
    return object
  }
}
