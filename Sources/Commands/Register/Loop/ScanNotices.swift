// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Mechanisms
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
      var events: [RegisterEvent] = []
      var after: String?
      repeat {
        let page = try await On.open(desk, after: after)
        for (number, mechanism, loop) in page.found {
          guard let notice = mechanism.dueNotice(of: loop, at: desk.now) else { continue }
          let order = Order(
            On.step(number, .propose(notice: notice)),
            at: desk.now,
            officer: .system,
            isDryRun: dryRun
          )
          let receipt = try await desk.register.submit(order)
          events += receipt.events
        }
        after = page.next
      } while after != nil
      try show(events)
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

/// Some of what runs, with its rules and where it stands.
struct OpenLoops {
  /// Number, mechanism and state of each.
  var found: [(number: SerialNumber, mechanism: Mechanism, loop: CaseState)] = []
  /// What asks for the next ones; nil behind the last.
  var next: String?
}

extension Mechanism {
  /// The first notice of the ladder that the program may propose now.
  func dueNotice(of loop: CaseState, at now: Timestamp) -> String? {
    let roles = profile.roles.filter { $0.side == .system }.map(\.entry.id)
    for rule in profile.ladder {
      for role in roles {
        let actor = Actor(person: Officer.system.person, role: role, body: "")
        let context = CommandContext(at: now.civil, actor: actor)
        if (try? decide(loop, .propose(notice: rule.id), context)) != nil { return rule.id }
      }
    }
    return nil
  }
}

extension ItemLoop {
  static func open(_ desk: Desk, after: String?) async throws -> OpenLoops {
    var query = CommitmentQuery(now: desk.now)
    query.limit = 500
    query.after = after
    let page = try await desk.register.commitments(query)
    let numbers = page.lines.filter { $0.facts.phase == .open }.map(\.number)
    let state = try await desk.register.state(of: numbers.map { .commitment($0) })
    var loops = OpenLoops(next: page.next)
    for number in numbers {
      guard let item = state.commitments[number],
        let mechanism = desk.mechanisms[item.entry.mechanism]
      else { continue }
      loops.found.append((number, mechanism, item.loop))
    }
    return loops
  }
}

extension CaseLoop {
  static func open(_ desk: Desk, after: String?) async throws -> OpenLoops {
    var query = CaseQuery(now: desk.now)
    query.limit = 500
    query.after = after
    query.phase = .open
    let page = try await desk.register.cases(query)
    let numbers = page.lines.map(\.number)
    let state = try await desk.register.state(of: numbers.map { .handling($0) })
    var loops = OpenLoops(next: page.next)
    for number in numbers {
      guard let handling = state.handlings[number],
        let mechanism = desk.mechanisms[handling.intake.mechanism]
      else { continue }
      loops.found.append((number, mechanism, handling.loop))
    }
    return loops
  }
}
