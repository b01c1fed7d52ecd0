// SPDX-License-Identifier: Apache-2.0
package import ArgumentParser
import Documents
import Profiles
import Site

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
            duixian serve --host 0.0.0.0 --port 443 --public-url https://duixian.qinghe.example \\
              --tls-cert chain.pem --tls-key key.pem
            duixian serve --behind-proxy --public-url https://duixian.qinghe.example

          在有账户之前只在本机地址上服务；账户用 duixian user add 建。端口被占用时用下一个空闲的端口。
          """,
        en: """
          Examples:
            duixian serve
            duixian serve --database reports.sqlite --port 9000
            duixian serve --host 0.0.0.0 --port 443 --public-url https://duixian.qinghe.example \\
              --tls-cert chain.pem --tls-key key.pem
            duixian serve --behind-proxy --public-url https://duixian.qinghe.example

          Until there are accounts it serves this machine only; make one with duixian user add. Where
          the port is taken, the next free one is used.
          """
      )
    )
  }

  @Option(
    help: help(
      zh: "配置文件（YAML）；命令行上给出的优先。",
      en: "The configuration file (YAML); what the command line says goes before it.",
      name: "file"
    ),
    completion: .file()
  )
  var config: String?

  @OptionGroup var options: ServeOptions
  @OptionGroup var reach: ReachOptions

  /// A command to be filled by the parser.
  package init() {}

  /// Refuses to serve other machines in the open.
  package func validate() throws {
    // A configuration file may say how others reach it; the site then looks at both.
    guard config == nil, reach.reach() == .here else { return }
    try options.requireLoopback()
  }

  /// Serves until it is told to stop.
  package func run() async throws {
    let settings = try config.map { try SiteSettings(file: $0) } ?? SiteSettings()
    var configuration = try options.configuration(settings)
    configuration.reach = reach.reach(settings)
    configuration.passwords = reach.policy(settings)
    configuration.webhook = try settings.hook
    configuration.mail = try settings.mail
    configuration.givesLinks = settings.answerLinks
    try await startSite(configuration, sample: [])
  }
}

/// What `serve` and `demo` have in common.
package struct ServeOptions: ParsableArguments {
  @Option(
    help: help(
      zh: "数据库文件；没有则新建。默认 duixian.sqlite。",
      en: "The database file; made where there is none. duixian.sqlite unless given.",
      name: "path"
    ),
    completion: .file()
  )
  var database: String?

  @Option(
    help: help(
      zh: "监听的地址，默认 127.0.0.1；对外服务须有账户和 HTTPS。",
      en: "The address to listen on, 127.0.0.1 unless given; others take accounts and HTTPS."
    )
  )
  var host: String?

  @Option(
    help: help(
      zh: "端口，默认 8765；被占用时用下一个。",
      en: "The port, 8765 unless given; the next free one if taken."
    )
  )
  var port: Int?

  @Option(
    help: help(
      zh: "单份报告的字节上限，默认 67108864。",
      en: "The most bytes of one report, 67108864 unless given.",
      name: "bytes"
    )
  )
  var limit: Int?

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
      zh: "写有当前时刻的文件（如 2026-03-05T09:30），用于演练：改它，网站的时钟就跟着走。",
      en:
        "A file that holds the present moment, as 2026-03-05T09:30, to rehearse with: the site's clock "
        + "follows it.",
      name: "file"
    ),
    completion: .file()
  )
  var clockFile: String?

  @Option(
    help: help(
      zh: "语言；不给则看浏览器。",
      en: "The language; else what the browser asks for."
    )
  )
  var lang: OutputLanguage?

  /// Options to be filled by the parser.
  package init() {}

  /// Refuses what cannot be served.
  package func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError(words(zh: "--limit 至少为 1。", en: "--limit must be at least 1."))
    }
    guard (0...65_535).contains(port ?? 0) else {
      throw ValidationError(
        words(
          zh: "--port 须在 0 到 65535 之间。",
          en: "--port must be 0 to 65535."
        )
      )
    }
  }

  /// Refuses an address that other machines can reach.
  func requireLoopback() throws {
    guard host.map({ ["127.0.0.1", "::1", "localhost"].contains($0) }) ?? true else {
      throw ValidationError(
        words(
          zh: "--host 只能是本机地址（127.0.0.1、::1、localhost）；对外服务须有账户和 HTTPS：见 --tls-cert、"
            + "--behind-proxy。",
          en:
            "--host must be this machine (127.0.0.1, ::1, localhost): to serve others takes accounts "
            + "and HTTPS, see --tls-cert and --behind-proxy."
        )
      )
    }
  }
}
