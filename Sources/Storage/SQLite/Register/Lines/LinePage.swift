// SPDX-License-Identifier: Apache-2.0
import Register

/// A page of lines while it is put together.
struct LinePage {
  let limit: Int
  /// There are no more than so many.
  let total: Int
  let filter: LineFilter
  let lines: [ListedLine]
  private(set) var found = LineIndex.Found()
  /// Where the page ends so far.
  private var last: ListCursor?

  init(limit: Int, total: Int, filter: LineFilter, lines: [ListedLine]) {
    self.limit = limit
    self.total = total
    self.filter = filter
    self.lines = lines
  }

  /// Takes the lines of an order that lie behind a place.
  mutating func take(_ order: LineOrder, from cursor: ListCursor?) {
    let start = cursor.map { order.index(behind: order.sorting.place(of: $0), in: lines) }
    for slot in order.slots[(start ?? 0)...] {
      guard take(slot, { order.sorting.key(of: $0) }) else { return }
    }
  }

  /// Takes the lines of an order from its end.
  mutating func takeBackwards(_ order: LineOrder, from cursor: ListCursor?) {
    let end = cursor.map { order.index(of: order.sorting.place(of: $0), in: lines) }
    for slot in order.slots[..<(end ?? order.slots.count)].reversed() {
      guard take(slot, { order.sorting.key(of: $0) }) else { return }
    }
  }

  /// Takes the lines of groups, one group behind the other in the order of their words.
  mutating func take(
    _ groups: [WordList.ID: LineOrder],
    only id: WordList.ID?,
    _ words: WordList,
    from cursor: ListCursor?
  ) {
    let first: String? = if case .text(let text) = cursor?.key { text } else { nil }
    for (id, word) in words.sorted(groups.keys.filter { id == nil || $0 == id }) {
      guard let group = groups[id] else { continue }
      var start = 0
      if let first, let cursor {
        if word.utf8.lexicographicallyPrecedes(first.utf8) { continue }
        if word == first {
          start = group.index(behind: group.sorting.place(of: cursor), in: lines)
        }
      }
      for slot in group.slots[start...] {
        guard take(slot, { _ in .text(word) }) else { return }
      }
    }
  }

  /// Takes a line where it passes; false where the page is full.
  private mutating func take(
    _ slot: LineSlot,
    _ key: (ListedLine) -> ListCursor.Key?
  ) -> Bool {
    let line = lines[Int(slot)]
    guard filter.holds(line) else { return true }
    guard found.numbers.count < limit else {
      found.next = last?.description
      return false
    }
    let number = line.number.number
    found.numbers.append(number)
    if found.numbers.count == limit { last = ListCursor(number, key(line)) }
    return found.numbers.count < total
  }
}
