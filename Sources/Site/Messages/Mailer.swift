// SPDX-License-Identifier: Apache-2.0
import Crypto
package import Documents
import Logging
import Register
package import Storage

/// Sends messages as mail to whoever holds the post that they are for.
package struct Mailer: Sendable {
  let sendmail: Sendmail
  let from: MailAddress
  let accounts: any AccountStore
  let register: any RegisterStore

  /// A mailer.
  package init(
    _ sendmail: Sendmail,
    from: MailAddress,
    accounts: any AccountStore,
    register: any RegisterStore
  ) {
    self.sendmail = sendmail
    self.from = from
    self.accounts = accounts
    self.register = register
  }

  /// The address of whoever holds a post; nil where nobody does, or they gave none.
  func address(of post: String) async throws -> MailAddress? {
    guard let officer = try await register.state(of: []).directory.officer(in: post) else {
      return nil
    }
    let account = try await accounts.accounts().first { $0.person == officer.person }
    guard let account, !account.isDisabled else { return nil }
    return account.mail.flatMap { MailAddress($0) }
  }

  /// Sends a message; false where its post has no address any more.
  func send(_ message: Message, origin: String, at now: Timestamp) async throws -> Bool {
    guard let address = try await address(of: message.post) else { return false }
    let text = """
      \(message.text)

      \(origin)\(message.path)

      本邮件由系统自动发出，每个工作日至多一封，请勿回复。不想收，在“我的账户”里删去邮箱。
      """
    let mail = MailMessage(
      from: from,
      to: address,
      subject: message.title,
      text: text,
      date: now,
      id: hexadecimal(SHA256.hash(data: Array(message.key.utf8)))
    )
    try await sendmail.send(mail.bytes, to: address.description)
    return true
  }
}
