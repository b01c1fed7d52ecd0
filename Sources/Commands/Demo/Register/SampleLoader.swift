// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
import Profiles
import WorkingDays
import Register
import Storage

/// Puts the sample register into a database that has none; where it is already, nothing happens.
///
/// The mechanisms are the shipped ones whatever the city runs: the sample was planned for them.
func loadSampleRegister(into store: SQLiteStore) async throws {
  let name = SampleRegister.jurisdiction
  guard try await !store.jurisdictions().contains(name) else { return }
  complain(words(zh: "正在建立样例台账……\n", en: "building the sample register …\n"))
  let clock = ContinuousClock.now
  let sample = SampleRegister()
  let register = try await store.register(
    of: name,
    mechanisms: SampleRegister.mechanisms,
    making: SampleRegister.origin
  )
  let outcome = try await sample.play(into: register)
  for refused in outcome.refused { complain("sample: \(refused.description)\n") }
  let seconds = (ContinuousClock.now - clock) / .seconds(1)
  let tenths = Int((seconds * 10).rounded())
  complain(
    words(
      zh: "样例台账：\(outcome.logSize) 条记录，用时 \(tenths / 10).\(tenths % 10) 秒。\n",
      en:
        "the sample register has \(outcome.logSize) events, built in \(tenths / 10).\(tenths % 10) s\n"
    )
  )
}

extension SampleRegister {
  /// The shipped mechanisms on the shipped calendar.
  package static let mechanisms = ProfileLibrary.shipped.profiles.mapValues {
    Mechanism($0, calendar: .shipped)
  }
}
