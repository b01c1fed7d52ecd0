// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import Storage

extension APIRequest {
  /// What became of the report of the path.
  func intake() async throws -> Intake {
    let report = variables["sha256"] ?? ""
    guard let intake = try await state(of: .intake(report: report)).intakes[report] else {
      throw APIProblem.notFound
    }
    return intake
  }

  /// A stored report, by the SHA-256 of its text, which its id is the beginning of.
  func loaded(_ sha256: String) async throws -> LoadedReport {
    for length in stride(from: 12, through: 64, by: 4) {
      guard let id = ReportID(String(sha256.prefix(length))),
        let loaded = try await reports.load(id), loaded.entry.textSHA256 == sha256
      else { continue }
      return loaded
    }
    throw APIProblem.notFound
  }

  /// The sheet of a report as it was put before the office.
  func sheet(of intake: Intake) async throws -> ReportSheet {
    let loaded = try await loaded(intake.report)
    guard let sheet = ReportSheet(loaded, place: intake.place, year: intake.year) else {
      throw APIProblem.notFound
    }
    return sheet
  }

  /// The span of the body, which lies in no order but its own.
  func span() throws(APIProblem) -> TextSpan {
    guard let span = body.span("span") else {
      throw APIProblem(ShapeFault("#/span", zh: "起点须在终点之前", en: "the start lies before the end"))
    }
    return span
  }
}
