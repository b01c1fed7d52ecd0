// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Register
import Storage

/// `duixian jurisdiction found`: begin the register of a place.
struct FoundRegister: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "found",
      abstract: words(
        zh: "新建一个地方的台账；没有数据库则一并新建。",
        en: "Begin the register of a place; the database is made where there is none."
      )
    )
  }

  @Argument(
    help: help(
      zh: "编号：小写字母、数字和 -，以后不改，如 qinghe。",
      en: "Its id, for good: small letters, digits and -, as qinghe.",
      name: "id"
    )
  )
  var name: String

  @Option(help: help(zh: "地方的名称，如 青禾市。", en: "The name of the place, as 青禾市.", name: "name"))
  var title: String

  @Option(
    help: help(
      zh: "行政区划代码（GB/T 2260）。",
      en: "Its code of GB/T 2260.",
      name: "code"
    )
  )
  var code = ""

  @Option(
    help: help(
      zh: "日志的名称，以后不改；不给则为 duixian/编号。",
      en: "The name of its log, for good; else duixian/ and the id.",
      name: "name"
    )
  )
  var origin: String?

  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func validate() throws {
    let isPlain = name.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
    guard (1...40).contains(name.utf8.count), isPlain else {
      throw ValidationError(
        words(
          zh: "编号只能是 1 到 40 个小写字母、数字或 -。",
          en: "The id is 1 to 40 small letters, digits and -."
        )
      )
    }
  }

  func run() async throws {
    try await options.speaking {
      let mechanisms = try options.loadedMechanisms()
      let now = try options.moment()
      let founding = RegisterCommand.directory(.found(name: title, areaCode: code))
      if writing.dryRun {
        try await rehearse(founding)
        return
      }
      let store = try options.openStore()
      guard try await !store.jurisdictions().contains(name) else {
        throw DeskProblem.registerExists(name)
      }
      let register = try await store.register(
        of: name,
        mechanisms: mechanisms,
        making: origin ?? "duixian/\(name)"
      )
      let desk = Desk(store: store, register: register, mechanisms: mechanisms, now: now)
      try await desk.submit([founding], writing).show(writing)
    }
  }

  /// Decides it upon nothing, and makes no file.
  private func rehearse(_ founding: RegisterCommand) async throws {
    if options.hasDatabase {
      let store = try options.openStore()
      guard try await !store.jurisdictions().contains(name) else {
        throw DeskProblem.registerExists(name)
      }
    }
    let context = RegisterContext(
      at: try options.moment(),
      officer: .localAdministrator,
      mechanisms: [:]
    )
    let events = try RegisterState().decide(founding, context)
    try Receipt(events: events, index: nil, logSize: 0).show(writing)
  }
}
