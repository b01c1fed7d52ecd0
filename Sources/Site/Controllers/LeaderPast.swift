// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Pages
package import Register
package import Storage

/// What was: lines of the register as they stood at a past moment, and what changed since one.
///
/// The log is only added to, so that what was is found once and kept: the lines of a year at the end of
/// a month for good, and the changes since a day up to an entry, from which they go on. Nothing is read
/// but the events since that moment, and the histories of what they are about.
package actor LeaderPast {
  private let register: any RegisterStore
  private let mechanisms: [String: Mechanism]
  private var lines: [Moment: [CommitmentRow]] = [:]
  private var changes: [Timestamp: Changes] = [:]

  private struct Moment: Hashable {
    let year: Int
    let at: Timestamp
  }

  private struct Changes {
    var next: Int
    var all: [LeaderChange] = []
  }

  /// How many events are read at once.
  private static let pageSize = 2000
  /// How many moments are kept at most.
  private static let keptMoments = 16

  /// The past of a register.
  package init(_ register: any RegisterStore, mechanisms: [String: Mechanism]) {
    self.register = register
    self.mechanisms = mechanisms
  }

  /// The active lines of a year as they stood at a moment; `now` are its lines of now, those that are no
  /// rows any more too.
  ///
  /// A line to which nothing happened since is what it was. Of the others the history up to the moment is
  /// folded; one that came later is left out.
  package func lines(
    of year: Int,
    at moment: Timestamp,
    now: [CommitmentRow]
  ) async throws(StorageError) -> [CommitmentRow] {
    let key = Moment(year: year, at: moment)
    if let kept = lines[key] { return kept }
    let first = try await register.firstIndex(from: moment)
    let touched = try await touched(from: first)
    var found = now.filter { $0.isActive && !touched.contains($0.number) }
    for number in touched.sorted() where number.year == year {
      let history = try await register.history(of: .commitment(number), after: 0, limit: .max)
      let past = history.prefix { $0.index < first }.map(\.event)
      guard let item = RegisterState.folding(past).commitments[number], item.isActive,
        let mechanism = mechanisms[item.entry.mechanism]
      else { continue }
      found.append(CommitmentRow(item, by: mechanism))
    }
    if lines.count >= Self.keptMoments { lines = [:] }
    lines[key] = found
    return found
  }

  /// The commitments to which something happened from an entry on.
  private func touched(from first: Int) async throws(StorageError) -> Set<SerialNumber> {
    var (next, numbers) = (first, Set<SerialNumber>())
    while true {
      let page = try await register.events(from: next, limit: Self.pageSize)
      for logged in page {
        if case .commitment(let number) = logged.event.subject { numbers.insert(number) }
      }
      guard page.count == Self.pageSize, let last = page.last else { return numbers }
      next = last.index + 1
    }
  }

  /// What entered, left and was lawfully changed since a moment, of every year, in the order it happened.
  package func changes(since moment: Timestamp) async throws(StorageError) -> [LeaderChange] {
    var found: Changes
    if let kept = changes[moment] {
      found = kept
    } else {
      found = Changes(next: try await register.firstIndex(from: moment))
    }
    while true {
      let page = try await register.events(from: found.next, limit: Self.pageSize)
      found.all += page.compactMap { LeaderChange($0.event) }
      if let last = page.last { found.next = last.index + 1 }
      guard page.count == Self.pageSize else { break }
    }
    if changes.count >= Self.keptMoments { changes = [:] }
    changes[moment] = found
    return found.all
  }
}
