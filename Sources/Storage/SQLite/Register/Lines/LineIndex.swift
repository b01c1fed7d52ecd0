// SPDX-License-Identifier: Apache-2.0
import Register

/// All lines that count, in the orders that lists have.
struct LineIndex {
  private(set) var lines: [ListedLine]
  private(set) var orders: [LineSorting: LineOrder] = [:]
  /// Those of each lead agency and of each leader, by their number.
  private(set) var byLead: [WordList.ID: LineOrder] = [:]
  private(set) var byLeader: [WordList.ID: LineOrder] = [:]
  private var free: [LineSlot] = []

  /// Sorts lines into all orders.
  init(_ lines: [ListedLine]) {
    self.lines = lines
    let slots = lines.indices.map { LineSlot($0) }
    for sorting in LineSorting.allCases {
      var order = LineOrder(sorting)
      order.sort(slots, of: lines)
      orders[sorting] = order
    }
    byLead = groups(\.lead)
    byLeader = groups(\.leader)
  }

  private func groups(_ word: (ListedLine) -> WordList.ID) -> [WordList.ID: LineOrder] {
    Dictionary(grouping: lines.indices.map { LineSlot($0) }) { word(lines[Int($0)]) }
      .mapValues { slots in
        var order = LineOrder(.number)
        order.sort(slots, of: lines)
        return order
      }
  }

  /// The lines in an order.
  func order(_ sorting: LineSorting) -> LineOrder { orders[sorting] ?? LineOrder(sorting) }

  // MARK: - What changes

  /// Follows changes, in order.
  mutating func take(_ moves: [LineMove]) {
    for move in moves { put(NumberKey(move.row.number), move.after) }
  }

  /// Brings a line to what it is now; nil takes it away.
  private mutating func put(_ number: NumberKey, _ line: ListedLine?) {
    let byNumber = order(.number)
    let place = byNumber.index(of: LinePlace(moment: 0, number: number), in: lines)
    let slot: LineSlot? =
      if place < byNumber.slots.count,
        lines[Int(byNumber.slots[place])].number == number
      { byNumber.slots[place] } else { nil }
    switch (slot, line) {
    case (nil, nil): return
    case (nil, let line?): add(line)
    case (let slot?, nil):
      for sorting in LineSorting.allCases { orders[sorting]?.remove(slot, of: lines) }
      leave(slot)
      free.append(slot)
    case (let slot?, let line?): change(slot, to: line)
    }
  }

  private mutating func add(_ line: ListedLine) {
    let slot: LineSlot
    if let last = free.popLast() {
      slot = last
      lines[Int(slot)] = line
    } else {
      slot = LineSlot(lines.count)
      lines.append(line)
    }
    for sorting in LineSorting.allCases { orders[sorting]?.insert(slot, of: lines) }
    join(slot)
  }

  private mutating func change(_ slot: LineSlot, to line: ListedLine) {
    let old = lines[Int(slot)]
    let moved = LineSorting.allCases.filter { $0.place(of: old) != $0.place(of: line) }
    let isElsewhere = old.lead != line.lead || old.leader != line.leader
    for sorting in moved { orders[sorting]?.remove(slot, of: lines) }
    if isElsewhere { leave(slot) }
    lines[Int(slot)] = line
    for sorting in moved { orders[sorting]?.insert(slot, of: lines) }
    if isElsewhere { join(slot) }
  }

  private mutating func join(_ slot: LineSlot) {
    let line = lines[Int(slot)]
    byLead[line.lead, default: LineOrder(.number)].insert(slot, of: lines)
    byLeader[line.leader, default: LineOrder(.number)].insert(slot, of: lines)
  }

  private mutating func leave(_ slot: LineSlot) {
    let line = lines[Int(slot)]
    byLead[line.lead]?.remove(slot, of: lines)
    byLeader[line.leader]?.remove(slot, of: lines)
  }
}
