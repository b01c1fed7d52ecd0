// SPDX-License-Identifier: Apache-2.0

extension RegisterView {
  /// The view as one word, as the part of its address behind `?` has it: without the place in the list.
  package var address: String {
    with { _ in }.query.map { "\($0.name)=\(PercentCoding.encode($0.value))" }
      .joined(separator: "&")
  }

  /// Reads what ``address`` writes; what is not understood is not asked for.
  package init(address: String) {
    var values: [String: String] = [:]
    for part in address.utf8.prefix(4000).split(separator: UInt8(ascii: "&")) {
      let pair = part.split(
        separator: UInt8(ascii: "="),
        maxSplits: 1,
        omittingEmptySubsequences: false
      ).map { String(decoding: PercentCoding.decodeForm(Array($0)[...]), as: UTF8.self) }
      if pair.count == 2 { values[pair[0]] = pair[1] }
    }
    self.init { values[$0] }
    self = with { _ in }
  }
}
