// SPDX-License-Identifier: Apache-2.0
import Ledger
package import Mechanisms
package import Pages
package import Register
package import Storage

/// What was: the numbers and lines of the register as they stood at a past moment, and what changed since
/// one.
///
/// The log is only added to, so that what was is found once and kept: the numbers at the end of a month
/// for good, and the changes since a day up to an entry, from which they go on. What nothing happened to
/// since is asked of the lists as they are; only the histories of the others are read.
package actor LeaderPast {
  private let register: any RegisterStore
  private let mechanisms: [String: Mechanism]
  private var turned: [Moment: Turned] = [:]
  private var figures: [Figures: LeaderFigures] = [:]
  private var changes: [Timestamp: Changes] = [:]

  private struct Moment: Hashable {
    let year: Int
    let at: Timestamp
  }

  private struct Figures: Hashable {
    let moment: Moment
    let leader: String?
  }

  /// What happened since a moment: to which commitments of a year, and what they were.
  private struct Turned {
    var next: Int
    let first: Int
    var numbers: Set<SerialNumber> = []
    /// The lines that were active, as they stood.
    var past: [CommitmentRow] = []
  }

  private struct Changes {
    var next: Int
    var all: [LeaderChange] = []
  }

  /// How many events are read at once.
  private static let pageSize = 2000
  /// How many moments are kept at most.
  private static let keptMoments = 16
  /// How often numbers are counted anew that were counted while somebody wrote.
  private static let tries = 3

  /// The past of a register.
  package init(_ register: any RegisterStore, mechanisms: [String: Mechanism]) {
    self.register = register
    self.mechanisms = mechanisms
  }

  // MARK: - Numbers

  /// The five numbers of a year as they stood at a moment, of a leader's field only where it is named.
  ///
  /// Counted is what there is now, as at that moment; what something happened to since is taken out and
  /// put in as it was.
  package func figures(
    of year: Int,
    leader: String?,
    at moment: Timestamp
  ) async throws(StorageError) -> LeaderFigures {
    let key = Figures(moment: Moment(year: year, at: moment), leader: leader)
    if let kept = figures[key] { return kept }
    var found = LeaderFigures()
    for _ in 0..<Self.tries {
      let size = try await register.checkpoint().size
      let turned = try await turned(key.moment)
      let tally = try await register.tally(query(year, leader, at: moment))
      let now = try await rows(of: turned.numbers)
        .filter { $0.isActive && (leader == nil || $0.fields.leader == leader) }
      found = LeaderFigures(tally)
      found.subtract(LeaderFigures(of: now, at: moment))
      found.add(LeaderFigures(of: turned.past.of(leader), at: moment))
      guard try await register.checkpoint().size == size else { continue }
      if figures.count >= Self.keptMoments { figures = [:] }
      figures[key] = found
      break
    }
    return found
  }

  /// The lines of a year that counted in a number at a moment, in the order of their numbers: the first
  /// `limit`.
  package func lines(
    of figure: LeaderFigure,
    year: Int,
    leader: String?,
    at moment: Timestamp,
    limit: Int
  ) async throws(StorageError) -> [CommitmentRow] {
    let turned = try await turned(Moment(year: year, at: moment))
    var query = query(year, leader, at: moment)
    (query.count, query.order) = (figure.count, .entered)
    query.limit = limit + turned.numbers.count
    let same = try await register.commitments(query).lines
      .filter { !turned.numbers.contains($0.number) }
    let past = turned.past.of(leader).filter { figure.counts($0, at: moment) }
    return Array((same + past).sorted { $0.number < $1.number }.prefix(limit))
  }

  private func query(_ year: Int, _ leader: String?, at moment: Timestamp) -> CommitmentQuery {
    var query = CommitmentQuery(now: moment)
    (query.year, query.leader) = (year, leader)
    return query
  }

  /// What something happened to since a moment, read on from where it was read last.
  private func turned(_ moment: Moment) async throws(StorageError) -> Turned {
    var found: Turned
    if let kept = turned[moment] {
      found = kept
    } else {
      let first = try await register.firstIndex(from: moment.at)
      found = Turned(next: first, first: first)
    }
    var new: Set<SerialNumber> = []
    while true {
      let page = try await register.events(from: found.next, limit: Self.pageSize)
      for logged in page {
        if case .commitment(let number) = logged.event.subject, number.year == moment.year {
          new.insert(number)
        }
      }
      if let last = page.last { found.next = last.index + 1 }
      guard page.count == Self.pageSize else { break }
    }
    for number in new.subtracting(found.numbers).sorted() {
      found.numbers.insert(number)
      if let row = try await row(number, before: found.first) { found.past.append(row) }
    }
    if turned.count >= Self.keptMoments { turned = [:] }
    turned[moment] = found
    return found
  }

  /// An active line as it stood before an entry of the log; nil where there was none.
  private func row(
    _ number: SerialNumber,
    before index: Int
  ) async throws(StorageError) -> CommitmentRow? {
    let history = try await register.history(of: .commitment(number), after: 0, limit: .max)
    let past = history.prefix { $0.index < index }.map(\.event)
    guard let item = RegisterState.folding(past).commitments[number], item.isActive,
      let mechanism = mechanisms[item.entry.mechanism]
    else { return nil }
    return CommitmentRow(item, by: mechanism)
  }

  /// The lines of commitments as they are.
  private func rows(of numbers: Set<SerialNumber>) async throws(StorageError) -> [CommitmentRow] {
    let state = try await register.state(of: numbers.map { .commitment($0) })
    return state.commitments.values.compactMap { item in
      mechanisms[item.entry.mechanism].map { CommitmentRow(item, by: $0) }
    }
  }

  // MARK: - Changes

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

extension [CommitmentRow] {
  /// Those of a leader's field; all where none is named.
  fileprivate func of(_ leader: String?) -> [CommitmentRow] {
    leader == nil ? self : filter { $0.fields.leader == leader }
  }
}
