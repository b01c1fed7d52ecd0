// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Register
import Storage

/// `duixian user token`.
struct GiveToken: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "token",
      abstract: words(
        zh: "发放一个新密钥，只显示这一次。",
        en: "Give out a new token; it is shown this once."
      )
    )
  }

  @Option(help: help(zh: "用它办理的岗位。", en: "The post that acts with it.", name: "post"))
  var post: String

  @Option(help: help(zh: "用途。", en: "What it is for.", name: "text"))
  var label = ""

  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func run() async throws {
    try await options.withRegister { desk in
      let token = Self.token()
      let hash = hexSHA256(Array(token.utf8))
      let key = AccessKey(hash: hash, post: post, label: label)
      let receipt = try await desk.submit([.directory(.grantKey(key))], writing)
      if writing.dryRun {
        try receipt.show(writing)
        return
      }
      guard writing.format == .json else {
        try printLines([token])
        complain(
          words(
            zh: "请现在记下：此后不再显示。收回：duixian user revoke \(hash.prefix(12))\n",
            en: "Note it now: it is not shown again. To revoke it:"
              + " duixian user revoke \(hash.prefix(12))\n"
          )
        )
        return
      }
      var object = JSONObject()
      object.add("token", token)
      object.add("hash", hash)
      object.add("post", post)
      object.add("label", label)
      try printLines([object.line])
    }
  }

  /// 192 random bits as 32 characters of base64url.
  private static func token() -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    var random = SystemRandomNumberGenerator()
    return String(
      decoding: (0..<32).map { _ in letters[Int(random.next() & 63)] },
      as: UTF8.self
    )
  }
}
