// SPDX-License-Identifier: Apache-2.0
import Crypto
import HTTPTypes
import Mechanisms
import Reading
import Register
import ReportText
import Storage
import WorkingDays

// What is asked of a commitment: a POST for each command.
extension APIOperation {
  /// A command upon something that is there.
  static func post(
    _ id: String,
    _ path: String,
    zh: String,
    en: String,
    _ roles: Set<RegisterRole>,
    _ body: Shape,
    needsVersion: Bool = true,
    _ command: @escaping @Sendable (APIRequest) async throws -> RegisterCommand
  ) -> APIOperation {
    APIOperation(
      id: id,
      method: .post,
      path: path,
      summary: Bilingual(zh: zh, en: en),
      access: .roles(roles),
      query: [.isDryRun],
      body: body,
      answer: .receipt,
      needsVersion: needsVersion,
      work: .command(command)
    )
  }

  static func item(
    _ id: String,
    _ word: String,
    zh: String,
    en: String,
    _ roles: Set<RegisterRole>,
    _ body: Shape,
    _ command: @escaping @Sendable (APIRequest) async throws -> CommitmentCommand
  ) -> APIOperation {
    post(id, "/items/{number}/\(word)", zh: zh, en: en, roles, body) {
      .commitment(try $0.number(), try await command($0))
    }
  }

  static let itemCommands: [APIOperation] = [
    item(
      "correctItem",
      "correct",
      zh: "更正字段",
      en: "Give a field another value",
      [.supervisor],
      .correct
    ) {
      request in
      guard let field = request.body.word("field", as: CommitmentField.self),
        let value = request.body.part("value")
      else { throw APIProblem(.badValue("field")) }
      return .correct(field, try value.value(of: field), reason: request.body.text("reason"))
    },
    item(
      "suggestItem",
      "suggest",
      zh: "建议牵头单位或领域",
      en: "Suggest a lead agency or a topic",
      [.supervisor, .agency, .leader],
      .suggest
    ) {
      let body = $0.body
      return .suggest(
        Suggestion(field: body.text("field"), value: body.text("value"), why: body.text("why"))
      )
    },
    item(
      "transferItem",
      "transfer",
      zh: "移交",
      en: "Let another agency answer for it",
      [.supervisor, .leader],
      .transfer
    ) {
      let body = $0.body
      return .transfer(
        agency: body.text("agency"),
        post: body.text("post"),
        reason: body.text("reason")
      )
    },
    item("splitItem", "split", zh: "拆分", en: "Split it into others", [.supervisor], .split) {
      .split(try $0.body.parts("parts").map { try $0.draft })
    },
    item("mergeItem", "merge", zh: "并入另一件", en: "Make it part of another", [.supervisor], .merge) {
      .merge(into: $0.body.word("into") ?? .blank)
    },
    item("divideItem", "divide", zh: "增设子项", en: "Add a sub-item", [.supervisor, .agency], .part) {
      .divide(try $0.body.draft)
    },
    item(
      "decomposeItem",
      "decompose",
      zh: "目标分解",
      en: "Share out a target",
      [.supervisor, .agency],
      .decompose
    ) {
      let body = $0.body
      return .decompose(
        Decomposition(
          target: body.whole("target") ?? 0,
          shares: body.parts("shares").map {
            Share(agency: $0.text("agency"), value: $0.word("value") ?? .zero)
          },
          gapReason: body.text("gapReason")
        )
      )
    },
    item("groupItem", "group", zh: "归入专班", en: "Group it in a programme", [.supervisor], .group) {
      .group($0.body.word("programme"))
    },
    item(
      "assignItem",
      "assign",
      zh: "交办",
      en: "Assign it to its lead agency",
      [.supervisor],
      .nothing
    ) { _ in
      .assign
    },
    item(
      "updateItem",
      "update",
      zh: "报进展",
      en: "Report progress",
      [.agency],
      .giveUpdate
    ) {
      let body = $0.body
      let update = Update(
        saying: body.word("saying") ?? .running,
        text: body.text("text"),
        figures: body.parts("figures").map(\.figure),
        isUnchanged: body.flag("unchanged") ?? false
      )
      return .update(update, filing: body.part("filing")?.filing)
    },
    item(
      "addItemEvidence",
      "add-evidence",
      zh: "提交佐证",
      en: "Hand in evidence",
      [.supervisor, .agency],
      .addEvidence,
      evidence
    ),
    item(
      "gradeItemEvidence",
      "grade-evidence",
      zh: "核定佐证",
      en: "Say what a piece of evidence is worth",
      [.supervisor],
      .gradeEvidence
    ) {
      let body = $0.body
      return .gradeEvidence(
        body.whole("evidence") ?? 0,
        body.word("grade") ?? .d,
        isSupporting: body.flag("supports") ?? false,
        note: body.text("note")
      )
    },
    item(
      "withdrawItemEvidence",
      "withdraw-evidence",
      zh: "撤回佐证",
      en: "Take a piece of evidence back",
      [.supervisor, .agency],
      .withdrawEvidence
    ) {
      .withdrawEvidence($0.body.whole("evidence") ?? 0, reason: $0.body.text("reason"))
    },
    item("raiseObstacle", "raise", zh: "报堵点", en: "Say what stands in the way", [.agency], .raise) {
      let body = $0.body
      return .raise(
        Obstacle(
          cause: body.word("cause") ?? .other,
          text: body.text("text"),
          request: body.text("request")
        )
      )
    },
    item(
      "clearObstacle",
      "clear",
      zh: "堵点已消除",
      en: "Say that an obstacle is gone",
      [.supervisor, .agency],
      .clear
    ) { .clear($0.body.whole("obstacle") ?? 0, note: $0.body.text("note")) },
    item("decideItem", "decide", zh: "调度决定", en: "Decide something about it", [.leader], .decide) {
      let body = $0.body
      return .decide(
        LeaderDecision(
          text: body.text("text"),
          agency: body.text("agency"),
          due: body.word("due"),
          obstacle: body.whole("obstacle")
        )
      )
    },
    item(
      "carryOutDecision",
      "carry-out",
      zh: "决定已落实",
      en: "Say that a decision was carried out",
      [.supervisor, .agency],
      .carryOut
    ) { .carryOut($0.body.whole("decision") ?? 0, note: $0.body.text("note")) },
    item("replyItem", "reply", zh: "回应", en: "Have something to say", [.agency], .giveReply) {
      .reply(Reply(about: $0.body.text("about"), text: $0.body.text("text")))
    },
    item(
      "withdrawItem",
      "withdraw",
      zh: "撤回入库",
      en: "Take it out of the register again",
      [.supervisor],
      .withdraw
    ) {
      .withdraw($0.body.word("reason") ?? .other, note: $0.body.text("note"))
    },
    item(
      "hangThread",
      "hang",
      zh: "挂接脉络",
      en: "Hang a confirmed thread on it",
      [.supervisor],
      .hang,
      thread
    ),
    item(
      "recordItemVote",
      "vote",
      zh: "记录满意度测评",
      en: "Record a satisfaction vote on a livelihood item",
      [.supervisor],
      .recordVote
    ) {
      let body = $0.body
      return .recordVote(
        DeputyVote(
          body: body.text("body"),
          day: body.word("day") ?? .first,
          members: body.whole("members") ?? 0,
          present: body.whole("present") ?? 0,
          satisfied: body.whole("satisfied") ?? 0,
          fairlySatisfied: body.whole("fairlySatisfied") ?? 0,
          dissatisfied: body.whole("dissatisfied") ?? 0,
          document: body.text("document")
        )
      )
    },
    item(
      "takeBackItem",
      "take-back",
      zh: "撤销刚办的一步",
      en: "Take one's last act back, within ten minutes",
      [.supervisor, .agency, .leader],
      .takeBack
    ) {
      let last = try await $0.commitment().versionBeforeLastAct
      return .takeBack(since: $0.body.whole("since") ?? last)
    },
    item("unhangThread", "unhang", zh: "取下脉络", en: "Take a thread off it", [.supervisor], .unhang) {
      .unhang($0.body.whole("thread") ?? 0, reason: $0.body.text("reason"))
    },
  ]

  /// The bytes are kept before the event that names them, and only for whom the command is open.
  @Sendable
  private static func evidence(_ request: APIRequest) async throws -> CommitmentCommand {
    let body = request.body
    let item = try await request.commitment()
    if request.officer.role == .agency, !item.involves(request.officer.agency) {
      throw APIProblem(.otherAgency(item.fields.lead))
    }
    let given = body.optionalText("bytes").flatMap { bytes(base64: $0) }
    guard (given == nil) == body.has("sha256") else {
      throw APIProblem(
        ShapeFault("#/bytes", zh: "bytes 与 sha256 须且只须一个", en: "either bytes or sha256")
      )
    }
    var sha256 = body.text("sha256")
    let content: [UInt8]
    if let given {
      content = given
      sha256 = hexadecimal(SHA256.hash(data: given))
      if !request.isDryRun, !given.isEmpty { sha256 = try await request.register.keep(given) }
    } else {
      guard let kept = try await request.register.bytes(of: sha256) else {
        throw APIProblem(.evidenceNotShown(sha256))
      }
      content = kept
    }
    return .addEvidence(
      Evidence(
        sha256: sha256,
        name: body.text("name"),
        mediaType: body.text("mediaType"),
        byteCount: content.count,
        note: body.text("note")
      )
    )
  }

  @Sendable
  private static func thread(_ request: APIRequest) async throws -> CommitmentCommand {
    let loaded = try await request.loaded(request.body.text("report"))
    var link = ThreadLink()
    link.relation = request.body.text("relation")
    // What a report promises no more stands nowhere in it.
    if !link.isDropped { link.span = try request.span() }
    link.verdict = request.body.text("verdict")
    let sheet = ReportSheet(
      report: loaded.entry.textSHA256,
      place: loaded.report.place ?? "",
      year: loaded.report.year ?? 0,
      text: loaded.text.bytes,
      candidates: []
    )
    return .hang(link, in: sheet)
  }
}

/// Two lower-case hexadecimal digits a byte.
func hexadecimal(_ digest: SHA256Digest) -> String {
  String(unsafeUninitializedCapacity: 2 * SHA256Digest.byteCount) { text in
    var place = 0
    for byte in digest {
      for digit in [byte >> 4, byte & 15] {
        text[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
        place += 1
      }
    }
    return place
  }
}
