// SPDX-License-Identifier: Apache-2.0
import Documents
import Mechanisms
import Register
import WorkingDays

/// What all kinds of cases of the sample have in common.
enum SampleCases {
  /// Plans the hotline, the proposals, the projects, the rectifications and the hazards.
  static func plan(into plan: SamplePlan) {
    SampleHotline().plan(into: plan)
    for row in SampleTables.rows("proposals") { SampleProposal(row: row).plan(into: plan) }
    for row in SampleTables.rows("projects") { SampleProject(row: row).plan(into: plan) }
    for row in SampleTables.rows("rectifications") {
      SampleStrikeOff(row: row, isHazard: false).plan(into: plan)
    }
    for row in SampleTables.rows("hazards") {
      SampleStrikeOff(row: row, isHazard: true).plan(into: plan)
    }
  }

  /// The salt of a private text: always the same for the same case, so that the log is.
  static func salt(_ number: String, _ place: UInt64) -> [UInt8] {
    var state = number.utf8.reduce(0x5EED_2026 &+ place) { ($0 ^ UInt64($1)) &* 0x0100_0000_01B3 }
    return (0..<2).flatMap { _ in
      // SplitMix64.
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      mixed ^= mixed >> 31
      return (0..<8).map { UInt8(truncatingIfNeeded: mixed >> ($0 * 8)) }
    }
  }

  /// The opinion of whoever asked.
  static func opinion(_ word: String) -> Callback.Opinion? {
    switch word {
    case "满意": .satisfied
    case "基本满意": .fairlySatisfied
    case "不满意": .dissatisfied
    default: nil
    }
  }
}
