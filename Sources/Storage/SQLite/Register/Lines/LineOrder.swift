// SPDX-License-Identifier: Apache-2.0

/// A line's place among others: by a moment, then by its number, the later number first.
struct LinePlace: Comparable {
  let moment: Int64
  let number: NumberKey

  static func < (a: LinePlace, b: LinePlace) -> Bool {
    a.moment != b.moment ? a.moment < b.moment : a.number > b.number
  }
}

/// What lines are sorted by before their number.
enum LineSorting: CaseIterable {
  case number, due, updated

  func place(of line: ListedLine) -> LinePlace {
    switch self {
    case .number: LinePlace(moment: 0, number: line.number)
    case .due: LinePlace(moment: line.nextDue, number: line.number)
    case .updated: LinePlace(moment: -line.updatedAt, number: line.number)
    }
  }

  /// The place of a cursor of the same order.
  func place(of cursor: ListCursor) -> LinePlace {
    let moment: Int64 = if case .moment(let moment) = cursor.key { moment } else { 0 }
    return LinePlace(
      moment: self == .updated ? 0 - max(moment, -.max) : moment,
      number: NumberKey(cursor.number)
    )
  }

  /// What a cursor says of a line beside its number.
  func key(of line: ListedLine) -> ListCursor.Key? {
    switch self {
    case .number: nil
    case .due: .moment(line.nextDue)
    case .updated: .moment(line.updatedAt)
    }
  }
}

/// The slots of lines in one order.
struct LineOrder {
  private(set) var slots: [LineSlot] = []
  let sorting: LineSorting

  /// Slots that stand in their order already.
  init(_ sorting: LineSorting, _ slots: ArraySlice<LineSlot> = []) {
    self.sorting = sorting
    self.slots = Array(slots)
  }

  /// Sorts slots anew.
  mutating func sort(_ slots: [LineSlot], of lines: [ListedLine]) {
    let sorting = sorting
    // The keys beside the slots: sorting then walks no lines.
    self.slots = slots.map { (sorting.place(of: lines[Int($0)]), $0) }.sorted { $0.0 < $1.0 }
      .map(\.1)
  }

  /// The first that stands at a place or behind it.
  func index(of place: LinePlace, in lines: [ListedLine]) -> Int {
    index(in: lines) { $0 >= place }
  }

  /// The first that stands behind a place.
  func index(behind place: LinePlace, in lines: [ListedLine]) -> Int {
    index(in: lines) { $0 > place }
  }

  /// The first at a moment or later.
  func index(from moment: Int64, in lines: [ListedLine]) -> Int {
    index(in: lines) { $0.moment >= moment }
  }

  /// The first of which something is true that is true of all behind it.
  private func index(in lines: [ListedLine], where holds: (LinePlace) -> Bool) -> Int {
    var (low, high) = (0, slots.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(sorting.place(of: lines[Int(slots[middle])])) {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low
  }

  mutating func insert(_ slot: LineSlot, of lines: [ListedLine]) {
    slots.insert(slot, at: index(of: sorting.place(of: lines[Int(slot)]), in: lines))
  }

  mutating func remove(_ slot: LineSlot, of lines: [ListedLine]) {
    let place = index(of: sorting.place(of: lines[Int(slot)]), in: lines)
    if place < slots.count, slots[place] == slot { slots.remove(at: place) }
  }
}

/// Where a line is kept.
typealias LineSlot = UInt32
