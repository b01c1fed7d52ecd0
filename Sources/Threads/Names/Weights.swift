// SPDX-License-Identifier: Apache-2.0
import Measures

/// The weights and thresholds of `Tables/weights.tsv`.
struct Weights: Sendable {
  private let values: [String: Double]

  static let shipped = Weights()

  private init() {
    var values: [String: Double] = [:]
    forEachRow(of: Tables.weights) { bytes, columns in
      guard columns.count >= 2, let value = Double(field(bytes, columns[1])) else { return }
      values[field(bytes, columns[0])] = value
    }
    self.values = values
  }

  /// The weight of that name; a name that the table does not have is a defect.
  subscript(name: String) -> Double {
    guard let value = values[name] else { preconditionFailure("weights.tsv has no row \(name)") }
    return value
  }
}
