// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

// What a mechanism rules, the same for items and for cases; entering registers, so `register` is not
// among it.
extension APIOperation {
  /// A command of a mechanism.
  private struct LoopWord: Sendable {
    let word: String
    let id: String
    let zh: String
    let en: String
    let body: Shape
    /// Of an item, where it takes more than of a case.
    var itemBody: Shape?
    var itemCommand: (@Sendable (BodyFields) -> CommitmentCommand)?
    let command: @Sendable (BodyFields) -> Command
  }

  static let loopCommands: [APIOperation] = words.flatMap { word in
    let roles: Set<RegisterRole> = [.supervisor, .agency, .leader]
    return [
      post(
        word.id + "Item",
        "/items/{number}/\(word.word)",
        zh: "事项：" + word.zh,
        en: "Item: " + word.en,
        roles,
        word.itemBody ?? word.body
      ) {
        let body = $0.body
        return .commitment(
          try $0.number(),
          word.itemCommand.map { $0(body) } ?? .loop(word.command(body))
        )
      },
      post(
        word.id + "Case",
        "/cases/{number}/\(word.word)",
        zh: "办件：" + word.zh,
        en: "Case: " + word.en,
        roles,
        word.body
      ) { .handling(.loop(try $0.number(), word.command($0.body))) },
    ]
  }

  private static let words: [LoopWord] = [
    LoopWord(word: "file", id: "file", zh: "办理环节", en: "file a stage", body: .fileStage) {
      .file(stage: $0.text("stage"), $0.filing)
    },
    LoopWord(
      word: "review",
      id: "review",
      zh: "审核办结",
      en: "close it at its review",
      body: .object([may("grade", .text(40))])
    ) { .review(grade: $0.text("grade")) },
    LoopWord(word: "send-back", id: "sendBack", zh: "退回", en: "send it back", body: .because()) {
      .sendBack(reason: $0.text("reason"))
    },
    LoopWord(
      word: "stage-close",
      id: "stageClose",
      zh: "阶段性办结",
      en: "close it for this stage only",
      body: .because()
    ) { .stageClose(reason: $0.text("reason")) },
    LoopWord(
      word: "strike-off",
      id: "strikeOff",
      zh: "销号（第一人）",
      en: "sign its striking off",
      body: .object([must("evidence", .list(.sha256))])
    ) { .strikeOff(evidence: $0.words("evidence")) },
    LoopWord(
      word: "confirm-strike-off",
      id: "confirmStrikeOff",
      zh: "销号（第二人）",
      en: "countersign its striking off",
      body: .nothing
    ) { _ in .confirmStrikeOff },
    LoopWord(
      word: "ask-extension",
      id: "askExtension",
      zh: "申请延期",
      en: "ask to put off a limit",
      body: .object([must("stage", .text(40)), must("to", .day), must("plan", .text())])
    ) {
      .askExtension(
        stage: $0.text("stage"),
        to: $0.word("to") ?? .first,
        plan: $0.text("plan")
      )
    },
    LoopWord(
      word: "decide-extension",
      id: "decideExtension",
      zh: "审批延期",
      en: "grant or refuse an extension",
      body: .object([must("grants", .flag), may("reason", .text())])
    ) { .decideExtension(grants: $0.flag("grants") ?? false, reason: $0.text("reason")) },
    LoopWord(word: "stop-clock", id: "stopClock", zh: "停钟", en: "stop the clock", body: .because())
    {
      .stopClock(reason: $0.text("reason"))
    },
    LoopWord(
      word: "resume-clock",
      id: "resumeClock",
      zh: "恢复计时",
      en: "let the clock go on",
      body: .nothing
    ) { _ in .resumeClock },
    LoopWord(
      word: "change",
      id: "change",
      zh: "依法调整",
      en: "change what was promised by a decision",
      body: .lawfulChange,
      itemBody: .itemChange,
      itemCommand: {
        $0.has("targets")
          ? .change($0.lawfulChange, targets: $0.parts("targets").map(\.target))
          : .loop(.change($0.lawfulChange))
      },
      command: { .change($0.lawfulChange) }
    ),
    LoopWord(
      word: "discharge",
      id: "discharge",
      zh: "履行变更后的义务",
      en: "say that a duty after a change is done",
      body: .object([must("duty", .text(40)), may("note", .text())])
    ) { .discharge(duty: $0.text("duty"), note: $0.text("note")) },
    LoopWord(
      word: "propose",
      id: "propose",
      zh: "拟发督办单",
      en: "propose a notice",
      body: .object([must("notice", .text(40))])
    ) { .propose(notice: $0.text("notice")) },
    LoopWord(
      word: "decide-notice",
      id: "decideNotice",
      zh: "审批督办单",
      en: "approve or dismiss a notice",
      body: .object([must("approves", .flag), may("reason", .text())])
    ) { .decideNotice(approves: $0.flag("approves") ?? false, reason: $0.text("reason")) },
    LoopWord(word: "excuse", id: "excuse", zh: "认定正当理由", en: "excuse lateness", body: .because()) {
      .excuse(reason: $0.text("reason"))
    },
    LoopWord(
      word: "appeal",
      id: "appeal",
      zh: "申诉",
      en: "object to a decision",
      body: .object([must("against", .form(.appeal)), must("reason", .text())])
    ) { .appeal(against: $0.word("against") ?? .closing, reason: $0.text("reason")) },
    LoopWord(
      word: "decide-appeal",
      id: "decideAppeal",
      zh: "答复申诉",
      en: "answer the appeal",
      body: .object([must("upholds", .flag), may("reason", .text())])
    ) { .decideAppeal(upholds: $0.flag("upholds") ?? false, reason: $0.text("reason")) },
  ]
}
