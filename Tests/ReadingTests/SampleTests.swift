// SPDX-License-Identifier: Apache-2.0
import Foundation
import Reading
import ReportText
import Testing

/// The invented reports of `Sample/`, scored against the marks of a person who had not seen what
/// the reader finds in them.
@Suite struct SampleTests {
  /// The least shares; they may only rise.
  struct Bar: Sendable, CustomTestStringConvertible {
    let name: String
    let detection: Double
    let exact: Double
    var testDescription: String { name }
  }

  static let bars = [
    Bar(name: "dongli-2026", detection: 0.99, exact: 0.94),
    Bar(name: "qinghe-2024", detection: 0.99, exact: 0.975),
    Bar(name: "qinghe-2025", detection: 0.99, exact: 0.955),
    Bar(name: "qinghe-2026", detection: 0.99, exact: 0.975),
  ]

  @Test(arguments: bars)
  func readsTheSample(_ bar: Bar) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sample")
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "\(bar.name).txt")))
    let lines = try Data(contentsOf: folder.appending(path: "marks/\(bar.name).jsonl"))
      .split(separator: 0x0A)
    let marks = try lines.map { try JSONDecoder().decode(Mark.self, from: $0) }
    let doubtful =
      try lines.first.map { try JSONDecoder().decode(Doubts.self, from: $0).places } ?? []
    let report = readReport(try StoredText.read(bytes))
    var left = report.measures
    var found = 0
    var exact = 0
    for mark in marks {
      guard let at = mark.at, let index = left.firstIndex(where: { $0.span.contains(at) }) else {
        continue
      }
      let measure = left.remove(at: index)
      found += 1
      if mark.faults(of: measure).isEmpty { exact += 1 }
    }
    left.removeAll { measure in doubtful.contains { measure.span.contains($0) } }
    let marked = marks.count { $0.at != nil }
    let predicted = found + left.count
    #expect(f1(found, predicted, marked) >= bar.detection)
    #expect(f1(exact, predicted, marked) >= bar.exact)
  }

  /// The first line of a file of marks may name places where two readers would differ.
  private struct Doubts: Decodable {
    struct Place: Decodable { let at: Int }
    let doubtful: [Place]?
    var places: [Int] { doubtful?.map(\.at) ?? [] }
  }

  private func f1(_ right: Int, _ predicted: Int, _ marked: Int) -> Double {
    let precision = Double(right) / Double(max(1, predicted))
    let recall = Double(right) / Double(max(1, marked))
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }
}
