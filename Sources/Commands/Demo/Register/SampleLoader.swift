// SPDX-License-Identifier: Apache-2.0
import Ledger
package import Mechanisms
import Profiles
import WorkingDays
import Register
import Storage

/// Puts the sample register into a database that has none, or one in which nothing happened; where it
/// is already, nothing happens.
///
/// The mechanisms are the shipped ones whatever the city runs: the sample was planned for them.
func loadSampleRegister(into store: SQLiteStore) async throws {
  let name = SampleRegister.jurisdiction
  let register = try await store.register(
    of: name,
    mechanisms: SampleRegister.mechanisms,
    making: SampleRegister.origin
  )
  guard try await register.checkpoint().size == 0 else {
    return try await SamplePublication.letOut(of: register)
  }
  complain(words(zh: "正在建立样例台账……\n", en: "building the sample register …\n"))
  let clock = ContinuousClock.now
  _ = try await SampleRegister().play(into: register)
  try await SamplePublication.letOut(of: register)
  let size = try await register.checkpoint().size
  let seconds = (ContinuousClock.now - clock) / .seconds(1)
  let tenths = Int((seconds * 10).rounded())
  complain(
    words(
      zh: "样例台账：\(size) 条记录，用时 \(tenths / 10).\(tenths % 10) 秒。\n",
      en:
        "the sample register has \(size) events, built in \(tenths / 10).\(tenths % 10) s\n"
    )
  )
}

extension SampleRegister {
  /// The shipped mechanisms on the shipped calendar.
  package static let mechanisms = ProfileLibrary.shipped.mechanisms
}
