// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Register
import Storage

/// `duixian item scan` and `duixian case scan`: propose, as the program, the notices that are due.
///
/// It is safe to run as often as one likes: what was proposed or sent is not proposed again.
struct ScanNotices<On: LoopSubject>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "scan",
      abstract: words(
        zh: "按机制拟发到期的督办单，由人决定；可反复运行。",
        en: "Propose the notices that are due, for a person to decide; safe to run again."
      )
    )
  }

  @Flag(help: help(zh: "试运行：只说明会怎样，不保存。", en: "Only say what would happen; keep nothing."))
  var dryRun = false

  @OptionGroup var output: LookOptions
  @OptionGroup var options: RegisterOptions

  func run() async throws {
    try await options.withRegister { desk in
      let scan = NoticeScan(desk.register, desk.mechanisms, isDryRun: dryRun)
      try show(try await scan.run(On.scope, at: desk.now))
    }
  }

  private func show(_ events: [RegisterEvent]) throws {
    if output.format == .json {
      try printLines(try events.map { try $0.json(index: nil).line })
      return
    }
    var lines = events.map { EventText($0).line }
    if events.isEmpty { lines.append(words(zh: "没有到期的督办单。", en: "No notice is due.")) }
    if dryRun, !events.isEmpty {
      lines.append(words(zh: "试运行：以上均未保存。", en: "Dry run: nothing of it was kept."))
    }
    try printLines(lines)
  }
}
