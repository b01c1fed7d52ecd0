// SPDX-License-Identifier: Apache-2.0
import Crypto
import Documents
import Mechanisms
import Pages
import Register
import ReportText
import Storage
import TestSupport

@testable import Site

/// The office of 青禾市 with a key for everybody, two items, a case and a programme.
enum APIOffice {
  static let administrator = Officer(
    person: "秦守",
    post: "guanli",
    role: .administrator,
    agency: "duchashi"
  )

  static let everybody = [
    administrator, Office.supervisor, Office.second, Office.housing, Office.schools, Office.deputy,
    Office.mayor, Office.auditor,
  ]

  /// The secret that somebody's program has.
  static func token(of officer: Officer) -> String { "key-of-\(officer.post)-0123456789abcdef" }

  static let item = SerialNumber("2026-1") ?? .blank

  static let piece = hexadecimal(SHA256.hash(data: Array("ABC".utf8)))

  /// Founds the register and puts the sample before the office.
  static func found(in store: SQLiteStore, at now: Timestamp) async throws -> SQLiteRegister {
    let register = try await store.register(
      of: "qinghe",
      mechanisms: Office.mechanisms,
      making: "duixian/qinghe"
    )
    func give(_ command: RegisterCommand, by officer: Officer) async throws {
      _ = try await register.submit(Order(command, at: now, officer: officer))
    }
    for command in Office.founding { try await give(command, by: Office.administrator) }
    let post = Post(id: "guanli", agency: "duchashi", title: "管理员", role: .administrator)
    try await give(.directory(.addPost(post)), by: Office.administrator)
    try await give(.directory(.appoint(post: "guanli", person: "秦守")), by: Office.administrator)
    for officer in everybody {
      let hash = hexadecimal(SHA256.hash(data: Array(token(of: officer).utf8)))
      let key = AccessKey(hash: hash, post: officer.post, label: "测试")
      try await give(.directory(.grantKey(key)), by: Office.administrator)
    }
    return register
  }

  /// The stored sample's SHA-256.
  static func addSample(to store: SQLiteStore, at now: Timestamp) async throws -> String {
    let bytes = Array(sampleText.utf8)
    let report = NewReport(source: bytes, text: try StoredText.read(bytes), fileName: "青禾.txt")
    _ = try await store.add(report, at: now)
    return hexadecimal(SHA256.hash(data: bytes))
  }

  /// Two items, the first led by the housing bureau and with evidence, an obstacle and a decision; a
  /// programme; a proposal that the housing bureau signed for.
  static func fill(
    _ register: SQLiteRegister,
    _ store: SQLiteStore,
    at now: Timestamp
  ) async throws {
    func give(_ command: RegisterCommand, by officer: Officer) async throws {
      _ = try await register.submit(Order(command, at: now, officer: officer))
    }
    func onItem(_ command: CommitmentCommand, by officer: Officer) async throws {
      try await give(.commitment(item, command), by: officer)
    }
    let report = try await addSample(to: store, at: now)
    guard let entry = try await store.list().first(where: { $0.textSHA256 == report }),
      let loaded = try await store.load(entry.id), let sheet = ReportSheet(loaded)
    else { return }
    try await give(.intake(.open(sheet)), by: Office.supervisor)
    for (candidate, lead) in zip(sheet.candidates, ["zhujian", "jiaoyu"]) {
      var fields = candidate.fields
      fields.lead = lead
      fields.topic = "民生"
      fields.targets = [Target(subject: "小区", value: Figure("60") ?? .zero, unit: "个")]
      let accept = IntakeCommand.accept(sheet, candidate.span, Acceptance(fields: fields))
      try await give(.intake(accept), by: Office.supervisor)
    }
    try await give(
      .programme(.begin(year: 2026, title: "老旧小区专班", owner: "fushizhang")),
      by: Office.supervisor
    )
    let sha256 = try await register.keep(Array("ABC".utf8))
    let evidence = Evidence(sha256: sha256, name: "照片.jpg", mediaType: "image/jpeg", byteCount: 3)
    try await onItem(.addEvidence(evidence), by: Office.housing)
    try await onItem(.raise(Obstacle(cause: .money, text: "资金未到位")), by: Office.housing)
    try await onItem(.decide(LeaderDecision(text: "财政先垫付", agency: "zhujian")), by: Office.deputy)
    var intake = CaseIntake()
    intake.mechanism = "proposals"
    intake.title = "关于增加停车位的建议"
    intake.receivedAt = now
    intake.text = PrivateText(value: "北街七号门前没有车位", salt: Array(2...17))
    intake.caller = PrivateText(value: "代表甲", salt: Array(1...16))
    let registration = Registration(severity: "ordinary", caseClass: "suggestion", year: 2026)
    try await give(.handling(.open(intake, registration)), by: Office.supervisor)
    let assign = Command.file(stage: "assign", Filing(agency: "zhujian"))
    try await give(.handling(.loop(item, assign)), by: Office.supervisor)
    try await give(.handling(.loop(item, .file(stage: "sign", Filing()))), by: Office.housing)
  }
}
