// SPDX-License-Identifier: Apache-2.0
import Foundation
import Ledger
import Mechanisms
import Profiles
import Register
import Storage
import WorkingDays

/// An office with forty agencies that lead in turn, for measuring.
enum ProbeOffice {
  static let administrator = Officer(person: "a", post: "", role: .administrator, agency: "")
  static let supervisor = Officer(person: "s", post: "s", role: .supervisor, agency: "office")
  static let hotline = Officer(person: "h", post: "h", role: .supervisor, agency: "hotline")

  private static let agencyCount = 40
  private static let leaderCount = 8
  private static let topics = [
    "城建", "交通", "教育", "医疗", "养老", "就业", "工业", "农业", "环境", "文化", "安全", "营商",
  ]
  private static let kinds = [
    "task", "task", "task", "indicator", "livelihood", "project", "reform",
  ]

  /// Who answers for the commitment of a number.
  static func agency(of serial: Int) -> Officer {
    let id = lead(of: serial)
    return Officer(person: id, post: id, role: .agency, agency: id)
  }

  private static func lead(of serial: Int) -> String { "bureau-\((serial - 1) % agencyCount)" }

  static let mechanisms = ProfileLibrary.shipped.mechanisms

  static func now() -> Timestamp {
    Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
  }

  static func number(_ serial: Int) -> SerialNumber {
    SerialNumber(year: 2026, serial: serial) ?? .blank
  }

  /// The register, founded where it is new.
  static func open(_ store: SQLiteStore) async throws -> SQLiteRegister {
    let register = try await store.register(
      of: "probe",
      mechanisms: mechanisms,
      making: "duixian/probe"
    )
    guard try await register.checkpoint().size == 0 else { return register }
    var commands: [DirectoryCommand] = [.found(name: "青禾市", areaCode: "")]
    let agencies = (1...agencyCount).map { agency(of: $0) }
    for id in ["office", "hotline", "district"] + agencies.map(\.agency) {
      commands.append(.addAgency(Agency(id: id, name: id, kind: .bureau)))
    }
    let leaders = (0..<leaderCount).map { number in
      Officer(person: "l\(number)", post: "vice-\(number)", role: .leader, agency: "office")
    }
    for officer in [supervisor, hotline] + agencies + leaders {
      let post = Post(id: officer.post, agency: officer.agency, title: "x", role: officer.role)
      commands += [.addPost(post), .appoint(post: officer.post, person: officer.person)]
    }
    _ = try await register.submitAll(
      Batch(commands.map { (.directory($0), now(), administrator) })
    )
    return register
  }

  /// A report of so many sentences, each a candidate; the first becomes the commitment of a number.
  private static func sheet(_ count: Int, _ name: Int, from serial: Int) -> ReportSheet {
    var text: [UInt8] = []
    var candidates: [ReportSheet.Candidate] = []
    for index in 0..<count {
      var fields = CommitmentFields()
      let start = text.count
      text += "新建改造第\(name)批\(index)号口袋公园和便民停车场60个".utf8
      fields.title = "口袋公园\(name)-\(index)"
      let number = serial + index
      fields.topic = topics[number % topics.count]
      fields.kind = kinds[number % kinds.count]
      fields.lead = lead(of: number)
      fields.leader = "vice-\(number % leaderCount)"
      fields.deadline = now().date.adding(days: 30 + number % 300)
      fields.targets = [Target(subject: "口袋公园", value: Figure("60") ?? .zero, unit: "个")]
      let span = TextSpan(start..<text.count)
      candidates.append(.init(span: span, section: "城建", fields: fields))
      text += "。".utf8
    }
    let digits = String(name, radix: 16)
    let hash = String(repeating: "0", count: 64 - digits.count) + digits
    return ReportSheet(report: hash, place: "青禾市", year: 2026, text: text, candidates: candidates)
  }

  /// Enters commitments until there are so many.
  static func enter(_ count: Int, into register: SQLiteRegister) async throws {
    let page = try await register.commitments(CommitmentQuery(now: now()))
    var (entered, name) = (page.total, page.total / 500 + 1)
    while entered < count {
      let part = min(500, count - entered)
      let sheet = sheet(part, name, from: entered + 1)
      let commands: [RegisterCommand] = [
        .intake(.open(sheet)), .intake(.acceptAll(sheet, Acceptance())),
      ]
      let moment = now()
      _ = try await register.submitAll(Batch(commands.map { ($0, moment, supervisor) }))
      let assigned = (1...part).map { RegisterCommand.commitment(number(entered + $0), .assign) }
      _ = try await register.submitAll(Batch(assigned.map { ($0, moment, supervisor) }))
      entered += part
      name += 1
    }
  }
}
