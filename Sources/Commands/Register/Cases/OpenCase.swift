// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Mechanisms
import Register
import WorkingDays

/// `duixian case open`: take a case in.
struct OpenCase: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "open",
      abstract: words(zh: "受理一个办件。", en: "Take a case in.")
    )
  }

  @Option(help: help(zh: "机制，如 hotline-12345。", en: "The mechanism, as hotline-12345.", name: "id"))
  var mechanism: String

  @Option(
    help: help(
      zh: "一行说明，自己的话；公开，不写诉求人的信息。",
      en: "What it is about, in a line of your own: public, nothing about a person.",
      name: "text"
    )
  )
  var title: String

  @Option(help: help(zh: "原话；不公开。", en: "What was said; private.")) var text: String?

  @Option(help: help(zh: "来处的编号，如工单号。", en: "Its number where it came from.", name: "number"))
  var source = ""

  @Option(help: help(zh: "领域。", en: "The field of government.")) var topic = ""

  @Option(help: help(zh: "辖区内的地方。", en: "The place within the jurisdiction."))
  var place = ""

  @Option(help: help(zh: "收到的时刻；不给则为办理时刻。", en: "When it was received; else now.", name: "moment"))
  var received: CivilMoment?

  @Option(help: help(zh: "应由哪个单位办理。", en: "The agency it is meant for.", name: "agency"))
  var agency = ""

  @Option(help: help(zh: "来电人；不公开。", en: "Who asks; private.", name: "name"))
  var caller: String?

  @Option(help: help(zh: "联系方式；不公开。", en: "How to reach them; private.", name: "text"))
  var contact: String?

  @Option(help: help(zh: "难易程度；不给则为机制的第一个。", en: "The severity; else the first.", name: "id"))
  var severity: String?

  @Option(
    name: .customLong("class"),
    help: help(zh: "类别；不给则为机制的第一个。", en: "The class; else the first.", name: "id")
  )
  var caseClass: String?

  @Option(help: help(zh: "年份；不给则为收到的那年。", en: "Its year; else that of its receipt."))
  var year: Int?

  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) throws -> [RegisterCommand] {
    let profile = try desk.mechanism(mechanism).profile
    var intake = CaseIntake()
    intake.mechanism = mechanism
    intake.source = source
    intake.title = title
    intake.text = PrivateText(salting: text)
    intake.topic = topic
    intake.place = place
    intake.receivedAt = received.map { Timestamp($0) } ?? desk.now
    intake.agency = agency
    intake.caller = PrivateText(salting: caller)
    intake.contact = PrivateText(salting: contact)
    let registration = Registration(
      severity: severity ?? profile.severities.first?.id ?? "",
      caseClass: caseClass ?? profile.classes.first?.id ?? "",
      year: year ?? intake.receivedAt.date.year
    )
    return [.handling(.open(intake, registration))]
  }
}

extension PrivateText {
  /// A private text with 16 new random bytes; nothing to hide where there is none.
  init(salting value: String?) {
    var random = SystemRandomNumberGenerator()
    let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
    self = value.map { PrivateText(value: $0, salt: salt) } ?? .none
  }
}
