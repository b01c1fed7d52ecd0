// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Register

/// `duixian post add`.
struct AddPost: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: words(zh: "设一个岗位。", en: "Make a post.")
    )
  }

  @Argument(
    help: help(
      zh: "编号：小写字母、数字和 -，如 zhujian-head。",
      en: "Its id: small letters, digits and -, as zhujian-head.",
      name: "id"
    )
  )
  var id: String

  @Option(help: help(zh: "所在单位。", en: "The agency it is in.", name: "id"))
  var agency: String

  @Option(help: help(zh: "职务名称。", en: "What it is called.", name: "name"))
  var title: String

  @Option(help: help(zh: "在台账里的角色。", en: "What it may do in the register."))
  var role = RegisterRole.agency

  @Option(
    help: help(
      zh: "在机制里的角色编号，如 head；不给则随台账角色；可多次给出。",
      en: "A role of mechanisms it acts in, as head; else as its role goes; may be repeated.",
      name: "role"
    )
  )
  var acts: [String] = []

  @Option(help: help(zh: "同时任职的人。", en: "Who is appointed at once.", name: "person"))
  var person: String?

  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    let post = Post(id: id, agency: agency, title: title, role: role, mechanismRoles: acts)
    let appointment = person.map { RegisterCommand.directory(.appoint(post: id, person: $0)) }
    return [.directory(.addPost(post))] + (appointment.map { [$0] } ?? [])
  }
}

/// `duixian post appoint`.
struct AppointPerson: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "appoint",
      abstract: words(
        zh: "任职；前任的一切由其承接。",
        en: "Put somebody into a post; they inherit all that attaches to it."
      )
    )
  }

  @Argument(help: postHelp) var post: String
  @Argument(help: help(zh: "任职的人。", en: "Who holds it from now on.", name: "person"))
  var person: String
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    [.directory(.appoint(post: post, person: person))]
  }
}

/// `duixian post vacate`.
struct VacatePost: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "vacate",
      abstract: words(zh: "离任，岗位空缺。", en: "Say that nobody holds a post.")
    )
  }

  @Argument(help: postHelp) var post: String
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] { [.directory(.vacate(post: post))] }
}

/// `duixian post list`.
struct ListPosts: LookingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: words(zh: "列出岗位和在任的人。", en: "List the posts and who holds them.")
    )
  }

  @Option(help: help(zh: "只列一个单位的。", en: "Of one agency only.", name: "id"))
  var agency: String?

  @OptionGroup var output: LookOptions
  @OptionGroup var options: RegisterOptions

  func look(_ desk: Desk) async throws {
    let posts = try await desk.directory().sortedPosts.filter {
      agency == nil || $0.agency == agency
    }
    guard output.format == .table else {
      try printLines(posts.map(\.json.line))
      return
    }
    var table = TextTable([
      .init(words(zh: "编号", en: "Id"), least: 12),
      .init(words(zh: "单位", en: "Agency"), least: 10),
      .init(words(zh: "职务", en: "Title"), least: 10),
      .init(words(zh: "角色", en: "Role"), least: 8),
      .init(words(zh: "在任", en: "Held by"), least: 8),
    ])
    for post in posts {
      let roles = [post.role.rawValue] + post.mechanismRoles
      table.add([
        post.id, post.agency, post.title, roles.joined(separator: " "),
        post.person ?? words(zh: "空缺", en: "vacant"),
      ])
    }
    try printTable(table)
  }
}

/// The help of the id of a post.
private var postHelp: ArgumentHelp {
  help(zh: "岗位的编号。", en: "The id of the post.", name: "post")
}
