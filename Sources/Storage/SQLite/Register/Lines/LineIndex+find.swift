// SPDX-License-Identifier: Apache-2.0
import Register

extension LineIndex {
  /// The numbers of a page of lines, and where the next begins.
  struct Found {
    var numbers: [SerialNumber] = []
    var next: String?
  }

  /// A group of at most so many lines is sorted for itself; a greater one is met often enough on the
  /// way through all.
  private static let smallGroup = 2000

  /// The lines of a query behind a place, as many as it asks for.
  func find(
    _ query: CommitmentQuery,
    _ filter: LineFilter,
    after cursor: ListCursor?,
    atMost total: Int,
    _ words: WordList
  ) -> Found {
    guard total > 0 else { return Found() }
    var page = LinePage(limit: query.limit, total: total, filter: filter, lines: lines)
    switch query.order {
    case .number: page.take(numbered(filter), from: cursor)
    case .entered: page.takeBackwards(numbered(filter), from: cursor)
    case .due: page.take(sorted(.due, filter), from: cursor)
    case .updated: page.take(sorted(.updated, filter), from: cursor)
    case .agency: page.take(byLead, only: filter.lead, words, from: cursor)
    case .leader: page.take(byLeader, only: filter.leader, words, from: cursor)
    }
    return page.found
  }

  /// The fewest lines that hold all that a filter may let pass, by their number.
  private func numbered(_ filter: LineFilter) -> LineOrder {
    smallest(filter) ?? order(.number)
  }

  /// The same in another order.
  private func sorted(_ sorting: LineSorting, _ filter: LineFilter) -> LineOrder {
    let few = smallest(filter) ?? dueSoon(filter)
    guard let few, few.slots.count <= Self.smallGroup else { return order(sorting) }
    var order = LineOrder(sorting)
    order.sort(few.slots.filter { filter.holds(lines[Int($0)]) }, of: lines)
    return order
  }

  private func smallest(_ filter: LineFilter) -> LineOrder? {
    [(filter.lead, byLead), (filter.leader, byLeader)]
      .compactMap { word, groups in word.map { groups[$0] ?? LineOrder(.number) } }
      .min { $0.slots.count < $1.slots.count }
  }

  /// The lines whose next limit lies where a filter asks; nil where it asks for none.
  private func dueSoon(_ filter: LineFilter) -> LineOrder? {
    guard filter.dueFrom != nil || filter.dueBefore != nil else { return nil }
    let all = order(.due)
    let start = filter.dueFrom.map { all.index(from: $0, in: lines) } ?? 0
    let end = filter.dueBefore.map { all.index(from: $0, in: lines) } ?? all.slots.count
    return LineOrder(.due, all.slots[start..<max(start, end)])
  }

  // MARK: - Counting

  /// Goes through the lines that a filter lets pass.
  func each(_ filter: LineFilter, _ work: (ListedLine) -> Void) {
    for slot in (smallest(filter) ?? dueSoon(filter) ?? order(.number)).slots {
      let line = lines[Int(slot)]
      if filter.holds(line) { work(line) }
    }
  }

  /// When the next limit of all runs out behind a moment; nil where none does.
  func nextDue(after now: Timestamp) -> Timestamp? {
    let all = order(.due)
    let place = all.index(from: now.milliseconds + 1, in: lines)
    return place < all.slots.count ? lines[Int(all.slots[place])].facts.nextDue : nil
  }
}
