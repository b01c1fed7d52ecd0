// SPDX-License-Identifier: Apache-2.0
import Foundation
import ReportText
import Threads

/// The reports and tables of the invented city.
enum Sample {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sample")

  static func report(_ name: String) throws -> ReadText {
    ReadText(try StoredText.read(Array(Data(contentsOf: folder.appending(path: name)))))
  }

  /// The rows of a table as dictionaries by its head.
  static func rows(_ name: String) throws -> [[String: String]] {
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { line in
      Dictionary(zip(lines[0], line), uniquingKeysWith: { first, _ in first })
    }
  }

  /// The threads from one report to another, made once.
  static func threads(_ earlier: String, _ later: String) throws -> [Threads.Thread] {
    findThreads(from: try report(earlier), to: try report(later))
  }
}

extension ReadText {
  /// Where a literal stands, at its first digit where it has one.
  func place(of literal: String) -> Int? {
    let pattern = Array(literal.utf8)
    guard let start = text.bytes.firstRange(of: pattern)?.lowerBound else { return nil }
    return start + (pattern.firstIndex { (0x30...0x39).contains($0) } ?? 0)
  }

  /// A report of a city of one sentence for each part.
  static func small(year: Int, review: String = "", plan: String = "") -> ReadText {
    var text = "青禾市\(year)年政府工作报告\n\n各位代表：\n\n现在，我代表市人民政府，向大会报告工作，请予审议。\n"
    text += "\n一、\(year - 1)年工作回顾\n\n\(review.isEmpty ? "" : "过去一年，我们稳中求进。" + review)\n"
    text += "\n二、\(year)年工作安排\n\n\(plan)\n"
    return ReadText(StoredText(utf8: Array(text.utf8)))
  }
}
