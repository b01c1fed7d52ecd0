// SPDX-License-Identifier: Apache-2.0

/// A number that is always the same for the same rules, and hardly ever for others (FNV-1a, 64 bits).
///
/// What was computed by rules is kept with it, so that it can be told whether it still holds.
package struct Fingerprint: Sendable, Hashable {
  /// The number.
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Of nothing.
  package init() {}

  /// Takes in bytes.
  package mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// Takes in a text, and that it ends here.
  package mutating func add(_ text: String) {
    add(text.utf8)
    add(CollectionOfOne(0xFF))
  }
}

extension WorkingCalendar {
  /// Takes in what it says of every day.
  package func add(to fingerprint: inout Fingerprint) { fingerprint.add(marks) }
}
