// SPDX-License-Identifier: Apache-2.0
import Documents
import Mechanisms
import Reading
import Register
import Storage
import WorkingDays

// What is asked of reports, cases, programmes and the directory.
extension APIOperation {
  static let reportCommands: [APIOperation] = [
    post(
      "openReport",
      "/reports/{sha256}/open",
      zh: "报告交校核",
      en: "Put a stored report before the office",
      [.supervisor],
      .openReport,
      needsVersion: false
    ) { request in
      let loaded = try await request.loaded(request.variables["sha256"] ?? "")
      let (place, year) = (request.body.optionalText("place"), request.body.whole("year"))
      guard let sheet = ReportSheet(loaded, place: place, year: year) else {
        throw APIProblem(.missing(loaded.report.year == nil && year == nil ? "year" : "place"))
      }
      return .intake(.open(sheet))
    },
    post(
      "acceptStatement",
      "/reports/{sha256}/accept",
      zh: "入库",
      en: "Take a statement into the register",
      [.supervisor],
      .accept
    ) {
      request in
      let sheet = try await request.sheet(of: try await request.intake())
      return .intake(.accept(sheet, try request.span(), request.body.acceptance))
    },
    post(
      "acceptAllStatements",
      "/reports/{sha256}/accept-all",
      zh: "未看的全部入库",
      en: "Take all that nobody has looked at",
      [.supervisor],
      .acceptAll
    ) {
      request in
      let sheet = try await request.sheet(of: try await request.intake())
      return .intake(.acceptAll(sheet, request.body.acceptance))
    },
    post(
      "setStatementAside",
      "/reports/{sha256}/set-aside",
      zh: "搁置",
      en: "Set a statement aside",
      [.supervisor],
      .setAside
    ) {
      request in
      .intake(
        .setAside(
          report: request.variables["sha256"] ?? "",
          try request.span(),
          request.body.word("reason") ?? .other,
          note: request.body.text("note")
        )
      )
    },
    post(
      "reopenStatement",
      "/reports/{sha256}/reopen",
      zh: "重新打开",
      en: "Open a statement again",
      [.supervisor],
      .reopen
    ) {
      request in
      .intake(.reopen(report: request.variables["sha256"] ?? "", try request.span()))
    },
  ]

  static let caseCommands: [APIOperation] = [
    post(
      "openCase",
      "/cases",
      zh: "收件",
      en: "Take a case in",
      [.supervisor],
      .openCase,
      needsVersion: false
    ) { .handling(.open($0.caseIntake, $0.registration)) },
    post("answerCase", "/cases/{number}/answer", zh: "答复", en: "Answer it", [.agency], .answerCase)
    {
      let body = $0.body
      let answer = CaseAnswer(
        grade: body.text("grade"),
        text: $0.secret("text"),
        promise: body.text("promise"),
        deadline: body.word("deadline")
      )
      return .handling(.answer(try $0.number(), answer, body.part("filing")?.filing ?? Filing()))
    },
    post(
      "callBackCase",
      "/cases/{number}/call-back",
      zh: "回访",
      en: "Say what the call-back found",
      [.supervisor],
      .callBack
    ) {
      let callback = Callback(
        isResolved: $0.body.flag("resolved"),
        opinion: $0.body.word("opinion")
      )
      return .handling(.callBack(try $0.number(), callback))
    },
    post(
      "excludeCase",
      "/cases/{number}/exclude",
      zh: "不计入考核",
      en: "Say that it counts in no rate",
      [.supervisor],
      .because()
    ) {
      .handling(.exclude(try $0.number(), reason: $0.body.text("reason")))
    },
    post(
      "takeBackCase",
      "/cases/{number}/take-back",
      zh: "撤销刚办的一步",
      en: "Take one's last act back, within ten minutes",
      [.supervisor, .agency, .leader],
      .takeBack
    ) {
      let handling = try await $0.handling()
      let since = $0.body.whole("since") ?? handling.versionBeforeLastAct
      return .handling(.takeBack(handling.number, since: since))
    },
    post(
      "eraseCase",
      "/cases/{number}/erase",
      zh: "删除个人信息",
      en: "Erase what is private in it",
      [.administrator],
      .because()
    ) {
      .handling(.erase(try $0.number(), reason: $0.body.text("reason")))
    },
  ]

  static let programmeCommands: [APIOperation] = [
    post(
      "beginProgramme",
      "/programmes",
      zh: "设立专班",
      en: "Begin a programme",
      [.supervisor],
      .beginProgramme,
      needsVersion: false
    ) {
      let body = $0.body
      return .programme(
        .begin(year: body.whole("year") ?? 0, title: body.text("title"), owner: body.text("owner"))
      )
    },
    post(
      "handOverProgramme",
      "/programmes/{number}/hand-over",
      zh: "移交专班",
      en: "Let another post own it",
      [.supervisor],
      .handOver
    ) {
      .programme(.handOver(try $0.number(), owner: $0.body.text("owner")))
    },
    post(
      "closeProgramme",
      "/programmes/{number}/close",
      zh: "撤销专班",
      en: "Close a programme",
      [.supervisor],
      .because()
    ) {
      .programme(.close(try $0.number(), reason: $0.body.text("reason")))
    },
  ]

  private static func directory(
    _ id: String,
    _ word: String,
    zh: String,
    en: String,
    _ body: Shape,
    _ command: @escaping @Sendable (BodyFields) -> DirectoryCommand
  ) -> APIOperation {
    post(id, "/directory/\(word)", zh: zh, en: en, [.administrator], body) {
      .directory(command($0.body))
    }
  }

  static let directoryCommands: [APIOperation] = [
    directory("foundRegister", "found", zh: "建账", en: "Begin the register of a place", .found) {
      .found(name: $0.text("name"), areaCode: $0.text("areaCode"))
    },
    directory("addAgency", "add-agency", zh: "添加单位", en: "Add an agency", .addAgency) {
      .addAgency(
        Agency(
          id: $0.text("id"),
          name: $0.text("name"),
          short: $0.text("short"),
          parent: $0.text("parent"),
          kind: $0.word("kind") ?? .bureau
        )
      )
    },
    directory("renameAgency", "rename-agency", zh: "单位改名", en: "Rename an agency", .renameAgency) {
      .renameAgency(id: $0.text("id"), name: $0.text("name"))
    },
    directory("closeAgency", "close-agency", zh: "撤销单位", en: "Close an agency", .closeAgency) {
      .closeAgency(id: $0.text("id"))
    },
    directory("addPost", "add-post", zh: "设岗", en: "Make a post", .addPost) {
      .addPost(
        Post(
          id: $0.text("id"),
          agency: $0.text("agency"),
          title: $0.text("title"),
          role: $0.word("role") ?? .agency,
          mechanismRoles: $0.words("acts")
        )
      )
    },
    directory("appoint", "appoint", zh: "任岗", en: "Put somebody into a post", .appoint) {
      .appoint(post: $0.text("post"), person: $0.text("person"))
    },
    directory("vacate", "vacate", zh: "离岗", en: "Say that nobody holds a post", .vacate) {
      .vacate(post: $0.text("post"))
    },
    directory("grantKey", "grant-key", zh: "发密钥", en: "Give out a key", .grantKey) {
      .grantKey(
        AccessKey(hash: $0.text("hash"), post: $0.text("post"), label: $0.text("label"))
      )
    },
    directory("revokeKey", "revoke-key", zh: "收回密钥", en: "Take a key back", .revokeKey) {
      .revokeKey(hash: $0.text("hash"))
    },
    directory(
      "changeSigningKey",
      "change-signing-key",
      zh: "更换签名公钥",
      en: "Let another key sign the log",
      .changeSigningKey
    ) { .changeSigningKey($0.text("key")) },
  ]
}

extension APIRequest {
  /// The case that the body describes; what is private gets salts of its own.
  fileprivate var caseIntake: CaseIntake {
    var intake = CaseIntake()
    intake.mechanism = body.text("mechanism")
    intake.source = body.text("source")
    intake.title = body.text("title")
    intake.text = secret("text")
    intake.topic = body.text("topic")
    intake.place = body.text("place")
    intake.receivedAt = body.optionalText("receivedAt").flatMap { Timestamp(rfc3339: $0) } ?? now
    intake.agency = body.text("agency")
    intake.caller = secret("caller")
    intake.contact = secret("contact")
    return intake
  }

  fileprivate func secret(_ name: String) -> PrivateText {
    guard let text = body.optionalText(name), !text.isEmpty else { return .none }
    return PrivateText(value: text, salt: Array(token().utf8))
  }

  fileprivate var registration: Registration {
    let profile = mechanisms[body.text("mechanism")]?.profile
    return Registration(
      severity: body.optionalText("severity") ?? profile?.severities.first?.id ?? "",
      caseClass: body.optionalText("class") ?? profile?.classes.first?.id ?? "",
      year: body.whole("year") ?? now.date.year,
      isClassified: body.flag("classified") ?? false
    )
  }
}
