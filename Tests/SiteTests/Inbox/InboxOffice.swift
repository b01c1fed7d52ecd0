// SPDX-License-Identifier: Apache-2.0
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Mechanisms
import NIOCore
import Pages
import Register
import Storage
import Synchronization
import TestSupport
import Testing
import WorkingDays

@testable import Site

/// A site whose visitors say who they are in a header, over the register of 青禾市.
///
/// The housing bureau leads 2026-1, which runs, and 2026-2, whose plan was sent back; a sub-item of the
/// first is 2026-3. Case 2026-1 is a hotline order to be signed for, 2026-2 a proposal to be answered.
final class InboxOffice: Sendable {
  static let item = SerialNumber("2026-1") ?? .blank
  static let returned = SerialNumber("2026-2") ?? .blank
  static let part = SerialNumber("2026-3") ?? .blank

  let client: any TestClientProtocol
  let register: SQLiteRegister
  let links: LinkDesk
  private let clock: Mutex<Timestamp>

  private init(
    _ client: any TestClientProtocol,
    _ register: SQLiteRegister,
    _ links: LinkDesk,
    _ now: Timestamp
  ) {
    self.client = client
    self.register = register
    self.links = links
    clock = Mutex(now)
  }

  static func moment(_ text: String) -> Timestamp {
    Timestamp(CivilMoment(text) ?? CivilMoment(.first))
  }

  /// Runs it at nine on 25 March 2026.
  static func open(
    limit: Int = 1 << 20,
    _ work: @escaping @Sendable (InboxOffice) async throws -> Void
  ) async throws {
    try await withStore { store in
      let register = try await APIOffice.found(in: store, at: Office.start)
      try await fill(register)
      let now = Mutex(moment("2026-03-25T09:00"))
      let tokens = Mutex(0)
      let links = LinkDesk(register, register, now: { now.withLock { $0 } })
      let services = SiteServices(
        store: store,
        register: register,
        limit: limit,
        links: links,
        origin: "https://duixian.example",
        identify: { request in
          guard let name = HTTPField.Name("x-post") else { return nil }
          let officer = APIOffice.everybody.first { $0.post == request.headers[name] }
          return officer.map {
            SignedIn(officer: $0, post: "岗位", agency: "单位", formToken: "form-\($0.post)")
          }
        },
        now: { now.withLock { $0 } },
        token: {
          tokens.withLock { count in
            count += 1
            return "word-0123456789-\(count)"
          }
        }
      )
      try await Application(router: buildRouter(services)).test(.router) { client in
        let office = InboxOffice(client, register, links, now.withLock { $0 })
        office.follow { time in now.withLock { $0 = time } }
        try await work(office)
      }
    }
  }

  // MARK: - The clock

  private let set = Mutex<@Sendable (Timestamp) -> Void>({ _ in })

  private func follow(_ set: @escaping @Sendable (Timestamp) -> Void) {
    self.set.withLock { $0 = set }
  }

  /// Lets it be another time.
  func go(to text: String) {
    let time = Self.moment(text)
    clock.withLock { $0 = time }
    set.withLock { $0(time) }
  }

  /// Gives a command now.
  func give(_ command: RegisterCommand, _ officer: Officer) async throws {
    _ = try await register.submit(
      Order(command, at: clock.withLock { $0 }, officer: officer)
    )
  }

  // MARK: - What is asked

  func commitment(_ number: SerialNumber = item) async throws -> Commitment {
    try #require(
      try await register.state(of: [.commitment(number)]).commitments[number]
    )
  }

  func handling(_ number: SerialNumber) async throws -> Handling {
    try #require(try await register.state(of: [.handling(number)]).handlings[number])
  }

  /// A page as somebody sees it.
  func page(
    _ uri: String = "/inbox",
    by officer: Officer = Office.housing,
    status: HTTPResponse.Status = .ok
  ) async throws -> String {
    let response = try await client.execute(uri: uri, method: .get, headers: headers(officer))
    #expect(response.status == status, "\(uri)")
    return String(buffer: response.body)
  }

  private func headers(_ officer: Officer?, _ type: String? = nil) -> HTTPFields {
    var headers: HTTPFields = [:]
    if let name = HTTPField.Name("x-post"), let officer { headers[name] = officer.post }
    if let type { headers[.contentType] = type }
    return headers
  }

  /// What the form of an act holds in a page, the boxes that are ticked among it.
  func form(_ action: String, in page: String) throws -> [(String, String)] {
    let start = try #require(page.range(of: "action=\"\(action)\""), "\(action)")
    let rest = page[start.upperBound...]
    let body = rest[..<(try #require(rest.range(of: "</form>"))).lowerBound]
    var fields: [(String, String)] = []
    for tag in body.components(separatedBy: "<").dropFirst() {
      func part(_ name: String) -> String? {
        tag.range(of: " \(name)=\"").map { String(tag[$0.upperBound...].prefix { $0 != "\"" }) }
      }
      guard let name = part("name") else { continue }
      if tag.hasPrefix("textarea") {
        fields.append((name, String(tag.drop { $0 != ">" }.dropFirst())))
      } else if tag.hasPrefix("select") {
        let select = body[
          (body.range(of: "<" + tag) ?? body.startIndex..<body.startIndex).upperBound...
        ]
        let chosen = select.components(separatedBy: "<option").first { $0.contains(" selected>") }
        fields.append((name, chosen.map { $0.components(separatedBy: "\"")[1] } ?? ""))
      } else if !tag.contains("type=\"file\""),
        !tag.contains("checkbox") || tag.contains(" checked")
      {
        fields.append((name, part("value") ?? ""))
      }
    }
    return fields
  }

  /// Sends fields as a browser does; a file makes it a form of parts.
  func send(
    _ action: String,
    _ fields: [(String, String)],
    file: (name: String, words: String)? = nil,
    by officer: Officer? = Office.housing
  ) async throws -> TestResponse {
    guard let file else {
      let body = fields.map { "\(PercentCoding.encode($0.0))=\(PercentCoding.encode($0.1))" }
      return try await client.execute(
        uri: action,
        method: .post,
        headers: headers(officer, "application/x-www-form-urlencoded"),
        body: ByteBuffer(string: body.joined(separator: "&"))
      )
    }
    let parts = fields.map { (header: "name=\"\($0.0)\"", value: $0.1) }
    return try await client.execute(
      uri: action,
      method: .post,
      headers: headers(officer, "multipart/form-data; boundary=b"),
      body: SiteTests.form(
        parts + [(header: "name=\"file\"; filename=\"\(file.name)\"", value: file.words)]
      )
    )
  }

  /// Opens a line, fills its form in and sends it.
  func act(
    _ subject: Subject,
    _ act: AgencyAct,
    _ typed: [String: String] = [:],
    file: (name: String, words: String)? = nil
  ) async throws -> TestResponse {
    let page = try await page("/inbox?open=\(subject)")
    let action = SiteURL.inboxAct(subject, act).description
    var fields = try form(action, in: page).filter { typed[$0.0] == nil }
    fields += typed.map { ($0.key, $0.value) }
    return try await send(action, fields, file: file)
  }
}

extension InboxOffice {
  private static func fill(_ register: SQLiteRegister) async throws {
    let (boss, unit) = (Office.supervisor, Office.housing)
    func give(_ command: RegisterCommand, _ officer: Officer) async throws {
      _ = try await register.submit(Order(command, at: Office.start, officer: officer))
    }
    func give(_ number: SerialNumber, _ command: CommitmentCommand, _ officer: Officer) async throws
    {
      try await give(.commitment(number, command), officer)
    }
    let sheet = Office.sheet
    try await give(.intake(.open(sheet)), boss)
    try await give(.intake(.accept(sheet, Office.first, Acceptance())), boss)
    var fields = sheet.candidates[1].fields
    fields.lead = "zhujian"
    let second = sheet.candidates[1].span
    try await give(.intake(.accept(sheet, second, Acceptance(fields: fields))), boss)
    let plan = Filing(says: ["target": "60个", "schedule": "每季15个", "safeguards": "专班"])
    for number in [item, returned] {
      try await give(number, .assign, boss)
      try await give(number, .loop(.file(stage: "plan", plan)), unit)
    }
    try await give(item, .loop(.file(stage: "approve_plan", Filing())), Office.deputy)
    try await give(returned, .loop(.sendBack(reason: "进度太粗")), Office.deputy)
    var part = CommitmentFields()
    part.title = "北街片区"
    part.targets = [Target(subject: "老旧小区", value: Figure("12") ?? .zero, unit: "个")]
    try await give(item, .divide(PartDraft(fields: part)), unit)

    var intake = CaseIntake()
    intake.mechanism = "hotline-12345"
    intake.title = "路灯不亮"
    intake.receivedAt = Office.start
    intake.text = PrivateText(value: "北街七号门前的路灯坏了", salt: Array(1...16))
    let help = Registration(severity: "ordinary", caseClass: "help", year: 2026)
    try await give(.handling(.open(intake, help)), boss)
    let says = ["deadline": "5个工作日"]
    let dispatch = Command.file(stage: "dispatch", Filing(says: says, agency: "zhujian"))
    try await give(.handling(.loop(item, dispatch)), boss)

    intake.mechanism = "proposals"
    intake.title = "关于增加停车位的建议"
    let suggestion = Registration(severity: "ordinary", caseClass: "suggestion", year: 2026)
    try await give(.handling(.open(intake, suggestion)), boss)
    let assign = Command.file(stage: "assign", Filing(agency: "zhujian"))
    try await give(.handling(.loop(returned, assign)), boss)
    try await give(.handling(.loop(returned, .file(stage: "sign", Filing()))), unit)
  }
}
