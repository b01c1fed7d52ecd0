// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Register

/// `duixian item propose-public`: propose to let items out to the public.
struct ProposePublication: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "propose-public",
      abstract: words(
        zh: "提请公开：现在这一版，由第二人复核后才公开。",
        en: "Propose to let items out as they stand; another person looks first."
      ),
      discussion: words(
        zh: """
          例子：duixian item propose-public 2026-1 2026-2 --as ducha-1
          此后发生的事不在其中；有新进展，再提请一次。
          """,
        en: """
          Example:
            duixian item propose-public 2026-1 2026-2 --as ducha-1
          What happens later is not in it; propose again when something has.
          """
      )
    )
  }

  @Argument(help: itemNumberHelp) var numbers: [SerialNumber]
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    numbers.map { .commitment($0, .publish(.propose)) }
  }
}

/// `duixian item approve-public`: let out what was proposed.
struct ApprovePublication: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "approve-public",
      abstract: words(
        zh: "复核公开：须由提请人以外的人办理，只公开提请的那一版。",
        en: "Let out what was proposed: another person than who proposed, that version alone."
      )
    )
  }

  @Argument(help: itemNumberHelp) var numbers: [SerialNumber]
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) async throws -> [RegisterCommand] {
    var commands: [RegisterCommand] = []
    for number in numbers {
      let version = try await desk.proposedVersion(of: number)
      commands.append(.commitment(number, .publish(.approve(version: version))))
    }
    return commands
  }
}

/// `duixian item decline-public`: do not let out what was proposed.
struct DeclinePublication: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "decline-public",
      abstract: words(zh: "不予公开，说明理由。", en: "Do not let out what was proposed, saying why.")
    )
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber
  @OptionGroup var why: ReasonOption
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) async throws -> [RegisterCommand] {
    let version = try await desk.proposedVersion(of: number)
    return [.commitment(number, .publish(.decline(version: version, reason: why.reason)))]
  }
}

/// `duixian item withdraw-public`: take an item away from the public.
struct WithdrawPublication: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "withdraw-public",
      abstract: words(
        zh: "撤下公开，说明理由；一人即可，公开站上只留撤下的日期。",
        en: "Take an item away from the public, saying why; only the day of it stays to be seen."
      )
    )
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber
  @OptionGroup var why: ReasonOption
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    [.commitment(number, .publish(.withdraw(reason: why.reason)))]
  }
}

extension Desk {
  /// The version of an item that waits for a second person; 0, which is refused, where none does.
  fileprivate func proposedVersion(of number: SerialNumber) async throws -> Int {
    let subject = Subject.commitment(number)
    let item = try await state(of: subject).commitments[number]
    return item?.publication.proposed?.version ?? 0
  }
}

extension Publication {
  /// What is public and what waits, a line each.
  var shown: [String] {
    let waiting = proposed.map {
      words(zh: "待复核：第 \($0.version) 版，", en: "waits: version \($0.version), ") + $0.proposed.shown
    }
    let open = released.map {
      words(zh: "已公开：第 \($0.version) 版，", en: "public: version \($0.version), ")
        + ($0.approved?.shown ?? "")
    }
    let gone = withdrawn.map {
      words(zh: "已撤下：", en: "taken away: ") + "\($0.mark.shown) \(because($0.reason))"
    }
    return [waiting, open, gone].compactMap { $0 }
  }
}
