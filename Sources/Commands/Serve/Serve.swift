// SPDX-License-Identifier: Apache-2.0
package import ArgumentParser
import Documents

/// `duixian serve`: the site over one database.
package struct Serve: AsyncParsableCommand {
  /// The words of the help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: words(
        zh: "在本机浏览器中使用：读取、查看和下载报告。",
        en: "Use it in the browser of this machine: read, look at and download reports."
      ),
      discussion: words(
        zh: """
          例子：
            duixian serve
            duixian serve --database 报告.sqlite --port 9000

          在有账户之前只在本机地址上服务。端口被占用时用下一个空闲的端口。
          """,
        en: """
          Examples:
            duixian serve
            duixian serve --database reports.sqlite --port 9000

          Until there are accounts it serves this machine only. Where the port is taken, the next
          free one is used.
          """
      )
    )
  }

  @OptionGroup var options: ServeOptions

  /// A command to be filled by the parser.
  package init() {}

  /// Serves until it is told to stop.
  package func run() async throws {
    try await startSite(options, sample: [])
  }
}

/// What `serve` and `demo` have in common.
package struct ServeOptions: ParsableArguments {
  @Option(
    help: help(
      zh: "数据库文件；没有则新建。",
      en: "The database file; made where there is none.",
      name: "path"
    ),
    completion: .file()
  )
  var database = "duixian.sqlite"

  @Option(
    help: help(
      zh: "本机地址：127.0.0.1、::1 或 localhost。",
      en: "An address of this machine: 127.0.0.1, ::1 or localhost."
    )
  )
  var host = "127.0.0.1"

  @Option(help: help(zh: "端口；被占用时用下一个。", en: "The port; the next free one if taken."))
  var port = 8765

  @Option(help: help(zh: "单份报告的字节上限。", en: "The most bytes of one report.", name: "bytes"))
  var limit = 64 << 20

  @Option(
    help: help(
      zh: "本地规则文件夹；按编号覆盖自带的机制。",
      en: "A folder of your own mechanisms; they replace the shipped ones by id.",
      name: "folder"
    ),
    completion: .directory
  )
  var mechanisms: String?

  @Option(
    help: help(
      zh: "语言；不给则看浏览器。",
      en: "The language; else what the browser asks for."
    )
  )
  var lang: OutputLanguage?

  /// Options to be filled by the parser.
  package init() {}

  /// Refuses other machines' addresses: there are no accounts yet.
  package func validate() throws {
    guard ["127.0.0.1", "::1", "localhost"].contains(host) else {
      throw ValidationError(
        words(
          zh: "--host 只能是本机地址（127.0.0.1、::1、localhost）：在有账户之前不对外服务。",
          en: "--host must be this machine (127.0.0.1, ::1, localhost): there are no accounts yet."
        )
      )
    }
    if limit < 1 {
      throw ValidationError(words(zh: "--limit 至少为 1。", en: "--limit must be at least 1."))
    }
    guard (0...65_535).contains(port) else {
      throw ValidationError(
        words(
          zh: "--port 须在 0 到 65535 之间。",
          en: "--port must be 0 to 65535."
        )
      )
    }
  }
}
