// SPDX-License-Identifier: Apache-2.0
import Foundation
import Mechanisms
import Profiles
import Testing
import WorkingDays

/// Each sourced profile, day by day: good path, late path, extension, return and lawful change.
@Suite struct TableTests {
  static let profiles = [
    "city-management", "hazards", "hotline-12345", "major-project", "minsheng-shishi", "proposals",
    "shanxi-13710", "strike-off", "wages", "work-report-register",
  ]

  @Test(arguments: profiles)
  func isAsTheTableSays(profile: String) throws {
    var run = TableRun(try mechanism(profile))
    for row in try TableRow.read(profile) {
      let refusal = try run.play(row)
      #expect(refusal?.code == row.want("refused"), "\(row)")
      for (key, value) in row.wants where key != "refused" {
        #expect(run.answer(key, row) == value, "\(row) \(key)")
      }
      #expect(CaseState.folding(run.events) == run.state, "\(row)")
    }
  }

  /// The generic profile would get at least twelve dated rows of each table wrong.
  @Test(arguments: profiles)
  func isNotTheGenericProfile(profile: String) throws {
    let specific = try mechanism(profile).profile
    var run = GenericRun(try mechanism("generic"), for: specific)
    let wrong = try TableRow.read(profile).compactMap { row in
      try run.wrong(row).map { "\(row): \($0)" }
    }
    #expect(wrong.count >= 12, "\(wrong.joined(separator: "\n"))")
  }

  /// The generic profile gets nothing of its own wrong: the comparison itself is not blind.
  @Test func theGenericProfileIsItself() throws {
    let generic = try mechanism("generic")
    var plain = TableRun(generic)
    var run = GenericRun(generic, for: generic.profile)
    for row in try TableRow.read("generic") {
      #expect(try plain.play(row)?.code == row.want("refused"), "\(row)")
      for (key, value) in row.wants where key != "refused" {
        #expect(plain.answer(key, row) == value, "\(row) \(key)")
      }
      #expect(try run.wrong(row) == nil, "\(row)")
    }
  }

  /// Every table walks the ways that there are.
  @Test(arguments: profiles)
  func walksAllWays(profile: String) throws {
    let rows = try TableRow.read(profile)
    let names = Set(rows.map(\.name))
    #expect(names.isSuperset(of: ["good", "late", "extension", "return", "change"]), "\(names)")
    #expect(rows.contains { $0.want("refused") != nil })
  }

  private func mechanism(_ id: String) throws -> Mechanism {
    try #require(ProfileLibrary.shipped.mechanism(id, calendar: .shipped))
  }
}
