// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Glibc
import Register
import Storage

/// A command that changes a register: it says what is asked, all else is done here.
protocol WritingCommand: AsyncParsableCommand {
  /// Which register.
  var options: RegisterOptions { get }
  /// By whom, and whether it is only tried.
  var writing: WriteOptions { get }

  /// What is asked of the register; several are kept all or none.
  func commands(_ desk: Desk) async throws -> [RegisterCommand]
}

extension WritingCommand {
  /// Asks it, and prints what came of it; 3 where the register refuses.
  mutating func run() async throws {
    let command = self
    try await options.withRegister { desk in
      let commands = try await command.commands(desk)
      let receipt = try await desk.submit(commands, command.writing)
      try receipt.show(command.writing)
    }
  }
}

extension Desk {
  /// Has commands decided and kept; only tried where the options say so.
  func submit(
    _ commands: [RegisterCommand],
    _ writing: WriteOptions
  ) async throws -> Receipt {
    let officer = try await officer(for: commands, writing)
    guard commands.count != 1 else {
      return try await register.submit(
        Order(
          commands[0],
          at: now,
          officer: officer,
          expected: writing.ifVersion,
          isDryRun: writing.dryRun
        )
      )
    }
    try await checkVersion(of: commands, writing.ifVersion)
    return try await register.submitAll(
      Batch(commands.map { ($0, now, officer) }, isDryRun: writing.dryRun)
    )
  }

  /// A batch is held against a version here: no other process writes while this one has the file.
  private func checkVersion(of commands: [RegisterCommand], _ expected: Int?) async throws {
    guard let expected, let target = commands.first?.target else { return }
    let current = try await state(of: target).version(of: target)
    guard current != expected else { return }
    let since = try await register.history(of: target, after: expected, limit: 100)
    throw SubmitError.refused(
      .stale(target, expected: expected, current: current),
      difference: since
    )
  }

  /// Who acts: whoever holds the post that is named, or the local administrator where they may.
  func officer(
    for commands: [RegisterCommand],
    _ writing: WriteOptions
  ) async throws -> Officer {
    if let post = writing.post {
      guard let officer = try await directory().officer(in: post) else {
        throw DeskProblem.vacant(post)
      }
      return officer
    }
    if commands.allSatisfy({ $0.access.roles.contains(.administrator) }) {
      return .localAdministrator
    }
    throw DeskProblem.misused(
      words(
        zh: "请用 --as 岗位 说明由谁办理（见 duixian post list）。",
        en: "Say who acts with --as POST (see duixian post list)."
      )
    )
  }
}

extension Officer {
  /// Whoever runs the program on the machine of the database: they keep agencies, posts and keys.
  static var localAdministrator: Officer {
    var name = "root"
    if let entry = getpwuid(getuid()), let word = entry.pointee.pw_name {
      name = String(cString: word)
    }
    return Officer(person: name, post: "", role: .administrator, agency: "")
  }
}

extension Receipt {
  /// Prints what was kept, or would be.
  func show(_ writing: WriteOptions) throws {
    if writing.format == .json {
      try printLines([
        try JSONObject.receipt(events: events, index: index, logSize: logSize).line
      ])
      return
    }
    var lines = events.map { EventText($0).line }
    if writing.dryRun {
      lines.append(words(zh: "试运行：以上均未保存。", en: "Dry run: nothing of it was kept."))
    }
    try printLines(lines)
  }
}
