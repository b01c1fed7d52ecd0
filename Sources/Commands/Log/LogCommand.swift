// SPDX-License-Identifier: Apache-2.0
package import ArgumentParser

/// `duixian log`: the log that cannot be rewritten unseen.
package struct LogCommand: ParsableCommand {
  /// The words of the help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "log",
      abstract: words(
        zh: "防篡改日志：核验一份日志或一条证明，新建签名密钥。",
        en: "The log that cannot be rewritten unseen: verify one, or make the key that signs it."
      ),
      discussion: words(zh: LogChapter.zh, en: LogChapter.en),
      subcommands: [VerifyLog.self, MakeKey.self]
    )
  }

  /// A command to be filled by the parser.
  package init() {}
}

/// The examples below the help of `duixian log`; `Log.md` is the whole chapter.
enum LogChapter {
  static let zh = """
    例子：
      duixian log verify 日志/ --key "$KEY"                     每条、每块、签名
      duixian log verify 日志/ --key "$KEY" --old 上次.checkpoint  只增不改
      duixian log verify 事项.proof --key "$KEY"                 某一条在日志里

    KEY 是日志保管者公布的公钥（name+id+base64）。没有本程序也能核验：
    Tools/verify/duixian_verify.py 只需要 Python。
    """

  static let en = """
    Examples:
      duixian log verify log/ --key "$KEY"                       every entry, tile and signature
      duixian log verify log/ --key "$KEY" --old last.checkpoint  that it only grew
      duixian log verify item.proof --key "$KEY"                 that the log holds one entry

    KEY is the public key that the log's keeper publishes (name+id+base64). It can be verified
    without this program too: Tools/verify/duixian_verify.py needs Python alone.
    """
}
