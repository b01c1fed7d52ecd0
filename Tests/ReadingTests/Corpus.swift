// SPDX-License-Identifier: Apache-2.0
import Foundation
import ReportText
import Testing

/// The cases in `Corpus/`, one JSON object a line.
enum Corpus {
  /// A short text and every measure in it.
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    /// The part of a report that the text stands in.
    let `where`: String
    let year: Int
    let text: String
    let why: String
    private let want: Wants

    var marks: [Mark] { want.marks }
    var testDescription: String { id }

    /// The heading that puts the text into its part.
    var heading: String {
      switch `where` {
      case "review": "一、\(year - 1)年工作回顾\n"
      case "plan", "targets", "livelihood": "二、\(year)年工作安排\n"
      case "fiveyear": "二、“十五五”时期目标任务\n"
      default: ""
      }
    }
  }

  /// Marks are read again for each test, so that a case stays a plain value.
  struct Wants: Decodable, @unchecked Sendable {
    // @unchecked Sendable because the marks are never changed after decoding.
    let marks: [Mark]
    init(from decoder: any Decoder) throws {
      marks = try decoder.singleValueContainer().decode([Mark].self)
    }
  }

  /// The cases of one file.
  static func cases(_ name: String) -> [Case] { decoded(name) }

  static func decoded<T: Decodable>(_ name: String) -> [T] {
    let file = folder.appending(path: "\(name).jsonl")
    do {
      return try Data(contentsOf: file).split(separator: 0x0A).map {
        try JSONDecoder().decode(T.self, from: $0)
      }
    } catch {
      preconditionFailure("\(file.lastPathComponent) cannot be read: \(error)")
    }
  }

  /// Known failures with their reasons: a case that passes must leave the list.
  static let skipped: [String: String] = {
    let file = folder.appending(path: "skip.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var skipped: [String: String] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t", maxSplits: 1).map(String.init)
      skipped[columns[0]] = columns.count > 1 ? columns[1] : ""
    }
    return skipped
  }()

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Corpus")
}
