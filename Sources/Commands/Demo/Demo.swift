// SPDX-License-Identifier: Apache-2.0
package import ArgumentParser
import Site

/// `duixian demo`: the site with the sample of the invented city 青禾市.
package struct Demo: AsyncParsableCommand {
  /// The words of the help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: words(
        zh: "用虚构的青禾市样例打开网站。",
        en: "Open the site with the sample of the invented city Qinghe."
      ),
      discussion: words(
        zh: """
          例子：
            duixian demo
            duixian demo --database 样例.sqlite

          样例是虚构的青禾市三年和东篱区一年的报告；数据库里已有的报告不会重复。
          """,
        en: """
          Examples:
            duixian demo
            duixian demo --database sample.sqlite

          The sample is three years of the invented city Qinghe and one of its district Dongli; what
          the database has already is not added twice.
          """
      )
    )
  }

  @OptionGroup var options: ServeOptions

  /// A command to be filled by the parser.
  package init() {}

  /// The demonstration lets anyone in, so it is of this machine only.
  package func validate() throws { try options.requireLoopback() }

  /// Loads the sample and serves.
  package func run() async throws {
    var configuration = try options.configuration()
    configuration.demo = Demonstration(posts: Self.posts, start: SampleRegister.morningAfter)
    try await startSite(configuration, sample: SampleReport.all)
  }

  /// The posts of the sample in which anyone may enter.
  private static let posts = [
    "ducha-1", "zhujian-liaison", "mayor", "vice-3", "auditor", "admin",
  ]
}
