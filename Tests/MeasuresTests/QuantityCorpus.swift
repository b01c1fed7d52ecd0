// SPDX-License-Identifier: Apache-2.0
import Foundation
import Measures
import Testing

/// The cases in `Corpus/`, one JSON object a line.
enum QuantityCorpus {
  /// A text and everything that is found in it.
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let text: String
    let now: String?
    let items: [Item]
    let why: String

    var testDescription: String { id }

    /// The day of reading; most cases do not depend on it.
    var day: CivilDay {
      CivilDay(now ?? "2025-03-12") ?? CivilDay(year: 2025, month: 3, day: 12)
    }
  }

  /// What is found, in the words of the contract.
  struct Item: Decodable, Sendable, Hashable, CustomStringConvertible {
    var text: String
    var kind: String
    var value: String?
    var upper: String?
    var comparator: String
    var unit: String
    var iso: String?

    var description: String {
      [text, kind, value ?? "null", upper ?? "null", comparator, unit, iso ?? "null"]
        .joined(separator: " | ")
    }
  }

  /// The cases of one file.
  static func cases(_ name: String) -> [Case] {
    let file = folder.appending(path: "\(name).jsonl")
    do {
      return try Data(contentsOf: file).split(separator: 0x0A).map {
        try JSONDecoder().decode(Case.self, from: $0)
      }
    } catch {
      preconditionFailure("\(file.lastPathComponent) cannot be read: \(error)")
    }
  }

  /// Known failures with their reasons: a case that passes must leave the list.
  static let skipped: [String: String] = {
    let text = (try? String(contentsOf: folder.appending(path: "skip.tsv"), encoding: .utf8)) ?? ""
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

extension QuantityCorpus.Item {
  /// A quantity in the words of the contract.
  init(_ quantity: Quantity, in bytes: [UInt8]) {
    text = String(decoding: bytes[quantity.span], as: UTF8.self)
    kind = "\(quantity.kind)"
    value = quantity.value?.description
    upper = quantity.upper?.description
    comparator =
      switch quantity.bound {
      case .atLeast: ">="
      case .atMost: "<="
      case .about: "~"
      case nil: "="
      }
    unit = quantity.unit
    iso = quantity.iso
  }
}
