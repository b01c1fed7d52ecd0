// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Pages
import Register
import Site
import Storage

/// `link`: makes a link by which the agency answers once without an account.
struct MakeLink<On: LoopSubject>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "link",
      abstract: words(
        zh: "开一个答复链接：单位不用账户，凭它答复这一件，只能用一次。",
        en: "Make a link by which the agency answers this one thing, once, without an account."
      )
    )
  }

  @Argument(help: On.numberHelp) var number: SerialNumber

  @Option(
    name: .customLong("as"),
    help: help(
      zh: "由哪个督查岗位开具。",
      en: "The post of the supervision office that makes it.",
      name: "post"
    )
  )
  var post: String

  @Option(
    help: help(
      zh: "有效多少天，1 到 31。",
      en: "For how many days it is good, 1 to 31.",
      name: "days"
    )
  )
  var days = AnswerLink.days

  @OptionGroup var site: SiteAddress
  @OptionGroup var options: RegisterOptions

  func validate() throws {
    guard (1...AnswerLink.mostDays).contains(days) else {
      throw ValidationError(words(zh: "--days 须在 1 到 31 之间。", en: "--days must be 1 to 31."))
    }
  }

  func run() async throws {
    try await options.withRegister { desk in
      guard let officer = try await desk.directory().officer(in: post) else {
        throw DeskProblem.vacant(post)
      }
      guard officer.role == .supervisor else { throw RegisterError.wrongRole(needs: [.supervisor]) }
      let links = LinkDesk(desk.register, desk.register, now: { desk.now })
      let subject = On.subject(number)
      let link = try await links.make(
        about: subject,
        mechanisms: desk.mechanisms,
        maker: officer.person,
        days: days
      )
      guard let link else {
        throw DeskProblem.misused(
          words(
            zh: "这一件现在没有等哪个单位办，或者该单位的岗位上没有人。",
            en: "It waits for no agency now, or nobody holds a post of that agency."
          )
        )
      }
      try site.show(
        .answer(token: try await links.word(of: link)),
        note: words(
          zh: "把这个链接交给单位的人：谁有它谁就能答复这一件，\(days) 天内有效，只能用一次。\n",
          en: "Give this link to the agency: whoever has it answers this one thing, once, within "
            + "\(days) days.\n"
        )
      )
    }
  }
}
