// SPDX-License-Identifier: Apache-2.0
import Register
import ReportText
import Site
import Storage
import TestSupport

extension RunningSite {
  /// A register of 青禾市 with two commitments that are assigned.
  static func found(in reports: any ReportStore) async throws {
    try await found(in: reports, leads: ["zhujian", "jiaoyu"])
  }

  /// A register of 青禾市 whose first commitments are assigned to agencies.
  static func found(in reports: any ReportStore, leads: [String]) async throws {
    guard let store = reports as? SQLiteStore else { return }
    let register = try await store.register(
      of: "qinghe",
      mechanisms: Office.mechanisms,
      making: "duixian/qinghe"
    )
    func give(_ command: RegisterCommand, by officer: Officer) async throws {
      _ = try await register.submit(Order(command, at: Office.start, officer: officer))
    }
    for command in Office.founding { try await give(command, by: Office.administrator) }
    let post = Post(id: "guanli", agency: "duchashi", title: "管理员", role: .administrator)
    try await give(.directory(.addPost(post)), by: Office.administrator)
    try await give(.directory(.appoint(post: "guanli", person: "秦守")), by: Office.administrator)
    let bytes = Array(sampleText.utf8)
    _ = try await store.add(
      NewReport(source: bytes, text: try StoredText.read(bytes), fileName: "qinghe-2026.txt"),
      at: Office.start
    )
    guard let entry = try await store.list().first, let loaded = try await store.load(entry.id),
      let sheet = ReportSheet(loaded)
    else { return }
    try await give(.intake(.open(sheet)), by: Office.supervisor)
    for (number, (candidate, lead)) in zip(sheet.candidates, leads).enumerated() {
      var fields = candidate.fields
      fields.lead = lead
      let accept = IntakeCommand.accept(sheet, candidate.span, Acceptance(fields: fields))
      try await give(.intake(accept), by: Office.supervisor)
      guard let item = SerialNumber("2026-\(number + 1)") else { continue }
      try await give(.commitment(item, .assign), by: Office.supervisor)
    }
  }
}
