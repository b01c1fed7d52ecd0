// SPDX-License-Identifier: Apache-2.0
package import ArgumentParser
import Documents
import Ledger
import Pages
import Register
import Site
import Storage
import WorkingDays

/// `duixian publish`: the public site as files that any web server can carry.
package struct PublishSite: AsyncParsableCommand {
  /// The words of the help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "publish",
      abstract: words(
        zh: "把公开站写成静态文件，任何网站都能承载。",
        en: "Write the public site as files that any web server can carry."
      ),
      discussion: words(zh: PublishChapter.zh, en: PublishChapter.en)
    )
  }

  @Argument(
    help: help(
      zh: "文件夹；新建，或覆盖以前发布的一份。",
      en: "The folder: made, or an older copy in its place.",
      name: "folder"
    ),
    completion: .directory
  )
  var folder: String

  @Option(
    help: help(
      zh: "签名密钥的文件（duixian log key 所建）；不给则检查点不签名，也没有证明。",
      en: "The file of the signing key, made by duixian log key; without it nothing is signed.",
      name: "file"
    ),
    completion: .file()
  )
  var key: String?

  @OptionGroup var options: RegisterOptions

  /// A command to be filled by the parser.
  package init() {}

  /// Writes; 3 where something else is in the place of the folder.
  package func run() async throws {
    try await options.withRegister { desk in
      do throws(ExchangeProblem) {
        let key = try key.map { name throws(ExchangeProblem) in try SignerKey(file: name) }
        let target = try PublishFolder(folder)
        do throws(ExchangeProblem) {
          let copy = PublicCopy(register: desk.register, key: key, target: target)
          let written = try await copy.write(on: options.at?.date)
          try target.finish()
          complain(
            words(
              zh: "已发布 \(written.items) 项承诺，\(written.files) 个文件，截至 \(written.day)。\n",
              en: "\(written.items) commitments published in \(written.files) files,"
                + " as of \(written.day)\n"
            )
          )
        } catch {
          target.abandon()
          throw error
        }
      } catch {
        throw error.end()
      }
    }
  }
}

/// The examples below the help of `duixian publish`; `Publish.md` is the whole chapter.
enum PublishChapter {
  static let zh = """
    例子：
      duixian log key 日志.key --origin duixian/qinghe
      duixian publish 公开站 --key 日志.key
      python3 Tools/verify/duixian_verify.py copy 公开站 --key "$KEY"

    只写两人复核过的内容。同一状态写出的文件逐字节相同；先写在旁边，写完再换上。
    """

  static let en = """
    Examples:
      duixian log key log.key --origin duixian/qinghe
      duixian publish public --key log.key
      python3 Tools/verify/duixian_verify.py copy public --key "$KEY"

    Only what two persons let out is written. The same state gives the same bytes; the folder is
    built beside its place and put there whole.
    """
}
