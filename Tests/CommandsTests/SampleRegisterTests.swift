// SPDX-License-Identifier: Apache-2.0
import Foundation
import Ledger
import Mechanisms
import Register
import ReportText
import TestSupport
import Testing

@testable import Commands
@testable import Storage

/// The register of the invented city, played once and looked at by all tests.
@Suite struct SampleRegisterTests {
  /// A register in which everything happened, and the plan it was made of.
  struct Played: Sendable {
    let sample: SampleRegister
    let store: SQLiteStore
    let register: SQLiteRegister
    /// All commitments, those that were split or merged too.
    let items: [SerialNumber: Commitment]
  }

  /// Where the file lies until the tests end.
  private static let folder = FileManager.default.temporaryDirectory
    .appending(path: UUID().uuidString)

  private static let played = Task {
    atexit { try? FileManager.default.removeItem(at: SampleRegisterTests.folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "sample.sqlite").path
    let store = try SQLiteStore(path: path, edition: "1")
    // As one who stopped the program while the sample was built leaves it.
    _ = try await store.register(
      of: SampleRegister.jurisdiction,
      mechanisms: SampleRegister.mechanisms,
      making: SampleRegister.origin
    )
    try await loadSampleRegister(into: store)
    let register = try await store.register(
      of: SampleRegister.jurisdiction,
      mechanisms: SampleRegister.mechanisms
    )
    var query = CommitmentQuery(now: SampleRegister.now)
    query.limit = 5000
    query.includesInactive = true
    let numbers = try await register.commitments(query).lines.map(\.number)
    let items = try await register.state(of: numbers.map { .commitment($0) }).commitments
    return Played(
      sample: SampleRegister(),
      store: store,
      register: register,
      items: items
    )
  }

  func played() async throws -> Played { try await Self.played.value }

  @Test func itIsBuiltOnce() async throws {
    let played = try await played()
    let size = try await played.register.checkpoint().size
    try await loadSampleRegister(into: played.store)
    #expect(try await played.register.checkpoint().size == size)
  }

  @Test func theLogIsAlwaysTheSame() async throws {
    let played = try await played()
    let checkpoint = try await played.register.checkpoint()
    #expect(checkpoint.origin == "duixian/qinghe")
    expectSnapshot(
      of: "\(checkpoint.size)\n\(checkpoint.root)\n",
      named: "sample-register-log.txt"
    )
    #expect(try await played.register.withTiles { try $0.problems($1) }.isEmpty)
  }

  @Test func everySubjectIsKeptAsItsEventsFold() async throws {
    let register = try await played().register
    let size = try await register.checkpoint().size
    var state = RegisterState()
    for start in stride(from: 0, to: size, by: 5000) {
      for logged in try await register.events(from: start, limit: 5000) {
        state.evolve(logged.event)
      }
    }
    let subjects =
      state.commitments.keys.map { Subject.commitment($0) }
      + state.handlings.keys.map { .handling($0) } + state.programmes.keys.map { .programme($0) }
      + state.intakes.keys.map { .intake(report: $0) }
    var kept = try await register.state(of: subjects)
    kept.serials = state.serials
    #expect(kept == state)
  }

  @Test func theSamePlanIsMadeTwice() async throws {
    let (first, second) = (try await played().sample, SampleRegister())
    #expect(first.commands.map(\.command) == second.commands.map(\.command))
    #expect(first.commands.map(\.at) == second.commands.map(\.at))
    #expect(first.commands.map(\.officer) == second.commands.map(\.officer))
    #expect(first.blobs == second.blobs)
  }

  @Test func itHoldsWhatIsToldOfIt() async throws {
    let register = try await played().register
    var lines: [String] = []
    for mechanism in ["hotline-12345", "proposals", "major-project", "strike-off", "hazards"] {
      var query = CaseQuery(now: SampleRegister.now)
      query.mechanism = mechanism
      query.limit = 1
      let all = try await register.cases(query).total
      query.isOverdue = true
      let overdue = try await register.cases(query).total
      lines.append("\(mechanism): \(all), overdue \(overdue)")
    }
    for year in 2024...2026 {
      var query = CommitmentQuery(now: SampleRegister.now)
      query.year = year
      lines.append("\(year): " + (try await verdicts(register, query)))
      query.kind = "livelihood"
      lines.append("\(year) livelihood: " + (try await verdicts(register, query)))
    }
    for intake in try await register.intakes() {
      let coverage = intake.coverage
      lines.append(
        "\(intake.place) \(intake.year): proposed \(coverage.proposed), accepted "
          + "\(coverage.accepted), set aside \(coverage.setAside), unseen \(coverage.unseen)"
      )
    }
    lines.append("programmes: \(try await register.programmes().count)")
    expectSnapshot(of: lines.joined(separator: "\n") + "\n", named: "sample-register.txt")
  }

  private func verdicts(
    _ register: SQLiteRegister,
    _ query: CommitmentQuery
  ) async throws -> String {
    let counts = try await register.verdicts(query)
    return CommitmentVerdict.allCases.map { "\($0.rawValue) \(counts[$0] ?? 0)" }
      .joined(separator: ", ")
  }

  @Test func thereAreTenLivelihoodItemsAYearAndAllCases() async throws {
    let register = try await played().register
    for year in 2024...2026 {
      var query = CommitmentQuery(now: SampleRegister.now)
      query.year = year
      query.kind = "livelihood"
      query.limit = 100
      let numbers = Set(try await register.commitments(query).lines.map(\.number))
      let items = try await played().sample.fates.filter { $0.key.hasPrefix("\(year)-L") }
      #expect(items.count == 10)
      #expect(items.allSatisfy { numbers.contains($0.number) })
    }
    let totals = [
      "hotline-12345": 2000, "proposals": 60, "major-project": 40, "strike-off": 12, "hazards": 20,
    ]
    for (mechanism, total) in totals {
      var query = CaseQuery(now: SampleRegister.now)
      query.mechanism = mechanism
      #expect(try await register.cases(query).total == total, "\(mechanism)")
    }
  }

  /// Which verdicts may become of what `items.csv` says.
  private static let allowed: [String: Set<CommitmentVerdict>] = [
    "kept": [.met], "kept_late": [.met], "extended": [.met], "late": [.missed],
    "missed": [.missed], "silent": [.missed], "appealed": [.met, .missed, .unclear],
    "changed": [.met, .changed], "stopped": [.changed], "postponed": [.met, .running, .behind],
    "stage_closed": [.running, .behind, .missed], "returned": [.met, .missed, .unclear],
    "merged": [.missed],
  ]

  @Test func whatBecameOfAnItemAgreesWithItsVerdict() async throws {
    let played = try await played()
    var table: [String: [CommitmentVerdict: Int]] = [:]
    for (key, number, fate) in played.sample.fates {
      let item = try #require(played.items[number])
      let mechanism = try #require(SampleRegister.mechanisms[item.entry.mechanism])
      guard fate != "split" else {
        #expect(!item.isActive, "\(key)")
        continue
      }
      let verdict = item.facts(by: mechanism).verdict(at: SampleRegister.now)
      table[fate, default: [:]][verdict, default: 0] += 1
      guard key < "2026", let allowed = Self.allowed[fate] else { continue }
      #expect(allowed.contains(verdict), "\(key) \(fate): \(verdict)")
    }
    let lines = table.sorted { $0.key < $1.key }.map { fate, counts in
      let verdicts = counts.sorted { $0.key.rawValue < $1.key.rawValue }
      return "\(fate): " + verdicts.map { "\($0.key.rawValue) \($0.value)" }.joined(separator: ", ")
    }
    expectSnapshot(of: lines.joined(separator: "\n") + "\n", named: "sample-register-fates.txt")
  }

  @Test func everyQuotationStandsInItsReport() async throws {
    var texts: [String: [UInt8]] = [:]
    for report in SampleReport.all {
      let text = try StoredText.read(report.text.withUTF8Buffer { [UInt8]($0) })
      texts[sha256(of: text.bytes)] = text.bytes
    }
    for (number, item) in try await played().items {
      guard let span = item.entry.span else {
        #expect(item.entry.origin == .answer, "\(number)")
        continue
      }
      let text = try #require(texts[item.entry.report], "\(number)")
      #expect(item.entry.quote.utf8.elementsEqual(text[span.range]), "\(number)")
    }
  }
}
