// SPDX-License-Identifier: Apache-2.0
@testable import Measures

extension AmountScanner {
  /// The quantities of a text, whose places are looked for here.
  func scan(_ text: String) -> [Amount] {
    var places: [Int32] = []
    var place: Int32 = 0
    for scalar in text.unicodeScalars {
      if Self.starts.unicodeScalars.contains(scalar) { places.append(place) }
      place += Int32(UTF8.width(scalar))
    }
    var found: [Amount] = []
    scan(Array(text.utf8).span, at: places.span, into: &found)
    return found
  }
}
