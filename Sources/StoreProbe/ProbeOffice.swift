// SPDX-License-Identifier: Apache-2.0
import Foundation
import Ledger
import Mechanisms
import Profiles
import Register
import Storage
import WorkingDays

/// An office with one agency, for measuring.
enum ProbeOffice {
  static let administrator = Officer(person: "a", post: "", role: .administrator, agency: "")
  static let supervisor = Officer(person: "s", post: "s", role: .supervisor, agency: "office")
  static let agency = Officer(person: "b", post: "b", role: .agency, agency: "bureau")
  static let hotline = Officer(person: "h", post: "h", role: .supervisor, agency: "hotline")

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
    for id in ["office", "bureau", "hotline", "district"] {
      commands.append(.addAgency(Agency(id: id, name: id, kind: .bureau)))
    }
    for officer in [supervisor, agency, hotline] {
      let post = Post(id: officer.post, agency: officer.agency, title: "x", role: officer.role)
      commands += [.addPost(post), .appoint(post: officer.post, person: officer.person)]
    }
    _ = try await register.submitAll(
      Batch(commands.map { (.directory($0), now(), administrator) })
    )
    return register
  }

  /// A report of so many sentences, each a candidate.
  static func sheet(_ count: Int, _ name: Int) -> ReportSheet {
    var text: [UInt8] = []
    var candidates: [ReportSheet.Candidate] = []
    for index in 0..<count {
      var fields = CommitmentFields()
      let start = text.count
      text += "新建改造第\(name)批\(index)号口袋公园和便民停车场60个".utf8
      fields.title = "口袋公园\(name)-\(index)"
      fields.topic = "城建"
      fields.lead = "bureau"
      fields.deadline = CivilDate(year: 2026, month: 12, day: 31)
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
      let sheet = sheet(part, name)
      let commands: [RegisterCommand] = [
        .intake(.open(sheet)), .intake(.acceptAll(sheet, Acceptance())),
      ]
      let moment = now()
      _ = try await register.submitAll(Batch(commands.map { ($0, moment, supervisor) }))
      entered += part
      name += 1
    }
  }
}
