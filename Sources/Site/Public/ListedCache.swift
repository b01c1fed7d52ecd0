// SPDX-License-Identifier: Apache-2.0
import Pages
import Register

/// The lines that public lists showed lately: the older half goes when there are too many.
struct ListedCache {
  private var young: [SerialNumber: PublicListed] = [:]
  private var old: [SerialNumber: PublicListed] = [:]

  private static let half = 32_768

  /// What is known of lines, and which of them must be read; a line that was let out anew since is
  /// another one.
  mutating func find(
    _ lines: [PublicLine]
  ) -> (known: [SerialNumber: PublicListed], missing: [SerialNumber]) {
    var (known, missing) = (
      [SerialNumber: PublicListed](minimumCapacity: lines.count), [SerialNumber]()
    )
    for line in lines {
      if let listed = young[line.number] ?? old[line.number], listed.seal == line.seal {
        known[line.number] = listed
        if young[line.number] == nil { keep(listed, line.number) }
      } else {
        missing.append(line.number)
      }
    }
    return (known, missing)
  }

  /// Keeps a line that was read.
  mutating func keep(_ listed: PublicListed, _ number: SerialNumber) {
    if young.count >= Self.half { (old, young) = (young, [:]) }
    young[number] = listed
  }
}
